"""Danger at any hour reaches a named person who says that they have it, or it is said that nobody is watching."""

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connections
from django.test import Client

from fingerpost.delivery.models import Notice
from fingerpost.desk import operations, queries, tasks
from fingerpost.desk.models import Alert, AlertStep, Case, Closure, OnCall
from fingerpost.desk.operations import BadTurn, NoSuchAlert
from fingerpost.journal.models import Entry
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import NotPermitted
from fingerpost.policy.files import Alerts

from .conftest import now as version

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MONDAY_NIGHT = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
TUESDAY_NINE = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
Arrive = Callable[..., Case]


@pytest.fixture
def clock() -> Any:
    """Monday night, until a test moves it."""
    with time_machine.travel(MONDAY_NIGHT, tick=False) as moved:
        yield moved


@pytest.fixture
def on_call(lead: User) -> Callable[..., OnCall]:
    """``on_call(person, place=1)``: from Monday, 4:30pm to Tuesday, 9am."""

    def put(person: User, place: int = 1, **changes: Any) -> OnCall:
        known: dict[str, Any] = {
            "starts_at": datetime(2026, 11, 23, 16, 30, tzinfo=UTC),
            "ends_at": TUESDAY_NINE,
            "channel": "email",
        }
        return operations.put_on_call(person=person.pk, place=place, by=lead, **(known | changes))

    return put


def crisis(arrive: Arrive, **more: Any) -> Case:
    at = more.pop("at", None) or datetime.now(UTC)
    return arrive("I want to die tonight", author=more.pop("author", "Jo Marsden"), crisis=95, at=at, **more)


def told() -> list[str]:
    """Names of the people who were told, in order."""
    return list(Notice.objects.order_by("created_at", "person__name").values_list("person__name", flat=True))


def steps() -> list[str]:
    return list(AlertStep.objects.order_by("at", "number").values_list("told", flat=True))


def later(clock: Any, minutes: float) -> None:
    clock.shift(timedelta(minutes=minutes))
    tasks.watch_over()


