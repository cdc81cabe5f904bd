"""The register of legal matters, which only legal services read (4.4). Every look into it is journalled."""

from collections.abc import Iterable
from uuid import UUID

from django.db import models, transaction
from django.utils import timezone

from fingerpost.desk.models import LegalMatter
from fingerpost.desk.refusals import NotPossible, ReasonNeeded
from fingerpost.journal.operations import record
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

SHORTEST_TERM = 4
MOST_TERMS = 50
NO_MATTER = "There is no such matter, or it has ended. Look in the register."


def read_register(*, by: User) -> tuple[LegalMatter, ...]:
    """Every open matter, newest first; the look is written into the journal. Raises NotPermitted."""
    require(by, Permission.KNOW_LEGAL)
    with transaction.atomic():
        found = tuple(_open(by).order_by("-opened_at"))
        _record(by, "legal.read", "register", {"matters": len(found)})
    return found


def open_matter(*, by: User, title: str, terms: Iterable[str], reference: str = "", advice: str = "") -> LegalMatter:
    """Add a matter, with the names and terms by which a post may be about it. Raises NotPermitted, ReasonNeeded."""
    require(by, Permission.KNOW_LEGAL)
    kept = _terms(terms)
    with transaction.atomic():
        made = LegalMatter.objects.create(
            organisation=by.organisation,
            title=_title(title),
            reference=reference.strip(),
            terms=kept,
            advice=advice.strip(),
            opened_by=by,
            opened_at=timezone.now(),
        )
        _record(by, "legal.opened", str(made.pk), {"terms": len(kept)})
    return made


def change_matter(
    matter_id: UUID, *, by: User, title: str, terms: Iterable[str], reference: str = "", advice: str = ""
) -> LegalMatter:
    """Change a matter. Raises NotPermitted, ReasonNeeded, or NotPossible when there is none."""
    require(by, Permission.KNOW_LEGAL)
    with transaction.atomic():
        found = _one(matter_id, by)
        found.title, found.terms = _title(title), _terms(terms)
        found.reference, found.advice = reference.strip(), advice.strip()
        found.save()
        _record(by, "legal.changed", str(found.pk), {"terms": len(found.terms)})
    return found


def end_matter(matter_id: UUID, *, by: User) -> LegalMatter:
    """End a matter: its names and terms are emptied, and no post is matched with it any more."""
    require(by, Permission.KNOW_LEGAL)
    with transaction.atomic():
        found = _one(matter_id, by)
        found.terms, found.ended_at = [], timezone.now()
        found.save()
        _record(by, "legal.ended", str(found.pk), {})
    return found


def _open(by: User) -> models.QuerySet[LegalMatter]:
    return LegalMatter.objects.filter(organisation_id=by.organisation_id, ended_at__isnull=True)


def _one(matter_id: UUID, by: User) -> LegalMatter:
    found = _open(by).select_for_update().filter(pk=matter_id).first()
    if found is None:
        raise NotPossible(NO_MATTER)
    return found


def _title(title: str) -> str:
    if not title.strip():
        raise ReasonNeeded("Say what the matter is called; only legal services will read it.")
    return title.strip()[:200]


def _terms(terms: Iterable[str]) -> list[str]:
    """Each term once. A short one would stop half of all replies, and a body learns to look past it."""
    found = list(dict.fromkeys(term.strip() for term in terms if term.strip()))
    short = [term for term in found if len(term) < SHORTEST_TERM]
    if not found or len(found) > MOST_TERMS:
        raise ReasonNeeded(f"Give the names and terms to look for, one a line, {MOST_TERMS} at most.")
    if short:
        raise ReasonNeeded(f"Make these longer, {SHORTEST_TERM} letters at the least: {', '.join(short)}.")
    return found


def _record(by: User, act: str, matter: str, facts: dict[str, int]) -> None:
    record(
        organisation_id=by.organisation_id,
        by=by.actor,
        act=act,
        subject=f"legal:{matter}",
        clause="4.4",
        facts=dict(facts),
    )
