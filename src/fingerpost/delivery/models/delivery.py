"""One delivery from a platform, as its bytes came."""

import uuid

from django.db import models
from django.utils import timezone

from fingerpost.delivery.models.leased import Leased


class Delivery(Leased):
    """What a platform sent, stored before it was told that we have it.

    ``key`` is unique within a platform and an organisation: a delivery that is repeated is the same row. ``headers``
    holds only those that say what the bytes are, never a signature, cookie or token. ``problem`` says in plain words
    why a quarantined delivery could not be read; its bytes stay.
    """

    PRIVACY = (
        "The platform's raw message: names, handles and words of members of the public. Kept as the source of the post "
        "and of evidence about it; goes with the post when its retention period ends, unless it is held as evidence."
    )

    class State(models.TextChoices):
        """Where a delivery stands."""

        WAITING = "waiting", "waiting to be read"
        CONSUMED = "consumed", "read"
        QUARANTINED = "quarantined", "could not be read"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    account = models.ForeignKey("register.Account", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    platform = models.CharField(max_length=20)
    key = models.CharField(max_length=200)
    body = models.BinaryField()
    headers = models.JSONField(default=dict, blank=True)
    received_at = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=12, choices=State, default=State.WAITING)
    consumed_at = models.DateTimeField(null=True, blank=True)
    problem = models.TextField(blank=True, default="")

    class Meta:
        verbose_name_plural = "deliveries"
        constraints = (
            models.UniqueConstraint(fields=("organisation", "platform", "key"), name="delivery_once_per_key"),
        )
        indexes = (models.Index(fields=("state", "received_at"), name="delivery_by_state"),)

    def __str__(self) -> str:
        return f"{self.platform} delivery {self.id}"
