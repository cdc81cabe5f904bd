"""What nobody sees failing is said: on a page for whoever looks after Fingerpost, and as numbers at /health."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from cryptography.fernet import Fernet
from django.utils import timezone

from fingerpost.delivery.models import Notice
from fingerpost.desk import operations as desk
from fingerpost.desk.models import Case
from fingerpost.inbox import operations as inbox
from fingerpost.journal.actor import Actor
from fingerpost.people.models import Organisation
from fingerpost.post.post import Author, Post
from fingerpost.register.operations import add_account, set_credential

BY = Actor("system:tests", "system")
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def trust(organisation: Any) -> Any:
    """A body with a policy."""
    organisation.pack = "corp-0068"
    organisation.save()
    return organisation


@pytest.fixture
def page(client: Any, administrator: Any) -> Callable[[], str]:
    """What an administrator reads."""
    client.force_login(administrator)
    return lambda: client.get("/state").content.decode()


def notice(person: Any, state: str, **changes: Any) -> Notice:
    known = {"organisation": person.organisation, "person": person, "channel": "email", "kind": "test", "path": "/"}
    return Notice.objects.create(**known, about=f"test:{timezone.now().timestamp()}", state=state, **changes)


def test_notices_that_reached_nobody_are_counted_with_their_age_and_without_a_name(
    client: Any, page: Callable[[], str], officer: Any
) -> None:
    for hours in (3, 7):
        notice(officer, "set_aside", created_at=timezone.now() - timedelta(hours=hours, minutes=1))
    health = client.get("/health").json()
    assert (health["undeliverable_notices"], health["oldest_undeliverable_hours"]) == (2, 7)
    assert "2 reached nobody and were given up." in page()
    for said in (page(), client.get("/health").content.decode()):
        assert officer.name not in said
        assert officer.email not in said


def test_a_notice_that_nobody_takes_means_that_no_worker_runs(
    client: Any, page: Callable[[], str], officer: Any
) -> None:
    notice(officer, "waiting", not_before=timezone.now() + timedelta(hours=1))
    assert client.get("/health").status_code == 200
    notice(officer, "waiting", not_before=timezone.now() - timedelta(minutes=6))
    answer = client.get("/health")
    assert (answer.status_code, "worker" in answer.json()["why"]) == (503, True)
    assert "Whoever runs Fingerpost starts it" in page()


def test_one_worker_serves_all_so_none_is_missed_where_there_are_several_bodies(client: Any, officer: Any) -> None:
    Organisation.objects.create(name="Another", short_name="Another", pack="corp-0068")
    notice(officer, "waiting", not_before=timezone.now() - timedelta(minutes=6))
    assert client.get("/health").status_code == 503


def test_a_post_that_nobody_read_in_time_is_counted(client: Any, page: Callable[[], str], trust: Any) -> None:
    post = Post(text="Hello", platform="linkedin", kind="comment", author=Author(name="Jo Public"))
    desk.receive(inbox.receive(post, organisation=trust, by=BY, source="file"), None)
    Case.objects.update(due_at=timezone.now() + timedelta(hours=1))
    assert client.get("/health").json()["overdue_unread"] == 0
    Case.objects.update(due_at=timezone.now() - timedelta(minutes=1))
    assert client.get("/health").json()["overdue_unread"] == 1
    assert "1 is overdue" in page()
    assert "Jo Public" not in page()


def test_a_credential_that_no_key_opens_is_named_on_the_page_and_not_at_health(
    client: Any, page: Callable[[], str], trust: Any, settings: Any
) -> None:
    known = {"external_id": "1", "handle": "moorside", "name": "Moorside on X", "base_url": ""}
    account = add_account(organisation=trust, platform="x", by=BY, **known)
    set_credential(account, "token", "only-for-tests", by=BY)
    assert client.get("/health").json()["status"] == "ok"
    settings.FINGERPOST_CREDENTIAL_KEYS = (Fernet.generate_key().decode(),)
    health = client.get("/health")
    assert (health.status_code, health.json()["status"]) == (200, "degraded")
    assert "Moorside" not in health.content.decode()
    assert "do not open with the keys of this installation: Moorside on X" in page()


@pytest.mark.parametrize("server", [True, False])
def test_the_page_says_whether_mail_goes_anywhere(page: Callable[[], str], settings: Any, server: bool) -> None:
    settings.EMAIL_HOST = "mail.example.org" if server else ""
    assert ("No mail server is set" in page()) != server


def test_a_demonstration_says_that_letters_are_files(page: Callable[[], str], settings: Any, tmp_path: Any) -> None:
    settings.EMAIL_HOST, settings.EMAIL_FILE_PATH = "file", tmp_path / "mail"
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    assert "no email leaves this machine" in page()


@pytest.mark.parametrize(("role", "status"), [("desk_lead", 200), ("administrator", 200), ("desk_officer", 403)])
def test_the_page_is_for_whoever_looks_after_it(
    client: Any, make_user: Callable[..., Any], role: str, status: int
) -> None:
    client.force_login(make_user(role))
    assert client.get("/state").status_code == status
