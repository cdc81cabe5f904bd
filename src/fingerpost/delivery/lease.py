"""Taking work, keeping it, and writing back: the one place that knows how two workers never do the same thing.

On PostgreSQL a claim skips rows that another claim holds (``SKIP LOCKED``); on SQLite every transaction takes the
write lock at its start (``BEGIN IMMEDIATE``), so claims queue. Either way a claim is one short transaction, and the
work itself happens outside it, under a lease.
"""

from datetime import datetime, timedelta
from typing import Any, TypeVar

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from fingerpost.delivery.models.leased import Leased

__all__ = ["LEASE", "LeaseLost", "claim", "extend", "free", "must_still_hold", "write_back"]

Row = TypeVar("Row", bound=Leased)

LEASE = timedelta(seconds=60)
"""How long a worker may hold a row without saying that it is still at work."""


class LeaseLost(Exception):
    """Another worker holds this row by now. Nothing was written; drop what you were doing and claim again."""


def free(now: datetime) -> Q:
    """Rows that nobody holds at ``now``, an expired lease included."""
    return Q(lease_until__isnull=True) | Q(lease_until__lte=now)


def claim(rows: QuerySet[Row], worker: str, *, limit: int, lease: timedelta = LEASE) -> list[Row]:
    """Take up to ``limit`` of ``rows`` (already filtered and ordered) for ``worker``; each row's fence grows by one."""
    with transaction.atomic():
        now = timezone.now()
        locked = rows.filter(free(now)).select_for_update(skip_locked=True, of=("self",))
        taken = list(locked[:limit])
        for row in taken:
            row.fence += 1
            row.lease_holder, row.lease_until = worker, now + lease
            row.save(update_fields=["fence", "lease_holder", "lease_until"])
    return taken


def write_back(row: Row, *, keep: bool = False, **changes: Any) -> None:
    """Write ``changes`` if ``row`` still carries the newest fence, and give the lease up unless ``keep``.

    Raises LeaseLost, having changed nothing, when the row was claimed again since.
    """
    if not keep:
        changes |= {"lease_until": None, "lease_holder": ""}
    model = type(row)
    held = model._default_manager.filter(pk=row.pk, fence=row.fence, lease_holder=row.lease_holder)
    if not row.lease_holder or held.update(**changes) != 1:
        raise LeaseLost(f"{model._meta.verbose_name} {row.pk} is no longer held under fence {row.fence}")
    for name, value in changes.items():
        setattr(row, name, value)


def extend(row: Row, lease: timedelta = LEASE) -> None:
    """Keep ``row`` for another ``lease`` from now. Raises LeaseLost when it has passed to another worker."""
    write_back(row, keep=True, lease_until=timezone.now() + lease)


def must_still_hold(row: Row) -> None:
    """Check by the clock, just before something that cannot be taken back, that the lease has not run out.

    A worker that was paused for long must not act on what others may have settled meanwhile. Raises LeaseLost.
    """
    if row.lease_until is None or timezone.now() >= row.lease_until:
        raise LeaseLost(f"the lease of {type(row)._meta.verbose_name} {row.pk} ran out before it was used")
