"""What a person asks of a platform happens at most once, and its end is always known or somebody's to settle."""

import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connections
from django.utils import timezone

from fingerpost.delivery import attempt, queries
from fingerpost.delivery.models import Effect
from fingerpost.delivery.operations import (
    EffectRefused,
    LeaseLost,
    cancel,
    claim_effects,
    mark_taken,
    resume_account,
    settle,
    settle_by_person,
    start_attempt,
    try_again,
)
from fingerpost.delivery.tasks import run_effects
from fingerpost.journal.actor import Actor
from fingerpost.journal.models import Entry
from scripted_platform import Scripted, outcome, receipt

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

Ask = Callable[..., Effect]
OFFICER = Actor("user:4b1f", "desk_officer")


def now_is_due(effect: Effect) -> None:
    Effect.objects.filter(pk=effect.pk).update(not_before=timezone.now() - timedelta(seconds=1))


def lease_ended(effect: Effect) -> None:
    Effect.objects.filter(pk=effect.pk).update(lease_until=timezone.now() - timedelta(seconds=1))


def state(effect: Effect) -> str:
    return Effect.objects.get(pk=effect.pk).state


class TestAsking:
    def test_the_same_key_is_the_same_effect_and_is_recorded_once(self, ask: Ask) -> None:
        assert ask("k").pk == ask("k", text="Other words").pk
        assert Entry.objects.filter(act="effect.intended").count() == 1

    def test_an_unknown_kind_is_refused(self, ask: Ask) -> None:
        with pytest.raises(ValueError, match="twice"):
            ask("k", kind="twice")

    def test_the_journal_holds_no_words_and_no_target(self, ask: Ask) -> None:
        ask("k", text="Dear Wendy", target={"item": "comment-77"})
        body = bytes(Entry.objects.get(act="effect.intended").body)
        assert b"Wendy" not in body
        assert b"comment-77" not in body


