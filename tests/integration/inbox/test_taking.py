"""Deliveries become posts: all that a delivery says in one transaction, whatever order and however often it comes."""

import itertools
import json
import random
import threading
from typing import Any

import pytest
from django.db import connections

from fingerpost import platforms
from fingerpost.delivery import queries as delivery_queries
from fingerpost.delivery.models import Delivery
from fingerpost.delivery.operations import accept
from fingerpost.inbox import queries, tasks
from fingerpost.inbox.models import StoredPost, StoredReading
from fingerpost.inbox.tasks import take_deliveries
from fingerpost.journal import queries as journal
from fingerpost.journal.models import Entry
from fingerpost.people.models import Organisation
from fingerpost.platforms import registry
from fingerpost.platforms.facebook.payloads import read
from fingerpost.register.models import Account

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

PAGE = "2001"
TIME = 1795424400


@pytest.fixture(autouse=True)
def facebook(monkeypatch: pytest.MonkeyPatch) -> None:
    """Facebook's own reader; nothing here is sent."""
    made = platforms.Platform(connect=lambda access: pytest.fail("nothing is sent here"), read=read)
    monkeypatch.setitem(registry._registered, "facebook", made)


@pytest.fixture
def page(organisation: Any) -> Account:
    """A Facebook page."""
    return Account.objects.create(organisation=organisation, platform="facebook", external_id=PAGE, name="Moorside")


def event(
    comment: str, verb: str = "add", message: str = "Lovely staff.", at: int = TIME, page_id: str = PAGE
) -> bytes:
    """A synthetic delivery about one comment, in Facebook's form."""
    value: dict[str, Any] = {
        "item": "comment",
        "verb": verb,
        "comment_id": f"900_{comment}",
        "post_id": f"{page_id}_900",
        "parent_id": f"{page_id}_900",
        "from": {"id": "5005", "name": "Wren Ashby"},
        "created_time": at,
    }
    if verb in ("add", "edited"):
        value["message"] = message
    change = {"field": "feed", "value": value}
    return json.dumps({"object": "page", "entry": [{"id": page_id, "time": at, "changes": [change]}]}).encode()


def deliver(page: Account, *bodies: bytes) -> None:
    for body in bodies:
        accept(organisation=page.organisation, account=page, platform="facebook", body=body)


def states() -> dict[str, int]:
    return {state: Delivery.objects.filter(state=state).count() for state in ("waiting", "consumed", "quarantined")}


class TestTaking:
    def test_a_delivery_becomes_a_post_of_its_account_and_is_marked_as_read(self, page: Account) -> None:
        deliver(page, event("1"))
        assert take_deliveries("w1") == 1
        stored = StoredPost.objects.get()
        assert (stored.account, stored.account_ref, stored.known) == (page, PAGE, True)
        assert queries.post_view(stored).text == "Lovely staff."
        assert stored.current.delivery == Delivery.objects.get(state="consumed")
        assert Entry.objects.get(act="post.received").actor == "system:worker:w1"

    def test_removal_and_edit_before_the_post_itself_come_out_the_same(self, page: Account) -> None:
        story = [
            event("1", message="First.", at=TIME),
            event("1", "edited", "Second.", at=TIME + 60),
            event("1", "remove", at=TIME + 120),
        ]
        for number, order in enumerate(itertools.permutations(story)):
            deliver(page, *(body.replace(b"900_1", f"900_{number}".encode()) for body in order))
            take_deliveries("w1")
        seen = {
            (queries.post_view(one).text, one.removed_at is not None, one.known) for one in StoredPost.objects.all()
        }
        assert seen == {("Second.", True, True)}
        assert StoredPost.objects.count() == 6

    def test_what_is_not_a_post_is_read_and_makes_none(self, page: Account) -> None:
        deliver(page, event("1").replace(b'"comment"', b'"reaction"'))
        take_deliveries("w1")
        assert (StoredPost.objects.count(), states()["consumed"]) == (0, 1)

    def test_events_of_another_page_of_the_same_body_go_to_that_page(self, page: Account) -> None:
        other = Account.objects.create(
            organisation=page.organisation, platform="facebook", external_id="2002", name="Dales"
        )
        deliver(page, event("1", page_id="2002"))
        take_deliveries("w1")
        assert StoredPost.objects.get().account == other

    def test_events_of_another_bodys_page_are_never_given_to_it(self, page: Account) -> None:
        theirs = Organisation.objects.create(name="Another Trust", short_name="Another")
        Account.objects.create(organisation=theirs, platform="facebook", external_id="3003", name="Theirs")
        deliver(page, event("1", page_id="3003"))
        take_deliveries("w1")
        kept = StoredPost.objects.get()
        assert (kept.organisation, kept.account, kept.account_ref) == (page.organisation, None, "3003")


