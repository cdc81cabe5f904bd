"""What was answered to a request that a program may send twice."""

import uuid
from typing import ClassVar

from django.db import models

from fingerpost.people.models.api_token import ApiToken
from fingerpost.people.models.organisation import Organisation


class OnceKey(models.Model):
    """A key that a program chose for one request, so that sending it again does nothing twice.

    ``key`` and ``request`` are SHA-256; ``answer`` holds ids, versions and states, never what anybody wrote.
    """

    PRIVACY: ClassVar[str] = "Opaque ids and digests. Removed a day after the request."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    token = models.ForeignKey(ApiToken, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=64)
    request = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(default=0)
    answer = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["token", "key"], name="once_a_key_and_token")]
        indexes: ClassVar = [models.Index(fields=["at"], name="once_by_age")]

    def __str__(self) -> str:
        return f"once {self.id}"
