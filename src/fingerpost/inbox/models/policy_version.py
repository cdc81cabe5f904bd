"""A policy pack as its files stood at one moment."""

import uuid

from django.db import models
from django.utils import timezone


class PolicyVersion(models.Model):
    """The text of every file of a pack, by its path in the pack's folder. It is written once and never changed.

    ``digest`` is the pack's own, as readings pin it; it covers the files that rule. ``fingerprint`` is the SHA-256 over
    all of them, overlays and examples too, so that a version is found again by what it says.
    """

    PRIVACY = "No personal data: a policy's own words. Kept as long as any reading or decision that was made under it."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    ref = models.CharField(max_length=100)
    version = models.CharField(max_length=100)
    digest = models.CharField(max_length=100)
    fingerprint = models.CharField(max_length=64)
    files = models.JSONField()
    kept_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("organisation", "fingerprint"), name="policy_version_once_per_words"),
        )
        indexes = (models.Index(fields=("organisation", "digest"), name="policy_version_by_digest"),)

    def __str__(self) -> str:
        return f"{self.ref} version {self.version} ({self.digest[:12]})"
