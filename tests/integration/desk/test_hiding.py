"""Hiding a post: on a ground, after evidence, with reasons, and never because it is unwelcome."""

from datetime import timedelta

import pytest
from django.utils import timezone

from fingerpost.delivery.models import Effect
from fingerpost.desk import operations
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.desk.operations import (
    NoGround,
    NotOpen,
    NotPossible,
    ReasonNeeded,
    SecondPersonNeeded,
    WordsRefused,
)
from fingerpost.evidence.models import Capture
from fingerpost.people.permissions import NotPermitted
from fingerpost.post import Media

from .conftest import now

pytestmark = pytest.mark.django_db

INSULT = "That Linda is a waste of space and should be sacked"
QUOTED = "Calls a named colleague “a waste of space”."


def acts(case: Case) -> list[str]:
    return [event.act for event in CaseEvent.objects.filter(case=case).order_by("number")]


def test_a_ground_found_by_a_rule_is_enough(arrive, officer, platform_answers) -> None:
    case = arrive(INSULT, abuse=90)
    operations.hide(case.pk, by=officer, version=now(case))
    assert platform_answers() == ["private_reply"]
    assert platform_answers() == ["hide"]
    case.refresh_from_db()
    assert (case.hidden, case.breach, case.state) == (True, True, "decided")


def test_evidence_comes_first_then_the_reasons_then_the_hide(arrive, officer, platform_answers) -> None:
    case = arrive(INSULT, abuse=90)
    operations.hide(case.pk, by=officer, version=now(case))
    assert acts(case) == ["received", "taken", "captured", "grounded", "effect_asked", "effect_asked"]
    assert Capture.objects.filter(post=case.post).count() == 1
    assert [effect.action for effect in Effect.objects.all()] == ["private_reply"]


@pytest.mark.parametrize(("outcome", "way"), [("done", "sent"), ("refused", "attempted")])
def test_the_hide_follows_whatever_becomes_of_the_reasons(arrive, officer, platform_answers, outcome, way) -> None:
    case = arrive(INSULT, abuse=90)
    operations.hide(case.pk, by=officer, version=now(case))
    platform_answers(outcome)
    assert Effect.objects.filter(action="hide").count() == 1
    platform_answers()
    assert CaseEvent.objects.get(case=case, act="explained").data["way"] == way


def test_reasons_whose_fate_is_unknown_do_not_hold_up_the_hide(arrive, officer, platform_answers) -> None:
    case = arrive(INSULT, abuse=90)
    operations.hide(case.pk, by=officer, version=now(case))
    platform_answers("lost")
    assert platform_answers() == ["hide"]


def test_the_statement_names_the_rule_and_where_to_disagree(arrive, officer) -> None:
    case = arrive(INSULT, abuse=90)
    operations.hide(case.pk, by=officer, version=now(case))
    text = Effect.objects.get().text
    assert "do not allow abuse" in text
    assert "A person made this decision." in text


def test_the_officers_own_statement_is_sent_and_checked(arrive, officer) -> None:
    case = arrive(INSULT, abuse=90)
    with pytest.raises(WordsRefused):
        operations.hide(case.pk, by=officer, version=now(case), statement="Dear [[name]], we hid your comment.")
    assert not Capture.objects.exists()
    operations.hide(case.pk, by=officer, version=now(case), statement="We hid your comment because it is abusive.")
    assert Effect.objects.get().text == "We hid your comment because it is abusive."


@pytest.mark.parametrize("scores", [{}, {"criticism": 95}, {"praise": 90}, {"names_staff": 100}])
def test_without_a_ground_nothing_is_hidden(arrive, officer, scores) -> None:
    case = arrive("You lost her referral twice, Linda.", **scores)
    with pytest.raises(NoGround):
        operations.hide(case.pk, by=officer, version=now(case))
    assert not Effect.objects.exists()
    assert not Capture.objects.exists()
    assert now(case) == 1


