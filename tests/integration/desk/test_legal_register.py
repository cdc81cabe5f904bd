"""Legal matters: read by legal services alone, and matched without telling anybody which."""

import pytest

from fingerpost.desk import operations
from fingerpost.desk.operations import NotPossible, ReasonNeeded
from fingerpost.journal.models import Entry
from fingerpost.people.permissions import ROLES, NotPermitted, Permission

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]


@pytest.fixture
def legal(make_user):
    return make_user("legal")


@pytest.fixture
def matter(legal):
    """An open matter."""
    return operations.open_matter(by=legal, title="Inquest of R E", terms=["Rowan Ellis", "Birch ward fire"])


def test_an_officer_learns_that_legal_is_asked_first_and_nothing_more(arrive, officer, see, matter) -> None:
    shown = see(arrive("What happened to Rowan Ellis?", enquiry=80), officer)
    assert shown.guidance.ask_legal
    assert not {"Inquest of R E", "Birch ward fire"} & set(repr(shown).split("'"))
    assert not see(arrive("What happened to Rowan?", enquiry=80), officer).guidance.ask_legal


def test_a_reply_waits_for_what_legal_said(arrive, officer, matter) -> None:
    case = arrive("What happened to Rowan Ellis?", enquiry=80)
    with pytest.raises(ReasonNeeded, match="Ask legal services before you reply"):
        operations.reply(case.pk, "We cannot comment.", by=officer, version=now(case))
    operations.reply(
        case.pk, "We cannot comment.", by=officer, version=now(case), why="Asked Jo in legal: these words are fine."
    )


def test_somebody_in_danger_waits_for_nobody(arrive, officer, matter) -> None:
    case = arrive("I miss Rowan Ellis and I have taken them all", crisis=95)
    operations.reply(case.pk, "We are so sorry. Please ring 999.", by=officer, version=now(case))


@pytest.mark.parametrize("role", sorted(set(ROLES) - {"legal", "system"}))
def test_nobody_else_reads_adds_or_ends(make_user, matter, role) -> None:
    other = make_user(role)
    for act in (
        lambda: operations.read_register(by=other),
        lambda: operations.open_matter(by=other, title="x", terms=["some name"]),
        lambda: operations.end_matter(matter.pk, by=other),
    ):
        with pytest.raises(NotPermitted):
            act()
    assert [role for role, may in ROLES.items() if Permission.KNOW_LEGAL in may] == ["legal"]


def test_every_look_is_journalled_and_the_journal_names_nobody(legal, matter) -> None:
    assert [each.title for each in operations.read_register(by=legal)] == ["Inquest of R E"]
    acts = Entry.objects.filter(act__startswith="legal.")
    assert sorted(acts.values_list("act", flat=True)) == ["legal.opened", "legal.read"]
    assert not any("Rowan" in bytes(each.body).decode() for each in acts)


def test_an_ended_matter_is_matched_no_more_and_keeps_no_names(arrive, officer, see, legal, matter) -> None:
    case = arrive("What happened to Rowan Ellis?", enquiry=80)
    operations.end_matter(matter.pk, by=legal)
    matter.refresh_from_db()
    assert matter.terms == []
    assert not see(case, officer).guidance.ask_legal
    with pytest.raises(NotPossible):
        operations.change_matter(matter.pk, by=legal, title="x", terms=["Rowan Ellis"])


@pytest.mark.parametrize(("terms", "why"), [([], "one a line"), (["Jo"], "Make these longer")])
def test_a_matter_that_would_match_everything_or_nothing_is_refused(legal, terms, why) -> None:
    with pytest.raises(ReasonNeeded, match=why):
        operations.open_matter(by=legal, title="x", terms=terms)
