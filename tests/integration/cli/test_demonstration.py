"""The demonstration Trust, made twice and used once, with its pretend platform running."""

import socket
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
import time_machine

from fingerpost import platforms, policy
from fingerpost.cli import demonstration
from fingerpost.cli.demonstration import content, stand
from fingerpost.config.demonstration import DOORS
from fingerpost.delivery.tasks import run_effects
from fingerpost.desk import operations, queries, tasks
from fingerpost.desk.models import Case, CaseEvent, LegalMatter, SecondLook
from fingerpost.people.models import Organisation, User
from fingerpost.platforms import registry
from fingerpost.register.models import Account

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path: Path) -> None:
    """A data folder of its own."""
    settings.FINGERPOST_DATA = tmp_path


@pytest.fixture(autouse=True)
def monday_morning() -> Iterator[None]:
    """The moment at which it is made: a Monday at 10am."""
    with time_machine.travel(NOW):
        yield


@pytest.fixture
def doors(monkeypatch: pytest.MonkeyPatch) -> None:
    """The registry as a demonstration's processes have it."""
    monkeypatch.setattr(registry, "_registered", dict(DOORS))


@pytest.fixture
def running() -> Iterator[httpx.Client]:
    """The pretend platform on any free port, and the accounts told where it is."""
    with subprocess.Popen(stand.command(0), stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        address = server.stdout.readline().split()[-1].rstrip("/")
        Account.objects.update(base_url=address)
        with httpx.Client(base_url=address, trust_env=False) as client:
            yield client
        server.terminate()


def test_it_is_made_once_however_often_it_is_asked_for() -> None:
    first, done = demonstration.load(NOW), CaseEvent.objects.count()
    second = demonstration.load(NOW)
    assert "63 new posts" in first
    assert "0 new posts" in second
    assert (Case.objects.count(), CaseEvent.objects.count()) == (63, done)
    assert demonstration.is_here()


def test_every_post_reaches_the_queue_and_those_of_the_six_stories_wait_unread() -> None:
    demonstration.load(NOW)
    assert queries.counts(Organisation.objects.get()).unqueued == 0
    for key in ("crisis-comment", "critic-right", "hate-nurse", "media", "spam-loan", "clinical"):
        case = Case.objects.get(post__external_id=f"demo-{key}")
        assert (case.unread, case.state, case.assignee) == (True, "waiting", None), key


def test_the_desk_is_as_it_is_on_a_monday_morning() -> None:
    demonstration.load(NOW)
    states = {
        case.post.external_id.removeprefix("demo-"): case for case in Case.objects.select_related("post", "assignee")
    }
    assert states["complaint"].assignee.name == "Tom Bainbridge"
    assert states["sar"].snoozed_until == datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    assert states["targets-house"].state == "awaiting_agreement"
    assert [states[key].state for key in ("enquiry-linkedin", "critic-research")] == ["effect_pending"] * 2
    assert [states[key].state for key in ("routine-tag", "emoji-only", "banter-murder")] == ["closed"] * 3
    organisation, lead = Organisation.objects.get(), User.objects.get(email="lead@example.org")
    rota = queries.rota(organisation, by=lead)
    assert [turn.person.name for turn in rota.turns] == ["Nadia Clarke", "Tom Bainbridge"]
    assert rota.gaps[0][0] > NOW + timedelta(days=6)
    assert queries.unseen_mentions(User.objects.get(email="officer@example.org")) == 1
    assert queries.unseen_mentions(lead) == 1
    assert [each.answered_at is None for each in SecondLook.objects.order_by("answered_at")].count(True) == 1
    assert SecondLook.objects.count() == 2
    assert sum(not each.in_date for each in queries.services(organisation, by=lead)) == 1
    assert LegalMatter.objects.count() == 2
    assert len(queries.views(lead)) == 2
    assert queries.emergency(organisation) is None
    assert "incident at one of our sites" in queries.last_emergency(organisation).line


def test_every_role_is_told_how_to_sign_in() -> None:
    demonstration.load(NOW)
    said = demonstration.ways_in()
    for who in content.trust()["people"]:
        assert who["email"] in said
        assert User.objects.get(email=who["email"]).check_password(who["password"])


def test_no_real_contact_or_account_is_left_in_its_policy() -> None:
    demonstration.load(NOW)
    pack = policy.load(Organisation.objects.get().pack)
    assert all(address.endswith("example.org") for address in pack.service.contacts.values())
    assert not [account for account in pack.service.accounts if "tewv" in account.handle.lower()]


def test_an_installation_with_a_body_of_its_own_is_left_alone(organisation: Organisation) -> None:
    assert "was not added" in demonstration.load(NOW)
    assert Organisation.objects.count() == 1


def test_what_is_done_at_the_desk_is_seen_on_the_platform(doors: None, request: pytest.FixtureRequest) -> None:
    demonstration.load(NOW)
    client = request.getfixturevalue("running")
    officer = User.objects.get(email="officer@example.org")
    case = Case.objects.get(post__external_id="demo-enquiry-hours")
    operations.reply(case.pk, "It starts at 10am, and there is parking.", by=officer, version=case.version)
    run_effects("tests")
    tasks.work()
    case.refresh_from_db()
    assert (case.state, case.contacted) == ("decided", True)
    replies = client.get("/items/demo-enquiry-hours/replies", headers={"Authorization": "Bearer pretend"}).json()[
        "data"
    ]
    assert [reply["text"] for reply in replies] == ["It starts at 10am, and there is parking."]


def test_a_taken_port_moves_the_platform_and_the_accounts_follow() -> None:
    demonstration.load(NOW)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        Account.objects.update(base_url=f"http://127.0.0.1:{port}")
        command = demonstration.platform_command()
    moved = command[command.index("--port") + 1]
    assert moved != str(port)
    assert set(Account.objects.values_list("base_url", flat=True)) == {f"http://127.0.0.1:{moved}"}


def test_what_the_public_writes_there_comes_in_under_the_platforms_name(doors: None) -> None:
    body = b"""{"feed": [
      {"verb": "add", "item": {"id": "demo-enquiry-hours", "account": "pretend-x-main", "text": "seeded"}},
      {"verb": "add", "item": {"id": "new-1", "account": "pretend-x-main", "text": "hello", "kind": "mention"}},
      {"verb": "remove", "item": {"id": "demo-critic-removed", "account": "pretend-x-main"}}
    ], "cursor": "3"}"""
    seeded, new, removed = platforms.get("x").read(body, "pretend-x-main")
    assert not isinstance(seeded, platforms.Incoming)
    assert isinstance(new, platforms.Incoming)
    assert new.post.platform == "x"
    assert isinstance(removed, platforms.Removed)


def test_a_real_account_never_comes_near_the_pretend_platform(doors: None) -> None:
    with pytest.raises(ValueError, match="no connector for instagram"):
        platforms.get("instagram").connect(platforms.Access(account="17841", token="key"))
    with pytest.raises(platforms.BadPayload):
        platforms.get("instagram").read(b'{"feed": []}', "17841")
