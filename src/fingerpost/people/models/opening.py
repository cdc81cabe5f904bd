"""One use of break-glass."""

import uuid
from typing import ClassVar

from django.db import models

from fingerpost.people.models.organisation import Organisation
from fingerpost.people.models.user import User
from fingerpost.people.permissions import Seal


class Opening(models.Model):
    """A sealed matter that somebody opened in an emergency: which, why, and until when they knew of it.

    The row is also the notice to information governance: whatever sends notices takes those whose ``told_at`` is empty.
    """

    PRIVACY: ClassVar[str] = (
        "Who opened which sealed matter, when and why; the reason may speak of somebody. Readable by information "
        "governance alone, and kept as long as the record of the matter, because it shows who has known of it."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="openings")
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="openings")
    seal = models.CharField(max_length=20, choices=[(seal.value, seal.value) for seal in Seal])
    matter = models.CharField(max_length=160, help_text="An opaque id, such as referral:<uuid>; never a name.")
    why = models.TextField(max_length=2000)
    opened_at = models.DateTimeField()
    until = models.DateTimeField()
    told_at = models.DateTimeField(null=True, blank=True, help_text="When information governance was sent a notice.")

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["user", "until"]),
            models.Index(fields=["organisation", "opened_at"]),
        ]

    def __str__(self) -> str:
        return f"{self.seal} opened at {self.opened_at:%Y-%m-%d %H:%M}"
