"""One thing that happened to a case."""

import uuid
from typing import Any

from django.db import models

from fingerpost.desk import lifecycle


class EventsStay(TypeError):
    """Somebody tried to change or remove what happened."""


class CaseEvent(models.Model):
    """One thing that happened: which act, by whom in what role, when, under which clause. Written once.

    ``by`` is None for the machine. ``number`` counts from 1 without a gap. ``data`` holds what was said and sent, and
    where it went; the case is worked out from it by ``fingerpost.desk.lifecycle.fold``.
    """

    PRIVACY = (
        "What an officer wrote (replies, reasons, notes) and quotations of the post, so it can hold anybody's personal "
        "information. Goes with the case; the journal keeps only opaque references and salted commitments."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    case = models.ForeignKey("desk.Case", on_delete=models.PROTECT, related_name="events")
    number = models.PositiveIntegerField()
    act = models.CharField(max_length=30)
    by = models.ForeignKey("people.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    role = models.CharField(max_length=60)
    at = models.DateTimeField()
    clause = models.CharField(max_length=60, blank=True, default="")
    data = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ("case", "number")
        constraints = (models.UniqueConstraint(fields=("case", "number"), name="case_event_once_per_number"),)
        indexes = (
            # Corrections are few among events; whoever reviews them need not read all of these.
            models.Index(
                fields=("organisation", "at"), condition=models.Q(act="corrected"), name="event_of_correction"
            ),
            # What was recorded under a guide's steps, for the registers and the measures.
            models.Index(fields=("organisation", "act", "at"), name="case_event_by_act"),
        )

    def __str__(self) -> str:
        return f"{self.act} ({self.number}) of {self.case_id}"

    @property
    def value(self) -> lifecycle.Event:
        """The event as the pure fold takes it."""
        return lifecycle.Event(self.number, self.act, str(self.by_id) if self.by_id else None, self.at, self.data)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Write it, once. Raises EventsStay for an event that is already written."""
        if not self._state.adding:
            raise EventsStay("What happened to a case is not changed. Add another event that puts it right.")
        super().save(*args, **kwargs)
