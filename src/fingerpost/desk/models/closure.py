"""A day on which the desk stays closed although the pack has hours for it."""

import uuid

from django.db import models
from django.db.models import Q


class Closure(models.Model):
    """A closure beside those of the pack. One that was lifted stays, so that it can be told what held when.

    ``applied_at`` is when the due times of open cases had followed the closure, or its lifting; None until then.
    """

    PRIVACY = (
        "Which colleague closed a day or opened it again, and why: no more. Kept as long as the measures of that day."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    day = models.DateField()
    why = models.CharField(max_length=200)
    by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    lifted_at = models.DateTimeField(null=True, blank=True)
    applied_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("organisation", "day"), condition=Q(lifted_at__isnull=True), name="closure_once_a_day"
            ),
        )
        indexes = (models.Index(fields=("made_at",), condition=Q(applied_at__isnull=True), name="closure_to_apply"),)

    def __str__(self) -> str:
        return f"closed on {self.day}"
