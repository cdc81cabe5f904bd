"""Trying a model beside the reader in use, on the same labelled text, before anybody adopts it."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from django.db import transaction

from fingerpost.journal.actor import Actor
from fingerpost.journal.operations import record
from fingerpost.people.models import Organisation
from fingerpost.people.permissions import Permission, require
from fingerpost.post import json_lines
from fingerpost.triage import Assessor, Directory, measuring
from fingerpost.triage.assessor import digest
from fingerpost.triage.model import load
from fingerpost.tuning.models import ModelComparison
from fingerpost.tuning.operations.refusals import ModelRefused
from fingerpost.tuning.reader import adoption_of, opened
from fingerpost.tuning.shelf import keep, shelf

__all__ = ["compare", "text_digest"]

SAME = "This is the model that is in use already. There is nothing to compare."
NO_TEXT = "{file} holds no labelled post that can be read. See docs/measuring.md for its form."


def compare(
    organisation: Organisation,
    folder: Path,
    file: Path,
    *,
    by: Actor,
    directory: Directory | None = None,
    told: Callable[[], None] = lambda: None,
) -> ModelComparison:
    """Keep the model in ``folder`` and let it and the reader in use read the labelled ``file``. Changes nothing in use.

    ``told`` is called after every post. Raises NotPermitted, ModelRefused, ModelError for a candidate that cannot be
    used, or OSError for a file that cannot be read.
    """
    require(by, Permission.SEE_MODEL)
    held = adoption_of(organisation)
    name, card = keep(folder)
    if held and held.digest == card.digest:
        raise ModelRefused(SAME)
    now, candidate = (opened(held) if held else None), load(shelf() / name)
    with file.open("rb") as stream:
        lines = _counted(json_lines.lines(stream), told)
        found = measuring.compare(Assessor(directory, now), Assessor(directory, candidate), lines)
    if not found.posts:
        raise ModelRefused(NO_TEXT.format(file=file.name))
    with transaction.atomic():
        made = ModelComparison.objects.create(
            organisation=organisation,
            before_version=held.version if held else "",
            before_digest=held.digest if held else "",
            version=card.version,
            digest=card.digest,
            folder=name,
            text=file.name[:200],
            text_digest=text_digest(file),
            rules=digest(),
            report=found.to_dict(),
            by=by.id,
        )
        _record(made, by)
    return made


def text_digest(file: Path) -> str:
    """The SHA-256 of a labelled file, by which the same text is known again. Raises OSError."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _counted(lines: Iterable[tuple[int, bytes]], told: Callable[[], None]) -> Iterator[tuple[int, bytes]]:
    for line in lines:
        yield line
        told()


def _record(made: ModelComparison, by: Actor) -> None:
    record(
        organisation_id=made.organisation_id,
        by=by,
        act="model.compared",
        subject=f"model:{made.digest}",
        facts={
            "comparison": str(made.pk),
            "version": made.version,
            "before": made.before_digest,
            "text": made.text_digest,
            "posts": made.report["posts"],
            "differing": made.report["differing"],
        },
    )
