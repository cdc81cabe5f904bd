"""What words have to pass before they leave, and moving to private."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from fingerpost.delivery.models import Effect
from fingerpost.desk import operations
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.operations import NotPossible, ReasonNeeded, SecondPersonNeeded, WordsRefused
from fingerpost.policy import files
from fingerpost.register.operations import set_charges

from .conftest import BY, now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

WORDS = "Thank you for asking. It starts at 10am."
ABRUPT = "As we have already told you, it starts at 10am."


@pytest.fixture
def decides(monkeypatch, trust) -> Any:
    """``decides(reply_second_person=["enquiry"])``: the pack says so."""

    def decide(**values: Any) -> None:
        from fingerpost.desk import replying
        from fingerpost.policy.replying import replying as plain

        def decided(now: Any) -> Any:
            made = {
                name: files.Param(value=value, unit="", owner="", reason="", stricter="union")
                for name, value in values.items()
            }
            return plain(replace(now.pack, params={**now.pack.params, **made}), now.at)

        monkeypatch.setattr(replying, "decided", decided)
        monkeypatch.setattr("fingerpost.desk.outgoing.decided", decided)

    return decide


class TestConcerns:
    def test_a_doubt_about_the_words_is_overridden_with_a_reason_that_is_kept(self, arrive, officer, see) -> None:
        case = arrive(enquiry=80)
        with pytest.raises(WordsRefused) as refused:
            operations.reply(case.pk, ABRUPT, by=officer, version=now(case))
        assert not refused.value.final
        with pytest.raises(ReasonNeeded):
            operations.reply(case.pk, ABRUPT, by=officer, version=now(case), confirmed=True)
        assert not Effect.objects.exists()
        operations.reply(case.pk, ABRUPT, by=officer, version=now(case), all_the_same="It quotes our last post.")
        event = CaseEvent.objects.get(act="effect_asked")
        assert (event.data["overrode"], event.data["why"]) == (["unkind"], "It quotes our last post.")
        assert see(case, officer).around.sent[0].why == "It quotes our last post."

    @pytest.mark.parametrize(
        "words", ["Your NHS number 999 000 0018 is with us.", "Please ring [[team telephone number]]."]
    )
    def test_no_reason_overrides_personal_information_or_a_gap(self, arrive, officer, words: str) -> None:
        case = arrive(enquiry=80)
        with pytest.raises(WordsRefused) as refused:
            operations.reply(case.pk, words, by=officer, version=now(case), all_the_same="I want to.")
        assert refused.value.final
        assert not Effect.objects.exists()

    def test_what_the_pack_does_not_let_be_overridden_is_final(self, arrive, officer, decides) -> None:
        decides(reply_overrides=["legal_matter"])
        case = arrive(enquiry=80)
        with pytest.raises(WordsRefused) as refused:
            operations.reply(case.pk, ABRUPT, by=officer, version=now(case), all_the_same="I want to.")
        assert refused.value.final

    def test_somebody_in_crisis_waits_for_no_reason(self, arrive, officer) -> None:
        case = arrive("I cannot go on", crisis=90)
        operations.reply(case.pk, f"{ABRUPT} Please call 999.", by=officer, version=now(case), confirmed=True)
        assert Effect.objects.count() == 1

    def test_words_that_do_not_fit_do_not_leave(self, arrive, officer) -> None:
        case = arrive(on=None, platform="x", kind="mention", enquiry=80)
        with pytest.raises(WordsRefused, match="X counts 400 and takes 280: make it 120 shorter"):
            operations.reply(case.pk, "a" * 400, by=officer, version=now(case))

    def test_the_register_says_what_it_costs(self, arrive, officer, account, trust) -> None:
        from fingerpost.desk import queries

        set_charges(account, "1.5 US cents", "20 US cents", by=BY)
        case = arrive(enquiry=80)
        plain = queries.preview(trust, case.pk, "reply", WORDS, by=officer)
        linked = queries.preview(trust, case.pk, "reply", "See https://example.org", by=officer)
        assert plain.cost == "Facebook charges 1.5 US cents for it."
        assert linked.cost == "Facebook charges 20 US cents for it."


class TestASecondPerson:
    def test_the_pack_can_ask_for_one_and_the_writer_is_not_it(
        self, arrive, officer, lead, decides, platform_answers, see
    ) -> None:
        decides(reply_second_person=["enquiry"])
        case = arrive(enquiry=80)
        with pytest.raises(SecondPersonNeeded):
            operations.reply(case.pk, WORDS, by=officer, version=now(case))
        operations.ask_reply(case.pk, "reply", WORDS, by=officer, version=now(case))
        assert not Effect.objects.exists()
        asked = see(case, lead).agreement
        assert asked is not None
        assert (asked.text, asked.you_may_answer) == (WORDS, True)
        operations.release(case.pk, by=officer, version=now(case))
        operations.agree(case.pk, by=lead, version=now(case), note="Good.")
        assert Effect.objects.get().text == WORDS
        assert platform_answers() == ["reply"]
        assert see(case, officer).around.sent[0].status == "sent"

    def test_even_a_lead_who_wrote_the_words_does_not_agree_to_them(self, arrive, lead, decides) -> None:
        decides(reply_second_person=["enquiry"])
        case = arrive(enquiry=80)
        operations.ask_reply(case.pk, "reply", WORDS, by=lead, version=now(case))
        with pytest.raises(SecondPersonNeeded):
            operations.agree(case.pk, by=lead, version=now(case))
        assert not Effect.objects.exists()

    def test_words_that_are_declined_go_back_to_their_writer(self, arrive, officer, lead, decides, see) -> None:
        decides(reply_second_person=["enquiry"])
        case = arrive(enquiry=80)
        operations.ask_reply(case.pk, "reply", WORDS, by=officer, version=now(case))
        operations.decline(case.pk, by=lead, version=now(case), why="It starts at 11am.")
        assert not Effect.objects.exists()
        draft = see(case, officer).around.draft("reply")
        assert draft is not None
        assert draft.text == WORDS

    def test_nobody_in_crisis_waits_for_one(self, arrive, officer, decides) -> None:
        decides(reply_second_person=["crisis"])
        case = arrive("I cannot go on", crisis=90)
        operations.reply(case.pk, "We are sorry. Please call 999.", by=officer, version=now(case))
        assert Effect.objects.count() == 1

    def test_words_are_read_once_more_when_they_are_agreed_to(self, arrive, officer, lead, decides) -> None:
        case = arrive(enquiry=80)
        operations.ask_reply(
            case.pk, "reply", ABRUPT, by=officer, version=now(case), confirmed=True, all_the_same="It is a quotation."
        )
        decides(reply_overrides=[])
        with pytest.raises(WordsRefused):
            operations.agree(case.pk, by=lead, version=now(case))
        assert not Effect.objects.exists()


class TestPrivate:
    def test_one_private_reply_to_a_comment(self, arrive, officer, platform_answers, see) -> None:
        case = arrive(enquiry=80)
        operations.private_reply(case.pk, WORDS, by=officer, version=now(case))
        platform_answers()
        with pytest.raises(NotPossible, match="Facebook allows one"):
            operations.private_reply(case.pk, WORDS, by=officer, version=now(case))
        act = see(case, officer).action("private_reply")
        assert not act.offered
        assert "Facebook allows one" in act.why_not

    def test_one_that_the_platform_refused_was_none(self, arrive, officer, platform_answers) -> None:
        case = arrive(enquiry=80)
        operations.private_reply(case.pk, WORDS, by=officer, version=now(case))
        platform_answers("refused")
        operations.private_reply(case.pk, WORDS, by=officer, version=now(case))
        assert Effect.objects.count() == 2

    def test_not_after_seven_days(self, arrive, officer) -> None:
        case = arrive(enquiry=80, at=timezone.now() - timedelta(days=8))
        with pytest.raises(NotPossible, match="time for a private message has passed"):
            operations.private_reply(case.pk, WORDS, by=officer, version=now(case))

    def test_moving_sends_the_public_line_and_then_the_private_words(
        self, arrive, officer, platform_answers, see
    ) -> None:
        case = arrive("My daughter waits", complaint=80)
        operations.move_private(
            case.pk, "Please look at your messages.", "How can we reach you?", by=officer, version=now(case)
        )
        assert [each.action for each in Effect.objects.all()] == ["reply"]
        platform_answers()
        assert [each.text for each in Effect.objects.order_by("created_at")] == [
            "Please look at your messages.",
            "How can we reach you?",
        ]
        platform_answers()
        shown = see(case, officer)
        assert [each.status for each in shown.around.sent] == ["sent", "sent"]
        assert shown.action("move_private").done

    def test_moving_without_a_way_to_write_in_private_sends_the_line_alone(self, arrive, officer) -> None:
        case = arrive("My daughter waits", on=None, platform="linkedin", complaint=80)
        operations.move_private(case.pk, "Please write to us.", by=officer, version=now(case))
        with pytest.raises(NotPossible):
            operations.move_private(case.pk, "Please write.", "How are you?", by=officer, version=now(case))

    def test_a_private_conversation_is_private_already(self, arrive, officer) -> None:
        case = arrive(kind="dm", complaint=80)
        with pytest.raises(NotPossible, match="already private"):
            operations.move_private(case.pk, "Please write to us.", by=officer, version=now(case))
