"""What opens an account, sealed."""

import uuid
from typing import ClassVar

from django.db import models

from fingerpost.people.models import Organisation
from fingerpost.register.models.account import Account


class Credential(models.Model):
    """A secret for one purpose at one account (an access token, an app secret), sealed with the installation's keys."""

    PRIVACY: ClassVar[str] = "A secret of the body, not personal data. Overwritten when replaced; removed when unset."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="credentials")
    purpose = models.CharField(max_length=40)
    sealed = models.BinaryField()
    set_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["account", "purpose"], name="register_one_credential_a_purpose")
        ]

    def __str__(self) -> str:
        return f"{self.purpose} of {self.account_id}"
