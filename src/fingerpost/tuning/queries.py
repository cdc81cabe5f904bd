"""What can be asked about the learned reader. Organisation first; frozen views for the faces."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from fingerpost.people.models import Organisation
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.triage.model import Card, ModelError, read_card
from fingerpost.tuning.drift import Judged, judge
from fingerpost.tuning.models import Adoption, LearningExample, ModelComparison, WeekTally
from fingerpost.tuning.operations.comparing import text_digest
from fingerpost.tuning.operations.counting import week_of
from fingerpost.tuning.reader import Standing, adoption_of, current_model, standing, whereabouts
from fingerpost.tuning.shelf import folders

__all__ = [
    "SERIES",
    "Candidate",
    "SignalDrift",
    "Standing",
    "accepted",
    "card_in_use",
    "comparison",
    "comparison_on",
    "comparisons",
    "current_model",
    "drift",
    "examples",
    "folder_named",
    "history",
    "models",
    "standing",
    "treated",
    "weeks",
]

State = LearningExample.State
SERIES = ("fifty", "unknown", "corrected")
"""What is counted of every signal: scored 50 or more, without a score, put right by people."""
MOST_WEEKS = 104


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that could be adopted. ``trouble`` says why it cannot be used; ``comparison`` is its newest with what is
    in use now, None when there is none."""

    name: str
    version: str = ""
    digest: str = ""
    in_use: bool = False
    trouble: str = ""
    comparison: ModelComparison | None = None


@dataclass(frozen=True, slots=True)
class SignalDrift:
    """One signal over the weeks, oldest first; each series judged beside its own past.

    Shares lie between 0 and 1, None for a week without readings; corrections are counts. A last week that is not over
    (``running``) is shown and not judged.
    """

    signal: str
    weeks: tuple[WeekTally, ...]
    series: Mapping[str, tuple[Judged, ...]]
    running: bool

    def count(self, name: str, at: int) -> int:
        """How many readings or corrections of that series fell into the week at this place."""
        counts: Mapping[str, int] = getattr(self.weeks[at], name)
        return counts.get(self.signal, 0)


def card_in_use(organisation: Organisation) -> Card | None:
    """The card of the model that was adopted; None for rules alone, and where no card can be read."""
    adopted = adoption_of(organisation)
    place = whereabouts(adopted) if adopted and not adopted.rules_alone else None
    return read_card(place) if place else None


def folder_named(named: Path) -> Path:
    """The folder that is meant: one as it is given, or that of a kept model by its name."""
    return named if named.is_dir() else folders().get(str(named), named)


def history(organisation: Organisation) -> QuerySet[Adoption]:
    """Every adoption, newest first, with who did it and the comparison before it."""
    every = Adoption.objects.filter(organisation=organisation).select_related("person", "comparison")
    return every.defer("comparison__report").order_by("-number")


def models(organisation: Organisation) -> tuple[Candidate, ...]:
    """Every model that lies here, each with its newest comparison with what is in use; each model once."""
    held = adoption_of(organisation)
    now = held.digest if held else ""
    made = comparisons(organisation).filter(before_digest=now).order_by("at")
    newest = {each.digest: each for each in made}
    found = {each.digest or each.name: each for each in _candidates(folders(), now, newest)}
    return tuple(found.values())


def comparisons(organisation: Organisation) -> QuerySet[ModelComparison]:
    """Every comparison, newest first, without its report."""
    return ModelComparison.objects.filter(organisation=organisation).defer("report").order_by("-at")


def comparison(organisation: Organisation, comparison_id: UUID) -> ModelComparison | None:
    """One of the organisation's comparisons, whole."""
    return ModelComparison.objects.filter(organisation=organisation, pk=comparison_id).first()


def comparison_on(organisation: Organisation, folder: Path, file: Path) -> ModelComparison | None:
    """The newest comparison of the model in ``folder`` with what is in use now, on this very text.

    Raises ModelError or OSError where one of the two cannot be read.
    """
    held = adoption_of(organisation)
    wanted = {"before_digest": held.digest if held else "", "digest": read_card(folder).digest}
    return comparisons(organisation).filter(**wanted, text_digest=text_digest(file)).first()


def examples(organisation: Organisation, state: str) -> QuerySet[LearningExample]:
    """Examples of a state, oldest first, with who wrote and who settled them."""
    every = LearningExample.objects.filter(organisation=organisation, state=state)
    return every.select_related("written_by", "reviewed_by").order_by("written_at", "pk")


def accepted(organisation: Organisation) -> Iterator[dict[str, Any]]:
    """Accepted examples in the form of ``training/authored/train.jsonl``, each a family of its own."""
    for each in examples(organisation, State.ACCEPTED).iterator(chunk_size=500):
        line = {"id": f"ex-{each.pk}", "text": each.text, "platform": each.platform, "kind": each.kind}
        unsure = {"unsure": each.unsure} if each.unsure else {}
        yield {**line, "labels": each.labels, **unsure, "family": f"ex-{each.pk}"}


def treated(organisation: Organisation) -> QuerySet[LearningExample, UUID]:
    """Ids of corrections from which an example was made that is not refused."""
    made = LearningExample.objects.filter(organisation=organisation).exclude(state=State.REFUSED)
    return made.values_list("correction", flat=True)


def weeks(organisation: Organisation) -> tuple[WeekTally, ...]:
    """The newest weeks in which anything was counted, oldest first."""
    newest = WeekTally.objects.filter(organisation=organisation).order_by("-week")[:MOST_WEEKS]
    return tuple(reversed(newest))


def drift(organisation: Organisation, now: datetime) -> tuple[SignalDrift, ...]:
    """Every signal over the weeks, in the vocabulary's order. One question to the database, however many weeks."""
    found = weeks(organisation)
    running = bool(found) and found[-1].week >= week_of(now)
    return tuple(_drift(name, found, running) for name in SIGNALS)


def _drift(signal: str, found: tuple[WeekTally, ...], running: bool) -> SignalDrift:
    over = found[:-1] if running else found
    series = {}
    for name in SERIES:
        values, steps = zip(*(_counted(week, name, signal) for week in found), strict=True) if found else ((), ())
        judged = judge(values[: len(over)], steps[: len(over)])
        series[name] = (*judged, *(Judged(value, None) for value in values[len(over) :]))
    return SignalDrift(signal, found, series, running)


def _counted(week: WeekTally, name: str, signal: str) -> tuple[float | None, float]:
    """The week's value in a series, and by how much one post moves it."""
    count = getattr(week, name).get(signal, 0)
    if name == "corrected":
        return float(count), 1.0
    return (count / week.read, 1 / week.read) if week.read else (None, 0.0)


def _candidates(found: Mapping[str, Path], now: str, newest: Mapping[str, ModelComparison]) -> Iterator[Candidate]:
    for name, folder in found.items():
        try:
            card = read_card(folder)
        except ModelError as bad:
            yield Candidate(name, trouble=bad.cause)
        else:
            yield Candidate(name, card.version, card.digest, card.digest == now, "", newest.get(card.digest))