def test_disliking_a_post_is_not_a_ground(arrive, officer) -> None:
    case = arrive(INSULT)
    with pytest.raises(NoGround, match="not a ground"):
        operations.hide(case.pk, by=officer, version=now(case), ground="embarrassing", rests_on=QUOTED)


def test_a_ground_that_a_signal_bears_out_may_be_asserted_alone(arrive, officer) -> None:
    case = arrive(INSULT, abuse=55)
    operations.hide(case.pk, by=officer, version=now(case), ground="A3k3", rests_on=QUOTED)
    stated = CaseEvent.objects.get(case=case, act="grounded")
    assert (stated.data["found_by"], stated.data["rests_on"]) == ("person", QUOTED)


def test_a_ground_that_no_signal_bears_out_needs_a_second_person(arrive, officer) -> None:
    case = arrive("nice gaff", media=(Media("https://media.example.org/house.jpg", ""),))
    with pytest.raises(SecondPersonNeeded, match="No signal bears this ground out"):
        operations.hide(
            case.pk, by=officer, version=now(case), ground="A3k4", rests_on="The photo shows a nurse's house."
        )
    assert now(case) == 1


def asked(case, officer) -> None:
    operations.ask_agreement(
        case.pk, "hide", by=officer, version=now(case), ground="A3k4", rests_on="The photo shows a nurse's house."
    )


@pytest.fixture
def house(arrive):
    return arrive("nice gaff", media=(Media("https://media.example.org/house.jpg", ""),))


def test_asking_hides_nothing(house, officer, see) -> None:
    asked(house, officer)
    assert not Effect.objects.exists()
    shown = see(house, officer)
    assert shown.state == "awaiting_agreement"
    assert shown.agreement
    assert not shown.agreement.you_may_answer


def test_agreeing_carries_it_out_in_the_name_of_both(house, officer, lead, platform_answers) -> None:
    asked(house, officer)
    operations.agree(house.pk, by=lead, version=now(house))
    platform_answers()
    platform_answers()
    house.refresh_from_db()
    assert house.hidden
    by = {event.act: event.by for event in CaseEvent.objects.filter(case=house)}
    assert (by["agreement_asked"], by["agreed"]) == (officer, lead)


def test_declining_leaves_the_post_as_it_is(house, officer, lead) -> None:
    asked(house, officer)
    with pytest.raises(ReasonNeeded):
        operations.decline(house.pk, by=lead, version=now(house), why="")
    operations.decline(house.pk, by=lead, version=now(house), why="That is the hospice, not a house.")
    house.refresh_from_db()
    assert (house.state, house.hidden, Effect.objects.count()) == ("decided", False, 0)


def test_nobody_agrees_with_themselves(house, lead) -> None:
    asked(house, lead)
    with pytest.raises(SecondPersonNeeded, match="somebody else"):
        operations.agree(house.pk, by=lead, version=now(house))


def test_an_officer_is_not_the_second_person(house, officer, make_user) -> None:
    asked(house, officer)
    with pytest.raises(NotPermitted):
        operations.agree(house.pk, by=make_user("desk_officer"), version=now(house))


def test_a_reply_stays_open_while_a_second_person_is_awaited(house, officer) -> None:
    asked(house, officer)
    operations.reply(house.pk, "Are you all right?", by=officer, version=now(house))
    assert Effect.objects.get().action == "reply"


def test_criticism_is_hidden_only_against_the_policys_voice_and_with_two_people(arrive, officer) -> None:
    case = arrive("You lost her referral twice and then told us to start again.", criticism=95)
    with pytest.raises(SecondPersonNeeded, match="The policy speaks against it"):
        operations.hide(
            case.pk, by=officer, version=now(case), ground="A3k9", rests_on="“lost her referral twice” is unkind."
        )


