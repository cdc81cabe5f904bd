"""A new password by a link: asked for by e-mail or made by an administrator, good once, for an hour."""

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.test import Client

from fingerpost.journal.models import Entry
from fingerpost.people import operations as people
from fingerpost.people.models import User
from fingerpost.people.permissions import NotPermitted

pytestmark = [pytest.mark.databases, pytest.mark.django_db(transaction=True)]

GOOD = "seventeen grey herons"
HERE = "127.0.0.1"
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def ask(email: str, client: Client | None = None) -> Any:
    return (client or Client()).post("/sign-in/forgotten", {"email": email})


def letters(count: int) -> list[mail.EmailMessage]:
    """The letters that were handed over; they leave in a thread of their own."""
    for _ in range(500):
        if len(mail.outbox) >= count:
            break
        time.sleep(0.01)
    return list(mail.outbox)


def link_in(letter: mail.EmailMessage) -> str:
    (found,) = re.findall(r"http://testserver(/\S+)", str(letter.body))
    return found


def choose(link: str, password: str = GOOD, again: str = "") -> Any:
    client = Client()
    followed = client.get(link)
    assert followed["Location"] == "/sign-in/new-password"
    return client.post("/sign-in/new-password", {"password": password, "again": again or password})


def works(user: User, password: str) -> bool:
    try:
        return people.verify_password(email=user.email, password=password, address=HERE) == user
    except people.SignInRefused:
        return False


class TestByEmail:
    def test_a_link_is_sent_and_sets_the_password(self, officer: User) -> None:
        assert "on its way" in ask(officer.email.upper()).content.decode()
        (letter,) = letters(1)
        assert letter.to == [officer.email]
        assert choose(link_in(letter)).status_code == 200
        assert works(officer, GOOD)
        assert [entry.act for entry in Entry.objects.all()][:2] == ["user.reset_asked", "user.password_reset"]

    def test_the_letter_holds_nothing_about_anybody_but_the_address_it_goes_to(self, officer: User) -> None:
        ask(officer.email)
        (letter,) = letters(1)
        said = f"{letter.subject} {letter.body}"
        assert not [each for each in (officer.name, officer.email, officer.organisation.name) if each in said]

    def test_the_answer_is_the_same_for_nobody_and_for_somebody_switched_off(
        self, officer: User, lead: User, administrator: User
    ) -> None:
        people.deactivate(lead, by=administrator.actor)
        pages = [ask(email).content.decode() for email in (officer.email, lead.email, "no@example.org")]
        answers = {page.partition("<main")[2].partition("</main>")[0] for page in pages}
        assert len(answers) == 1
        letters(1)
        time.sleep(0.1)
        assert [letter.to for letter in mail.outbox] == [[officer.email]]

    def test_it_cannot_be_used_to_fill_somebodys_post_box(self, officer: User) -> None:
        for _ in range(8):
            ask(officer.email)
        letters(5)
        time.sleep(0.1)
        assert len(mail.outbox) == 5

    def test_a_mail_server_that_does_not_answer_makes_no_error(self, officer: User, settings: Any) -> None:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
        assert ask(officer.email).status_code == 200


@pytest.fixture
def link(officer: User, administrator: User) -> Callable[[], str]:
    def make() -> str:
        return f"/sign-in/link/{officer.pk}/{people.make_reset_link(officer, by=administrator.actor)}"

    return make


class TestTheLink:
    def test_it_works_once(self, link: Callable[[], str], officer: User) -> None:
        made = link()
        assert choose(made).status_code == 200
        assert choose(made, "another long pass phrase").status_code == 410
        assert works(officer, GOOD)

    def test_following_it_uses_nothing_up(self, link: Callable[[], str]) -> None:
        made = link()
        Client().get(made)
        assert choose(made).status_code == 200

    def test_using_one_ends_the_others(self, link: Callable[[], str]) -> None:
        first, second = link(), link()
        choose(first)
        assert choose(second, "another long pass phrase").status_code == 410

    def test_it_ends_after_an_hour(self, link: Callable[[], str]) -> None:
        with time_machine.travel(MONDAY, tick=False):
            made = link()
        with time_machine.travel(MONDAY + timedelta(hours=1), tick=False):
            assert Client().get(made, follow=True).status_code == 200
        with time_machine.travel(MONDAY + timedelta(hours=1, seconds=1), tick=False):
            assert choose(made).status_code == 410

    @pytest.mark.parametrize(
        "change", [lambda made: made[:-1] + ("a" if made[-1] != "a" else "b"), lambda made: made + "x"]
    )
    def test_a_changed_one_does_nothing(self, link: Callable[[], str], change: Callable[[str], str]) -> None:
        assert choose(change(link())).status_code == 410

    def test_it_is_for_one_person(self, link: Callable[[], str], officer: User, lead: User) -> None:
        assert choose(link().replace(str(officer.pk), str(lead.pk))).status_code == 410

    def test_it_ends_when_they_are_switched_off(
        self, link: Callable[[], str], officer: User, administrator: User
    ) -> None:
        made = link()
        people.deactivate(officer, by=administrator.actor)
        assert choose(made).status_code == 410
        with pytest.raises(people.LinkRefused):
            link()

    @pytest.mark.parametrize(
        ("password", "again", "says"),
        [
            ("short", "", "at least 12"),
            ("password12345", "", "too common"),
            (GOOD, "another", "differ"),
        ],
    )
    def test_a_password_that_will_not_do_is_said_and_the_link_still_works(
        self, link: Callable[[], str], password: str, again: str, says: str
    ) -> None:
        made = link()
        answer = choose(made, password, again)
        assert answer.status_code == 422
        assert says in answer.content.decode()
        assert choose(made).status_code == 200

    def test_it_signs_out_whoever_was_signed_in(self, link: Callable[[], str], officer: User) -> None:
        theirs = Client()
        theirs.force_login(officer)
        theirs.get("/account")
        choose(link())
        assert theirs.get("/account").status_code == 302

    def test_only_an_administrator_makes_one(self, officer: User, lead: User) -> None:
        with pytest.raises(NotPermitted):
            people.make_reset_link(officer, by=lead.actor)

    def test_an_administrator_is_shown_it_once(self, officer: User, administrator: User) -> None:
        client = Client()
        client.force_login(administrator)
        page = client.post(f"/people/{officer.pk}/link").content.decode()
        (found,) = re.findall(r"http://testserver(/sign-in/link/[^\"]+)", page)
        assert choose(found).status_code == 200
        assert found.rpartition("/")[2] not in str([bytes(entry.body) for entry in Entry.objects.all()])