class TestDangerAtNight:
    def test_the_first_on_call_is_told_at_once_the_second_after_ten_minutes_then_those_above(
        self, arrive: Arrive, on_call: Any, make_user: Any, lead: User, clock: Any
    ) -> None:
        first, second = make_user(name="First Person"), make_user(name="Second Person")
        on_call(first)
        on_call(second, 2)
        crisis(arrive)
        tasks.watch_over()
        assert told() == ["First Person"]
        later(clock, 9.5)
        assert told() == ["First Person"]
        later(clock, 0.6)
        assert told() == ["First Person", "Second Person"]
        later(clock, 10.1)
        assert told()[2:] == [lead.name]
        assert steps() == ["on_call", "on_call", "lead"]
        later(clock, 10.1)
        assert told()[3:] == ["First Person"]

    def test_everybody_is_told_three_times_and_then_it_is_said_that_nobody_answered(
        self, arrive: Arrive, on_call: Any, officer: User, lead: User, clock: Any
    ) -> None:
        on_call(officer)
        crisis(arrive)
        tasks.watch_over()
        for _ in range(12):
            later(clock, 10.1)
        alert = Alert.objects.get()
        assert steps() == ["on_call", "lead"] * 3
        assert alert.next_at is None
        assert queries.alert(alert.organisation, alert.pk, by=lead).spent
        assert Entry.objects.filter(act="alert.unanswered").count() == 1

    def test_one_button_stops_it_and_calls_off_what_was_not_sent(
        self, arrive: Arrive, on_call: Any, officer: User, clock: Any
    ) -> None:
        on_call(officer)
        crisis(arrive)
        tasks.watch_over()
        clock.shift(timedelta(minutes=3))
        alert = operations.acknowledge(Alert.objects.get().pk, by=officer)
        assert (alert.answer, alert.answered_by) == ("button", officer)
        for _ in range(5):
            later(clock, 11)
        assert told() == [officer.name]
        assert Notice.objects.get().state == Notice.State.WITHDRAWN
        entry = Entry.objects.get(act="alert.answered")
        assert b'"on_rota":true' in bytes(entry.body)
        assert b'"seconds":180' in bytes(entry.body)

    def test_whoever_is_second_to_press_changes_nothing(
        self, arrive: Arrive, on_call: Any, officer: User, lead: User, clock: Any
    ) -> None:
        on_call(officer)
        crisis(arrive)
        tasks.watch_over()
        operations.acknowledge(Alert.objects.get().pk, by=officer)
        assert operations.acknowledge(Alert.objects.get().pk, by=lead).answered_by == officer

    def test_whoever_takes_the_case_has_it(self, arrive: Arrive, on_call: Any, officer: User, clock: Any) -> None:
        on_call(officer)
        case = crisis(arrive)
        tasks.watch_over()
        clock.shift(timedelta(minutes=2))
        operations.take(case.pk, by=officer, version=version(case))
        later(clock, 10)
        alert = Alert.objects.get()
        assert (alert.answer, alert.answered_by) == ("work", officer)
        assert told() == [officer.name]

    def test_somebody_who_cannot_be_reached_is_followed_at_once(
        self, arrive: Arrive, on_call: Any, make_user: Any, clock: Any
    ) -> None:
        on_call(make_user(name="First Person"))
        on_call(make_user(name="Second Person"), 2)
        crisis(arrive)
        tasks.watch_over()
        Notice.objects.update(state=Notice.State.SET_ASIDE)
        later(clock, 0.5)
        assert told() == ["First Person", "Second Person"]

    def test_laps_are_not_used_up_while_nothing_gets_through_and_that_is_said(
        self, arrive: Arrive, on_call: Any, officer: User, lead: User, clock: Any
    ) -> None:
        on_call(officer)
        crisis(arrive)
        for _ in range(8):
            later(clock, 0.5)
            Notice.objects.update(state=Notice.State.SET_ASIDE)
        assert steps() == ["on_call", "lead", "on_call"]
        seen = queries.alert(officer.organisation, Alert.objects.get().pk, by=officer)
        assert f"Tried to tell {officer.name} (on call), but no notice could be delivered" in seen.steps[0].words

    def test_somebody_who_left_is_not_on_call(self, arrive: Arrive, on_call: Any, make_user: Any, clock: Any) -> None:
        gone = make_user(name="Gone Person")
        on_call(gone)
        on_call(make_user(name="Second Person"), 2)
        User.objects.filter(pk=gone.pk).update(is_active=False)
        crisis(arrive)
        tasks.watch_over()
        assert told() == ["Second Person"]

    def test_they_are_reached_as_the_rota_says(self, arrive: Arrive, on_call: Any, officer: User, clock: Any) -> None:
        on_call(officer, channel="both", address="phone@example.org")
        crisis(arrive)
        tasks.watch_over()
        found = {notice.channel: notice.address for notice in Notice.objects.all()}
        assert found == {"email": "phone@example.org", "teams": ""}

    def test_a_notice_holds_nothing_of_the_post(self, arrive: Arrive, on_call: Any, officer: User, clock: Any) -> None:
        on_call(officer)
        crisis(arrive)
        tasks.watch_over()
        kept = str(Notice.objects.values_list().get())
        assert "die" not in kept
        assert "Marsden" not in kept

    @pytest.mark.parametrize(("signal", "name"), [("threat", "threat"), ("safeguarding", "safeguarding")])
    def test_threats_and_children_at_risk_too(
        self, arrive: Arrive, on_call: Any, officer: User, clock: Any, signal: str, name: str
    ) -> None:
        on_call(officer)
        arrive("words", at=MONDAY_NIGHT, **{signal: 90})
        tasks.watch_over()
        assert queries.alerts(officer.organisation, by=officer)[0].danger == name

    def test_criticism_wakes_nobody(self, arrive: Arrive, on_call: Any, officer: User, clock: Any) -> None:
        on_call(officer)
        arrive("You are useless", criticism=95, at=MONDAY_NIGHT)
        tasks.watch_over()
        assert not Notice.objects.exists()

    def test_one_crisis_raises_one_alert_however_often_the_worker_looks_and_however_much_its_author_writes(
        self, arrive: Arrive, on_call: Any, officer: User, clock: Any
    ) -> None:
        on_call(officer)
        crisis(arrive)
        arrive("and another thing", author="Jo Marsden", at=MONDAY_NIGHT)
        for _ in range(3):
            tasks.work()
            tasks.watch_over()
        assert Alert.objects.count() == 1
        crisis(arrive)
        tasks.watch_over()
        assert Alert.objects.count() == 2

    def test_new_words_in_an_edited_post_raise_it_again(
        self, arrive: Arrive, on_call: Any, officer: User, clock: Any
    ) -> None:
        on_call(officer)
        case = crisis(arrive, post_id="edited")
        tasks.watch_over()
        operations.acknowledge(Alert.objects.get().pk, by=officer)
        clock.shift(timedelta(minutes=5))
        arrive("I have taken them", author="Jo Marsden", crisis=99, post_id="edited", edited_at=datetime.now(UTC))
        tasks.watch_over()
        case.refresh_from_db()
        assert case.unread
        assert Alert.objects.filter(answer="").count() == 1


