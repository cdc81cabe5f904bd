"""The machine's whole view of one state of a post."""

import uuid

from django.db import models
from django.utils import timezone

from fingerpost.delivery.models.leased import Leased


class StoredReading(Leased):
    """A reading to be made, made, or failed. It is filled once and then never changed; a new view is a new row.

    It is written as ``waiting`` in the same transaction as the revision, so that no post can be without one.
    ``explanation`` is the whole reading as triage prints it. ``facts`` are the circumstances it was made under.
    ``person`` means that a person must settle it. ``taken_at`` is when the desk took it up.
    """

    PRIVACY = (
        "What the machine made of a member of the public's post, with the post's words quoted. Goes with the post; the "
        "pack's and triage's versions are kept so that a decision can be explained."
    )

    class State(models.TextChoices):
        """Where a reading stands."""

        WAITING = "waiting", "to be read"
        READ = "read", "read"
        FAILED = "failed", "the machine could not read it: a person must"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    post = models.ForeignKey("inbox.StoredPost", on_delete=models.CASCADE, related_name="readings")
    revision = models.ForeignKey("inbox.Revision", on_delete=models.CASCADE, related_name="readings")
    number = models.PositiveIntegerField()
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    asked_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True, blank=True)
    facts = models.JSONField(default=dict, blank=True)
    assessment = models.ForeignKey(
        "inbox.StoredAssessment", on_delete=models.PROTECT, null=True, blank=True, related_name="readings"
    )
    pack_ref = models.CharField(max_length=100, blank=True, default="")
    pack_version = models.CharField(max_length=100, blank=True, default="")
    pack_digest = models.CharField(max_length=100, blank=True, default="")
    triage_version = models.CharField(max_length=200, blank=True, default="")
    pathway = models.CharField(max_length=60, blank=True, default="")
    pathways = models.JSONField(default=list, blank=True)
    person = models.BooleanField(default=True)
    explanation = models.JSONField(default=dict, blank=True)
    problem = models.TextField(blank=True, default="")
    taken_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("post", "number"), name="reading_once_per_number"),)
        indexes = (
            models.Index(fields=("state", "asked_at"), name="reading_by_state"),
            models.Index(fields=("organisation", "taken_at", "state"), name="reading_for_desk"),
        )

    def __str__(self) -> str:
        return f"reading {self.number} of {self.post_id}: {self.state}"
