"""Emergency mode: one line, switched on and off by name, and known wherever it counts."""

import pytest

from fingerpost.desk import operations, queries
from fingerpost.desk.models import Emergency
from fingerpost.desk.operations import NotPossible, ReasonNeeded
from fingerpost.journal.models import Entry
from fingerpost.people.permissions import NotPermitted

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

LINE = "We know of the fire at Birch House and everybody is out."


@pytest.fixture
def on(officer):
    """Emergency mode, switched on."""
    return operations.begin_emergency(by=officer, line=LINE, why="A fire.", relatives="01632 960 123")


def test_replies_about_it_start_from_the_line_with_the_relatives_number(arrive, officer, see, on) -> None:
    shown = see(arrive("Is Birch House on fire?", emergency_incident=90), officer)
    said = f"{LINE} Relatives can ring 01632 960 123."
    assert shown.guidance.starts_from == said
    assert [(each.text, each.private) for each in shown.templates[:2]] == [(said, False), (said, True)]


def test_other_replies_do_not_but_have_it_at_hand(arrive, officer, see, on) -> None:
    shown = see(arrive("Thank you all", praise=90), officer)
    assert shown.guidance.starts_from == ""
    assert shown.templates[0].title == "The official line"


@pytest.mark.parametrize("danger", ["crisis", "threat", "safeguarding"])
def test_nobody_in_danger_is_met_with_it_though_the_officer_sees_it(arrive, officer, see, on, danger) -> None:
    shown = see(arrive("We are in Birch House", emergency_incident=90, **{danger: 90}), officer)
    assert shown.guidance.starts_from == ""
    assert "The official line" not in [each.title for each in shown.templates]
    assert LINE in shown.guidance.official_line


def test_the_policy_hears_of_it(arrive, officer, see, on) -> None:
    assert see(arrive(enquiry=90), officer).action("signpost").modality == "should"


def test_it_is_on_once_its_line_can_change_and_it_ends_with_a_reason(trust, officer, make_user, on) -> None:
    director = make_user("duty_director")
    with pytest.raises(NotPossible, match="on already"):
        operations.begin_emergency(by=director, line="Another", why="x")
    operations.change_line(by=director, line="Everybody is safe.", police_lead="Moorside Police")
    held = queries.emergency(trust)
    assert (held.line, held.police_lead, held.started_by) == ("Everybody is safe.", "Moorside Police", officer.name)
    with pytest.raises(ReasonNeeded):
        operations.end_emergency(by=director, why=" ")
    operations.end_emergency(by=director, why="The fire is out.")
    assert queries.emergency(trust) is None
    with pytest.raises(NotPossible, match="off"):
        operations.end_emergency(by=director, why="Again")
    acts = Entry.objects.filter(act__startswith="emergency.").order_by("sequence").values_list("act", flat=True)
    assert list(acts) == ["emergency.begun", "emergency.line_changed", "emergency.ended"]


@pytest.mark.parametrize("role", ["administrator", "auditor", "legal", "information_governance"])
def test_others_cannot_switch_it(make_user, role) -> None:
    with pytest.raises(NotPermitted):
        operations.begin_emergency(by=make_user(role), line="x", why="y")
    assert not Emergency.objects.exists()


def test_it_needs_a_line_and_a_reason(officer) -> None:
    with pytest.raises(ReasonNeeded, match="official line"):
        operations.begin_emergency(by=officer, line=" ", why="y")
    with pytest.raises(ReasonNeeded, match="what has happened"):
        operations.begin_emergency(by=officer, line="x", why="")
