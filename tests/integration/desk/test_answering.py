"""Answering the author."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from fingerpost.delivery.models import Effect
from fingerpost.desk import operations
from fingerpost.desk.operations import HeldByAnother, NotOpen, NotPossible, ReasonNeeded, StaleCase, WordsRefused
from fingerpost.journal.models import Entry
from fingerpost.people.permissions import NotPermitted

from .conftest import now

pytestmark = pytest.mark.django_db

WORDS = "Thank you for asking. It starts at 10am."


def test_a_reply_goes_out_once_and_reads_the_post(arrive, officer, platform_answers, see) -> None:
    case = arrive(enquiry=80)
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    effect = Effect.objects.get()
    assert (effect.action, effect.text, effect.kind, effect.case) == ("reply", WORDS, "once", str(case.pk))
    assert effect.target["item"] == case.post.external_id
    assert see(case, officer).state == "effect_pending"
    assert platform_answers() == ["reply"]
    shown = see(case, officer)
    assert (shown.state, shown.unread, shown.action("reply").done) == ("decided", False, True)


def test_a_reply_takes_a_case_that_nobody_had(arrive, officer) -> None:
    case = arrive()
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    case.refresh_from_db()
    assert case.assignee == officer


def test_words_with_personal_information_never_leave(arrive, officer) -> None:
    case = arrive()
    with pytest.raises(WordsRefused) as refused:
        operations.reply(
            case.pk, "Your NHS number 999 000 0018 is with us.", by=officer, version=now(case), confirmed=True
        )
    assert refused.value.final
    assert not Effect.objects.exists()
    assert now(case) == 1


def test_words_with_a_placeholder_left_never_leave(arrive, officer) -> None:
    case = arrive()
    with pytest.raises(WordsRefused):
        operations.reply(case.pk, "Thank you. [[answer]]", by=officer, version=now(case), confirmed=True)


def test_no_words_are_no_reply(arrive, officer) -> None:
    case = arrive()
    with pytest.raises(WordsRefused, match="no words"):
        operations.reply(case.pk, "  ", by=officer, version=now(case))


def test_a_stale_page_is_told_who_changed_what(arrive, officer, lead) -> None:
    case = arrive()
    seen = now(case)
    operations.note(case.pk, "I know this person's sister.", by=lead)
    with pytest.raises(StaleCase, match=f"{lead.name}: Added a note"):
        operations.reply(case.pk, WORDS, by=officer, version=seen)
    assert not Effect.objects.exists()


def test_a_case_in_a_colleagues_hands_is_left_to_them(arrive, officer, lead) -> None:
    case = arrive()
    operations.take(case.pk, by=lead, version=now(case))
    with pytest.raises(HeldByAnother, match=lead.name):
        operations.reply(case.pk, WORDS, by=officer, version=now(case))


def test_a_lease_ends_after_five_quiet_minutes(arrive, officer, lead) -> None:
    case = arrive()
    operations.take(case.pk, by=lead, version=now(case))
    with time_machine.travel(timezone.now() + timedelta(minutes=6)):
        operations.reply(case.pk, WORDS, by=officer, version=now(case))
    assert Effect.objects.count() == 1


def test_looking_keeps_a_lease_alive(arrive, officer, lead) -> None:
    case = arrive()
    operations.take(case.pk, by=lead, version=now(case))
    with time_machine.travel(timezone.now() + timedelta(minutes=4)):
        operations.look(case.pk, by=lead)
    with time_machine.travel(timezone.now() + timedelta(minutes=6)), pytest.raises(HeldByAnother):
        operations.reply(case.pk, WORDS, by=officer, version=now(case))


def test_colleagues_see_who_is_looking(arrive, officer, lead, see) -> None:
    case = arrive()
    operations.look(case.pk, by=lead)
    operations.look(case.pk, by=officer)
    assert see(case, officer).looking == (lead.name,)


def test_every_visit_is_journalled_and_every_ping_is_not(arrive, officer) -> None:
    case = arrive()
    for _ in range(3):
        operations.look(case.pk, by=officer)
    assert Entry.objects.filter(act="case.looked").count() == 1


def test_a_legal_matter_is_answered_only_with_a_reason(arrive, officer, see) -> None:
    case = arrive("The inquest opens on the 14th.", legal_matter=90)
    with pytest.raises(ReasonNeeded, match="legal matter"):
        operations.reply(case.pk, WORDS, by=officer, version=now(case))
    why = "Legal services agreed these words."
    operations.ask_reply(case.pk, "reply", WORDS, by=officer, version=now(case), why=why)
    case.refresh_from_db()
    assert case.state == "awaiting_agreement"


def test_a_private_reply_reaches_only_the_author(arrive, officer) -> None:
    case = arrive()
    operations.private_reply(case.pk, WORDS, by=officer, version=now(case))
    assert Effect.objects.get().action == "private_reply"


def test_an_answer_to_somebody_in_danger_waits_for_nobody(arrive, officer) -> None:
    calm, danger = arrive(post_id="a"), arrive("I want to die", crisis=95, post_id="b", author="Sam")
    for case in (calm, danger):
        operations.reply(case.pk, WORDS, by=officer, version=now(case))
    assert Effect.objects.get(case=str(calm.pk)).conversation
    assert not Effect.objects.get(case=str(danger.pk)).conversation


def test_where_there_is_no_door_the_reply_becomes_a_step_by_hand(arrive, officer, see) -> None:
    case = arrive(on=None, platform="manual", kind="post")
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    step = see(case, officer).manual_steps[0]
    assert (step.action, step.text, Effect.objects.count()) == ("reply", WORDS, 0)
    operations.record_manual_outcome(
        case.pk, step.key, "done", by=officer, version=now(case), told="Sent it from the page."
    )
    assert see(case, officer).action("reply").done


def test_an_unknown_outcome_is_settled_by_whoever_looked(arrive, officer, platform_answers, see) -> None:
    case = arrive()
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    platform_answers("lost")
    step = see(case, officer).manual_steps[0]
    assert step.words == "Look whether this happened: reply"
    operations.record_manual_outcome(
        case.pk, step.key, "done", by=officer, version=now(case), told="The reply stands there."
    )
    assert Effect.objects.get().state == "done"
    platform_answers()
    assert [row.act for row in see(case, officer).timeline].count("effect_settled") == 2


def test_an_outcome_that_nobody_waits_for_is_refused(arrive, officer) -> None:
    case = arrive()
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    with pytest.raises(NotPossible, match="Nothing waits for you"):
        operations.record_manual_outcome(case.pk, "no-such", "done", by=officer, version=now(case), told="Saw it.")


def test_a_receipt_taken_twice_is_written_once(arrive, officer, platform_answers, see) -> None:
    case = arrive()
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    platform_answers()
    Effect.objects.update(taken_at=None)
    platform_answers()
    assert [row.act for row in see(case, officer).timeline].count("effect_settled") == 1


def test_one_key_reads_and_closes(arrive, officer) -> None:
    case = arrive(praise=80)
    operations.mark_read(case.pk, by=officer, version=now(case))
    case.refresh_from_db()
    assert (case.state, case.unread, case.lease_holder) == ("closed", False, None)


def test_one_key_does_not_read_away_somebody_in_danger(arrive, officer) -> None:
    case = arrive("I want to die", crisis=95)
    with pytest.raises(ReasonNeeded, match="in danger, and nothing was done"):
        operations.mark_read(case.pk, by=officer, version=now(case))
    operations.mark_read(case.pk, by=officer, version=now(case), why="It quotes a song; I checked the thread.")
    case.refresh_from_db()
    assert case.state == "closed"


def test_a_duty_that_was_not_done_needs_a_reason(arrive, officer) -> None:
    case = arrive("I want to complain", complaint=90)
    with pytest.raises(ReasonNeeded, match="point to the complaints process"):
        operations.mark_read(case.pk, by=officer, version=now(case))


def test_a_case_with_something_on_its_way_cannot_be_closed(arrive, officer) -> None:
    case = arrive()
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    with pytest.raises(NotOpen, match="Wait until the platform has answered"):
        operations.close(case.pk, by=officer, version=now(case))


def test_a_closed_case_opens_again_with_a_reason(arrive, officer) -> None:
    case = arrive()
    operations.mark_read(case.pk, by=officer, version=now(case))
    with pytest.raises(ReasonNeeded):
        operations.reopen(case.pk, by=officer, version=now(case), why=" ")
    operations.reopen(case.pk, by=officer, version=now(case), why="They wrote again by e-mail.")
    case.refresh_from_db()
    assert (case.state, case.closed_at) == ("decided", None)


def test_giving_a_case_back_frees_it(arrive, officer, lead) -> None:
    case = arrive()
    operations.take(case.pk, by=officer, version=now(case))
    operations.release(case.pk, by=officer, version=now(case))
    operations.take(case.pk, by=lead, version=now(case))
    case.refresh_from_db()
    assert case.assignee == lead


def test_every_event_is_in_the_journal_with_its_actor_and_without_its_words(arrive, officer) -> None:
    case = arrive()
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    entry = Entry.objects.get(act="case.effect_asked")
    assert (entry.actor, entry.role, entry.subject) == (officer.actor.id, "desk_officer", f"case:{case.pk}")
    assert WORDS.encode() not in bytes(entry.body)


@pytest.mark.parametrize("role", ["administrator", "auditor"])
def test_who_sees_no_posts_does_nothing_to_them(arrive, make_user, role) -> None:
    case, other = arrive(), make_user(role)
    for act in (
        lambda: operations.look(case.pk, by=other),
        lambda: operations.take(case.pk, by=other, version=1),
        lambda: operations.reply(case.pk, WORDS, by=other, version=1),
        lambda: operations.hide(case.pk, by=other, version=1),
        lambda: operations.mark_read(case.pk, by=other, version=1),
        lambda: operations.note(case.pk, "hello", by=other),
    ):
        with pytest.raises(NotPermitted):
            act()
    assert now(case) == 1
