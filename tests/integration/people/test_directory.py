"""Taking in the staff directory."""

from typing import Any

import pytest

from fingerpost.journal import queries as journal
from fingerpost.journal.actor import system
from fingerpost.people.models import Colleague, User
from fingerpost.people.operations import DirectoryFileError, DirectoryReport, import_directory
from fingerpost.people.permissions import NotPermitted
from fingerpost.people.queries import placed, placements

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

HEADING = "name,role,team,site,handle,manager,email\n"
TWO = HEADING + "Jo Fell,Nurse,Larch Ward,Moor House,@jofell,Ann Beck,jo@example.org\nAnn Beck,Matron,Larch Ward,,,,\n"


def take(text: str | bytes, organisation: Any) -> DirectoryReport:
    content = text.encode() if isinstance(text, str) else text
    return import_directory(content, organisation=organisation, by=system("setup"))


def test_people_are_taken_in_and_found(organisation: Any) -> None:
    report = take(TWO, organisation)
    assert (report.added, report.changed, report.removed, report.refused) == (2, 0, 0, ())
    assert Colleague.objects.get(name="Jo Fell").manager == "Ann Beck"


def test_only_a_name_is_needed_and_order_and_case_of_columns_do_not_matter(organisation: Any) -> None:
    assert take("\ufeffTeam, NAME \r\nLarch Ward,  Jo   Fell \r\n", organisation).added == 1
    assert (Colleague.objects.get().name, Colleague.objects.get().team) == ("Jo Fell", "Larch Ward")


def test_the_same_file_again_changes_nothing(organisation: Any) -> None:
    take(TWO, organisation)
    before = set(Colleague.objects.values_list("pk", flat=True))
    report = take(TWO, organisation)
    assert (report.unchanged, report.added, report.removed, report.taken) == (2, 0, 0, 2)
    assert set(Colleague.objects.values_list("pk", flat=True)) == before


def test_who_left_is_removed_and_who_changed_keeps_their_id(organisation: Any) -> None:
    take(TWO, organisation)
    jo = Colleague.objects.get(name="Jo Fell").pk
    report = take(HEADING + "Jo Moor,Nurse,Ash Ward,,,,JO@example.org\n", organisation)
    assert (report.changed, report.removed, report.added) == (1, 1, 0)
    assert Colleague.objects.get().pk == jo
    assert Colleague.objects.get().name == "Jo Moor"


def test_a_row_that_cannot_be_taken_is_reported_and_the_others_are_taken(organisation: Any) -> None:
    bad = (
        TWO + ",Nurse,,,,,\nKit,,,,,,no address\nJo Fell,,,,,,jo@example.org\nA,b,c,d,e,f,,h\n" + "x" * 121 + ",,,,,,\n"
    )
    report = take(bad, organisation)
    assert report.added == 2
    assert [(refused.line, refused.why) for refused in report.refused] == [
        (4, "There is no name."),
        (5, "The e-mail address is not one."),
        (6, "The same person is in the file already, on an earlier line."),
        (7, "There are more values than columns."),
        (8, "The name is longer than 120 characters."),
    ]


def test_columns_that_are_not_known_are_named(organisation: Any) -> None:
    assert take("name,salary\nJo Fell,1\n", organisation).unknown_columns == ("salary",)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "first line must name the columns"),
        (b"Jo Fell,Nurse\n", "first line must name the columns"),
        (b"name,name\nJo,Fell\n", "each once"),
        (b"name\n", "no person that can be taken"),
        (b"name,role\n,Nurse\n", "Line 2: There is no name"),
        (b"name\n\xff\n", "CSV UTF-8"),
        (b"name\nJo\x00Fell\n", "zero bytes"),
        (b'name\n"Jo Fell\n', "quotation marks"),
        (b"x" * (20 * 1024 * 1024 + 1), "larger than 20 MB"),
    ],
)
def test_a_file_that_is_no_directory_changes_nothing(organisation: Any, content: bytes, says: str) -> None:
    take(TWO, organisation)
    with pytest.raises(DirectoryFileError, match=says):
        take(content, organisation)
    assert Colleague.objects.count() == 2


