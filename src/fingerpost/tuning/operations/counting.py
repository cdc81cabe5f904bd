"""Counting each reading and each correction into its week, in the transaction that stores it."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import connection

from fingerpost.journal.operations import OutsideTransaction
from fingerpost.triage.assessment import FIRES
from fingerpost.tuning.models import WeekTally

__all__ = ["count_correction", "count_reading", "week_of"]


def week_of(at: datetime) -> date:
    """The Monday of the ISO week that the moment falls into, as the clocks on the wall show it."""
    local = at.astimezone(ZoneInfo(settings.FINGERPOST_SHOWN_TIME_ZONE)).date()
    return local - timedelta(days=local.weekday())


def count_reading(organisation_id: UUID, at: datetime, signals: Mapping[str, Mapping[str, Any]]) -> None:
    """Count a stored assessment, made at ``at``; ``signals`` is as it is stored. Raises OutsideTransaction."""
    week = _held(organisation_id, at)
    week.read += 1
    for name, found in signals.items():
        score = found["score"]
        if score is None:
            _more(week.unknown, name)
        elif score >= FIRES:
            _more(week.fifty, name)
    week.save(update_fields=["read", "fifty", "unknown"])


def count_correction(organisation_id: UUID, at: datetime, signal: str) -> None:
    """Count a signal that people put right at ``at``. Raises OutsideTransaction."""
    week = _held(organisation_id, at)
    _more(week.corrected, signal)
    week.save(update_fields=["corrected"])


def _held(organisation_id: UUID, at: datetime) -> WeekTally:
    """The week's row, held until the transaction ends, so that two workers do not count over each other."""
    if not connection.in_atomic_block:
        raise OutsideTransaction
    known: dict[str, Any] = {"organisation_id": organisation_id, "week": week_of(at)}
    held = WeekTally.objects.select_for_update().filter(**known).first()
    if held is None:
        WeekTally.objects.get_or_create(**known)
        held = WeekTally.objects.select_for_update().get(**known)
    return held


def _more(counts: dict[str, int], name: str) -> None:
    counts[name] = counts.get(name, 0) + 1
