"""A colleague who was called on in a note."""

import uuid

from django.db import models


class Mention(models.Model):
    """Somebody was mentioned in the note that is event ``number`` of a case. ``told_at`` is when a notice went out.

    ``seen_at`` is when they said that they have seen it.
    """

    PRIVACY = (
        "Which colleague was called on in which case, by whom and when; never what the note says. Goes with the case."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="mentions")
    number = models.PositiveIntegerField()
    user = models.ForeignKey("people.User", on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    told_at = models.DateTimeField(null=True, blank=True)
    seen_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("case", "number", "user"), name="mention_once_per_note"),)
        indexes = (
            models.Index(fields=("user", "seen_at"), name="mention_of_user"),
            models.Index(fields=("at",), condition=models.Q(told_at__isnull=True), name="mention_to_tell"),
        )

    def __str__(self) -> str:
        return f"mention of {self.user_id} in {self.case_id}"