def test_an_open_crisis_closes_hiding_whoever_asks(arrive, officer) -> None:
    case = arrive("fuck this I am going to end it", crisis=95, profanity=90)
    for ground in ("", "A3k2"):
        with pytest.raises(NotPossible, match="closes this for now"):
            operations.hide(
                case.pk, by=officer, version=now(case), ground=ground, rests_on="“fuck this I am” is swearing."
            )
    assert not Capture.objects.exists()


def test_an_open_crisis_closes_hiding_of_the_authors_other_posts(arrive, officer) -> None:
    arrive("I want to die", crisis=95, author="Sam")
    other = arrive("useless idiots the lot of you", abuse=90, author="Sam")
    with pytest.raises(NotPossible, match="closes this for now"):
        operations.hide(other.pk, by=officer, version=now(other))


def test_after_contact_details_that_endanger_somebody_may_be_hidden_without_a_strike(
    arrive, officer, platform_answers
) -> None:
    case = arrive("I am at 1 High Row and I want to die", crisis=95, personal_info=90)
    operations.reply(case.pk, "We are here. Is somebody with you?", by=officer, version=now(case))
    platform_answers()
    operations.hide(case.pk, by=officer, version=now(case))
    platform_answers()
    platform_answers()
    case.refresh_from_db()
    assert (case.hidden, case.breach) == (True, False)


def test_where_the_platform_cannot_hide_it_says_so(arrive, officer) -> None:
    case = arrive(INSULT, kind="mention", abuse=90)
    with pytest.raises(NotPossible, match="not possible here"):
        operations.hide(case.pk, by=officer, version=now(case))


def test_what_is_hidden_can_always_be_shown_again(arrive, officer, platform_answers) -> None:
    case = arrive(INSULT, abuse=90)
    operations.hide(case.pk, by=officer, version=now(case))
    platform_answers()
    platform_answers()
    with pytest.raises(ReasonNeeded):
        operations.unhide(case.pk, by=officer, version=now(case), why="")
    operations.unhide(case.pk, by=officer, version=now(case), why="I misread it.")
    assert platform_answers() == ["unhide"]
    case.refresh_from_db()
    assert (case.hidden, case.breach) == (False, False)


def test_what_is_not_hidden_cannot_be_shown_again(arrive, officer) -> None:
    case = arrive()
    with pytest.raises(NotPossible, match="not hidden"):
        operations.unhide(case.pk, by=officer, version=now(case), why="Just so.")


def test_nothing_is_hidden_twice(arrive, officer) -> None:
    case = arrive(INSULT, abuse=90)
    operations.hide(case.pk, by=officer, version=now(case))
    with pytest.raises(NotPossible, match="hidden already"):
        operations.hide(case.pk, by=officer, version=now(case))


def test_a_late_post_is_hidden_and_its_reasons_wait_for_a_person(arrive, officer, platform_answers, see) -> None:
    case = arrive(INSULT, abuse=90, at=timezone.now() - timedelta(days=8))
    operations.hide(case.pk, by=officer, version=now(case))
    assert platform_answers() == ["hide"]
    with pytest.raises(NotPossible, match="Give the author the reasons"):
        operations.close(case.pk, by=officer, version=now(case))
    with pytest.raises(NotPossible, match="time for a private message has passed"):
        operations.explain(case.pk, "send", by=officer, version=now(case), text="We hid it.")
    operations.explain(case.pk, "impossible", by=officer, version=now(case), why="More than seven days have passed.")
    operations.close(case.pk, by=officer, version=now(case), why="The report was made by telephone.")
    case.refresh_from_db()
    assert case.state == "closed"


def test_reasons_can_be_withheld_on_a_recorded_ground(arrive, officer, platform_answers) -> None:
    case = arrive(INSULT, abuse=90, at=timezone.now() - timedelta(days=8))
    operations.hide(case.pk, by=officer, version=now(case))
    platform_answers()
    with pytest.raises(ReasonNeeded):
        operations.explain(case.pk, "withhold", by=officer, version=now(case))
    operations.explain(case.pk, "withhold", by=officer, version=now(case), why="It would reveal who reported it.")
    assert CaseEvent.objects.get(case=case, act="explained").data["way"] == "withheld"


