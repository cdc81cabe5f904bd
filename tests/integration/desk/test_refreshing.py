"""Rows follow what is known of their author."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from fingerpost.desk import operations, tasks
from fingerpost.desk.records import CRISIS_CALM

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]


@pytest.fixture
def quiet(arrive):
    """An everyday post of somebody who is about to be in danger."""
    return arrive("Where are your leaflets?", author="Jo", enquiry=90)


def place(case):
    case.refresh_from_db()
    return case.rank, case.pathway


def test_a_crisis_brings_the_authors_other_open_cases_to_the_top(quiet, arrive) -> None:
    other, closed_off = arrive("Where are yours?", author="Max", enquiry=90), place(quiet)
    arrive("I want to die", author="Jo", crisis=95)
    assert closed_off == (3, "enquiry")
    assert (place(quiet), place(other)) == ((0, "crisis"), (3, "enquiry"))


def test_they_go_back_when_two_people_say_that_it_was_none(quiet, arrive, officer, lead) -> None:
    song = arrive("I want to die, as the song goes", author="Jo", crisis=95)
    operations.ask_correction(song.pk, "crisis", present=False, by=officer, version=now(song), why="It quotes a song.")
    operations.agree(song.pk, by=lead, version=now(song))
    tasks.work()
    assert place(quiet) == (3, "enquiry")


def test_they_go_back_when_it_has_been_closed_for_a_while(quiet, arrive, officer) -> None:
    cry = arrive("I want to die", author="Jo", crisis=95)
    operations.mark_read(cry.pk, by=officer, version=now(cry), why="We spoke to her and her sister is with her.")
    tasks.work()
    assert place(quiet) == (0, "crisis")
    with time_machine.travel(timezone.now() + CRISIS_CALM + timedelta(minutes=1)):
        tasks.work()
        assert place(quiet) == (3, "enquiry")


def test_a_case_that_is_only_drawn_in_keeps_no_crisis_open(quiet, arrive, officer) -> None:
    cry = arrive("I want to die", author="Jo", crisis=95)
    later = arrive("Trains are nice", author="Jo")
    assert place(later) == (0, "crisis")
    assert not later.life
    operations.mark_read(cry.pk, by=officer, version=now(cry), why="She is safe.")
    with time_machine.travel(timezone.now() + CRISIS_CALM + timedelta(minutes=1)):
        tasks.work()
        assert {place(later), place(quiet)} == {(3, "routine"), (3, "enquiry")}


def test_working_again_changes_nothing(quiet, arrive) -> None:
    arrive("I want to die", author="Jo", crisis=95)
    seen = now(quiet)
    assert tasks.work() == 0
    assert now(quiet) == seen


def test_an_author_whom_nobody_knows_draws_in_nobody(arrive) -> None:
    one, two = arrive("I want to die", author="", crisis=95), arrive("Trains", author="")
    assert (place(one)[0], place(two)[0]) == (0, 3)


def test_an_edit_ends_no_crisis(arrive) -> None:
    case = arrive("I want to die", crisis=95, post_id="edit")
    arrive("Trains are nice", post_id="edit", edited_at=timezone.now() + timedelta(minutes=1))
    assert place(case) == (0, "crisis")
