"""A case's row as the queue sorts and filters it, worked out from the ruling of the moment."""

from typing import Any

from fingerpost.desk import service
from fingerpost.desk.closed_days import closed_days
from fingerpost.desk.grounds import FIRES
from fingerpost.desk.lifecycle import rank
from fingerpost.desk.models import Case
from fingerpost.desk.models.case import listed
from fingerpost.desk.rulings import Current
from fingerpost.inbox.models import StoredReading
from fingerpost.policy.vocabulary import SIGNALS

LIFE = 3
"""The pack's degree of danger to life."""


def describe(case: Case, now: Current, reading: StoredReading | None) -> None:
    """Bring what the queue sorts and filters by to what the policy says now. Does not save."""
    ruling, tier = now.ruling, str(now.facts.get("tier") or "main")
    case.reading = reading
    case.pathway, case.pathways = ruling.pathway, listed(ruling.pathways)
    fired = [name for name in SIGNALS if isinstance(score := now.facts.get(name), int) and score >= FIRES]
    case.signals = listed(fired)
    case.clauses = listed(dict.fromkeys(found.clause for found in ruling.findings))
    case.needs_person = ruling.person
    case.not_read = not now.facts.get("text_read") and not now.facts.get("empty_text")
    case.platform, case.account_id = case.post.platform, case.post.account_id
    case.rank = rank(now.danger)
    closed = closed_days(case.organisation_id)
    case.due_at = service.due_at(now.pack, tier, ruling.pathways, case.received_at, closed)
    case.life = case.life or _shows_danger_to_life(now)
    case.under_crisis = case.life or bool(now.facts.get("crisis_open"))


def told(now: Current, reading: StoredReading | None) -> dict[str, Any]:
    """What an event says of the ruling that it stands on."""
    pack = now.ruling.pack
    return {
        "pathways": list(now.ruling.pathways),
        "reading": str(reading.pk) if reading else None,
        "pack": {"ref": pack.ref, "version": pack.version, "digest": pack.digest},
    }


def _shows_danger_to_life(now: Current) -> bool:
    """Whether the post itself does, whatever its author wrote elsewhere: else one crisis would keep another open."""
    if now.danger < LIFE:
        return False
    return now.danger_under({**now.facts, "crisis_open": False}) >= LIFE
