"""A file of posts that somebody brings in: how it is read, how far that has come, and what came of each line."""

import uuid

from django.db import models
from django.utils import timezone

from fingerpost.delivery.models.leased import Leased


class PostImport(Leased):
    """One file. ``form`` is how it is read (``fingerpost.post.tables.Form``), ``offset`` and ``line`` how far it was.

    ``lines`` counts the file's lines, blank ones and heading among them. The counts are of lines by what came of them.
    """

    PRIVACY = (
        "The name of a file and which colleague brought it; its words stand in its pieces until it has been read. "
        "Removed with its lines 30 days after it ended."
    )

    class State(models.TextChoices):
        """Where an import stands."""

        OFFERED = "offered", "shown, not yet taken"
        WAITING = "waiting", "being taken"
        DONE = "done", "taken"
        STOPPED = "stopped", "stopped"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=200)
    size = models.PositiveIntegerField()
    encoding = models.CharField(max_length=20)
    form = models.JSONField()
    state = models.CharField(max_length=10, choices=State, default=State.OFFERED)
    lines = models.PositiveIntegerField(default=0)
    offset = models.PositiveIntegerField(default=0)
    line = models.PositiveIntegerField(default=0)
    taken = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    known = models.PositiveIntegerField(default=0)
    other = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0)
    problem = models.TextField(blank=True, default="")
    offered_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = (
            models.Index(fields=("organisation", "-offered_at"), name="import_by_day"),
            models.Index(fields=("state", "offered_at"), name="import_by_state"),
        )

    def __str__(self) -> str:
        return f"import {self.id}: {self.state}"


class ImportPiece(models.Model):
    """A stretch of an import's file, in UTF-8. In the database, so that a worker on any machine can read it."""

    PRIVACY = (
        "Words of members of the public, as the file has them. Removed as soon as the file has been read or put aside."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    of = models.ForeignKey("inbox.PostImport", on_delete=models.CASCADE, related_name="pieces")
    number = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    body = models.BinaryField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("of", "number"), name="piece_once_per_number"),)

    def __str__(self) -> str:
        return f"piece {self.number} of {self.of_id}"


class ImportLine(models.Model):
    """What came of one line: ``outcome`` and, where no post was taken from it, ``why`` and what to do about it."""

    PRIVACY = "The number of a line and a reason in our own words; points at the post. Goes with the import."

    class Outcome(models.TextChoices):
        """What can come of a line."""

        TAKEN = "taken", "Taken"
        CHANGED = "changed", "Known; taken as a change of its words"
        KNOWN = "known", "Known already"
        OTHER = "other", "Not a post"
        REFUSED = "refused", "Not taken"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    of = models.ForeignKey("inbox.PostImport", on_delete=models.CASCADE, related_name="told")
    line = models.PositiveIntegerField()
    outcome = models.CharField(max_length=10, choices=Outcome)
    why = models.TextField(blank=True, default="")
    post = models.ForeignKey("inbox.StoredPost", on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("of", "line"), name="told_once_per_line"),)
        indexes = (models.Index(fields=("of", "outcome", "line"), name="told_by_outcome"),)

    def __str__(self) -> str:
        return f"line {self.line} of {self.of_id}: {self.outcome}"