def unreadable(arrive: Arrive) -> Case:
    """A post in a language that the machine does not read."""
    case = arrive("Nie mogę już tak żyć", text_read=False, at=datetime.now(UTC))
    assert (case.not_read, case.unread, case.pathway) == (True, True, "unread")
    return case


class TestWhatTheMachineCouldNotRead:
    def test_at_night_the_first_on_call_is_told_once_and_nobody_after_them(
        self, arrive: Arrive, on_call: Any, officer: User, make_user: Any, clock: Any
    ) -> None:
        on_call(officer, address="phone@example.org")
        on_call(make_user(), 2)
        unreadable(arrive)
        for _ in range(8):
            later(clock, 15)
        assert told() == [officer.name]
        notice = Notice.objects.get()
        assert (notice.kind, notice.path, notice.reference) == ("unread", "/alerts", "")
        assert (notice.address, notice.not_before) == ("phone@example.org", notice.created_at)
        assert "żyć" not in str(Notice.objects.values_list().get())

    def test_however_many_come_in_it_is_said_once_an_hour_of_all_of_them(
        self, arrive: Arrive, on_call: Any, officer: User, clock: Any
    ) -> None:
        on_call(officer)
        unreadable(arrive)
        tasks.watch_over()
        for _ in range(4):
            unreadable(arrive)
            later(clock, 10)
        assert len(told()) == 1
        later(clock, 21)
        assert len(told()) == 2
        assert Alert.objects.filter(kind="unread", steps__isnull=False).count() == 5
        for _ in range(8):
            later(clock, 30)
        assert len(told()) == 2

    def test_whoever_has_read_it_has_it(self, arrive: Arrive, on_call: Any, officer: User, clock: Any) -> None:
        on_call(officer)
        read, waits = unreadable(arrive), unreadable(arrive)
        tasks.watch_over()
        operations.take(read.pk, by=officer, version=version(read))
        later(clock, 16)
        answers = {alert.case_id: alert.answer for alert in Alert.objects.all()}
        assert answers == {read.pk: "work", waits.pk: ""}

    def test_nobody_is_told_of_one_that_the_machine_has_read_since(
        self, arrive: Arrive, on_call: Any, officer: User, clock: Any
    ) -> None:
        on_call(officer)
        unreadable(arrive)
        tasks.watch_over()
        clock.shift(timedelta(minutes=5))
        case = arrive("Jutro rano?", text_read=False, at=datetime.now(UTC), post_id="edited")
        tasks.watch_over()
        clock.shift(timedelta(minutes=5))
        arrive("Tomorrow morning?", post_id="edited", edited_at=datetime.now(UTC))
        for _ in range(8):
            later(clock, 15)
        assert len(told()) == 1
        assert Alert.objects.get(case=case).answer == Alert.Answer.CLOSED

    def test_danger_seen_in_it_raises_its_own_alert(
        self, arrive: Arrive, on_call: Any, officer: User, lead: User, clock: Any
    ) -> None:
        on_call(officer)
        case = unreadable(arrive)
        tasks.watch_over()
        operations.correct(case.pk, "crisis", present=True, why="It says so in Polish.", by=lead, version=version(case))
        later(clock, 16)
        tasks.watch_over()
        assert set(Alert.objects.values_list("kind", flat=True)) == {"unread", "danger"}
        assert Alert.objects.get(kind="unread").answer

    def test_nobody_is_told_while_the_desk_is_open_or_where_nobody_is_on_call(
        self, arrive: Arrive, on_call: Any, officer: User, clock: Any
    ) -> None:
        unreadable(arrive)
        tasks.watch_over()
        on_call(officer)
        clock.move_to(TUESDAY_NINE)
        tasks.watch_over()
        assert not Alert.objects.filter(kind="unread").exists()

    def test_a_pack_can_leave_it_to_the_next_opening(
        self, arrive: Arrive, on_call: Any, officer: User, clock: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("fingerpost.desk.watching.alerting._timing", lambda _: Alerts(unread_every=None))
        on_call(officer)
        unreadable(arrive)
        tasks.watch_over()
        assert told() == []

    def test_of_a_sealed_one_nobody_is_told_who_may_not_know_of_it(
        self, arrive: Arrive, on_call: Any, officer: User, clock: Any
    ) -> None:
        on_call(officer)
        sealed, other = unreadable(arrive), unreadable(arrive)
        Case.objects.filter(pk=sealed.pk).update(seal="legal")
        tasks.watch_over()
        assert told() == [officer.name]
        assert list(Alert.objects.filter(steps__isnull=False).values_list("case", flat=True)) == [other.pk]

    def test_its_page_says_what_it_is(self, arrive: Arrive, on_call: Any, officer: User, clock: Any) -> None:
        on_call(officer)
        unreadable(arrive)
        tasks.watch_over()
        client = Client()
        client.force_login(officer)
        page = client.get(f"/alerts/{Alert.objects.get().pk}").content.decode()
        assert "A post that the machine could not read" in page
        assert "call 999 first" in page
        assert "Not read" in client.get("/alerts").content.decode()


class TestWhenNobodyWatches:
    def test_it_is_said_everywhere_and_the_next_to_come_is_told(
        self, arrive: Arrive, officer: User, lead: User, clock: Any
    ) -> None:
        crisis(arrive)
        tasks.watch_over()
        assert steps() == ["nobody"]
        assert told() == []
        alert = Alert.objects.get()
        assert (alert.watched, alert.outside_hours, alert.opens_at) == ("nobody", True, TUESDAY_NINE)
        for _ in range(3):
            later(clock, 30)
        assert steps() == ["nobody"]

        words = "Nobody is watching until 9am tomorrow. If somebody is in danger, call 999."
        assert queries.watching(officer.organisation).words == words
        client = Client()
        health = client.get("/health").json()
        assert (health["watching"], health["says"]) == ("nobody", words)
        client.force_login(officer)
        assert words in client.get("/queue").content.decode()
        page = client.get(f"/alerts/{alert.pk}").content.decode()
        assert "Nobody was watching when it came in" in page
        assert words in page
        assert "die" not in page.split("<main")[1]

        clock.move_to(TUESDAY_NINE)
        tasks.watch_over()
        assert steps() == ["nobody", "desk"]
        assert sorted(told()) == sorted([officer.name, lead.name])

    def test_a_rota_that_is_filled_meanwhile_is_used(
        self, arrive: Arrive, on_call: Any, officer: User, clock: Any
    ) -> None:
        crisis(arrive)
        tasks.watch_over()
        on_call(officer)
        later(clock, 5.1)
        assert told() == [officer.name]

    def test_the_public_words_say_so_with_the_hours(self, trust: Organisation) -> None:
        words = queries.profile_words(trust)
        assert words.startswith("We are here Monday to Friday, 9am to 4:30pm. Outside these hours")
        assert "nobody is watching" in words
        assert "call 999" in words

    def test_while_the_desk_is_open_the_desk_is_told(self, arrive: Arrive, officer: User, clock: Any) -> None:
        clock.move_to(MONDAY_NOON)
        crisis(arrive)
        tasks.watch_over()
        assert steps() == ["desk"]
        assert officer.name in told()
        assert not Alert.objects.get().outside_hours
        assert queries.watching(officer.organisation).words == "The desk is open until 4:30pm."


class TestTheRota:
    def test_gaps_of_the_coming_fortnight_are_found(
        self, trust: Organisation, on_call: Any, officer: User, clock: Any
    ) -> None:
        bare = queries.rota(trust, by=officer)
        assert bare.gaps[0] == (MONDAY_NIGHT, TUESDAY_NINE)
        on_call(officer)
        filled = queries.rota(trust, by=officer)
        assert filled.gaps == bare.gaps[1:]
        assert filled.watch.by == "rota"
        assert officer.name not in filled.watch.words
        on_call(officer, starts_at=TUESDAY_NINE, ends_at=TUESDAY_NINE + timedelta(days=20))
        assert queries.rota(trust, by=officer).gaps == ()

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"ends_at": datetime(2026, 11, 23, 16, 30, tzinfo=UTC)}, "ends_at"),
            ({"starts_at": datetime(2026, 11, 1, tzinfo=UTC), "ends_at": datetime(2026, 11, 2, tzinfo=UTC)}, "ends_at"),
            ({"address": "not an address"}, "address"),
        ],
    )
    def test_what_cannot_be_is_refused(
        self, on_call: Any, officer: User, clock: Any, changes: dict[str, Any], field: str
    ) -> None:
        with pytest.raises(BadTurn) as refused:
            on_call(officer, **changes)
        assert refused.value.field == field

    def test_two_are_not_first_at_once_nor_one_first_and_second(
        self, on_call: Any, officer: User, make_user: Any, clock: Any
    ) -> None:
        on_call(officer)
        with pytest.raises(BadTurn, match="Somebody else is first"):
            on_call(make_user())
        with pytest.raises(BadTurn, match="already"):
            on_call(officer, 2)

    def test_only_a_lead_edits_it_and_only_who_may_answer_is_on_it(
        self, trust: Organisation, on_call: Any, officer: User, make_user: Any, clock: Any
    ) -> None:
        with pytest.raises(BadTurn, match="role"):
            on_call(make_user("auditor"))
        turn = on_call(officer)
        for act in (
            lambda: operations.take_off_call(turn.pk, by=officer),
            lambda: operations.name_manager(None, by=officer),
            lambda: operations.close_day(date(2026, 12, 24), "Training", by=officer),
        ):
            with pytest.raises(NotPermitted):
                act()

    def test_a_turn_that_has_begun_ends_and_one_to_come_goes(
        self, on_call: Any, officer: User, lead: User, clock: Any
    ) -> None:
        begun = on_call(officer, address="phone@example.org")
        to_come = on_call(officer, starts_at=TUESDAY_NINE, ends_at=TUESDAY_NINE + timedelta(hours=2))
        operations.take_off_call(begun.pk, by=lead)
        operations.take_off_call(to_come.pk, by=lead)
        left = OnCall.objects.get()
        assert (left.pk, left.ends_at, left.address) == (begun.pk, MONDAY_NIGHT, "")
        assert Entry.objects.filter(act="rota.removed").count() == 2

    def test_the_address_of_a_turn_that_ends_by_itself_goes_with_it(
        self, on_call: Any, officer: User, make_user: Any, clock: Any
    ) -> None:
        ending = on_call(officer, address="phone@example.org")
        going_on = on_call(make_user(), 2, address="other@example.org", ends_at=TUESDAY_NINE + timedelta(hours=1))
        assert tasks.forget() == 0
        clock.move_to(TUESDAY_NINE)
        assert tasks.forget() == 1
        ending.refresh_from_db()
        going_on.refresh_from_db()
        assert (ending.address, going_on.address) == ("", "other@example.org")

    def test_another_bodys_alert_is_not_there(self, arrive: Arrive, on_call: Any, make_user: Any, clock: Any) -> None:
        crisis(arrive)
        tasks.watch_over()
        elsewhere = Organisation.objects.create(name="Elsewhere Trust", short_name="Elsewhere")
        stranger = make_user(organisation=elsewhere)
        with pytest.raises(NoSuchAlert):
            operations.acknowledge(Alert.objects.get().pk, by=stranger)


