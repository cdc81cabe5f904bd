"""One thing that one person is to be told, on one channel."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone

from fingerpost.delivery.models.leased import Leased


class Notice(Leased):
    """A notice, written down in the transaction of what it tells, and followed until it is accepted or given up.

    It holds a reference and a path of ours, never a word of a post nor a name. Notices that may wait and fall due
    together leave as one message. ``about`` is the teller's own key of the thing: the same thing is told to the same
    person once on each channel. ``address`` is set where the person is reached in another way than usual, as on call.
    ``tries`` holds when it was tried and what was answered, as short names.
    """

    PRIVACY = (
        "Which colleague was told of which case and when, and for somebody on call the address that reaches their "
        "telephone. Nothing of a post. Goes with the case; the address when the notice is settled."
    )

    class Channel(models.TextChoices):
        """How it travels."""

        EMAIL = "email", "email"
        TEAMS = "teams", "Teams"

    class State(models.TextChoices):
        """Where a notice stands."""

        WAITING = "waiting", "to be sent"
        ACCEPTED = "accepted", "accepted"
        WITHHELD = "withheld", "not sent: the person has left or does not want it"
        WITHDRAWN = "withdrawn", "called off: no longer needed"
        SET_ASIDE = "set_aside", "given up: somebody must look"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    person = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    channel = models.CharField(max_length=10, choices=Channel)
    kind = models.CharField(max_length=20)
    about = models.CharField(max_length=120)
    reference = models.CharField(max_length=40, blank=True, default="")
    path = models.CharField(max_length=200)
    due_at = models.DateTimeField(null=True, blank=True)
    address = models.EmailField(blank=True, default="")
    urgent = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    created_at = models.DateTimeField(default=timezone.now)
    not_before = models.DateTimeField(default=timezone.now)
    tries = models.JSONField(default=list, blank=True)
    problem = models.CharField(max_length=300, blank=True, default="")
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("person", "channel", "kind", "about"), name="notice_once_a_thing"),
        )
        indexes = (
            models.Index(fields=("not_before",), condition=Q(state="waiting"), name="notice_waiting"),
            models.Index(fields=("organisation", "state", "-created_at"), name="notice_by_state"),
            models.Index(fields=("organisation", "about"), name="notice_by_thing"),
        )

    def __str__(self) -> str:
        return f"{self.kind} by {self.channel}: {self.state}"
