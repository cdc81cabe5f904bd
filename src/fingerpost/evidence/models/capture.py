"""The record that something was captured."""

import uuid

from django.db import models


class Capture(models.Model):
    """A capture of one post as it stood: who took it, as what, when and why, and the SHA-256 of each part.

    ``hashes`` maps a part's name to the SHA-256 of its bytes. The parts themselves are in ``CaptureContent``. A capture
    is written once; the database refuses to change or delete it.
    """

    PRIVACY = (
        "Opaque references, hashes and the name of the officer's account, with the officer's reason, which may name a "
        "person. Never erased: it proves that evidence was taken and what it was."
    )

    class Origin(models.TextChoices):
        """What led to the capture."""

        AUTOMATIC = "automatic", "taken before an act against a post"
        ASKED = "asked", "asked for by a person"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    post = models.ForeignKey("inbox.StoredPost", on_delete=models.PROTECT, related_name="+")
    revision = models.ForeignKey("inbox.Revision", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    number = models.PositiveIntegerField()
    origin = models.CharField(max_length=10, choices=Origin)
    by = models.CharField(max_length=120)
    role = models.CharField(max_length=60)
    why = models.TextField()
    clause = models.CharField(max_length=40, blank=True, default="")
    at = models.DateTimeField()
    hashes = models.JSONField()

    class Meta:
        ordering = ("post", "number")
        constraints = (models.UniqueConstraint(fields=("post", "number"), name="capture_once_per_number"),)

    def __str__(self) -> str:
        return f"capture {self.number} of {self.post_id}"