class TestLateWork:
    @pytest.fixture
    def noon(self, clock: Any) -> Any:
        clock.move_to(MONDAY_NOON)
        return clock

    @pytest.fixture
    def manager(self, make_user: Any, lead: User) -> User:
        found = make_user("administrator", name="Duty Manager")
        operations.name_manager(found.pk, by=lead)
        return found

    def kinds(self) -> list[tuple[str, str]]:
        return list(Notice.objects.order_by("created_at").values_list("kind", "person__name"))

    def test_the_holder_hears_before_the_lead_when_it_is_due_and_the_manager_later_once_each(
        self, arrive: Arrive, officer: User, lead: User, manager: User, noon: Any
    ) -> None:
        case = arrive("When do you open?", enquiry=90, at=MONDAY_NOON)
        operations.take(case.pk, by=officer, version=version(case))
        tasks.watch_over()
        assert self.kinds() == []
        noon.move_to(datetime(2026, 11, 23, 15, 30, tzinfo=UTC))
        tasks.watch_over()
        assert self.kinds() == [("due", officer.name)]
        noon.move_to(datetime(2026, 11, 23, 16, 30, tzinfo=UTC))
        tasks.watch_over()
        assert self.kinds()[1:] == [("late", lead.name)]
        noon.move_to(datetime(2026, 11, 23, 20, 0, tzinfo=UTC))
        tasks.watch_over()
        assert len(self.kinds()) == 2
        for moment in (TUESDAY_NINE, TUESDAY_NINE + timedelta(hours=3)):
            noon.move_to(moment)
            tasks.watch_over()
        assert self.kinds()[2:] == [("late", manager.name)]

    def test_where_nobody_has_it_the_lead_hears_first(self, arrive: Arrive, lead: User, noon: Any) -> None:
        arrive("When do you open?", enquiry=90, at=MONDAY_NOON)
        noon.move_to(datetime(2026, 11, 23, 15, 31, tzinfo=UTC))
        tasks.watch_over()
        assert self.kinds() == [("due", lead.name)]

    def test_saying_that_one_has_it_stops_it(
        self, arrive: Arrive, officer: User, lead: User, manager: User, noon: Any
    ) -> None:
        arrive("When do you open?", enquiry=90, at=MONDAY_NOON)
        noon.move_to(datetime(2026, 11, 23, 15, 31, tzinfo=UTC))
        tasks.watch_over()
        operations.acknowledge(Alert.objects.get().pk, by=lead)
        noon.move_to(TUESDAY_NINE)
        tasks.watch_over()
        assert len(self.kinds()) == 1

    def test_so_does_an_answer(self, arrive: Arrive, officer: User, lead: User, manager: User, noon: Any) -> None:
        case = arrive("When do you open?", enquiry=90, at=MONDAY_NOON)
        noon.move_to(datetime(2026, 11, 23, 15, 31, tzinfo=UTC))
        tasks.watch_over()
        operations.mark_read(case.pk, by=officer, version=version(case), why="Answered at the front desk.")
        noon.move_to(TUESDAY_NINE)
        tasks.watch_over()
        assert (Alert.objects.get().answer, len(self.kinds())) == ("closed", 1)

    def test_what_was_late_a_week_ago_when_fingerpost_was_started_is_left_to_the_queue(
        self, arrive: Arrive, noon: Any
    ) -> None:
        arrive("When do you open?", enquiry=90, at=MONDAY_NOON - timedelta(days=20))
        tasks.watch_over()
        assert not Alert.objects.exists()


