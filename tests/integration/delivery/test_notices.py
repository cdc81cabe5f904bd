"""Colleagues are told once each, by e-mail and by Teams, and what became of it is known whatever the others do."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.db import connections, transaction
from django.utils import timezone

from fingerpost.delivery import queries
from fingerpost.delivery.models import Notice, NoticePreference
from fingerpost.delivery.notices.sending import claim_together, send
from fingerpost.delivery.operations import (
    About,
    BadAddress,
    BadQuietHours,
    notify,
    prefer,
    reseal_teams,
    send_again,
    send_test,
    set_teams,
    unset_teams,
    withdraw,
)
from fingerpost.delivery.tasks import send_notices
from fingerpost.journal.models import Entry
from fingerpost.journal.operations import OutsideTransaction
from fingerpost.people.models import User
from fingerpost.people.permissions import NotPermitted
from scripted_mail import Mail, Teams, running

pytestmark = [pytest.mark.databases, pytest.mark.django_db]
State = Notice.State


@pytest.fixture
def mail(settings: Any) -> Iterator[Mail]:
    """A mail server that takes everything, until a test says otherwise."""
    with running(Mail()) as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.EMAIL_TIMEOUT = 5
        settings.DEFAULT_FROM_EMAIL = "Fingerpost <desk@example.org>"
        settings.FINGERPOST_ADDRESS = "https://desk.example.org"
        yield server


@pytest.fixture
def teams(settings: Any) -> Iterator[Teams]:
    """A Teams endpoint on this machine."""
    settings.FINGERPOST_TEAMS_HOSTS = ("127.0.0.1",)
    with running(Teams()) as server:
        yield server


def about(**more: Any) -> About:
    key = uuid4()
    return About(f"alert:{key}", f"/alerts/{key}", more.pop("reference", "FP-3F9A71C2"), **more)


def tell(people: User | list[User], kind: str = "danger", thing: About | None = None, **more: Any) -> About:
    thing = thing or about()
    with transaction.atomic():
        notify(people, kind, thing, **more)
    return thing


def only() -> Notice:
    return Notice.objects.get()


def due_now() -> None:
    Notice.objects.filter(state=State.WAITING).update(not_before=timezone.now() - timedelta(seconds=1))


class TestByEmail:
    def test_it_arrives_with_a_reference_and_a_link_and_nothing_else(self, mail: Mail, officer: User) -> None:
        thing = tell(officer)
        assert send_notices("w") == 1
        (to, message), notice = mail.received[0], only()
        assert to == officer.email
        assert message["Subject"] == "A case needs you now: FP-3F9A71C2"
        assert message["From"] == "Fingerpost <desk@example.org>"
        assert message["Message-ID"] == f"<{notice.pk}@example.org>"
        assert message["Auto-Submitted"] == "auto-generated"
        text = message.get_content()
        assert f"https://desk.example.org{thing.path}" in text
        assert officer.name not in text
        assert (notice.state, notice.attempts, notice.tries[0]["answer"]) == (State.ACCEPTED, 1, "250")
        assert notice.settled_at

    def test_an_address_that_is_refused_is_set_aside_and_sent_again_by_a_lead(
        self, mail: Mail, officer: User, lead: User
    ) -> None:
        mail.answers = {"RCPT": ["550 5.1.1 no such user officer@example.org"]}
        tell(officer)
        send_notices("w")
        notice = only()
        assert (notice.state, notice.tries[-1]["answer"]) == (State.SET_ASIDE, "550")
        assert "refused the address" in notice.problem
        assert "example.org" not in str(notice.tries)
        assert queries.notices_set_aside(officer.organisation) == 1
        with pytest.raises(NotPermitted):
            send_again(notice, by=officer)
        send_again(notice, by=lead)
        send_notices("w")
        assert only().state == State.ACCEPTED
        assert len(mail.received) == 1
        assert Entry.objects.filter(act="notice.sent_again", actor=lead.actor.id).count() == 1

    @pytest.mark.parametrize(
        "answers",
        [
            {"RCPT": ["451 4.3.0 try later"]},
            {"DATA": ["452 full"]},
            {"BODY": ["451 greylisted"]},
            {"MAIL": ["550 sender not allowed"]},
            {"GREETING": ["421 busy"]},
            {"RCPT": ["drop"]},
            {"BODY": ["drop"]},
        ],
        ids=lambda answers: "-".join([*answers, answers[next(iter(answers))][0].split()[0]]),
    )
    def test_what_may_pass_is_tried_again(self, mail: Mail, officer: User, answers: dict[str, list[str]]) -> None:
        mail.answers = answers
        tell(officer)
        send_notices("w")
        notice = only()
        assert (notice.state, notice.attempts, notice.tries[0]["outcome"]) == (State.WAITING, 1, "later")
        assert notice.not_before > timezone.now()
        due_now()
        send_notices("w")
        assert (only().state, only().attempts) == (State.ACCEPTED, 2)
        assert len(mail.received) == 1

    def test_a_server_that_is_not_there_is_tried_until_it_is_given_up(
        self, mail: Mail, officer: User, settings: Any
    ) -> None:
        settings.EMAIL_PORT = 1
        tell(officer)
        for _ in range(20):
            due_now()
            send_notices("w")
        notice = only()
        assert (notice.state, notice.attempts) == (State.SET_ASIDE, 12)
        assert notice.problem.startswith("Tried 12 times")
        assert Entry.objects.filter(act="notice.set_aside").count() == 1

    def test_without_a_server_it_is_said_and_not_pretended(self, mail: Mail, officer: User, settings: Any) -> None:
        settings.EMAIL_HOST = ""
        tell(officer)
        send_notices("w")
        assert only().state == State.SET_ASIDE
        assert "FINGERPOST_MAIL" in only().problem

    def test_somebody_on_call_is_reached_where_the_rota_says_and_the_address_goes_with_it(
        self, mail: Mail, officer: User
    ) -> None:
        tell(officer, channels=("email",), address="phone@example.org")
        send_notices("w")
        assert mail.received[0][0] == "phone@example.org"
        assert only().address == ""


class TestByTeams:
    @pytest.fixture(autouse=True)
    def on_teams(self, teams: Teams, officer: User) -> None:
        set_teams(officer, teams.address)
        prefer(officer, by_email=False, by_teams=True, rhythm="at_once")

    def test_a_card_arrives(self, teams: Teams, officer: User, settings: Any) -> None:
        settings.FINGERPOST_ADDRESS = "https://desk.example.org"
        thing = tell(officer, "due", about(due=datetime(2020, 1, 1, tzinfo=UTC)))
        send_notices("w")
        content = teams.received[0]["attachments"][0]["content"]
        assert content["body"][0]["text"].startswith("A case needs you: FP-3F9A71C2, was due midnight on")
        assert content["actions"][0]["url"] == f"https://desk.example.org{thing.path}"
        assert only().state == State.ACCEPTED

    @pytest.mark.parametrize(
        ("answer", "state"),
        [
            ((200, "1", {}), State.ACCEPTED),
            ((200, "Webhook message delivery failed with error: returned HTTP error 429", {}), State.WAITING),
            ((429, "", {"Retry-After": "90"}), State.WAITING),
            ((500, "", {}), State.WAITING),
            ((302, "", {"Location": "https://elsewhere.example.org"}), State.SET_ASIDE),
            ((400, "", {}), State.SET_ASIDE),
            ((404, "", {}), State.SET_ASIDE),
            ((410, "", {}), State.SET_ASIDE),
        ],
        ids=lambda value: str(value[0]) if isinstance(value, tuple) else str(value),
    )
    def test_each_answer_means_what_teams_means_by_it(
        self, teams: Teams, officer: User, answer: Any, state: str
    ) -> None:
        teams.answers = [answer]
        tell(officer)
        send_notices("w")
        assert only().state == state
        if answer[0] == 429:
            assert only().not_before > timezone.now() + timedelta(seconds=60)

    def test_the_address_is_sealed_and_shown_to_nobody(self, teams: Teams, officer: User) -> None:
        row = NoticePreference.objects.get(person=officer)
        assert b"workflows" not in bytes(row.teams)
        teams.answers = [(404, "", {})]
        tell(officer)
        send_notices("w")
        kept = f"{only().problem} {only().tries} {[bytes(entry.body) for entry in Entry.objects.all()]}"
        assert "sig=" not in kept

    def test_it_opens_after_the_key_was_changed(
        self, teams: Teams, officer: User, settings: Any, administrator: User
    ) -> None:
        old, new = settings.FINGERPOST_CREDENTIAL_KEYS, ("dHdvcy1mb3ItdGVzdHMtYW5kLW5ldmVyLWVsc2UhISE=",)
        settings.FINGERPOST_CREDENTIAL_KEYS = (*new, *old)
        assert reseal_teams(officer.organisation, by=administrator.actor) == 1
        settings.FINGERPOST_CREDENTIAL_KEYS = new
        tell(officer)
        send_notices("w")
        assert only().state == State.ACCEPTED

    def test_one_that_was_forgotten_reaches_nobody_any_more(self, officer: User) -> None:
        tell(officer)
        unset_teams(officer)
        send_notices("w")
        assert only().state == State.SET_ASIDE
        assert "No Teams workflow" in only().problem

    def test_an_address_anywhere_else_is_refused(self, officer: User) -> None:
        with pytest.raises(BadAddress):
            set_teams(officer, "https://evil.example.org/hook")

    def test_a_test_goes_out_on_what_was_chosen(self, teams: Teams, officer: User) -> None:
        assert send_test(officer) == 1
        send_notices("w")
        assert teams.received[0]["attachments"][0]["content"]["body"][0]["text"] == "This is a test, and it reached you"


class TestWritingItDown:
    def test_what_is_rolled_back_is_not_told(self, mail: Mail, officer: User) -> None:
        with transaction.atomic():
            notify(officer, "mention", about())
            transaction.set_rollback(True)
        assert not Notice.objects.exists()

    def test_the_same_thing_is_told_once_however_often_it_is_asked(self, mail: Mail, officer: User) -> None:
        thing = about()
        for _ in range(3):
            tell([officer, officer], "danger", thing)
        send_notices("w")
        tell(officer, "danger", thing)
        send_notices("w")
        assert len(mail.received) == 1

    def test_what_is_called_off_is_not_sent(self, mail: Mail, officer: User) -> None:
        thing = about()
        tell(officer, "danger", About(f"{thing.key}:1", thing.path))
        tell(officer, "danger", about())
        assert withdraw(officer.organisation, thing.key) == 1
        send_notices("w")
        assert len(mail.received) == 1
        assert Notice.objects.filter(state=State.WITHDRAWN).count() == 1

    def test_a_kind_that_nobody_knows_is_an_error(self, officer: User) -> None:
        with pytest.raises(KeyError), transaction.atomic():
            notify(officer, "gossip", about())


class TestWhatPeopleWant:
    def test_whoever_has_left_by_the_time_of_sending_is_not_told(self, mail: Mail, officer: User) -> None:
        tell(officer)
        User.objects.filter(pk=officer.pk).update(is_active=False)
        send_notices("w")
        assert (only().state, mail.received) == (State.WITHHELD, [])

    def test_whoever_does_not_want_it_any_more_is_not_told_unless_of_danger(self, mail: Mail, officer: User) -> None:
        prefer(officer, by_email=True, by_teams=False, rhythm="at_once")
        tell(officer, "mention")
        prefer(officer, by_email=False, by_teams=False, rhythm="at_once")
        send_notices("w")
        assert only().state == State.WITHHELD
        tell(officer, "mention")
        assert Notice.objects.count() == 1
        tell(officer, "danger")
        send_notices("w")
        assert [message["Subject"] for _, message in mail.received] == ["A case needs you now: FP-3F9A71C2"]

    def test_what_can_wait_leaves_together_and_danger_at_once(self, mail: Mail, officer: User) -> None:
        with time_machine.travel(datetime(2026, 11, 23, 10, 20, tzinfo=UTC), tick=False) as clock:
            tell(officer, "mention")
            tell(officer, "due", about(reference="FP-2"))
            tell(officer, "danger", about(reference="FP-3"))
            send_notices("w")
            assert [message["Subject"] for _, message in mail.received] == ["A case needs you now: FP-3"]
            clock.move_to(datetime(2026, 11, 23, 11, 0, tzinfo=UTC))
            assert send_notices("w") == 2
        digest = mail.received[1][1]
        assert digest["Subject"] == "2 things need you"
        assert "A colleague asks you to look at a case: FP-3F9A71C2" in digest.get_content()
        assert "A case needs you: FP-2" in digest.get_content()
        assert set(Notice.objects.values_list("state", flat=True)) == {State.ACCEPTED}

    def test_quiet_hours_hold_back_all_but_danger_even_when_they_are_set_later(self, mail: Mail, officer: User) -> None:
        prefer(officer, by_email=True, by_teams=False, rhythm="at_once")
        with time_machine.travel(datetime(2026, 11, 23, 22, 0, tzinfo=UTC), tick=False) as clock:
            tell(officer, "mention")
            prefer(
                officer, by_email=True, by_teams=False, rhythm="at_once", quiet_from=time(19), quiet_until=time(7, 30)
            )
            tell(officer, "danger", about(reference="FP-9"))
            send_notices("w")
            assert [message["Subject"] for _, message in mail.received] == ["A case needs you now: FP-9"]
            clock.move_to(datetime(2026, 11, 24, 7, 30, tzinfo=UTC))
            send_notices("w")
        assert len(mail.received) == 2

    def test_half_a_quiet_hour_is_refused(self, officer: User) -> None:
        with pytest.raises(BadQuietHours, match="both"):
            prefer(officer, by_email=True, by_teams=False, rhythm="hourly", quiet_from=time(19))
        with pytest.raises(ValueError, match="whenever"):
            prefer(officer, by_email=True, by_teams=False, rhythm="whenever")


class TestWhoMaySeeIt:
    def test_what_was_sent_is_for_leads_and_administrators(
        self, mail: Mail, officer: User, lead: User, administrator: User
    ) -> None:
        tell(officer)
        with pytest.raises(NotPermitted):
            queries.notices(officer.organisation, by=officer)
        for by in (lead, administrator):
            assert queries.notices(officer.organisation, by=by).count() == 1
        assert [each.person for each in queries.my_notices(officer)] == [officer]

    def test_it_is_known_when_no_notice_of_a_thing_can_reach_anybody_any_more(
        self, mail: Mail, officer: User, lead: User
    ) -> None:
        thing, organisation = tell([officer, lead]), officer.organisation
        assert not queries.undelivered(organisation, [thing.key])
        Notice.objects.filter(person=officer).update(state=State.SET_ASIDE)
        assert not queries.undelivered(organisation, [thing.key])
        Notice.objects.filter(person=lead).update(state=State.WITHHELD)
        assert queries.undelivered(organisation, [thing.key, "alert:another"]) == {thing.key}


@pytest.mark.django_db(transaction=True)
def test_many_workers_send_each_notice_once(mail: Mail, make_user: Callable[..., User]) -> None:
    people = [make_user() for _ in range(8)]
    tell(people)

    def work(name: str) -> None:
        try:
            send_notices(name)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=work, args=(f"w{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(to for to, _ in mail.received) == sorted(person.email for person in people)
    assert set(Notice.objects.values_list("state", flat=True)) == {State.ACCEPTED}


@pytest.mark.django_db(transaction=True)
def test_a_worker_that_dies_is_followed_by_another(mail: Mail, officer: User) -> None:
    tell(officer)
    assert claim_together("dead", lease=timedelta(seconds=-1))
    assert send_notices("alive") == 1
    assert len(mail.received) == 1


@pytest.mark.django_db(transaction=True)
def test_a_worker_that_slept_past_its_lease_writes_nothing_over_what_was_settled(mail: Mail, officer: User) -> None:
    tell(officer)
    slow = claim_together("slow", lease=timedelta(seconds=-1))
    send_notices("quick")
    mail.answers = {"RCPT": ["550 gone"]}
    send(slow)
    assert only().state == State.ACCEPTED


@pytest.mark.django_db(transaction=True)
def test_telling_outside_a_transaction_is_refused(officer: User) -> None:
    with pytest.raises(OutsideTransaction):
        notify(officer, "mention", about())
