"""A legal matter that nobody comments on without legal services."""

import uuid

from django.db import models


class LegalMatter(models.Model):
    """A matter that legal services keep: what it is, and the names and terms by which a post may be about it.

    Only legal services read it. Everybody else learns of a post that legal services are to be asked first, and never
    which matter it is. ``terms`` are words or names, each matched as a whole.
    """

    PRIVACY = (
        "Names of people in inquests, claims and investigations, and legally privileged notes. Read by legal services "
        "alone; its names and terms are emptied when the matter is ended, and the rest goes with its retention period."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    title = models.CharField(max_length=200)
    reference = models.CharField(max_length=80, blank=True, default="")
    terms = models.JSONField(default=list)
    advice = models.TextField(blank=True, default="")
    opened_by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = (
            models.Index(fields=("organisation",), condition=models.Q(ended_at__isnull=True), name="legal_matter_open"),
        )

    def __str__(self) -> str:
        return f"legal matter {self.id}"
