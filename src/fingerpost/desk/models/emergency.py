"""A time in which the body speaks with one official line."""

import uuid

from django.db import models


class Emergency(models.Model):
    """Emergency mode, from when it was switched on until it was switched off. At most one is on (4.4)."""

    PRIVACY = (
        "Who switched it on and off, and a telephone number for relatives, which is the body's own. No patient is ever "
        "named in it. Kept with the record of the emergency."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    line = models.TextField()
    relatives = models.CharField(max_length=40, blank=True, default="")
    police_lead = models.CharField(max_length=200, blank=True, default="")
    why = models.TextField()
    started_by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    started_at = models.DateTimeField()
    ended_by = models.ForeignKey("people.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    ended_at = models.DateTimeField(null=True, blank=True)
    end_why = models.TextField(blank=True, default="")

    class Meta:
        verbose_name_plural = "emergencies"
        constraints = (
            models.UniqueConstraint(
                fields=("organisation",), condition=models.Q(ended_at__isnull=True), name="emergency_one_at_a_time"
            ),
        )

    def __str__(self) -> str:
        return f"emergency {self.id}"
