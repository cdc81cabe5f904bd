"""Views of cases and of the queue as the desk would give them, and one real case to open."""

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from fingerpost.desk import operations as desk
from fingerpost.desk.queries import (
    AccountView,
    ActionView,
    CaseView,
    Closing,
    Counts,
    DueView,
    PostView,
    Queue,
    QueuePage,
    QueueRow,
    Segment,
    SignalView,
)
from fingerpost.inbox import operations as inbox
from fingerpost.journal.actor import Actor
from fingerpost.post.post import Author, Post

AT = datetime(2027, 8, 6, 8, 0, tzinfo=UTC)
ACCOUNT = AccountView(None, "facebook", "Moorside", "moorside", "main")
DUE = DueView(AT, "due today by 4:30pm", False)
BY = Actor("system:tests", "system")


def row(**changes: Any) -> QueueRow:
    known: dict[str, Any] = {
        "id": uuid.uuid4(),
        "number": 7,
        "version": 1,
        "state": "waiting",
        "state_words": "Waiting",
        "danger": "",
        "pathway": "routine",
        "pathway_words": "Routine",
        "pathways": ("routine",),
        "platform": "facebook",
        "platform_words": "Facebook",
        "account": ACCOUNT,
        "kind": "comment",
        "public": True,
        "author_name": "Jo Public",
        "author_handle": "",
        "excerpt": "Hello",
        "pictures": 0,
        "sensitive": False,
        "received_at": AT,
        "due": DUE,
        "unread": True,
        "changed": "",
        "hidden": False,
        "needs_person": False,
        "signals": (),
        "assignee": None,
        "looking": (),
    }
    return QueueRow(**known | changes)


def counts(**changes: Any) -> Counts:
    names = ("unread", "unqueued", "open", "waiting", "taken", "awaiting_agreement", "effect_pending")
    return Counts(**dict.fromkeys((*names, "danger", "overdue", "mine"), 0) | changes)


def queue_page(*rows: QueueRow, asked: Queue | None = None, **changes: Any) -> QueuePage:
    known = {"counts": counts(unread=len(rows), open=len(rows)), "before": None, "after": None}
    return QueuePage(rows=rows, asked=asked or Queue(), pathways={"crisis": "Crisis"}, **known | changes)


def act(name: str, modality: str = "free", *, offered: bool = True, **changes: Any) -> ActionView:
    known: dict[str, Any] = {
        "name": name,
        "words": name.replace("_", " ").capitalize(),
        "modality": modality,
        "modality_words": "The policy says something",
        "because": (),
        "possible": "api",
        "possible_why": "",
        "permitted": True,
        "offered": offered,
        "why_not": "" if offered else "Not here.",
        "needs": (),
        "coercive": False,
        "needs_ground": False,
        "capability": "Does it.",
        "reaches": "",
        "tells": "",
        "undo": "",
        "notice": "",
        "done": False,
    }
    return ActionView(**known | changes)


def signal(name: str, score: int | None) -> SignalView:
    return SignalView(name, name, score, (), f"Says {name}.", f"{name}/1")


def post_view(text: str = "Hello", marked: tuple[Segment, ...] = (), **changes: Any) -> PostView:
    known: dict[str, Any] = {
        "id": uuid.uuid4(),
        "external_id": "1",
        "platform": "facebook",
        "platform_words": "Facebook",
        "kind": "comment",
        "public": True,
        "account": ACCOUNT,
        "author_name": "Jo Public",
        "author_handle": "",
        "text": text,
        "marked": marked or (Segment(text),),
        "at": AT,
        "parent": None,
        "thread": (),
        "links": (),
        "media": (),
        "revisions": (),
        "link": "",
        "language": "en",
        "text_read": True,
        "removed": False,
    }
    return PostView(**known | changes)


def case_view(**changes: Any) -> CaseView:
    known: dict[str, Any] = {
        "id": uuid.uuid4(),
        "version": 1,
        "state": "waiting",
        "state_words": "Waiting",
        "danger": "",
        "pathway": "routine",
        "pathway_words": "Routine",
        "pathways": ("routine",),
        "why": "It asks for nothing more than to be read.",
        "needs_person": False,
        "person_why": "",
        "unread": True,
        "hidden": False,
        "sensitive": False,
        "received_at": AT,
        "due": DUE,
        "closed_at": None,
        "post": post_view(),
        "closing": Closing(True, (), False, ""),
        "agreement": None,
        "assignee": None,
        "holder": None,
        "lease_until": None,
        "yours": False,
        "pack_ref": "TEST-1",
        "pack_version": "1",
    }
    empty = ("signals", "findings", "unknowns", "grounds", "actions", "templates", "statements", "manual_steps")
    known |= dict.fromkeys((*empty, "pending", "timeline", "looking", "acts", "correctable"), ())
    return CaseView(**known | changes)


@pytest.fixture
def trust(organisation: Any) -> Any:
    """An organisation with a policy."""
    organisation.pack = "corp-0068"
    organisation.save()
    return organisation


@pytest.fixture
def arrived(trust: Any) -> Callable[..., Any]:
    """``arrived("words")``: a post at the desk that the machine has not read."""

    def arrive(text: str, *, author: str = "Jo Public") -> Any:
        post = Post(text=text, platform="linkedin", kind="comment", author=Author(name=author))
        return desk.receive(inbox.receive(post, organisation=trust, by=BY, source="file"), None)

    return arrive