class TestClosedDays:
    def test_due_times_follow_a_day_that_is_closed_and_opened_again(
        self, arrive: Arrive, officer: User, administrator: User, clock: Any
    ) -> None:
        case = arrive("When do you open?", enquiry=90, at=MONDAY_NIGHT)
        assert case.due_at == datetime(2026, 11, 24, 16, 30, tzinfo=UTC)
        closure = operations.close_day(date(2026, 11, 24), "A training day", by=administrator)
        tasks.watch_over()
        case.refresh_from_db()
        assert case.due_at == datetime(2026, 11, 25, 16, 30, tzinfo=UTC)
        page = queries.queue(officer.organisation, by=officer)
        assert page.rows[0].due.words == "due Wednesday by 4:30pm (came in after closing)"
        assert queries.watching(officer.organisation).words.startswith("Nobody is watching until 9am on Wednesday.")
        operations.open_day(closure.pk, by=administrator)
        tasks.watch_over()
        case.refresh_from_db()
        assert case.due_at == datetime(2026, 11, 24, 16, 30, tzinfo=UTC)
        assert not Closure.objects.filter(applied_at__isnull=True).exists()
        assert tasks.watch_over() == 0

    def test_a_day_is_closed_once_with_a_reason(self, trust: Organisation, administrator: User) -> None:
        operations.close_day(date(2026, 12, 24), "Christmas Eve", by=administrator)
        with pytest.raises(BadTurn, match="closed already"):
            operations.close_day(date(2026, 12, 24), "Again", by=administrator)
        with pytest.raises(BadTurn, match="Say why"):
            operations.close_day(date(2026, 12, 23), "  ", by=administrator)


