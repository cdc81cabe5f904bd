"""The learned reader that reads for an organisation: opened once in every process, and never silently gone."""

import logging
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

from fingerpost.people.models import Organisation
from fingerpost.triage.assessor import Model
from fingerpost.triage.model import Missing, ModelError, load, read_card
from fingerpost.triage.model.card import CARD, WEIGHTS
from fingerpost.tuning.models import Adoption
from fingerpost.tuning.shelf import came, places

log = logging.getLogger(__name__)

_Place = tuple[str, tuple[tuple[int, int], ...]]
_opening = Lock()


@dataclass(frozen=True, slots=True)
class Standing:
    """What reads beside the rules: ``kind`` is learned, rules_alone, or missing, and then ``why`` says what is wrong.

    ``adoption`` is None while nothing was ever adopted.
    """

    kind: str
    adoption: Adoption | None
    why: str = ""

    @property
    def words(self) -> str:
        """What whoever works with the readings is told. Empty when all is well."""
        if self.kind == "missing":
            return (
                f"The learned reader could not be used: {self.why}. What only it could tell is unknown until it is put "
                "right, so a person must look."
            )
        if self.kind == "rules_alone":
            return (
                "Only what stands on form is read: no learned reader is in use. What only it could tell is unknown, so "
                "a person must look."
            )
        return ""


def adoption_of(organisation: Organisation) -> Adoption | None:
    """The adoption that counts; None when nothing was adopted yet."""
    if organisation._state.adding:
        return None
    return Adoption.objects.filter(organisation=organisation).order_by("-number").first()


def current_model(organisation: Organisation) -> Model | None:
    """What reads beside the rules: what was adopted last, and before anything was, the model that came with Fingerpost.

    None for rules alone; a ``Missing`` where one is meant and cannot be used.
    """
    adopted = adoption_of(organisation)
    return opened(adopted) if adopted else _came()


def standing(organisation: Organisation) -> Standing:
    """What reads, in words."""
    adopted = adoption_of(organisation)
    model = opened(adopted) if adopted else _came()
    if model is None:
        return Standing("rules_alone", adopted)
    return Standing("missing", adopted, model.why) if isinstance(model, Missing) else Standing("learned", adopted)


def opened(adopted: Adoption) -> Model | None:
    """The model of an adoption. Opened again only when its files change."""
    if adopted.rules_alone:
        return None
    with _opening:
        return _opened(adopted.digest, tuple((str(place), _mark(place)) for place in places(adopted.folder)))


def _came() -> Model | None:
    digest = _digest(came())
    if not digest:
        return None
    with _opening:
        return _opened(digest, ((str(came()), _mark(came())),))


def whereabouts(adopted: Adoption) -> Path | None:
    """The folder whose card is that of the adoption, whole or not."""
    return next((place for place in places(adopted.folder) if _digest(place) == adopted.digest), None)


@lru_cache(maxsize=4)
def _opened(digest: str, found: tuple[_Place, ...]) -> Model:
    causes = []
    for place, _ in found:
        try:
            if read_card(Path(place)).digest != digest:
                causes.append("what is kept is not what was adopted")
                continue
            return load(Path(place))
        except ModelError as bad:
            causes.append(bad.cause)
    log.error("The learned reader could not be used: %s.", causes[0])
    return Missing(causes[0])


def _digest(place: Path) -> str:
    try:
        return read_card(place).digest
    except ModelError:
        return ""


def _mark(place: Path) -> tuple[tuple[int, int], ...]:
    """Changes whenever a file of the folder does: what is read is not opened anew for every post."""
    return tuple(_stamp(place / name) for name in (CARD, *WEIGHTS))


def _stamp(file: Path) -> tuple[int, int]:
    try:
        held = file.stat()
    except OSError:
        return (0, 0)
    return (held.st_mtime_ns, held.st_size)
