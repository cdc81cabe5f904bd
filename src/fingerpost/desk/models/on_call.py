"""Who is reached when somebody may be in danger, and when."""

import uuid

from django.db import models
from django.db.models import F, Q


class OnCall(models.Model):
    """One person's turn on the rota. ``place`` 1 is told first, then 2, then 3.

    ``address`` is an e-mail address that reaches them on the telephone; empty means the one that they sign in with.
    """

    PRIVACY = (
        "Which colleague is on call when, and an address that reaches their telephone. A worker removes the "
        "address as soon as the turn has ended; turns are kept as long as the alerts that were told by them."
    )

    class Channel(models.TextChoices):
        """How they are told."""

        EMAIL = "email", "email"
        TEAMS = "teams", "Teams"
        BOTH = "both", "email and Teams"

    class Place(models.IntegerChoices):
        """In which order they are told."""

        FIRST = 1, "First"
        SECOND = 2, "Second"
        THIRD = 3, "Third"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    person = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.PositiveSmallIntegerField(choices=Place, default=Place.FIRST)
    channel = models.CharField(max_length=10, choices=Channel, default=Channel.EMAIL)
    address = models.EmailField(blank=True, default="")

    class Meta:
        verbose_name_plural = "on call"
        constraints = (models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="on_call_ends_after"),)
        indexes = (models.Index(fields=("organisation", "ends_at"), name="on_call_by_end"),)

    def __str__(self) -> str:
        return f"on call from {self.starts_at} to {self.ends_at}"

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels as delivery names them."""
        return ("email", "teams") if self.channel == self.Channel.BOTH else (str(self.channel),)