class TestHonestMeasures:
    def test_danger_outside_hours_is_told_apart_with_how_long_it_really_waited(
        self, arrive: Arrive, officer: User, lead: User, clock: Any
    ) -> None:
        night = crisis(arrive)
        arrive("You will be sorry", threat=90, author="Another Person", at=MONDAY_NIGHT)
        tasks.watch_over()
        clock.move_to(TUESDAY_NINE + timedelta(minutes=5))
        crisis(arrive, author="By Day")
        tasks.watch_over()
        operations.acknowledge(Alert.objects.get(case=night).pk, by=officer)
        found = queries.danger_outside_hours(
            officer.organisation, MONDAY_NIGHT - timedelta(days=1), MONDAY_NIGHT + timedelta(days=2), by=officer
        )
        assert [(each.danger, each.watched, each.waited) for each in found] == [
            ("life", "nobody", timedelta(hours=11, minutes=5)),
            ("threat", "nobody", None),
        ]
        assert found[0].opens_at == TUESDAY_NINE

    def test_what_came_after_closing_is_not_counted_as_answered_the_same_day(
        self, arrive: Arrive, officer: User, clock: Any
    ) -> None:
        def answered_by(case: Case, moment: datetime) -> None:
            clock.move_to(moment)
            operations.mark_read(case.pk, by=officer, version=version(case), why="Answered at the front desk.")

        clock.move_to(MONDAY_NOON)
        quick = arrive("When do you open?", enquiry=90, at=MONDAY_NOON)
        slow = arrive("Where are you?", enquiry=90, at=MONDAY_NOON, author="B")
        answered_by(quick, MONDAY_NOON + timedelta(hours=1))
        clock.move_to(MONDAY_NIGHT)
        evening = arrive("Is there parking?", enquiry=90, at=MONDAY_NIGHT, author="C")
        missed = arrive("Are you there?", enquiry=90, at=MONDAY_NIGHT, author="D")
        crisis(arrive)
        answered_by(slow, TUESDAY_NINE)
        answered_by(evening, TUESDAY_NINE + timedelta(hours=1))
        clock.move_to(TUESDAY_NINE + timedelta(days=1))
        fresh = arrive("Any news?", enquiry=90, at=datetime.now(UTC), author="E")
        since = MONDAY_NOON - timedelta(days=1)
        found = queries.answered(officer.organisation, since, since + timedelta(days=5), by=officer)
        assert missed.pk != fresh.pk
        assert (found.received, found.same_day, found.next_open_day, found.late, found.waiting, found.danger) == (
            6,
            1,
            1,
            2,
            1,
            1,
        )

    def test_a_week_tells_within_how_long_half_and_nine_in_ten_had_their_answer(
        self, arrive: Arrive, officer: User, clock: Any
    ) -> None:
        clock.move_to(MONDAY_NOON)
        cases = [arrive(f"Question {number}", enquiry=90, at=MONDAY_NOON, author=f"P{number}") for number in range(10)]
        for number, case in enumerate(cases, start=1):
            clock.move_to(MONDAY_NOON + timedelta(minutes=10 * number))
            operations.mark_read(case.pk, by=officer, version=version(case), why="Answered at the front desk.")
        arrive("Still waiting", enquiry=90, at=MONDAY_NOON + timedelta(days=7), author="Late")
        since = MONDAY_NOON - timedelta(days=1)
        (tier, weeks), *others = queries.answered_by_week(
            officer.organisation, since, since + timedelta(days=14), by=officer
        ).items()
        assert (tier, others) == ("Main accounts", [])
        later_week, first_week = weeks
        assert (first_week.begins, later_week.begins) == (date(2026, 11, 23), date(2026, 11, 30))
        assert (first_week.middle, first_week.ninth) == (timedelta(minutes=50), timedelta(minutes=90))
        assert (first_week.counts.received, first_week.counts.same_day) == (10, 10)
        assert (later_week.counts.received, later_week.middle, later_week.ninth) == (1, None, None)

    def test_putting_a_case_to_sleep_answers_nobody(self, arrive: Arrive, officer: User, clock: Any) -> None:
        clock.move_to(MONDAY_NOON)
        case = arrive("When do you open?", enquiry=90, at=MONDAY_NOON)
        operations.snooze(case.pk, MONDAY_NOON + timedelta(hours=2), by=officer, version=version(case))
        since = MONDAY_NOON - timedelta(days=1)
        found = queries.answered(officer.organisation, since, since + timedelta(days=5), by=officer)
        assert (found.waiting, found.same_day) == (1, 0)

    def test_the_page_lists_every_danger_outside_hours_and_says_when_there_is_nothing(
        self, arrive: Arrive, officer: User, administrator: User, clock: Any
    ) -> None:
        client = Client()
        client.force_login(officer)
        empty = client.get("/quickness").content.decode()
        assert "No post came in over these weeks" in empty
        assert "None came over these weeks." in empty
        night = crisis(arrive)
        arrive("You will be sorry", threat=90, author="Another Person", at=MONDAY_NIGHT)
        tasks.watch_over()
        clock.move_to(TUESDAY_NINE + timedelta(minutes=5))
        operations.acknowledge(Alert.objects.get(case=night).pk, by=officer)
        client = Client()  # the session of last night has ended
        client.force_login(officer)
        page = client.get("/quickness?weeks=12").content.decode()
        assert "11 hours 5 minutes" in page
        assert "Waits still" in page
        assert "want to die" not in page
        client.force_login(administrator)
        assert client.get("/quickness").status_code == 403


@pytest.mark.django_db(transaction=True)
def test_many_workers_raise_one_alert_and_tell_each_person_once(
    arrive: Arrive, on_call: Any, officer: User, clock: Any
) -> None:
    on_call(officer)
    crisis(arrive)
    failed: list[Exception] = []

    def work() -> None:
        try:
            tasks.watch_over()
        except Exception as failure:
            failed.append(failure)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert (Alert.objects.count(), steps(), told()) == (1, ["on_call"], [officer.name])
