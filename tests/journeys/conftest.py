"""A Trust at work in a real browser: a platform on this machine that answers, and one that has to be done by hand."""

import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe

from fingerpost import reading
from fingerpost.delivery.connection import ACCESS_TOKEN
from fingerpost.delivery.tasks import fetch_new, run_effects
from fingerpost.desk import tasks as desk
from fingerpost.desk.models import Case
from fingerpost.inbox import operations as inbox
from fingerpost.inbox.packs import pack_of
from fingerpost.inbox.tasks import take_deliveries
from fingerpost.journal.actor import Actor
from fingerpost.people.models import Colleague, Organisation
from fingerpost.platforms import capabilities
from fingerpost.platforms.pretend.server import serve
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post.post import Author, Media, Message, Parent, Post
from fingerpost.register.models import Account
from fingerpost.register.operations import add_account, set_credential
from fingerpost.triage.assessment import Assessment, Finding

BY = Actor("system:tests", "system")
_numbers = itertools.count(1)
ALLOWED: frozenset[str] = frozenset()
"""Accessibility rules that a page may break. None."""
RULES = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
"""What axe is asked: everything it does by itself, and the size of targets, which it leaves out unless told (2.5.8)."""


Found = dict[str, str | None]
"""Signals by name: the words of the post that show it, or None when the detector could not tell."""


@dataclass(frozen=True)
class Stated:
    """An assessor whose findings the journey states, so that it does not hang on how well triage reads."""

    found: Found

    def assess(self, post: Post) -> Assessment:
        findings = {name: self._finding(name, post.text) for name in SIGNALS}
        return Assessment(findings, text_read=True, empty_text=not post.text, language="en", version="journeys")

    def _finding(self, name: str, text: str) -> Finding:
        if name not in self.found:
            return Finding(0, (), "", f"{name}/1")
        words = self.found[name]
        if words is None:
            return Finding(None, (), "The detector could not tell.", f"{name}/1")
        start = text.index(words)
        return Finding(92, ((start, start + len(words)),), f"“{words}” shows it.", f"{name}/1")


@dataclass(frozen=True)
class StatedReader:
    """Reads as the inbox does, with stated signals."""

    found: Found

    def read(self, post: Post, organisation: Organisation, facts: Any, at: Any) -> reading.Reading:
        return reading.read(post, Stated(self.found), pack_of(organisation), capabilities(post.platform), facts, at)


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[httpx.Client]:
    """The pretend platform, as its public sees it."""
    server: ThreadingHTTPServer = serve("127.0.0.1", 0, tmp_path / "pretend.sqlite3")
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    with httpx.Client(base_url=f"http://127.0.0.1:{server.server_port}", trust_env=False) as public:
        yield public
    server.shutdown()
    server.server_close()


@pytest.fixture
def trust(organisation: Organisation) -> Organisation:
    """An NHS body with a policy and a colleague."""
    organisation.name, organisation.pack, organisation.brand = (
        "Moorside and Dales NHS Trust",
        "corp-0068",
        "nhs-organisation",
    )
    organisation.save()
    Colleague.objects.create(organisation=organisation, name="Kelly Ashdown", role="Staff nurse", team="Alder ward")
    return organisation


@pytest.fixture
def account(trust: Organisation, platform: httpx.Client) -> Account:
    """The body's account on the pretend platform, which this installation can reach."""
    made = add_account(
        organisation=trust,
        platform="pretend",
        external_id="moorside",
        handle="moorside",
        name="Moorside and Dales",
        by=BY,
        base_url=str(platform.base_url),
    )
    set_credential(made, ACCESS_TOKEN, "only-for-tests", by=BY)
    return made


@pytest.fixture
def written(account: Account, platform: httpx.Client, working: Callable[..., None]) -> Callable[..., Case]:
    """``written("words", hate="words")``: somebody comments on the pretend platform; it reaches the desk."""

    def write(text: str, *, author: str = "Jo Public", kind: str = "comment", **found: str | None) -> Case:
        given = {"id": f"item-{next(_numbers)}", "kind": kind, "text": text, "author": {"id": author, "name": author}}
        assert platform.post("/accounts/moorside/items", json=given).status_code == 201
        working(found)
        return Case.objects.get(post__external_id=given["id"])

    return write


@pytest.fixture
def seen(trust: Organisation, working: Callable[..., None]) -> Callable[..., Case]:
    """``seen("words")``: a post from a platform that has no door, with whatever is known of it."""

    def see(
        text: str,
        *,
        author: str = "Jo Public",
        platform: str = "linkedin",
        kind: str = "comment",
        media: tuple[Media, ...] = (),
        parent: Parent | None = None,
        thread: tuple[Message, ...] = (),
        **found: str | None,
    ) -> Case:
        post = Post(
            text=text,
            id=f"seen-{next(_numbers)}",
            platform=platform,
            kind=kind,
            author=Author(name=author),
            media=media,
            parent=parent,
            thread=thread,
        )
        stored = inbox.receive(post, organisation=trust, by=BY, source="file")
        working(found)
        return Case.objects.get(post=stored)

    return see


@pytest.fixture
def working() -> Callable[..., None]:
    """The worker takes every step that waits."""

    def work(found: Found | None = None) -> None:
        for _ in range(4):
            fetch_new("tests", every=timedelta())
            take_deliveries("tests")
            for claimed in inbox.claim_readings("tests", limit=20):
                inbox.read_claimed(claimed, reader=StatedReader(found or {}), by=BY)
            run_effects("tests")
            desk.work()

    return work


@pytest.fixture
def accessible() -> Callable[[Any], None]:
    """Assert that the page in the browser has nothing that axe finds wrong, and does not scroll sideways."""
    axe = Axe()

    def check(page: Any) -> None:
        page.wait_for_load_state()
        found = [
            f"{broken['id']}: {broken['help']} ({broken['nodes'][0]['html'][:160]})"
            for broken in axe.run(page, options=RULES).response["violations"]
            if broken["id"] not in ALLOWED
        ]
        assert not found, f"{page.url}: " + "; ".join(found)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{page.url} scrolls sideways by {wide} pixels"

    return check
