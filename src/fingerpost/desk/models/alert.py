"""A case that must not wait for somebody to look at the queue, and who was told of it."""

import uuid

from django.db import models
from django.db.models import Q


class Alert(models.Model):
    """Danger, work that is about to be late, or what the machine could not read at night: people are told one after the
    other until one says that they have it; of what could not be read, one person once.

    One for each state of the words: ``revision`` is the post's revision that it is about. ``next_at`` is when the next
    person is to be told; None when nobody is any more. ``outside_hours`` and ``watched`` (rota, desk or nobody) say
    what held when the post came in, and ``opens_at`` when the desk was to open next: kept, so that the delay of what
    came at night is told as it was, whatever the hours are today.
    """

    PRIVACY = (
        "That a case was urgent, and which colleague said when that they have it. Nothing of the post. Goes with the "
        "case; the journal keeps opaque references."
    )

    class Kind(models.TextChoices):
        """Why people are told."""

        DANGER = "danger", "Somebody may be in danger"
        LATE = "late", "An answer is due"
        UNREAD = "unread", "The machine could not read it"

    class Answer(models.TextChoices):
        """How it ended that people were told."""

        NONE = "", "nobody has it yet"
        BUTTON = "button", "said that they have it"
        WORK = "work", "worked on the case"
        CLOSED = "closed", "the case no longer waits"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    case = models.ForeignKey("desk.Case", on_delete=models.PROTECT, related_name="alerts")
    kind = models.CharField(max_length=10, choices=Kind)
    rank = models.PositiveSmallIntegerField()
    revision = models.UUIDField()
    received_at = models.DateTimeField()
    raised_at = models.DateTimeField()
    outside_hours = models.BooleanField(default=False)
    watched = models.CharField(max_length=10, default="", blank=True)
    opens_at = models.DateTimeField(null=True, blank=True)
    next_at = models.DateTimeField(null=True, blank=True)
    answer = models.CharField(max_length=10, choices=Answer, default=Answer.NONE, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey("people.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("case", "kind", "rank", "revision"), name="alert_once_for_these_words"),
        )
        indexes = (
            models.Index(fields=("next_at",), condition=Q(next_at__isnull=False), name="alert_by_next"),
            models.Index(fields=("organisation", "answered_at", "raised_at"), name="alert_by_answer"),
        )

    def __str__(self) -> str:
        return f"{self.kind} alert of {self.case_id}"


class AlertStep(models.Model):
    """Who was told, or that nobody could be. ``people`` are users' ids; ``lap`` counts how often all have been told."""

    PRIVACY = "Ids of the colleagues who were told of an alert, and when. Goes with the alert."

    class Told(models.TextChoices):
        """Whom."""

        ON_CALL = "on_call", "Whoever is on call"
        DESK = "desk", "Everybody at the desk"
        HOLDER = "holder", "Whoever has the case"
        LEAD = "lead", "The desk leads"
        MANAGER = "manager", "The duty manager"
        NOBODY = "nobody", "Nobody: nobody is watching"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    alert = models.ForeignKey(Alert, on_delete=models.CASCADE, related_name="steps")
    number = models.PositiveIntegerField()
    lap = models.PositiveIntegerField(default=1)
    told = models.CharField(max_length=10, choices=Told)
    people = models.JSONField(default=list, blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ("alert", "number")
        constraints = (models.UniqueConstraint(fields=("alert", "number"), name="alert_step_once_a_number"),)

    def __str__(self) -> str:
        return f"{self.told} of {self.alert_id}"
