"""A desk reached by programs: an officer's and a lead's tokens, and a client that brings them."""

import itertools
import json
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache

from fingerpost.desk import operations as desk
from fingerpost.desk.models import Case
from fingerpost.inbox import operations as inbox
from fingerpost.journal.actor import Actor, system
from fingerpost.people.models import Organisation, User
from fingerpost.people.operations import issue_token
from fingerpost.post import Author, Post

BY = Actor("system:tests", "system")
_numbers = itertools.count(1)


@pytest.fixture(autouse=True)
def nobody_has_asked_yet() -> None:
    """Rates are counted from nought in each test."""
    cache.clear()


@pytest.fixture
def trust(organisation: Organisation) -> Organisation:
    """An organisation with a policy."""
    organisation.pack = "corp-0068"
    organisation.save()
    return organisation


@pytest.fixture
def arrived(trust: Organisation) -> Callable[..., Case]:
    """``arrived("words")``: a post at the desk, which the machine has not read."""

    def arrive(text: str = "What time does the drop-in start?", platform: str = "linkedin") -> Case:
        post = Post(
            text=text,
            id=f"post-{next(_numbers)}",
            platform=platform,
            kind="comment",
            author=Author(name="Jo Public"),
        )
        case = desk.receive(inbox.receive(post, organisation=trust, by=BY, source="file"), None)
        assert case is not None
        return case

    return arrive


@pytest.fixture
def token_of(trust: Organisation) -> Callable[..., str]:
    """``token_of(user, "desk_work")``: the text of a token that acts in the user's name."""

    def issue(user: User, purpose: str = "desk_work") -> str:
        return issue_token(organisation=trust, name="a program", purpose=purpose, by=system("test"), user=user)[1]

    return issue


@pytest.fixture
def ask(client: Any, token_of: Callable[..., str], officer: User) -> Callable[..., Any]:
    """``ask("post", "/api/cases/…/take", {"version": 1})``, with an officer's token unless another is given."""
    own = token_of(officer)

    def asked(how: str, address: str, body: Any = None, *, token: str = own, **headers: str) -> Any:
        sent = {"Authorization": f"Bearer {token}"} | {name.replace("_", "-"): value for name, value in headers.items()}
        if how == "get":
            return client.get(address, headers=sent)
        return client.generic(
            "POST", address, json.dumps({} if body is None else body), "application/json", headers=sent
        )

    return asked


def problem(answer: Any) -> tuple[int, str]:
    """The status and the stable name of a problem, once it has been seen to be one."""
    assert answer["Content-Type"] == "application/problem+json", answer.content
    told = answer.json()
    assert told["status"] == answer.status_code
    assert told["title"]
    assert told["detail"]
    return answer.status_code, told["type"].rpartition(":")[2]
