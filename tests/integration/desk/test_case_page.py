"""Everything that the page of a case shows."""

from datetime import timedelta

import pytest
from django.utils import timezone

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import NoSuchCase
from fingerpost.people.models import Organisation
from fingerpost.people.permissions import NotPermitted
from fingerpost.policy.vocabulary import ACTIONS

from .conftest import now

pytestmark = pytest.mark.django_db


def test_the_marked_segments_are_exactly_the_words(arrive, see, officer) -> None:
    shown = see(arrive("Idiots, the lot 👀 of you", abuse=90), officer)
    assert "".join(segment.text for segment in shown.post.marked) == shown.post.text
    assert shown.post.marked[0].signals == ("abuse",)


def test_every_action_is_there_with_the_policys_the_platforms_and_the_persons_word(arrive, see, officer) -> None:
    shown = see(arrive("Idiots", abuse=90), officer)
    assert tuple(action.name for action in shown.actions) == ACTIONS
    hide = shown.action("hide")
    assert (hide.modality, hide.possible, hide.permitted, hide.offered) == ("must", "api", True, True)
    assert "facebook-hide" in hide.because


@pytest.mark.parametrize("name", ACTIONS)
def test_what_is_not_offered_says_why(arrive, see, officer, name) -> None:
    action = see(arrive("I want to die", crisis=95, abuse=90), officer).action(name)
    assert action.offered or action.why_not.endswith((".", ")"))


def test_hiding_without_a_found_ground_says_what_it_needs(arrive, see, officer) -> None:
    hide = see(arrive(criticism=90), officer).action("hide")
    assert hide.offered
    assert hide.needs_ground
    assert any("assert in writing" in need for need in hide.needs)


def test_an_open_crisis_says_why_hiding_is_closed(arrive, see, officer) -> None:
    hide = see(arrive("I want to die", crisis=95), officer).action("hide")
    assert not hide.offered
    assert "Sanctions are closed" in hide.why_not


def test_the_clauses_come_with_their_words(arrive, see, officer) -> None:
    finding = next(each for each in see(arrive(complaint=90), officer).findings if each.rule == "complaint")
    assert finding.clause.number == "Appendix 3"
    assert finding.clause.words


def test_nine_grounds_with_those_found_marked(arrive, see, officer) -> None:
    grounds = {each.id: each for each in see(arrive("Idiots", abuse=90), officer).grounds}
    assert len(grounds) == 9
    assert (grounds["A3k3"].found, grounds["A3k3"].signals_agree, grounds["A3k8"].found) == (True, True, False)


def test_approved_words_fit_the_pathways(arrive, see, officer) -> None:
    names = [each.name for each in see(arrive("I want to die", crisis=95), officer).templates]
    assert names[0].startswith("crisis")


def test_a_template_names_what_must_be_filled_in(arrive, see, officer) -> None:
    template = next(each for each in see(arrive(complaint=90), officer).templates if each.name == "complaint")
    assert template.placeholders == ("link to the complaints process",)


def test_the_conversation_is_shown_oldest_first(arrive, see, officer) -> None:
    start = timezone.now() - timedelta(hours=1)
    arrive("first", kind="dm", author="Derek", at=start)
    last = arrive("second", kind="dm", author="Derek", at=start + timedelta(minutes=5))
    assert [message.text for message in see(last, officer).post.thread] == ["first"]


def test_every_state_of_the_words_is_kept(arrive, see, officer) -> None:
    arrive("Nobody came.", post_id="p")
    case = arrive("Nobody came. They came.", post_id="p", edited_at=timezone.now())
    assert [(each.change, each.text) for each in see(case, officer).post.revisions] == [
        ("first", "Nobody came."),
        ("edited", "Nobody came. They came."),
    ]


def test_the_timeline_tells_who_did_what_in_which_role(arrive, see, officer) -> None:
    case = arrive()
    operations.note(case.pk, "A regular.", by=officer)
    received, noted = see(case, officer).timeline
    assert (received.who, received.words) == ("Fingerpost", "The post reached the desk")
    assert (noted.who, noted.role, noted.detail) == (officer.name, "desk_officer", "A regular.")


def test_the_statement_is_drafted_before_and_while_it_is_owed(arrive, see, officer, platform_answers) -> None:
    case = arrive("Idiots", abuse=90, at=timezone.now() - timedelta(days=8))
    before = see(case, officer).statements[0]
    assert (before.action, before.how) == ("hide", "impossible")
    assert "do not allow abuse" in before.text
    operations.hide(case.pk, by=officer, version=now(case))
    platform_answers()
    assert see(case, officer).statements[0].fields["facts"] == "It abuses somebody."


def test_closing_lists_what_is_still_open(arrive, see, officer) -> None:
    case = arrive("I want to complain", complaint=90)
    closing = see(case, officer).closing
    assert (closing.possible, closing.reason_needed) == (True, True)
    assert "complaints process" in closing.reason_why


def test_the_acts_are_those_of_the_persons_role(arrive, see, officer, make_user) -> None:
    case = arrive()
    assert {"take", "reply", "mark_read"} <= set(see(case, officer).acts)
    governance = make_user("information_governance")
    assert see(case, governance).acts == ("look",)
    assert not see(case, governance).action("hide").permitted


@pytest.mark.parametrize("role", ["administrator", "auditor"])
def test_who_may_not_read_cases_sees_none(arrive, see, make_user, role) -> None:
    case = arrive()
    with pytest.raises(NotPermitted):
        see(case, make_user(role))


def test_another_bodys_case_looks_like_none_at_all(arrive, officer) -> None:
    other = Organisation.objects.create(name="Another body", short_name="Another", pack="corp-0068")
    case = arrive()
    with pytest.raises(NoSuchCase):
        queries.case(other, case.pk, by=officer)


def test_a_signal_that_must_not_be_missed_and_is_not_known_is_shown(arrive, see, officer) -> None:
    signal = see(arrive("Dzień dobry", crisis=None), officer).signals[-1]
    assert (signal.name, signal.score) == ("crisis", None)


def test_strikes_count_on_one_account_and_only_while_they_stand(arrive, officer, platform_answers) -> None:
    first = arrive("Idiots", abuse=90, author="Rude Person")
    operations.hide(first.pk, by=officer, version=now(first))
    platform_answers()
    platform_answers()
    second = arrive("Hello again", author="Rude Person")
    assert queries.context_for(second.post)["upheld_breaches"] == 1
    operations.unhide(first.pk, by=officer, version=now(first), why="Overturned.")
    platform_answers()
    assert queries.context_for(second.post)["upheld_breaches"] == 0