def test_reasons_that_nobody_is_owed_are_not_sent(arrive, officer) -> None:
    case = arrive()
    with pytest.raises(NotPossible, match="No reasons are owed"):
        operations.explain(case.pk, "send", by=officer, version=now(case), text="We did nothing.")


def test_a_report_by_hand_needs_a_ground_and_evidence_too(arrive, officer) -> None:
    kind = arrive("Thank you all", praise=90)
    with pytest.raises(NoGround):
        operations.step(kind.pk, "report_platform", by=officer, version=now(kind), told="Reported it on the page.")
    rude = arrive(INSULT, abuse=90, targets_staff=90, author="Rude Person")
    operations.step(rude.pk, "report_platform", by=officer, version=now(rude), told="Reported it on the page.")
    assert Capture.objects.filter(post=rude.post).count() == 1
    assert acts(rude)[-3:] == ["captured", "grounded", "stepped"]


def test_pointing_to_the_complaints_process_needs_no_ground(arrive, officer) -> None:
    case = arrive("I want to complain", complaint=90)
    operations.step(case.pk, "refer_complaints", by=officer, version=now(case), told="Sent the link in a reply.")
    operations.close(case.pk, by=officer, version=now(case))
    case.refresh_from_db()
    assert case.state == "closed"


def test_what_the_policy_forbids_is_not_recorded_as_done(arrive, officer) -> None:
    case = arrive(criticism=90)
    with pytest.raises(NotPossible, match="must not do this"):
        operations.step(case.pk, "refer_care_team", by=officer, version=now(case), told="Rang the ward.")


def test_what_is_not_offered_yet_says_what_to_do(arrive, officer) -> None:
    case = arrive(INSULT, abuse=90)
    with pytest.raises(NotPossible, match="Hide instead"):
        operations.step(case.pk, "delete", by=officer, version=now(case), told="Deleted it.")


def test_a_closed_case_hides_nothing(arrive, officer) -> None:
    case = arrive(INSULT, abuse=90)
    operations.mark_read(case.pk, by=officer, version=now(case), why="Reported by telephone to the page's owner.")
    with pytest.raises(NotOpen, match="Reopen the case first"):
        operations.hide(case.pk, by=officer, version=now(case))


@pytest.mark.parametrize("scores", [{"crisis": 65}, {"threat": 80}])
def test_warning_the_police_of_danger_needs_no_ground(arrive, officer, see, scores) -> None:
    case = arrive("You will not see me again", **scores)
    offer = see(case, officer).action("refer_police")
    assert (offer.offered, offer.needs_ground) == (True, False)
    operations.step(case.pk, "refer_police", by=officer, version=now(case), told="Rang 999, incident 1234.")
    assert acts(case)[-2:] == ["captured", "stepped"]


def test_a_warning_is_recorded_even_when_evidence_cannot_be_kept(arrive, officer, monkeypatch) -> None:
    case = arrive("You will not see me again", threat=80)
    monkeypatch.setattr("fingerpost.evidence.operations.CaptureContent.objects.bulk_create", _broken)
    operations.step(case.pk, "refer_police", by=officer, version=now(case), told="Rang 999, incident 1234.")
    assert acts(case)[-2:] == ["noted", "stepped"]
    assert not Capture.objects.exists()


def _broken(*args: object, **kwargs: object) -> None:
    raise OSError("no space left")


def test_telling_the_police_of_mere_criticism_needs_a_ground(arrive, officer) -> None:
    case = arrive("You lost her referral twice.", criticism=90)
    with pytest.raises(NoGround):
        operations.step(case.pk, "refer_police", by=officer, version=now(case), told="Rang 101.")
