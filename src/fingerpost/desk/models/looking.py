"""Who has a case open on their screen."""

import uuid

from django.db import models


class Looking(models.Model):
    """A colleague was looking at a case at ``seen_at``. Shown to others for a few minutes, so that nobody collides."""

    PRIVACY = (
        "Which colleague looked at which case and when they last did. Overwritten at each look and of use for minutes; "
        "goes with the case. The lasting record of access is the journal's."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="lookers")
    user = models.ForeignKey("people.User", on_delete=models.CASCADE, related_name="+")
    seen_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "looking"
        constraints = (models.UniqueConstraint(fields=("case", "user"), name="looking_once_per_user"),)

    def __str__(self) -> str:
        return f"{self.user_id} at {self.case_id}"