class TestOnce:
    def test_a_receipt_ends_it_and_is_kept(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        scripted.answers = [receipt("done", external_id="reply-9", raw=b'{"id": "reply-9"}')]
        assert run_effects("w1") == 1
        done = Effect.objects.get(pk=effect.pk)
        assert (done.state, done.receipt["external_id"]) == ("done", "reply-9")
        assert done.receipt["raw"] == '{"id": "reply-9"}'
        assert done.settled_at is not None
        assert scripted.closed == 1

    def test_the_platform_is_told_whom_what_and_since_when(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask(target={"item": "c1", "parent": "p1", "author": "a1", "kind": "reply"})
        scripted.answers = [receipt("done")]
        run_effects("w1")
        (act,) = scripted.asked
        assert (act.target.account, act.target.item, act.target.kind) == ("page-1", "c1", "reply")
        assert (act.key, act.intended_at) == (effect.key, effect.created_at)

    def test_the_attempt_is_committed_before_the_platform_is_called(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        seen: list[str] = []
        scripted.before_answer = lambda: seen.append(state(effect))
        scripted.answers = [receipt("done")]
        run_effects("w1")
        assert seen == ["attempting"]

    def test_a_refusal_is_an_honest_end(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        scripted.answers = [receipt("refused", cause="gone")]
        run_effects("w1")
        assert state(effect) == "refused"

    def test_an_unknown_outcome_is_read_back_and_never_tried_again(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        scripted.answers = [receipt("unknown", cause="no_answer")]
        scripted.shows = [outcome("done", external_id="reply-9")]
        run_effects("w1")
        done = Effect.objects.get(pk=effect.pk)
        assert (done.state, done.receipt["by"], len(scripted.asked)) == ("done", "read_back", 1)

    @pytest.mark.parametrize(("shown", "trouble"), [("not_done", "not_there"), ("unknown", "outcome_unknown")])
    def test_what_reading_back_cannot_settle_goes_to_a_person(
        self, ask: Ask, scripted: Scripted, shown: str, trouble: str
    ) -> None:
        effect = ask()
        scripted.answers = [receipt("unknown")]
        scripted.shows = [outcome(shown)] * 10
        for _ in range(10):
            run_effects("w1")
            now_is_due(effect)
        ended = Effect.objects.get(pk=effect.pk)
        assert (ended.state, ended.trouble) == ("needs_person", trouble)
        assert len(scripted.asked) == 1
        assert len(scripted.looked) == len(attempt.LOOK_AFTER) + 1
        assert list(queries.effects_needing_person(effect.organisation)) == [ended]

    def test_a_late_sighting_settles_it(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        scripted.answers = [receipt("unknown")]
        scripted.shows = [outcome("not_done"), ValueError("a fault"), outcome("done")]
        for _ in range(4):
            run_effects("w1")
            now_is_due(effect)
        assert state(effect) == "done"

    def test_a_fault_of_ours_during_the_call_counts_as_unknown(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        scripted.answers = [RuntimeError("boom with Wendy's words")]
        scripted.shows = [outcome("done")]
        run_effects("w1")
        assert state(effect) == "done"
        assert len(scripted.asked) == 1

    def test_a_worker_that_vanished_during_the_attempt_leaves_it_unknown(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        (held,) = claim_effects("w1")
        start_attempt(held)
        lease_ended(held)
        scripted.shows = [outcome("done")]
        run_effects("w2")
        assert state(effect) == "done"
        assert scripted.asked == []

    def test_a_worker_that_vanished_before_the_attempt_costs_nothing(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        claim_effects("w1")
        lease_ended(effect)
        scripted.answers = [receipt("done")]
        run_effects("w2")
        assert (state(effect), len(scripted.asked)) == ("done", 1)

    def test_a_worker_that_wakes_after_losing_its_lease_changes_nothing(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        (stale,) = claim_effects("w1")
        start_attempt(stale)
        lease_ended(effect)
        scripted.shows = [outcome("done", external_id="reply-9")]
        run_effects("w2")
        with pytest.raises(LeaseLost):
            settle(stale, Effect.State.REFUSED, {})
        assert state(effect) == "done"

    def test_asked_to_come_back_later_it_waits_as_long_as_it_was_told(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        scripted.answers = [receipt("retry_later", cause="limit", retry_after=900.0), receipt("done")]
        run_effects("w1")
        waiting = Effect.objects.get(pk=effect.pk)
        assert waiting.state == "intent"
        assert timedelta(minutes=14) < waiting.not_before - timezone.now() <= timedelta(minutes=15)
        assert run_effects("w1") == 0
        now_is_due(effect)
        run_effects("w1")
        assert state(effect) == "done"

    def test_a_platform_that_puts_us_off_for_ever_becomes_a_persons_matter(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        scripted.answers = [receipt("retry_later")] * 50
        for _ in range(20):
            run_effects("w1")
            now_is_due(effect)
        ended = Effect.objects.get(pk=effect.pk)
        assert (ended.state, ended.trouble, len(scripted.asked)) == ("needs_person", "gave_up", attempt.MOST_ATTEMPTS)


class TestRepeatable:
    @pytest.mark.parametrize("kind", ["idempotent", "read"])
    def test_what_may_be_repeated_is_repeated_after_an_unclear_answer(
        self, ask: Ask, scripted: Scripted, kind: str
    ) -> None:
        effect = ask(kind=kind, action="hide", text="")
        scripted.answers = [receipt("unknown"), RuntimeError("boom"), receipt("done")]
        for _ in range(3):
            run_effects("w1")
            now_is_due(effect)
        assert (state(effect), len(scripted.asked), scripted.looked) == ("done", 3, [])

    def test_it_waits_longer_each_time(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask(kind="idempotent")
        scripted.answers = [receipt("unknown")] * 4
        waits = []
        for _ in range(4):
            run_effects("w1")
            waits.append((Effect.objects.get(pk=effect.pk).not_before - timezone.now()).total_seconds())
            now_is_due(effect)
        assert waits == pytest.approx([5, 10, 20, 40], abs=2)

    def test_a_worker_that_vanished_during_the_attempt_is_followed_by_another_attempt(
        self, ask: Ask, scripted: Scripted
    ) -> None:
        effect = ask(kind="idempotent")
        (held,) = claim_effects("w1")
        start_attempt(held)
        lease_ended(held)
        scripted.answers = [receipt("done")]
        run_effects("w2")
        assert (state(effect), len(scripted.asked)) == ("done", 1)


class TestOrder:
    def test_effects_of_one_conversation_run_in_the_order_they_were_asked(self, ask: Ask, scripted: Scripted) -> None:
        for name in ("capture", "private_reply", "hide"):
            ask(name, action=name, conversation="c1")
        scripted.answers = [receipt("done")] * 3
        assert run_effects("w1") == 3
        assert [act.action for act in scripted.asked] == ["capture", "private_reply", "hide"]

    def test_a_later_one_waits_while_an_earlier_one_is_not_settled(self, ask: Ask, scripted: Scripted) -> None:
        first, second = ask("a", conversation="c1"), ask("b", conversation="c1")
        elsewhere, alone = ask("c", conversation="c2"), ask("d")
        assert {one.pk for one in claim_effects("w1", 9)} == {first.pk, elsewhere.pk, alone.pk}
        assert state(second) == "intent"

    def test_a_person_settling_the_earlier_one_frees_the_later(self, ask: Ask, scripted: Scripted) -> None:
        first, second = ask("a", conversation="c1"), ask("b", conversation="c1")
        scripted.answers = [receipt("refused", cause="key")]
        run_effects("w1")
        assert claim_effects("w1") == []
        settle_by_person(first, happened=True, by=OFFICER, why="I saw it on the page.")
        assert [one.pk for one in claim_effects("w1")] == [second.pk]


class TestPersons:
    def test_a_dead_key_parks_it_and_a_new_one_resumes_it(self, ask: Ask, scripted: Scripted, account: Any) -> None:
        effect = ask()
        scripted.answers = [receipt("refused", cause="key"), receipt("done")]
        run_effects("w1")
        parked = Effect.objects.get(pk=effect.pk)
        assert (parked.state, parked.trouble) == ("needs_person", "credential")
        assert "An administrator must renew it" in parked.problem
        assert resume_account(account, by=OFFICER) == 1
        run_effects("w1")
        assert (state(effect), len(scripted.asked)) == ("done", 2)

    def test_an_account_without_a_key_is_said_to_be_out_of_reach(self, ask: Ask, account: Any) -> None:
        account.credentials.all().delete()
        effect = ask()
        run_effects("w1")
        parked = Effect.objects.get(pk=effect.pk)
        assert (parked.trouble, parked.attempted_at) == ("no_route", None)
        assert parked.problem.startswith("Fingerpost cannot reach this account: no key for it is set.")

    def test_what_is_late_goes_to_a_person_instead_of_out(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask(expires_at=timezone.now() - timedelta(seconds=1))
        assert run_effects("w1") == 0
        assert (state(effect), scripted.asked) == ("needs_person", [])
        assert Effect.objects.get(pk=effect.pk).trouble == "expired"

    def test_an_expiry_does_not_hide_an_unknown_outcome(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask(expires_at=timezone.now() + timedelta(hours=1))
        (held,) = claim_effects("w1")
        start_attempt(held)
        lease_ended(held)
        Effect.objects.filter(pk=effect.pk).update(expires_at=timezone.now() - timedelta(seconds=1))
        scripted.shows = [outcome("done")]
        run_effects("w2")
        assert state(effect) == "done"

    def test_only_what_was_never_tried_can_be_called_off(self, ask: Ask) -> None:
        assert cancel(ask("a"), by=OFFICER).state == "cancelled"
        tried = ask("b")
        (held,) = claim_effects("w1")
        start_attempt(held)
        with pytest.raises(EffectRefused, match="can no longer be called off"):
            cancel(tried, by=OFFICER)

    def test_calling_off_takes_it_from_the_worker_that_holds_it(self, ask: Ask) -> None:
        effect = ask()
        (held,) = claim_effects("w1")
        cancel(effect, by=OFFICER)
        with pytest.raises(LeaseLost):
            start_attempt(held)
        assert state(effect) == "cancelled"

    def test_a_person_says_what_happened_and_how_they_know(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        scripted.answers = [receipt("refused", cause="key")]
        run_effects("w1")
        ended = settle_by_person(effect, happened=False, by=OFFICER, why="The page shows no reply.")
        assert (ended.state, ended.receipt["why"]) == ("refused", "The page shows no reply.")
        assert Entry.objects.filter(act="effect.refused", actor=OFFICER.id).count() == 1
        with pytest.raises(EffectRefused, match="A person is not needed here"):
            settle_by_person(effect, happened=True, by=OFFICER, why="twice")

    def test_a_person_may_ask_for_one_more_attempt(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask(expires_at=timezone.now() - timedelta(seconds=1))
        run_effects("w1")
        try_again(effect, by=OFFICER)
        scripted.answers = [receipt("done")]
        run_effects("w1")
        assert state(effect) == "done"
        with pytest.raises(EffectRefused):
            try_again(effect, by=OFFICER)


class TestDesk:
    def test_the_desk_takes_each_end_once(self, ask: Ask, scripted: Scripted) -> None:
        ask("a", case="case-1"), ask("b", case="case-2")
        scripted.answers = [receipt("done"), receipt("refused", cause="key")]
        run_effects("w1")
        taken = list(queries.effects_to_take())
        assert [one.state for one in taken] == ["done", "needs_person"]
        assert [mark_taken(one) for one in taken] == [True, True]
        assert [mark_taken(one) for one in taken] == [False, False]
        assert list(queries.effects_to_take()) == []

    def test_a_later_end_is_taken_again(self, ask: Ask, scripted: Scripted) -> None:
        effect = ask()
        scripted.answers = [receipt("refused", cause="key")]
        run_effects("w1")
        parked = queries.effects_to_take().get()
        settle_by_person(effect, happened=True, by=OFFICER, why="seen")
        assert not mark_taken(parked), "a newer end must not be marked by a reader of an older one"
        assert queries.effects_to_take().get().state == "done"

    def test_every_end_is_in_the_journal(self, ask: Ask, scripted: Scripted) -> None:
        ask()
        scripted.answers = [receipt("done")]
        run_effects("w1")
        assert list(Entry.objects.values_list("act", flat=True)) == ["credential.set", "effect.intended", "effect.done"]

    def test_what_a_case_asked_for_is_found_by_its_case(self, ask: Ask, organisation: Any) -> None:
        mine = ask("a", case="case-1")
        ask("b", case="case-2")
        assert [one.pk for one in queries.effects_of_case(organisation, "case-1")] == [mine.pk]
        assert queries.work_by_state(organisation)["effects"] == {"intent": 2, "due": 2}


@pytest.mark.django_db(transaction=True)
class TestAtOnce:
    def run(self, count: int, work: Callable[[int], object]) -> list[BaseException]:
        """``work(n)`` in ``count`` threads, each with its own connection, all starting together."""
        start, failed = threading.Barrier(count), []

        def one(number: int) -> None:
            try:
                start.wait()
                work(number)
            except BaseException as bad:
                failed.append(bad)
            finally:
                connections.close_all()

        threads = [threading.Thread(target=one, args=(number,)) for number in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return failed

    def test_sixteen_who_ask_for_the_same_get_the_same(self, ask: Ask) -> None:
        assert self.run(16, lambda number: ask("same", conversation="c1")) == []
        assert Effect.objects.count() == 1
        assert Entry.objects.filter(act="effect.intended").count() == 1

    def test_sixteen_who_ask_in_one_conversation_stand_in_line(self, ask: Ask) -> None:
        assert self.run(16, lambda number: ask(f"k{number}", conversation="c1")) == []
        assert sorted(Effect.objects.values_list("position", flat=True)) == list(range(1, 17))

    def test_eight_workers_do_each_thing_once_and_in_order(self, ask: Ask, scripted: Scripted) -> None:
        for number in range(30):
            ask(f"k{number:02}", conversation=f"c{number % 5}")
        scripted.answers = [receipt("done")] * 30

        def until_nothing_is_left(worker: int) -> None:
            while Effect.objects.filter(state__in=Effect.OPEN).exists():
                run_effects(f"w{worker}", 100)

        assert self.run(8, until_nothing_is_left) == []
        assert Counter(Effect.objects.values_list("state", flat=True)) == {"done": 30}
        keys = [act.key for act in scripted.asked]
        assert sorted(keys) == [f"k{number:02}" for number in range(30)]
        for line in range(5):
            mine = [key for key in keys if int(key[1:]) % 5 == line]
            assert mine == sorted(mine)
