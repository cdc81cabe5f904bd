"""A picture that came with a post."""

import uuid

from django.db import models
from django.utils import timezone


class KeptPicture(models.Model):
    """The bytes of a picture as they came, what was read in it, and the fingerprint by which it is known again.

    ``place`` counts the revision's media from 0; ``media_type`` is what its first bytes promise. ``band_0`` to
    ``band_3`` are the fingerprint, 16 bits each, empty for a picture that could not be opened or has one colour.
    ``words`` were read in it by ``read_by``; ``whole`` tells that nothing else is to be seen in it. ``unread`` says why
    its words were not read, and that a person must look; both are empty while it waits.
    """

    PRIVACY = (
        "A picture that a member of the public posted, which may show or quote anybody, and the words in it. Goes with "
        "the post, its fingerprint too; never matched with pictures of another body or with faces."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    post = models.ForeignKey("inbox.StoredPost", on_delete=models.CASCADE, related_name="pictures")
    revision = models.ForeignKey("inbox.Revision", on_delete=models.CASCADE, related_name="pictures")
    place = models.PositiveSmallIntegerField()
    media_type = models.CharField(max_length=20)
    band_0 = models.PositiveIntegerField(null=True, blank=True)
    band_1 = models.PositiveIntegerField(null=True, blank=True)
    band_2 = models.PositiveIntegerField(null=True, blank=True)
    band_3 = models.PositiveIntegerField(null=True, blank=True)
    whole = models.BooleanField(default=False)
    read_by = models.CharField(max_length=60, blank=True, default="")
    unread = models.CharField(max_length=200, blank=True, default="")
    words = models.TextField(blank=True, default="")
    kept_at = models.DateTimeField(default=timezone.now)
    body = models.BinaryField()  # last, so that a database need not step over it to reach the rest

    class Meta:
        ordering = ("place",)
        constraints = (models.UniqueConstraint(fields=("revision", "place"), name="picture_once_per_place"),)
        indexes = tuple(
            models.Index(fields=("organisation", f"band_{place}"), name=f"picture_by_band_{place}")
            for place in range(4)
        )

    def __str__(self) -> str:
        return f"picture {self.place} of {self.post_id}"

    @property
    def bands(self) -> tuple[int, ...] | None:
        """The fingerprint in its four bands, or None."""
        found = tuple(band for band in (self.band_0, self.band_1, self.band_2, self.band_3) if band is not None)
        return found if len(found) == 4 else None
