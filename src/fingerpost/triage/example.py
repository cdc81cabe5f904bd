"""The examples that every signal carries, which are its tests."""

from dataclasses import dataclass

from fingerpost.post import Post
from fingerpost.triage.staff_file import Colleague


@dataclass(frozen=True, slots=True)
class Example:
    """A text, and whether the signal should fire (a score of 50 or more) on it.

    ``post`` stands for texts that need more than words: a thread, a link, an author.
    """

    text: str
    fires: bool
    note: str = ""
    post: Post | None = None


COLLEAGUES = (
    Colleague("Priya Nair", "Staff Nurse", "Elm Ward", "Roseberry Park", "@priyanair_rmn"),
    Colleague("Dr Chidi Okafor", "Consultant Psychiatrist", "Crisis Team", "West Park"),
    Colleague("Katherine Hall", "Receptionist", "Access Service", "Roseberry Park"),
    Colleague("Dave Robson", "Support Worker", "Birch Ward", "Roseberry Park"),
    Colleague("Grace May", "Ward Manager", "Elm Ward", "Roseberry Park"),
    Colleague("Will Young", "Occupational Therapist", "Affective Disorders", "Lanchester Road"),
    Colleague("Mark Hutchinson", "Social Worker", "Redcar CMHT"),
    Colleague("Siobhan O'Brien", "CPN", "North Durham Community Team"),
)
"""Invented colleagues, whom the examples about staff mention."""
