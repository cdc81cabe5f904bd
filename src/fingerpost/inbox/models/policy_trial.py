"""A policy pack tried out before anybody adopts it."""

import uuid

from django.db import models
from django.utils import timezone


class PolicyTrial(models.Model):
    """What a candidate would have changed: beside the version in force then, and over the readings that are kept.

    ``difference``, ``notices`` and ``report`` are what was found, as it was shown to whoever adopts. ``left_out``
    counts older readings that were not replayed. ``by`` is the opaque id of the person who asked.
    """

    PRIVACY = (
        "Counts and ids of posts, and facts made up to show a difference; no words of any post. ``by`` is an opaque "
        "id. Kept as the ground of an adoption."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    before = models.ForeignKey("inbox.PolicyVersion", on_delete=models.PROTECT, related_name="+")
    candidate = models.ForeignKey("inbox.PolicyVersion", on_delete=models.PROTECT, related_name="trials")
    name = models.CharField(max_length=200)
    by = models.CharField(max_length=120)
    at = models.DateTimeField(default=timezone.now)
    difference = models.JSONField(default=dict)
    notices = models.JSONField(default=list)
    report = models.JSONField(default=dict)
    left_out = models.PositiveIntegerField(default=0)

    class Meta:
        indexes = (models.Index(fields=("organisation", "at"), name="policy_trial_by_time"),)

    def __str__(self) -> str:
        return f"trial of {self.candidate_id}"

    @property
    def errors(self) -> int:
        """How many things must be mended before the candidate can be adopted."""
        return sum(notice["level"] == "error" for notice in self.notices)
