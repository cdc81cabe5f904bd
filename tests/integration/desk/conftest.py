"""A desk at work: an organisation, its accounts, posts that arrive with known signals, and a platform that answers."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from fingerpost import reading
from fingerpost.delivery import operations as delivery
from fingerpost.delivery.connection import ACCESS_TOKEN
from fingerpost.delivery.models import Effect
from fingerpost.desk import queries, tasks
from fingerpost.desk.models import Case
from fingerpost.inbox import operations as inbox
from fingerpost.inbox.packs import pack_of
from fingerpost.journal.actor import Actor, system
from fingerpost.people.models import Organisation, User
from fingerpost.platforms import capabilities
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Author, Media, Parent, Post
from fingerpost.register.models import Account
from fingerpost.register.operations import add_account, set_credential
from fingerpost.triage.assessment import Assessment, Finding

BY = Actor("system:tests", "system")
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Scored:
    """An assessor whose findings the test states: every signal ran, and found what is named here."""

    scores: dict[str, int | None]
    text_read: bool = True

    def assess(self, post: Post) -> Assessment:
        found = {}
        for name in SIGNALS:
            score = self.scores.get(name, 0) if self.text_read else None
            words = (0, min(4, len(post.text))) if score and post.text else None
            found[name] = Finding(score, (words,) if words else (), f"Says {name}." if score else "", f"rule:{name}/1")
        return Assessment(found, text_read=self.text_read, empty_text=not post.text, language="en", version="tests")


@dataclass(frozen=True)
class ScoredReader:
    """Reads as the inbox does, with stated signals."""

    scores: dict[str, int | None]
    text_read: bool = True

    def read(self, post: Post, organisation: Organisation, facts: Any, at: datetime | None) -> reading.Reading:
        return reading.read(
            post, Scored(self.scores, self.text_read), pack_of(organisation), capabilities(post.platform), facts, at
        )


@pytest.fixture
def trust(organisation: Organisation) -> Organisation:
    """An organisation with a policy."""
    organisation.pack = "corp-0068"
    organisation.save()
    return organisation


@pytest.fixture
def account(trust: Organisation) -> Account:
    """A Facebook page that this installation can reach."""
    made = add_account(
        organisation=trust,
        platform="facebook",
        external_id=f"1{next(_numbers):08}",
        handle="moorsideanddales",
        name="Moorside and Dales on Facebook",
        by=BY,
        base_url="http://127.0.0.1:9",
    )
    set_credential(made, ACCESS_TOKEN, "only-for-tests", by=BY)
    return made


@pytest.fixture
def arrive(trust: Organisation, account: Account) -> Callable[..., Case]:
    """``arrive("words", hate=90)``: a post comes in, is read with these signals, and reaches the desk."""

    def arrive(
        text: str = "What time does the drop-in start?",
        *,
        author: str = "Jo Public",
        on: Account | None = account,
        platform: str = "facebook",
        kind: str = "comment",
        at: datetime | None = None,
        post_id: str | None = None,
        media: tuple[Media, ...] = (),
        edited_at: datetime | None = None,
        ours: bool = False,
        text_read: bool = True,
        **scores: int | None,
    ) -> Case:
        post = Post(
            text=text,
            id=post_id or f"post-{next(_numbers)}",
            platform=on.platform if on else platform,
            kind=kind,
            author=Author(handle=None, name=author),
            at=at or timezone.now() - timedelta(minutes=5),
            parent=Parent("our-post", "Our drop-in is back.") if kind == "comment" else None,
            media=media,
        )
        stored = inbox.receive(
            post, organisation=trust, by=BY, source="file", account=on, edited_at=edited_at, ours=ours
        )
        read_all(scores, text_read)
        tasks.work()
        return Case.objects.filter(post=stored).first()  # type: ignore[return-value]

    return arrive


def read_all(scores: dict[str, int | None], text_read: bool = True) -> None:
    """Make every reading that waits, with these signals."""
    for claimed in inbox.claim_readings("tests", limit=20):
        inbox.read_claimed(claimed, reader=ScoredReader(scores, text_read), by=system("tests"))  # type: ignore[arg-type]


@pytest.fixture
def platform_answers() -> Callable[..., list[str]]:
    """``platform_answers("done")``: what is due goes out and ends so; the desk hears of it. Returns the actions."""

    def answer(outcome: str = "done") -> list[str]:
        done = answer_due(outcome)
        tasks.work()
        return done

    return answer


def answer_due(outcome: str) -> list[str]:
    """What is due goes out and ends so; the desk has not heard of it yet."""
    done = []
    for effect in delivery.claim_effects("tests", limit=20):
        delivery.start_attempt(effect)
        if outcome == "lost":
            delivery.to_person(effect, Effect.Trouble.OUTCOME_UNKNOWN, "Nobody knows whether it happened.")
        else:
            delivery.settle(effect, Effect.State(outcome), {"detail": outcome})
        done.append(effect.action)
    return done


@pytest.fixture
def see(trust: Organisation) -> Callable[[Case, User], queries.CaseView]:
    """The case's page as somebody sees it."""

    def see(case: Case, by: User) -> queries.CaseView:
        return queries.case(trust, case.pk, by=by)

    return see


def now(case: Case) -> int:
    """The version of a case as it is now."""
    case.refresh_from_db()
    return case.version
