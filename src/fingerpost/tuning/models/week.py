"""What a week's readings came to."""

import uuid

from django.db import models


class WeekTally(models.Model):
    """How often, in one ISO week, posts were read, and what was found in them, signal by signal.

    ``week`` is its Monday, in the zone in which times are shown. ``fifty`` counts readings with a score of 50 or more,
    ``unknown`` those without a score, ``corrected`` what people put right. It is counted as each reading is stored and
    stays when posts go.
    """

    PRIVACY = "No personal data: counts of a whole organisation's week. Kept for good."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    week = models.DateField()
    read = models.PositiveIntegerField(default=0)
    fifty = models.JSONField(default=dict)
    unknown = models.JSONField(default=dict)
    corrected = models.JSONField(default=dict)

    class Meta:
        verbose_name_plural = "week tallies"
        constraints = (models.UniqueConstraint(fields=("organisation", "week"), name="week_tally_once"),)

    def __str__(self) -> str:
        return f"week of {self.week}"
