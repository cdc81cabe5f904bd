"""Whose work a case is, when it sleeps, and who is called on in a note."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from fingerpost.delivery.models import Notice
from fingerpost.desk import operations, queries, tasks
from fingerpost.desk.models import Case, CaseEvent, Mention
from fingerpost.desk.operations import HeldByAnother, NotPossible, ReasonNeeded

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]


class TestAssigning:
    def test_to_a_colleague_and_on_only_with_a_reason(self, arrive, officer, lead, make_user, see) -> None:
        case, third = arrive(), make_user(name="Sam Okafor")
        operations.assign(case.pk, to=officer.pk, by=lead, version=now(case))
        with pytest.raises(ReasonNeeded, match=f"{officer.name} has this case"):
            operations.assign(case.pk, to=third.pk, by=lead, version=now(case))
        operations.assign(case.pk, to=third.pk, by=lead, version=now(case), why="Ash is on leave.")
        case.refresh_from_db()
        assert case.assignee == third
        row = see(case, lead).timeline[-1]
        assert (row.words, row.detail) == ("Gave the case to Sam Okafor", "Ash is on leave.")

    def test_one_s_own_work_is_handed_on_without_a_reason(self, arrive, officer, lead) -> None:
        case = arrive()
        operations.take(case.pk, by=officer, version=now(case))
        operations.assign(case.pk, to=lead.pk, by=officer, version=now(case))
        case.refresh_from_db()
        assert (case.assignee, case.lease_holder) == (lead, None)

    def test_to_a_role_until_one_of_them_takes_it(self, arrive, officer, lead, see) -> None:
        case = arrive()
        operations.assign(case.pk, role="desk_lead", by=officer, version=now(case))
        case.refresh_from_db()
        assert (case.assignee, case.role) == (None, "desk_lead")
        assert see(case, officer).around.role == "any desk lead"
        operations.take(case.pk, by=lead, version=now(case))
        case.refresh_from_db()
        assert (case.assignee, case.role) == (lead, "")

    def test_only_to_who_works_the_queue(self, arrive, officer, make_user) -> None:
        case = arrive()
        with pytest.raises(NotPossible):
            operations.assign(case.pk, to=make_user("auditor").pk, by=officer, version=now(case))
        with pytest.raises(NotPossible):
            operations.assign(case.pk, role="auditor", by=officer, version=now(case))

    def test_not_out_of_a_colleague_s_hands(self, arrive, officer, lead) -> None:
        case = arrive()
        operations.take(case.pk, by=officer, version=now(case))
        with pytest.raises(HeldByAnother):
            operations.assign(case.pk, to=lead.pk, by=lead, version=now(case), why="Mine.")


class TestSleeping:
    def sleeping(self, arrive: Any, officer: Any, **given: Any) -> tuple[Case, Any]:
        case = arrive(post_id="the-post", praise=80, **given)
        Case.objects.filter(pk=case.pk).update(due_at=None)
        until = timezone.now() + timedelta(hours=3)
        operations.snooze(case.pk, until, by=officer, version=now(case))
        case.refresh_from_db()
        return case, until

    def test_wakes_by_itself_when_its_time_comes(self, arrive, officer, see) -> None:
        case, until = self.sleeping(arrive, officer)
        assert case.snoozed_until == until
        assert case.unread
        assert tasks.wake_cases() == 0
        with time_machine.travel(until + timedelta(seconds=1), tick=True):
            assert tasks.wake_cases() == 1
            assert tasks.wake_cases() == 0
        case.refresh_from_db()
        assert case.snoozed_until is None
        assert see(case, officer).timeline[-1].words == "The case woke up: its time has come"

    def test_wakes_for_a_new_message_in_its_conversation_and_for_no_other(self, arrive, officer, see) -> None:
        case, _ = self.sleeping(arrive, officer, kind="dm", author="Jo Public")
        arrive("Something else", kind="dm", author="Ray Other")
        case.refresh_from_db()
        assert case.snoozed_until is not None
        arrive("Are you there?", kind="dm", author="Jo Public", at=timezone.now())
        case.refresh_from_db()
        assert case.snoozed_until is None
        assert see(case, officer).timeline[-1].words == "The case woke up: there is a new message"

    def test_wakes_for_danger(self, arrive, officer, see) -> None:
        case, _ = self.sleeping(arrive, officer)
        Case.objects.filter(pk=case.pk).update(rank=0)
        tasks.wake_cases()
        case.refresh_from_db()
        assert case.snoozed_until is None

    def test_danger_is_never_put_to_sleep(self, arrive, officer) -> None:
        case = arrive("I cannot go on", crisis=90)
        with pytest.raises(NotPossible, match="danger"):
            operations.snooze(case.pk, timezone.now() + timedelta(hours=1), by=officer, version=now(case))

    def test_not_beyond_the_time_when_an_answer_is_due(self, arrive, officer) -> None:
        case = arrive(enquiry=80)
        case.refresh_from_db()
        assert case.due_at is not None
        with pytest.raises(NotPossible, match="due"):
            operations.snooze(case.pk, case.due_at + timedelta(hours=1), by=officer, version=now(case))

    @pytest.mark.parametrize("hours", [-1, 24 * 100])
    def test_not_into_the_past_nor_for_ever(self, arrive, officer, hours: int) -> None:
        case = arrive()
        with pytest.raises(NotPossible):
            operations.snooze(case.pk, timezone.now() + timedelta(hours=hours), by=officer, version=now(case))

    def test_is_woken_by_hand(self, arrive, officer, see) -> None:
        case, _ = self.sleeping(arrive, officer)
        operations.wake(case.pk, by=officer)
        assert see(case, officer).around.snoozed_until is None


class TestMentions:
    def test_whoever_is_called_on_finds_it_and_the_note_stays_in_the_case(self, arrive, officer, make_user) -> None:
        case, other = arrive(), make_user(name="Sam Okafor")
        operations.note(case.pk, "Could @Sam Okafor look? Also @sam okafor, twice.", by=officer)
        [mention] = queries.mentions_of(other)
        assert (mention.case, mention.by) == (case.pk, officer.name)
        kept = Mention.objects.get()
        assert CaseEvent.objects.get(case=case, number=kept.number).act == "noted"
        operations.mentions_seen(by=other)
        assert queries.mentions_of(other) == ()

    def test_an_address_calls_too_and_a_longer_name_is_somebody_else(self, arrive, officer, make_user) -> None:
        case, sam = arrive(), make_user(name="Sam Oka", email="sam.oka@example.org")
        operations.note(case.pk, "@Sam Okafor is not on shift; mail@sam oka is nobody.", by=officer)
        assert not Mention.objects.exists()
        operations.note(case.pk, "@sam.oka please", by=officer)
        assert Mention.objects.get().user == sam

    def test_nobody_is_called_on_who_may_not_see_the_case(self, arrive, officer, make_user) -> None:
        case = arrive()
        make_user("auditor", name="Ada Tor")
        with pytest.raises(NotPossible, match="Ada Tor may not see this case"):
            operations.note(case.pk, "@Ada Tor look", by=officer)
        assert now(case) == 1

    def test_one_notice_is_written_down_and_holds_no_word_of_the_note(self, arrive, officer, make_user) -> None:
        case, other = arrive(), make_user(name="Sam Okafor")
        operations.note(case.pk, "@Sam Okafor look", by=officer)
        tasks.tell_mentions()
        tasks.tell_mentions()
        told = Notice.objects.filter(kind="mention")
        assert {each.person for each in told} == {other}
        assert len({each.channel for each in told}) == len(told)
        assert not any("look" in f"{each.path} {each.reference} {each.about}" for each in told)
