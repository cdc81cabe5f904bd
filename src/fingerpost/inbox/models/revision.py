"""What a post said at one time."""

import uuid

from django.db import models
from django.utils import timezone


class Revision(models.Model):
    """One state of a post's words. Edits add a revision and removals too; none is ever changed.

    ``number`` counts in order of arrival. ``at`` is when the platform says it was written or changed. ``delivery`` is
    where the words came from, as bytes. ``content_hash`` is the SHA-256 of the words and pictures' descriptions.
    """

    PRIVACY = "The words of a member of the public, edits and deletions included. Goes with the post."

    class Kind(models.TextChoices):
        """What happened to the words."""

        FIRST = "first", "as first seen"
        EDITED = "edited", "edited"
        REMOVED = "removed", "removed"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    post = models.ForeignKey("inbox.StoredPost", on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=10, choices=Kind)
    text = models.TextField(blank=True, default="")
    links = models.JSONField(default=list, blank=True)
    media = models.JSONField(default=list, blank=True)
    content_hash = models.CharField(max_length=64)
    at = models.DateTimeField(null=True, blank=True)
    received_at = models.DateTimeField(default=timezone.now)
    delivery = models.ForeignKey("delivery.Delivery", on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=("post", "number"), name="revision_once_per_number"),)

    def __str__(self) -> str:
        return f"revision {self.number} of {self.post_id}"
