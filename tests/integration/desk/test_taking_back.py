"""Words can be taken back until they leave, and nothing of them is lost."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from fingerpost.delivery import operations as delivery
from fingerpost.delivery.models import Effect
from fingerpost.desk import operations, tasks
from fingerpost.desk.models import ReplyDraft
from fingerpost.desk.operations import NotPossible
from fingerpost.people.permissions import NotPermitted

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

WORDS = "Thank you for asking. It starts at 10am."


@pytest.fixture(autouse=True)
def a_minute(settings) -> None:
    """Replies can be taken back for a minute."""
    settings.FINGERPOST_UNDO_SECONDS = 60


def key(case) -> str:
    return next(iter(Effect.objects.filter(case=str(case.pk)).values_list("key", flat=True)))


def test_nothing_leaves_before_its_time_and_everything_after_it(arrive, officer, platform_answers, see) -> None:
    case = arrive(enquiry=80)
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    assert platform_answers() == []
    [sent] = see(case, officer).around.sent
    assert (sent.status, sent.by, sent.text) == ("waiting", officer.name, WORDS)
    with time_machine.travel(timezone.now() + timedelta(seconds=61), tick=True):
        assert platform_answers() == ["reply"]
        assert see(case, officer).around.sent[0].status == "sent"


def test_what_is_taken_back_never_leaves_and_is_a_draft_again(arrive, officer, platform_answers, see) -> None:
    case = arrive(enquiry=80)
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    assert not ReplyDraft.objects.exists()
    operations.take_back(case.pk, key(case), by=officer)
    with time_machine.travel(timezone.now() + timedelta(minutes=5), tick=True):
        assert platform_answers() == []
        tasks.work()
        shown = see(case, officer)
    assert (shown.around.sent[0].status, shown.pending) == ("taken_back", ())
    draft = shown.around.draft("reply")
    assert draft is not None
    assert draft.text == WORDS


def test_a_colleague_can_stop_it_whoever_has_the_case_and_the_writer_gets_the_words(arrive, officer, lead) -> None:
    case = arrive(enquiry=80)
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    operations.take_back(case.pk, key(case), by=lead)
    assert ReplyDraft.objects.get().user == officer
    assert Effect.objects.get().state == Effect.State.CANCELLED


def test_words_begun_since_are_kept_beside_those_that_come_back(arrive, officer) -> None:
    case = arrive(enquiry=80)
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    operations.keep_draft(case.pk, "reply", "And it is free.", by=officer, stamp=0)
    operations.take_back(case.pk, key(case), by=officer)
    assert ReplyDraft.objects.get().text == f"{WORDS}\n\nAnd it is free."


def test_what_has_begun_to_leave_cannot_be_taken_back(arrive, officer) -> None:
    case = arrive(enquiry=80)
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    with time_machine.travel(timezone.now() + timedelta(seconds=61), tick=True):
        [effect] = delivery.claim_effects("tests")
        delivery.start_attempt(effect)
        before = now(case)
        with pytest.raises(NotPossible, match="left already"):
            operations.take_back(case.pk, key(case), by=officer)
    assert now(case) == before
    assert not ReplyDraft.objects.exists()


def test_a_worker_that_had_claimed_it_finds_it_gone(arrive, officer) -> None:
    case = arrive(enquiry=80)
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    with time_machine.travel(timezone.now() + timedelta(seconds=61), tick=True):
        [effect] = delivery.claim_effects("tests")
        operations.take_back(case.pk, key(case), by=officer)
        with pytest.raises(delivery.LeaseLost):
            delivery.start_attempt(effect)


def test_an_answer_in_a_crisis_leaves_at_once(arrive, officer, platform_answers) -> None:
    case = arrive("I cannot go on", crisis=90)
    operations.reply(case.pk, "We are sorry that things are so hard. Please call 999.", by=officer, version=now(case))
    assert platform_answers() == ["reply"]


def test_reasons_that_are_owed_cannot_be_taken_back(arrive, officer) -> None:
    case = arrive("You are all vermin", hate=95)
    operations.hide(case.pk, by=officer, version=now(case))
    reasons = Effect.objects.get(action="private_reply")
    with pytest.raises(NotPossible):
        operations.take_back(case.pk, reasons.key, by=officer)


def test_only_those_who_may_reply_take_back(arrive, officer, make_user) -> None:
    case = arrive(enquiry=80)
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    with pytest.raises(NotPermitted):
        operations.take_back(case.pk, key(case), by=make_user("auditor"))


def test_a_public_line_that_is_taken_back_takes_the_private_words_with_it(
    arrive, officer, platform_answers, see
) -> None:
    case = arrive("My daughter waits", complaint=80)
    operations.move_private(
        case.pk, "Please look at your messages.", "How can we reach you?", by=officer, version=now(case)
    )
    operations.take_back(case.pk, key(case), by=officer)
    with time_machine.travel(timezone.now() + timedelta(minutes=5), tick=True):
        assert platform_answers() == []
    assert [each.status for each in see(case, officer).around.sent] == ["taken_back", "taken_back"]
    draft = ReplyDraft.objects.get()
    assert (draft.text, draft.more) == ("Please look at your messages.", "How can we reach you?")