class TestPoison:
    @pytest.mark.parametrize("body", [b"\x00", b"[" * 50_000, b"nonsense", b'"\xff"'])
    def test_what_cannot_be_read_is_set_aside_and_the_rest_goes_on(self, page: Account, body: bytes) -> None:
        deliver(page, body, event("1"))
        take_deliveries("w1")
        assert states() == {"waiting": 0, "consumed": 1, "quarantined": 1}
        (set_aside,) = delivery_queries.quarantined(page.organisation)
        assert set_aside.problem.startswith("This could not be read as a message from facebook")
        assert bytes(set_aside.body) == body

    def test_a_platform_without_a_reader_is_set_aside_with_what_to_do(self, page: Account) -> None:
        accept(organisation=page.organisation, platform="myspace", body=b"{}")
        take_deliveries("w1")
        assert (
            "An administrator must set the platform up" in delivery_queries.quarantined(page.organisation).get().problem
        )

    @pytest.mark.parametrize("part", ["read", "store"])
    def test_a_fault_of_ours_loses_nothing_and_quotes_nothing(
        self, page: Account, monkeypatch: pytest.MonkeyPatch, part: str
    ) -> None:
        def broken(*_: Any, **__: Any) -> None:
            raise KeyError("Lovely staff.")

        if part == "read":
            monkeypatch.setitem(registry._registered, "facebook", platforms.Platform(connect=broken, read=broken))
        else:
            monkeypatch.setattr(tasks, "store", broken)
        deliver(page, event("1"))
        take_deliveries("w1")
        (set_aside,) = delivery_queries.quarantined(page.organisation)
        assert set_aside.problem.startswith("Fingerpost failed while it stored what this says (KeyError).")
        assert StoredPost.objects.count() == 0

    def test_words_with_characters_that_no_database_keeps_still_arrive(self, page: Account) -> None:
        deliver(page, event("1", message="help\x00 me"), event("2", message="x").replace(b'"x"', b'"\\ud83d help"'))
        take_deliveries("w1")
        assert states()["consumed"] == 2
        assert {queries.post_view(one).text for one in StoredPost.objects.all()} == {"help\ufffd me", "\ufffd help"}

    def test_mutilated_deliveries_stop_nothing(self, page: Account) -> None:
        dice, whole = random.Random(20261123), event("1", message="Ünïcode 😀")  # noqa: S311
        for _ in range(300):
            body = bytearray(whole)
            for _ in range(dice.randint(1, 6)):
                body[dice.randrange(len(body))] = dice.randrange(256)
            deliver(page, bytes(body[: dice.randint(1, len(body))]))
        deliver(page, event("last"))
        take_deliveries("w1", limit=1000)
        assert states()["waiting"] == 0
        assert StoredPost.objects.filter(external_id__endswith="last").exists()


@pytest.mark.django_db(transaction=True)
class TestAtOnce:
    WORKERS = 16

    def run(self, work: Any) -> list[BaseException]:
        """``work(n)`` in sixteen threads, each with its own connection, all starting together."""
        start, failed = threading.Barrier(self.WORKERS), []

        def one(number: int) -> None:
            try:
                start.wait()
                work(number)
            except BaseException as bad:
                failed.append(bad)
            finally:
                connections.close_all()

        threads = [threading.Thread(target=one, args=(number,)) for number in range(self.WORKERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return failed

    def test_deliveries_that_come_one_to_five_times_at_once_and_shuffled_make_each_post_once(
        self, page: Account
    ) -> None:
        dice = random.Random(7)  # noqa: S311
        story = [body for n in range(40) for body in (event(str(n)), event(str(n), "edited", f"Edit {n}", TIME + 9))]
        story += [event(str(n), "remove", at=TIME + 99) for n in range(0, 40, 2)]
        shuffled = [body for body in story for _ in range(dice.randint(1, 5))]
        dice.shuffle(shuffled)

        def push_and_take(number: int) -> None:
            deliver(page, *shuffled[number :: self.WORKERS])
            take_deliveries(f"w{number}", limit=1000)

        assert self.run(push_and_take) == []
        while take_deliveries("last", limit=1000):
            pass
        assert states() == {"waiting": 0, "consumed": len(story), "quarantined": 0}
        posts = list(StoredPost.objects.all())
        assert len(posts) == 40
        assert {queries.post_view(one).text for one in posts} == {f"Edit {n}" for n in range(40)}
        assert sum(one.removed_at is not None for one in posts) == 20
        for one in posts:
            numbers = list(StoredReading.objects.filter(post=one).order_by("number").values_list("number", flat=True))
            assert numbers == list(range(1, len(numbers) + 1))
            assert one.revisions.filter(text=one.current.text).count() == 1
        assert journal.verify().whole

    def test_sixteen_deliveries_about_one_post_make_one_post(self, page: Account) -> None:
        deliver(page, *(event("1", at=TIME).replace(b'"time": ', b'"time": %d' % n) for n in range(self.WORKERS)))
        assert self.run(lambda number: take_deliveries(f"w{number}", limit=3)) == []
        while take_deliveries("last", limit=100):
            pass
        assert StoredPost.objects.count() == 1
        assert StoredReading.objects.count() == 1
