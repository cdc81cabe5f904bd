"""Work by steps: what comes next, what is not needed, what is held back, and what nothing may delay."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from fingerpost.desk import operations, queries
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.operations import NotPossible, ReasonNeeded
from fingerpost.desk.queries import GuideView
from fingerpost.journal.models import Entry
from fingerpost.people.models import Colleague
from fingerpost.people.permissions import NotPermitted

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

CALL = {
    "said": "I have taken them all.",
    "risk": "They say that they took tablets.",
    "rang": "Ash",
    "rang-at": "2026-11-29T10:00+00:00",
}
TOLD_LEAD = {"told": "Spoke to Bo", "told-at": "2026-11-29T10:00+00:00", "concern": "A child at home"}


@pytest.fixture(autouse=True)
def a_sunday_morning() -> Iterator[None]:
    """The times that are written down below have just passed."""
    with time_machine.travel(datetime(2026, 11, 29, 10, 5, tzinfo=UTC)):
        yield


@pytest.fixture
def guide(trust, officer) -> Any:
    """``guide(case, "crisis")``: the guide as somebody sees it."""

    def see(case: Any, name: str, by: Any = officer) -> GuideView:
        found = queries.guide(trust, case.pk, name, by=by)
        assert found is not None
        return found

    return see


def state(guide: GuideView, step: str) -> str:
    found = guide.step(step)
    assert found is not None
    return found.state


class TestACrisis:
    def test_asks_for_danger_first_and_then_what_999_needs(self, arrive, officer, guide) -> None:
        case = arrive("I have taken them all.", crisis=95)
        assert guide(case, "crisis").next.id == "danger"
        operations.confirm(case.pk, "crisis", "danger", by=officer, answer="yes")
        assert guide(case, "crisis").next.id == "call-999"
        with pytest.raises(ReasonNeeded, match="Why the risk is real and immediate"):
            operations.confirm(case.pk, "crisis", "call-999", by=officer, said={"said": "x"})
        operations.confirm(case.pk, "crisis", "call-999", by=officer, said=CALL)
        shown = guide(case, "crisis")
        step = shown.step("call-999")
        assert (step.state, step.who, shown.next.id) == ("done", officer.name, "acknowledge")
        assert dict(step.written)["When"] == "29 November 2026 at 10am"

    def test_with_no_danger_now_needs_no_999(self, arrive, officer, guide) -> None:
        case = arrive(crisis=70)
        operations.confirm(case.pk, "crisis", "danger", by=officer, answer="no")
        step = guide(case, "crisis").step("call-999")
        assert (step.state, step.because) == ("not_needed", "Nobody saw danger to life now.")

    def test_the_question_cannot_be_passed_over(self, arrive, officer) -> None:
        case = arrive(crisis=70)
        with pytest.raises(NotPossible, match="cannot be passed over"):
            operations.pass_over(case.pk, "crisis", "danger", by=officer, why="Busy")

    def test_a_call_waits_for_no_lease_no_second_person_and_no_closed_case(
        self, arrive, officer, make_user, guide
    ) -> None:
        case = arrive("You are all useless, I have taken them all", crisis=95, abuse=90)
        operations.take(case.pk, by=make_user("desk_officer"), version=now(case))
        operations.confirm(case.pk, "crisis", "danger", by=officer, answer="yes")
        operations.confirm(case.pk, "crisis", "call-999", by=officer, said=CALL)
        assert state(guide(case, "crisis"), "call-999") == "done"

    def test_a_call_is_recorded_when_evidence_cannot_be_kept(self, arrive, officer, monkeypatch) -> None:
        def broken(*given: object, **named: object) -> None:
            raise OSError("the disc is full")

        case = arrive("I have taken them all.", crisis=95)
        monkeypatch.setattr("fingerpost.evidence.operations.CaptureContent.objects.bulk_create", broken)
        operations.confirm(case.pk, "crisis", "danger", by=officer, answer="yes")
        operations.confirm(case.pk, "crisis", "call-999", by=officer, said=CALL)
        acts = list(CaseEvent.objects.filter(case=case).order_by("number").values_list("act", flat=True))
        assert acts[-2:] == ["confirmed", "noted"]
        case.refresh_from_db()
        assert "stored delivery is relied on" in str(case.events.last().data["why"])

    def test_a_call_is_recorded_whatever_the_machine_makes_of_the_post_by_then(
        self, arrive, officer, lead, guide, see
    ) -> None:
        case = arrive("I have taken them all.", crisis=95)
        operations.confirm(case.pk, "crisis", "danger", by=officer, answer="yes")
        operations.ask_correction(
            case.pk, "crisis", present=False, by=officer, version=now(case), why="I thought it was a song."
        )
        operations.agree(case.pk, by=lead, version=now(case))
        assert "crisis" not in see(case, officer).pathways
        operations.confirm(case.pk, "crisis", "call-999", by=officer, said=CALL)
        assert state(guide(case, "crisis"), "call-999") == "done"
        assert case.events.filter(act="captured", data__action="refer_police").exists()

    def test_a_call_is_recorded_when_the_post_is_edited_while_somebody_rings(self, arrive, officer, guide) -> None:
        case = arrive("I have taken them all.", post_id="same", crisis=95)
        arrive("Sorry, all is well.", post_id="same", edited_at=timezone.now(), crisis=0)
        assert guide(case, "crisis").step("call-999") is not None
        operations.confirm(case.pk, "crisis", "call-999", by=officer, said=CALL)
        assert state(guide(case, "crisis"), "call-999") == "done"

    def test_a_call_is_recorded_by_whoever_also_works_under_other_requirements(
        self, arrive, trust, officer, guide
    ) -> None:
        Colleague.objects.create(organisation=trust, name=officer.name, email=officer.email, overlays=["not-carried"])
        case = arrive("I have taken them all.", crisis=95)
        operations.confirm(case.pk, "crisis", "call-999", by=officer, said=CALL | {"said": "I cannot go on. " * 600})
        assert state(guide(case, "crisis"), "call-999") == "done"

    def test_a_call_counts_as_telling_the_police(self, arrive, officer, see) -> None:
        case = arrive("I have taken them all.", crisis=95)
        operations.confirm(case.pk, "crisis", "danger", by=officer, answer="unsure")
        operations.confirm(case.pk, "crisis", "call-999", by=officer, said=CALL)
        assert see(case, officer).action("refer_police").done

    def test_the_platforms_own_route_comes_last_and_says_why(self, arrive, officer, platform_answers, guide) -> None:
        case = arrive(crisis=70)
        why = {"why": "No message reaches them and nobody else can."}
        with pytest.raises(NotPossible, match="Something comes first: Is there danger to life now"):
            operations.confirm(case.pk, "crisis", "platform-route", by=officer, said=why)
        operations.confirm(case.pk, "crisis", "danger", by=officer, answer="no")
        operations.reply(case.pk, "We are here. You can ring 111.", by=officer, version=now(case))
        platform_answers()
        operations.step(case.pk, "signpost", by=officer, version=now(case), told="NHS 111 in the reply.")
        with pytest.raises(ReasonNeeded, match="Why nothing else will do"):
            operations.confirm(case.pk, "crisis", "platform-route", by=officer)
        operations.confirm(case.pk, "crisis", "platform-route", by=officer, said=why)
        assert state(guide(case, "crisis"), "platform-route") == "done"

    def test_help_is_shown_publicly_only_where_no_private_message_can_be_delivered(
        self, arrive, account, officer, platform_answers, guide
    ) -> None:
        case = arrive(crisis=70)
        assert state(guide(case, "crisis"), "signpost-publicly") == "not_needed"
        operations.private_reply(case.pk, "We are here.", by=officer, version=now(case))
        platform_answers("refused")
        assert state(guide(case, "crisis"), "signpost-publicly") == "to_do"

    def test_what_is_private_already_is_not_taken_private(self, arrive, guide) -> None:
        step = guide(arrive(crisis=70, kind="dm"), "crisis").step("private")
        assert (step.state, step.because) == ("not_needed", "It is private already.")

    def test_details_can_be_hidden_after_contact_and_it_is_no_strike(
        self, arrive, officer, platform_answers, guide
    ) -> None:
        case = arrive("I live at 4 Elm Row and cannot go on", crisis=80, personal_info=90)
        assert state(guide(case, "crisis"), "protect") == "not_needed"
        operations.reply(case.pk, "We are here. You can ring 111.", by=officer, version=now(case))
        platform_answers()
        assert state(guide(case, "crisis"), "protect") == "to_do"
        operations.hide(case.pk, by=officer, version=now(case))
        platform_answers()
        platform_answers()  # the reasons go first
        case.refresh_from_db()
        assert (case.hidden, case.breach) == (True, False)
        assert state(guide(case, "crisis"), "protect") == "done"

    def test_closing_offers_a_debrief_and_remembers_what_was_left(self, arrive, officer, guide, see) -> None:
        case = arrive(crisis=70)
        operations.confirm(case.pk, "crisis", "danger", by=officer, answer="no")
        assert see(case, officer).guidance.after_closing.id == "debrief"
        operations.take(case.pk, by=officer, version=now(case))
        operations.close(case.pk, by=officer, version=now(case), why="They are with their family now.")
        closed = case.events.get(act="closed")
        assert "crisis/debrief" in closed.data["left"]
        assert "crisis/danger" not in closed.data["left"]
        operations.confirm(case.pk, "crisis", "debrief", by=officer)
        assert state(guide(case, "crisis"), "debrief") == "done"

    def test_only_its_own_approved_words_are_offered(self, arrive, officer, see) -> None:
        case = arrive(crisis=80, media_enquiry=90, praise=90, safeguarding=90, enquiry=90)
        assert {each.name for each in see(case, officer).templates} == {"crisis-public", "crisis-private"}

    def test_comes_before_every_other_guide(self, arrive, officer, see) -> None:
        case = arrive(crisis=80, media_enquiry=90, praise=90, safeguarding=90)
        assert [guide.id for guide in see(case, officer).guidance.guides] == [
            "crisis",
            "safeguarding",
            "media",
            "praise",
        ]


class TestSafeguarding:
    def test_nobody_is_told_of_an_accusation_before_the_lead_says_so(self, arrive, officer, see) -> None:
        case = arrive(safeguarding=90, targets_staff=90)
        why = see(case, officer).action("notify_manager").why_not
        assert "before the safeguarding lead has said so" in why
        with pytest.raises(NotPossible, match="before the safeguarding lead has said so"):
            operations.step(case.pk, "offer_support", by=officer, version=now(case), told="Told them.")
        operations.confirm(case.pk, "safeguarding", "allegation", by=officer, answer="yes")
        with pytest.raises(NotPossible, match="before the safeguarding lead has said so"):
            operations.step(case.pk, "offer_support", by=officer, version=now(case), told="Told them.")
        operations.confirm(case.pk, "safeguarding", "may-tell", by=officer, said={"who": "Their manager, by Bo."})
        operations.step(case.pk, "offer_support", by=officer, version=now(case), told="Offered.")

    def test_no_approved_words_are_offered_for_a_concern_alone(self, arrive, officer, see) -> None:
        assert see(arrive("Something is wrong in that house", safeguarding=90), officer).templates == ()

    @pytest.mark.parametrize("beside", ["enquiry", "complaint", "praise", "media_enquiry", "clinical_question"])
    def test_nor_for_a_concern_beside_something_calmer(self, arrive, officer, see, beside) -> None:
        assert see(arrive("When do you open? They hit her", safeguarding=90, **{beside: 90}), officer).templates == ()

    def test_where_it_accuses_nobody_nothing_is_held_back(self, arrive, officer, see) -> None:
        case = arrive(safeguarding=90)
        operations.confirm(case.pk, "safeguarding", "allegation", by=officer, answer="no")
        operations.step(case.pk, "offer_support", by=officer, version=now(case), told="Offered.")

    def test_what_the_lead_heard_is_sealed_from_colleagues(self, arrive, officer, make_user, guide) -> None:
        case = arrive(safeguarding=90)
        operations.confirm(case.pk, "safeguarding", "lead", by=officer, said=TOLD_LEAD)
        for by, knows in ((make_user("safeguarding_lead"), True), (officer, True), (make_user("desk_lead"), False)):
            step = guide(case, "safeguarding", by).step("lead")
            assert bool(step.written) is knows
            assert bool(step.sealed_from_you) is not knows

    def test_why_a_sealed_step_was_passed_over_is_sealed_too(self, arrive, officer, make_user, guide, see) -> None:
        case, other = arrive(safeguarding=90), make_user("desk_lead")
        operations.pass_over(case.pk, "safeguarding", "may-tell", by=officer, why="Bo tells the ward herself.")
        assert guide(case, "safeguarding", other).step("may-tell").because == ""
        assert not any("Bo tells" in row.detail for row in see(case, other).timeline)
        assert guide(case, "safeguarding").step("may-tell").because == "Bo tells the ward herself."

    def test_what_is_sealed_is_in_no_timeline_and_can_be_erased_from_the_journal(
        self, arrive, officer, make_user, see
    ) -> None:
        case = arrive(safeguarding=90)
        operations.confirm(case.pk, "safeguarding", "lead", by=officer, said=TOLD_LEAD)
        operations.confirm(case.pk, "safeguarding", "allegation", by=officer, answer="yes")
        shown = see(case, make_user("desk_lead"))
        assert not any("A child at home" in row.detail for row in shown.timeline)
        entry = Entry.objects.filter(act="case.confirmed").order_by("sequence").last()
        assert '"yes"' not in bytes(entry.body).decode()


class TestAColleagueTargeted:
    def test_the_colleague_is_spoken_to_before_the_manager(self, arrive, officer) -> None:
        case = arrive(targets_staff=90)
        with pytest.raises(NotPossible, match="Speak to the colleague first"):
            operations.step(case.pk, "notify_manager", by=officer, version=now(case), told="Rang them.")
        spoke = {"spoke": "Ash", "spoke-at": "2026-11-29T10:00+00:00"}
        operations.confirm(case.pk, "staff-targeted", "confirm", by=officer, answer="yes")
        operations.confirm(case.pk, "staff-targeted", "speak-first", by=officer, answer="no", said=spoke)
        with pytest.raises(NotPossible, match="Speak to the colleague first"):
            operations.step(case.pk, "notify_manager", by=officer, version=now(case), told="Rang them.")
        operations.confirm(case.pk, "staff-targeted", "speak-first", by=officer, answer="yes", said=spoke)
        operations.step(case.pk, "notify_manager", by=officer, version=now(case), told="Rang them.")

    def test_danger_lifts_that(self, arrive, officer) -> None:
        case = arrive(targets_staff=90, threat=90)
        operations.step(case.pk, "notify_manager", by=officer, version=now(case), told="Rang them.")

    def test_a_manager_who_is_the_subject_is_never_told(self, arrive, officer, see) -> None:
        case = arrive(targets_staff=90, threat=90)
        operations.confirm(case.pk, "staff-targeted", "subject", by=officer, answer="yes")
        assert see(case, officer).action("notify_manager").modality == "must_not"
        with pytest.raises(NotPossible, match="manager is the subject"):
            operations.step(case.pk, "notify_manager", by=officer, version=now(case), told="Rang them.")

    def test_nothing_more_is_asked_where_nobody_of_ours_is_targeted(self, arrive, officer, guide) -> None:
        case = arrive(targets_staff=90)
        operations.confirm(case.pk, "staff-targeted", "confirm", by=officer, answer="no")
        shown = guide(case, "staff-targeted")
        assert {state(shown, name) for name in ("subject", "speak-first", "support")} == {"not_needed"}


class TestBereaved:
    def test_a_flag_opens_its_guide_and_puts_approved_words_away(self, arrive, officer, see) -> None:
        case = arrive("My dad died on your ward", enquiry=80)
        assert [guide for guide, _, _ in see(case, officer).guidance.flags] == ["bereaved"]
        assert see(case, officer).templates
        operations.confirm(case.pk, "bereaved", "flag", by=officer, answer="yes")
        shown = see(case, officer)
        assert [guide.id for guide in shown.guidance.guides] == ["bereaved", "enquiry"]
        assert (shown.templates, shown.guidance.flags) == ((), ())
        assert shown.guidance.no_templates

    @pytest.mark.parametrize("beside", ["crisis", "complaint", "praise"])
    def test_puts_them_away_whatever_else_the_post_is(self, arrive, officer, see, beside) -> None:
        case = arrive("My dad died on your ward", **{beside: 90})
        operations.confirm(case.pk, "bereaved", "flag", by=officer, answer="yes")
        assert see(case, officer).templates == ()

    def test_and_can_be_taken_back(self, arrive, officer, see) -> None:
        case = arrive(enquiry=80)
        operations.confirm(case.pk, "bereaved", "flag", by=officer, answer="yes")
        operations.confirm(case.pk, "bereaved", "flag", by=officer, answer="no")
        assert see(case, officer).templates


class TestRecording:
    def test_a_step_can_be_passed_over_with_a_reason(self, arrive, officer, guide) -> None:
        case = arrive(praise=90)
        operations.pass_over(case.pk, "praise", "pass-on", by=officer, why="It thanks nobody in particular.")
        step = guide(case, "praise").step("pass-on")
        assert (step.state, step.because, step.who) == (
            "passed_over",
            "It thanks nobody in particular.",
            officer.name,
        )
        with pytest.raises(ReasonNeeded):
            operations.pass_over(case.pk, "praise", "thank", by=officer, why=" ")

    def test_an_act_of_the_desk_is_done_not_recorded(self, arrive, officer, guide, platform_answers) -> None:
        case = arrive(enquiry=90)
        with pytest.raises(NotPossible, match="act of the desk"):
            operations.confirm(case.pk, "enquiry", "answer", by=officer)
        operations.reply(case.pk, "At ten.", by=officer, version=now(case))
        assert state(guide(case, "enquiry"), "answer") == "under_way"
        platform_answers()
        step = guide(case, "enquiry").step("answer")
        assert (step.state, step.who) == ("done", officer.name)

    @pytest.mark.parametrize(("guide_id", "step"), [("praise", "nothing"), ("nothing", "x"), ("media", "log")])
    def test_a_step_that_is_not_here_is_refused(self, arrive, officer, guide_id, step) -> None:
        case = arrive(praise=90)
        with pytest.raises(NotPossible, match="no such step"):
            operations.confirm(case.pk, guide_id, step, by=officer)

    def test_needs_somebody_who_may_decide(self, arrive, make_user) -> None:
        case = arrive(praise=90)
        with pytest.raises(NotPermitted):
            operations.confirm(case.pk, "praise", "pass-on", by=make_user("legal"), said={"team": "Alder ward"})

    def test_reads_the_post_and_is_journalled_without_its_words(self, arrive, officer) -> None:
        case = arrive(praise=90)
        operations.confirm(case.pk, "praise", "pass-on", by=officer, said={"team": "Alder ward"})
        case.refresh_from_db()
        assert not case.unread
        entry = Entry.objects.get(act="case.confirmed")
        assert "Alder ward" not in bytes(entry.body).decode()

    def test_finds_the_team_that_is_thanked(self, arrive, trust, officer, see) -> None:
        Colleague.objects.create(organisation=trust, name="Kelly Ashdown", team="Alder ward")
        Colleague.objects.create(organisation=trust, name="Robin Sale", team="Community team")
        assert see(arrive("Thank you alder ward!", praise=90), officer).guidance.teams == ("Alder ward",)
        assert see(arrive("Robin Sale was so kind", praise=90), officer).guidance.teams == ("Community team",)
        assert see(arrive("Thank you all", praise=90), officer).guidance.teams == ()

    def test_guides_that_cannot_be_read_do_not_close_the_page(self, arrive, officer, see, monkeypatch) -> None:
        from fingerpost.policy import PackError

        def broken(pack: object) -> None:
            raise PackError("guides.yaml: a slip")

        case = arrive(crisis=90)
        monkeypatch.setattr("fingerpost.desk.guides.open_guides.read_guides", broken)
        assert see(case, officer).guidance.guides == ()
        operations.reply(case.pk, "We are here.", by=officer, version=now(case))
