"""A place where somebody is signed in."""

import uuid
from typing import ClassVar

from django.db import models

from fingerpost.people.models.organisation import Organisation
from fingerpost.people.models.user import User


class SignedIn(models.Model):
    """One browser in which a person is signed in. Once its row is gone, that browser's next request is a stranger's."""

    PRIVACY: ClassVar[str] = (
        "Which kind of browser a colleague signed in with, how, and when it was last used. No network address and no "
        "place. Removed when the session ends, and at the latest a day after its longest time."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="signed_in")
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="signed_in")
    device = models.CharField(max_length=80, help_text="The kind of browser, in words.")
    how = models.CharField(max_length=60, blank=True, default="", help_text="What was shown at the door, in words.")
    started_at = models.DateTimeField()
    seen_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["user", "seen_at"]), models.Index(fields=["started_at"])]

    def __str__(self) -> str:
        return f"signed in since {self.started_at:%Y-%m-%d %H:%M}"
