"""A post made up for the model to learn from."""

import uuid

from django.db import models
from django.utils import timezone


class LearningExample(models.Model):
    """A paraphrase of what a correction showed, written by one person and accepted by another.

    ``labels`` are the signals present in it, ``unsure`` those that careful people would disagree about. ``correction``
    is the opaque id of the correction that it came from; nothing of the original is kept here.
    """

    PRIVACY = (
        "Made-up words, checked to share none with the original and to name or reach nobody; names the colleagues who "
        "wrote and settled it. Kept as long as a model that was taught on it; the correction's id leads nowhere once "
        "its post is gone."
    )

    class State(models.TextChoices):
        """Where an example stands."""

        PROPOSED = "proposed", "waits for a second person"
        ACCEPTED = "accepted", "accepted"
        REFUSED = "refused", "refused"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    text = models.TextField()
    labels = models.JSONField(default=list)
    unsure = models.JSONField(default=list)
    platform = models.CharField(max_length=20)
    kind = models.CharField(max_length=10)
    correction = models.UUIDField()
    state = models.CharField(max_length=10, choices=State, default=State.PROPOSED)
    written_by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)
    reviewed_by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    reviewed_at = models.DateTimeField(null=True, blank=True)
    why = models.TextField(blank=True, default="")

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(reviewed_by__isnull=True) | ~models.Q(reviewed_by=models.F("written_by")),
                name="example_settled_by_another",
            ),
        )
        indexes = (
            models.Index(fields=("organisation", "state", "written_at"), name="example_by_state"),
            models.Index(fields=("organisation", "correction"), name="example_by_correction"),
        )

    def __str__(self) -> str:
        return f"example {self.id}: {self.state}"
