"""What was captured."""

import uuid

from django.db import models


class CaptureContent(models.Model):
    """One part of a capture, byte for byte. It cannot be changed; erasing it leaves the capture and its hash."""

    PRIVACY = (
        "The words, name and conversation of a member of the public as captured. Erased at the end of the retention "
        "period unless a hold stands; the capture's record and hashes remain."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    capture = models.ForeignKey("evidence.Capture", on_delete=models.PROTECT, related_name="contents")
    part = models.CharField(max_length=40)
    media_type = models.CharField(max_length=80)
    body = models.BinaryField()

    class Meta:
        ordering = ("capture", "part")
        constraints = (models.UniqueConstraint(fields=("capture", "part"), name="content_once_per_part"),)

    def __str__(self) -> str:
        return f"{self.part} of {self.capture_id}"
