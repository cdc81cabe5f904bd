"""A sign-in that did not succeed, so that guessing can be slowed."""

import uuid
from typing import ClassVar

from django.db import models


class FailedSignIn(models.Model):
    """One wrong password or code. Neither the account's address nor the network address can be read from it."""

    PRIVACY: ClassVar[str] = "Keyed digests of an e-mail and a network address; removed after a day."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    door = models.CharField(max_length=64, help_text="Keyed digest of account and network address together.")
    account = models.CharField(max_length=64, default="", help_text="Keyed digest of the account alone.")
    address = models.CharField(max_length=64, default="", help_text="Keyed digest of the network address alone.")
    at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["door", "at"]),
            models.Index(fields=["account", "at"]),
            models.Index(fields=["address", "at"]),
        ]

    def __str__(self) -> str:
        return f"failed sign-in at {self.at:%Y-%m-%d %H:%M}"
