"""Whether everything works that people do not see working: as facts, without anybody's name."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from fingerpost.delivery.queries import given_up_since, oldest_waiting
from fingerpost.desk.models import Case
from fingerpost.desk.queries.counting import COUNTED
from fingerpost.people.models import Organisation, User
from fingerpost.register.queries import not_opened

LONGEST_WAIT = timedelta(minutes=5)
"""How long something may wait for a worker before none seems to be running."""


@dataclass(frozen=True, slots=True)
class Working:
    """What there is to put right. All of it nought, None and False where everything works.

    ``waiting_since`` is when the oldest thing was due that waits for a worker, and ``no_worker`` whether that is too
    long ago; ``undeliverable`` how many notices were given up, the oldest of them at ``undeliverable_since``;
    ``overdue_unread`` how many posts nobody has read although an answer was due, counted up to a floor; ``locked`` how
    many accounts have a secret that does not open with the keys of this installation.
    """

    waiting_since: datetime | None
    no_worker: bool
    undeliverable: int
    undeliverable_since: datetime | None
    overdue_unread: int
    locked: int


def no_worker(waiting_since: datetime | None, now: datetime) -> bool:
    """Whether what has waited for a worker since then has waited too long for one to be running."""
    return waiting_since is not None and now - waiting_since > LONGEST_WAIT


def working(organisation: Organisation, *, by: User | None = None) -> Working:
    """How it stands now. With ``by``, cases that are sealed from this person are not counted."""
    now, waiting = timezone.now(), oldest_waiting()
    undeliverable, since = given_up_since(organisation)
    known = Case.objects.known_to(by) if by else Case.objects
    unread = known.filter(organisation=organisation, unread=True, due_at__lt=now)
    return Working(
        waiting_since=waiting,
        no_worker=no_worker(waiting, now),
        undeliverable=undeliverable,
        undeliverable_since=since,
        overdue_unread=unread.values("pk")[: COUNTED + 1].count(),
        locked=len(not_opened(organisation)),
    )
