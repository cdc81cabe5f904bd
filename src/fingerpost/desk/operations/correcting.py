"""Putting the machine's reading of a signal right: a person says that it is there, or that it is not (A3i).

Seeing danger takes one person and holds at once. Arguing danger away takes two. What only one person's word opens
against a post still takes a second person when it is done (see ``desk.authority``).
"""

from uuid import UUID

from fingerpost.desk import words
from fingerpost.desk.case_file import CaseFile, opened
from fingerpost.desk.corrections import corrections_of, second_needed
from fingerpost.desk.grounds import FIRES
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.desk.refreshing import follow
from fingerpost.desk.refusals import NotPossible, ReasonNeeded, SecondPersonNeeded
from fingerpost.desk.rulings import current
from fingerpost.desk.second_person import ask_second_person
from fingerpost.people.models import User
from fingerpost.policy.vocabulary import MUST_NOT_MISS, SIGNALS
from fingerpost.tuning.operations import count_correction

LONGEST_WHY = 4000

CHANGED = "The author has changed the words since this was asked. Decline, read them as they are now, and ask again."


def correct(case_id: UUID, signal: str, *, present: bool, by: User, version: int, why: str) -> Case:
    """Say that the post shows ``signal``, or does not; used as a fact from then on. ``why`` is kept.

    Raises ReasonNeeded, NotPossible where nothing would change, and SecondPersonNeeded for arguing danger away: then
    ask with ``ask_correction``.
    """
    said = _why(signal, why)
    with opened(case_id, "correct", by=by, version=version) as file:
        was = _refuse_needless(file, signal, present)
        if second_needed(signal, present):
            name = words.signal(signal).lower()
            raise SecondPersonNeeded(
                f"A second person has to agree that there is no {name} here. Ask for agreement; it counts until then."
            )
        _write(file, signal, present=present, was=was, why=said)
    return file.case


def ask_correction(case_id: UUID, signal: str, *, present: bool, by: User, version: int, why: str) -> Case:
    """Ask a second person to agree to a correction. Until somebody does, the machine's reading counts."""
    said = _why(signal, why)
    with opened(case_id, "ask_correction", by=by, version=version) as file:
        was = _refuse_needless(file, signal, present)
        ask_second_person(
            file,
            personal={"rests_on": said},
            action="correct",
            signal=signal,
            present=present,
            was=was,
            revision=str(file.case.post.current_id),
            why="Danger is not argued away by one person alone." if second_needed(signal, present) else "",
        )
    return file.case


def carry_out_correction(file: CaseFile, asked: CaseEvent) -> None:
    """The second person has agreed. Raises NotPossible when the words are no longer those that were asked about."""
    data = asked.data
    if data["revision"] != str(file.case.post.current_id):
        raise NotPossible(CHANGED)
    signal, present = str(data["signal"]), bool(data["present"])
    _write(file, signal, present=present, was=data["was"], why=str(data.get("rests_on", "")), asked=asked.number)


def _write(file: CaseFile, signal: str, *, present: bool, was: int | None, why: str, asked: int | None = None) -> None:
    file.append(
        "corrected",
        personal={"why": why},
        signal=signal,
        present=present,
        was=was,
        revision=str(file.case.post.current_id),
        asked=asked,
    )
    count_correction(file.case.organisation_id, file.at, signal)
    if signal in MUST_NOT_MISS and not present:
        file.case.life = False  # worked out anew from what is left
        file.case.save(update_fields=["life"])
    follow(file)


def _refuse_needless(file: CaseFile, signal: str, present: bool) -> int | None:
    """The score that would be replaced; None for unknown."""
    score = current(file.case.post, file.case.reading, file.at).facts.get(signal)
    was = score if isinstance(score, int) else None
    held = corrections_of(file.case.post).get(signal)
    if held and held.present == present:
        raise NotPossible(f"{held.by} has already said this of it. Look at the timeline.")
    if was is not None and (was >= FIRES if present else was == 0):
        raise NotPossible("The reading says so already, so there is nothing to put right.")
    return was


def _why(signal: str, why: str) -> str:
    if signal not in SIGNALS:
        raise NotPossible("There is no such signal. Choose one from the list.")
    said = why.strip()
    if not said or len(said) > LONGEST_WHY:
        raise ReasonNeeded(f"Say why, in {LONGEST_WHY} characters or fewer; the record keeps it.")
    return said
