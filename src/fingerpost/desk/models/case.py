"""One post as work to be done."""

import uuid
from collections.abc import Iterable
from typing import Any

from django.db import models

from fingerpost.desk.lifecycle import danger
from fingerpost.desk.placing import STANDS_BY, is_faint, place
from fingerpost.people.permissions import Seal
from fingerpost.people.sealed import SealedRows


def listed(names: Iterable[str]) -> str:
    """Names as they are kept, so that one of them can be looked for on any database: ``|crisis|threat|``."""
    found = list(names)
    return f"|{'|'.join(found)}|" if found else ""


def unlisted(kept: str) -> tuple[str, ...]:
    """The names back out of ``listed``."""
    return tuple(name for name in kept.split("|") if name)


class Cases(SealedRows["Case"]):
    """Cases. Whatever is asked of them for somebody begins with ``known_to``."""


CaseManager = models.Manager.from_queryset(Cases)


class Case(models.Model):
    """A post at the desk. What happened stands in its events; this row is where they have brought it.

    ``rank`` is the order of danger (lower first), ``due_at`` the service clock's answer, None when the pack sets no
    target. ``life`` means that the post itself showed danger to life, which stays true until people say that it did
    not; ``under_crisis`` that the row was made while a crisis was open with its author. ``version`` is the number of
    the last event: whoever acts says which one they have seen. The lease tells who has the case in their hands just
    now; the assignee whose work it is, and ``role`` the role whose work it is until one of them takes it. A case that
    was snoozed sleeps from ``snoozed_at`` to ``snoozed_until``.

    ``number`` is what people call it by; numbers run over the whole installation without a gap. ``place`` is where it
    stands in the queue, kept by ``save``. ``platform`` and ``account`` are the post's, kept here so that the queue is
    narrowed without reading posts. ``not_read`` means that the machine could not read the words. ``read_by`` is the
    first person who read the post as it now is, at ``read_at`` (A3c). Under a ``seal`` only some know that there is
    such a case (4.6).
    """

    PRIVACY = (
        "Points at a post and says what kind of matter it is, a crisis among them: special category data. Goes with "
        "the post when its retention period ends, unless it is held."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(
        "people.Organisation",
        on_delete=models.PROTECT,
        related_name="+",
        db_index=False,  # nearly every case is of one organisation, so an index of it alone only misleads
    )
    number = models.PositiveBigIntegerField(unique=True)
    place = models.CharField(max_length=50, editable=False)
    post = models.OneToOneField("inbox.StoredPost", on_delete=models.PROTECT, related_name="+")
    platform = models.CharField(max_length=20, default="")
    account = models.ForeignKey(
        "register.Account", on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    reading = models.ForeignKey("inbox.StoredReading", on_delete=models.PROTECT, null=True, related_name="+")
    pathway = models.CharField(max_length=60)
    pathways = models.TextField(default="")
    signals = models.TextField(default="", blank=True)
    clauses = models.TextField(default="", blank=True)
    needs_person = models.BooleanField(default=True)
    not_read = models.BooleanField(default=False)
    rank = models.PositiveSmallIntegerField()
    life = models.BooleanField(default=False)
    under_crisis = models.BooleanField(default=False)
    received_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True, blank=True)

    state = models.CharField(max_length=20)
    version = models.PositiveIntegerField(default=0)
    assignee = models.ForeignKey("people.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    role = models.CharField(max_length=40, default="", blank=True)
    snoozed_at = models.DateTimeField(null=True, blank=True)
    snoozed_until = models.DateTimeField(null=True, blank=True)
    unread = models.BooleanField(default=True)
    read_at = models.DateTimeField(null=True, blank=True)
    read_by = models.ForeignKey(
        "people.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    hidden = models.BooleanField(default=False)
    contacted = models.BooleanField(default=False)
    breach = models.BooleanField(default=False)
    changed = models.CharField(max_length=10, default="", blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    seal = models.CharField(max_length=20, choices=[(seal.value, seal.value) for seal in Seal], default="", blank=True)

    lease_holder = models.ForeignKey("people.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    lease_until = models.DateTimeField(null=True, blank=True)

    objects = CaseManager()

    class Meta:
        indexes = (
            # Open and closed apart: what is open is little and read all day, what is closed is nearly everything.
            models.Index(
                fields=("organisation", "place", "unread", "state", "assignee", "rank", "due_at", "seal"),
                condition=models.Q(closed_at__isnull=True),
                name="case_open_in_order",
            ),
            models.Index(
                fields=("organisation", "place"),
                condition=models.Q(closed_at__isnull=False),
                name="case_closed_in_order",
            ),
            models.Index(fields=("organisation", "seal"), condition=models.Q(unread=True), name="case_unread"),
            models.Index(fields=("closed_at",), condition=models.Q(life=True), name="case_of_life"),
            models.Index(fields=("closed_at",), condition=models.Q(under_crisis=True), name="case_under_crisis"),
            models.Index(
                fields=("snoozed_until",), condition=models.Q(snoozed_until__isnull=False), name="case_asleep"
            ),
        )

    def __str__(self) -> str:
        return f"case {self.id}: {self.state}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the place in the queue with what it is made of."""
        self.place = place(
            self.rank,
            self.due_at,
            self.received_at,
            self.number,
            faint=is_faint(danger(self.rank), unlisted(self.signals)),
            closed_at=self.closed_at,
            asleep=self.snoozed_until,
        )
        if kwargs.get("update_fields") and STANDS_BY & set(kwargs["update_fields"]):
            kwargs["update_fields"] = {*kwargs["update_fields"], "place"}
        super().save(*args, **kwargs)
