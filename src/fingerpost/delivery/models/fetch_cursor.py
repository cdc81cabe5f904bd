"""How far an account has been asked for what is new."""

import uuid

from django.db import models
from django.utils import timezone

from fingerpost.delivery.models.leased import Leased


class FetchCursor(Leased):
    """Where to go on from when an account is asked again, and when that is due.

    ``cursor`` is the platform's or the connector's own mark, empty before the first answer. ``last_digest`` is the
    SHA-256 of the last answer, so that the same answer is not stored again and again. ``problem`` says in plain words
    why the last asking failed, empty when it did not.
    """

    PRIVACY = "No personal data: a mark in the platform's feed. Kept as long as the account."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    account = models.OneToOneField("register.Account", on_delete=models.CASCADE, related_name="+")
    cursor = models.TextField(blank=True, default="")
    due_at = models.DateTimeField(default=timezone.now)
    last_digest = models.CharField(max_length=64, blank=True, default="")
    answered_at = models.DateTimeField(null=True, blank=True)
    failures = models.PositiveIntegerField(default=0)
    problem = models.TextField(blank=True, default="")

    class Meta:
        indexes = (models.Index(fields=("due_at",), name="fetch_by_due"),)

    def __str__(self) -> str:
        return f"fetching for account {self.account_id}"
