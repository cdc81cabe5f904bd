"""One thing that a decision asks of a platform."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone

from fingerpost.delivery.models.leased import Leased


class Effect(Leased):
    """An act on a platform, written down before it is tried and followed to its end.

    ``case`` is the desk's own reference and means nothing here. Effects that share a ``conversation`` run in the order
    of ``position``; an effect with none waits for nobody. ``receipt`` is what the platform answered. ``taken_at`` is
    when the desk read how it ended.
    """

    PRIVACY = (
        "The words of an answer and the platform's id of the post or person it is for, so it can hold personal "
        "information. Goes with the case when its retention period ends; the journal keeps only opaque references."
    )

    class Kind(models.TextChoices):
        """What happens if it is done twice."""

        READ = "read", "changes nothing: may be repeated"
        IDEMPOTENT = "idempotent", "twice is the same as once: may be repeated"
        ONCE = "once", "must not happen twice: one attempt, then look, then ask a person"

    class State(models.TextChoices):
        """Where an effect stands."""

        INTENT = "intent", "to be done"
        ATTEMPTING = "attempting", "being done"
        UNKNOWN = "unknown", "attempted, and nobody knows yet whether it happened"
        DONE = "done", "done"
        REFUSED = "refused", "the platform refused"
        NEEDS_PERSON = "needs_person", "only a person can settle it"
        CANCELLED = "cancelled", "called off before it was tried"

    OPEN = (State.INTENT, State.ATTEMPTING, State.UNKNOWN)
    """States that a worker still has to act on."""
    ENDED = (State.DONE, State.REFUSED, State.CANCELLED)
    """States that nothing follows."""

    class Trouble(models.TextChoices):
        """Why a person has to settle it, for software; ``problem`` says it for people."""

        NONE = "", "no trouble"
        OUTCOME_UNKNOWN = "outcome_unknown", "the platform cannot tell whether it happened"
        NOT_THERE = "not_there", "attempted, and the platform does not show it"
        CREDENTIAL = "credential", "the platform no longer accepts our credential"
        EXPIRED = "expired", "too late to do unseen"
        GAVE_UP = "gave_up", "tried as often as is sensible"
        NO_ROUTE = "no_route", "no connection to the platform is set up"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    account = models.ForeignKey("register.Account", on_delete=models.PROTECT, related_name="+")
    platform = models.CharField(max_length=20)
    case = models.CharField(max_length=64, blank=True, default="")
    action = models.CharField(max_length=40)
    target = models.JSONField(default=dict)
    text = models.TextField(blank=True, default="")
    key = models.CharField(max_length=200)
    kind = models.CharField(max_length=10, choices=Kind)
    conversation = models.CharField(max_length=300, blank=True, default="")
    position = models.PositiveIntegerField(default=0)
    state = models.CharField(max_length=12, choices=State, default=State.INTENT)
    created_at = models.DateTimeField(default=timezone.now)
    not_before = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(null=True, blank=True)
    attempted_at = models.DateTimeField(null=True, blank=True)
    looks = models.PositiveIntegerField(default=0)
    receipt = models.JSONField(default=dict, blank=True)
    trouble = models.CharField(max_length=20, choices=Trouble, default=Trouble.NONE, blank=True)
    problem = models.TextField(blank=True, default="")
    settled_at = models.DateTimeField(null=True, blank=True)
    taken_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("organisation", "key"), name="effect_once_per_key"),
            models.UniqueConstraint(
                fields=("organisation", "conversation", "position"),
                condition=~Q(conversation=""),
                name="effect_one_place_in_line",
            ),
        )
        indexes = (
            models.Index(fields=("state", "not_before"), name="effect_by_state"),
            models.Index(fields=("organisation", "conversation", "position"), name="effect_in_line"),
        )

    def __str__(self) -> str:
        return f"{self.action} on {self.platform}: {self.state}"