def test_the_journal_holds_numbers_and_no_names(organisation: Any) -> None:
    take(TWO, organisation)
    (line,) = journal.timeline(organisation.id, f"organisation:{organisation.id}")
    assert line.facts == {"added": 2, "changed": 0, "removed": 0, "refused": 0}
    assert "Jo" not in str(line)


def test_an_officer_cannot_import(organisation: Any, officer: User) -> None:
    with pytest.raises(NotPermitted):
        import_directory(TWO.encode(), organisation=organisation, by=officer.actor)


PLACED = "name,team,email,works_with\n"
KNOWN = ("gmc", "nmc", "police-partner")


def take_placed(text: str, organisation: Any) -> DirectoryReport:
    return import_directory(text.encode(), organisation=organisation, by=system("setup"), overlays=KNOWN)


def test_where_people_are_placed_is_taken_in_once_each_in_order(organisation: Any) -> None:
    report = take_placed(PLACED + "Jo Fell,Larch Ward,,police-partner; NMC;;nmc\nAnn Beck,,,\n", organisation)
    assert (report.added, report.refused, report.unknown_columns) == (2, (), ())
    assert {each.name: each.overlays for each in Colleague.objects.all()} == {
        "Jo Fell": ["nmc", "police-partner"],
        "Ann Beck": [],
    }
    assert [each.name for each in placed(organisation)] == ["Jo Fell"]
    assert placed(organisation, "gmc") == ()


def test_a_placement_that_nobody_knows_is_refused_with_its_row_its_value_and_those_that_are_known(
    organisation: Any,
) -> None:
    report = take_placed(PLACED + "Ann Beck,,,\nJo Fell,Larch Ward,,nmc;polce\n", organisation)
    assert (report.added, [refused.line for refused in report.refused]) == (1, [3])
    assert report.refused[0].why == (
        "The column works_with names 'polce', and the policy in force has no overlay of that id. "
        "It knows: gmc, nmc, police-partner. Separate several by ';'."
    )


def test_whoever_a_refused_row_is_about_stays_as_they_were(organisation: Any) -> None:
    take_placed(PLACED + "Jo Fell,Larch Ward,jo@example.org,nmc\nAnn Beck,,,\n", organisation)
    report = take_placed(PLACED + "Jo Fell,Ash Ward,jo@example.org,nowhere\nAnn Beck,,,\n", organisation)
    assert (report.removed, report.unchanged, len(report.refused)) == (0, 1, 1)
    jo = Colleague.objects.get(name="Jo Fell")
    assert (jo.team, jo.overlays) == ("Larch Ward", ["nmc"])


def test_a_file_without_the_column_leaves_placements_and_one_with_an_empty_one_ends_them(organisation: Any) -> None:
    take_placed(PLACED + "Jo Fell,Larch Ward,jo@example.org,nmc\n", organisation)
    take("name,team,email\nJo Fell,Ash Ward,jo@example.org\n", organisation)
    jo = Colleague.objects.get()
    assert (jo.team, jo.overlays) == ("Ash Ward", ["nmc"])
    take_placed(PLACED + "Jo Fell,Ash Ward,jo@example.org,\n", organisation)
    assert Colleague.objects.get().overlays == []


def test_without_overlays_in_force_none_can_be_named(organisation: Any) -> None:
    with pytest.raises(DirectoryFileError, match="It knows none"):
        take(PLACED + "Jo Fell,,,nmc\n", organisation)


def test_the_journal_does_not_hold_where_anybody_is_placed(organisation: Any) -> None:
    take_placed(PLACED + "Jo Fell,Larch Ward,,nmc\n", organisation)
    (line,) = journal.timeline(organisation.id, f"organisation:{organisation.id}")
    assert "nmc" not in str(line)


def test_somebody_who_signs_in_is_found_by_their_address_however_it_is_written(organisation: Any, officer: Any) -> None:
    take_placed(PLACED + f"{officer.name},,{officer.email.upper()},police-partner\nJo Fell,,,nmc\n", organisation)
    assert placements(officer) == ("police-partner",)


def test_nobody_else_is_placed_by_it(organisation: Any, officer: Any, make_user: Any) -> None:
    take_placed(PLACED + f"{officer.name},,{officer.email},police-partner\nJo Fell,,,nmc\n", organisation)
    assert placements(make_user(name=officer.name)) == ()
