"""Words that somebody has begun to write to an author."""

import uuid

from django.db import models


class ReplyDraft(models.Model):
    """What one officer has written so far towards one way of answering a case. Nothing of it has been sent.

    ``more`` is the private part where words go both ways. ``stamp`` changes with every saving, so that a second device
    that holds older words is told so instead of writing over them.
    """

    PRIVACY = (
        "Words that an officer may or may not send, so they can hold anybody's personal information. Thrown away when "
        "they are sent or cleared, else it goes with the case. Never in the journal."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="drafts")
    user = models.ForeignKey("people.User", on_delete=models.CASCADE, related_name="+")
    action = models.CharField(max_length=20)
    text = models.TextField(blank=True, default="")
    more = models.TextField(blank=True, default="")
    stamp = models.BigIntegerField()
    saved_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("case", "user", "action"), name="draft_once"),)

    def __str__(self) -> str:
        return f"draft of {self.action} for {self.case_id}"
