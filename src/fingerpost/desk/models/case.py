"""One post as work to be done."""

import uuid
from collections.abc import Iterable

from django.db import models


def listed(names: Iterable[str]) -> str:
    """Names as they are kept, so that one of them can be looked for on any database: ``|crisis|threat|``."""
    found = list(names)
    return f"|{'|'.join(found)}|" if found else ""


def unlisted(kept: str) -> tuple[str, ...]:
    """The names back out of ``listed``."""
    return tuple(name for name in kept.split("|") if name)


class Case(models.Model):
    """A post at the desk. What happened stands in its events; this row is where they have brought it.

    ``rank`` is the order of danger (lower first), ``due_at`` the service clock's answer, None when the pack sets no
    target. ``life`` means that the post itself showed danger to life, which stays true until people say that it did
    not; ``under_crisis`` that the row was made while a crisis was open with its author. ``version`` is the number of
    the last event: whoever acts says which one they have seen. The lease tells who has the case in their hands just
    now; the assignee whose work it is, and ``role`` the role whose work it is until one of them takes it. A case that
    was snoozed sleeps from ``snoozed_at`` to ``snoozed_until``.
    """

    PRIVACY = (
        "Points at a post and says what kind of matter it is, a crisis among them: special category data. Goes with "
        "the post when its retention period ends, unless it is held."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    post = models.OneToOneField("inbox.StoredPost", on_delete=models.PROTECT, related_name="+")
    reading = models.ForeignKey("inbox.StoredReading", on_delete=models.PROTECT, null=True, related_name="+")
    pathway = models.CharField(max_length=60)
    pathways = models.TextField(default="")
    signals = models.TextField(default="", blank=True)
    clauses = models.TextField(default="", blank=True)
    needs_person = models.BooleanField(default=True)
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
    hidden = models.BooleanField(default=False)
    contacted = models.BooleanField(default=False)
    breach = models.BooleanField(default=False)
    changed = models.CharField(max_length=10, default="", blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    lease_holder = models.ForeignKey("people.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    lease_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = (
            # All that the queue sorts and counts open cases by, so that it need not read their rows.
            models.Index(
                fields=("organisation", "rank", "due_at", "received_at", "id", "unread", "state", "assignee"),
                condition=models.Q(closed_at__isnull=True),
                name="case_open_in_order",
            ),
            models.Index(fields=("organisation", "state", "-closed_at", "id"), name="case_by_state"),
            models.Index(fields=("closed_at",), condition=models.Q(life=True), name="case_of_life"),
            models.Index(fields=("closed_at",), condition=models.Q(under_crisis=True), name="case_under_crisis"),
            models.Index(fields=("organisation", "unread"), name="case_unread"),
            models.Index(
                fields=("snoozed_until",), condition=models.Q(snoozed_until__isnull=False), name="case_asleep"
            ),
        )

    def __str__(self) -> str:
        return f"case {self.id}: {self.state}"
