"""What triage said of one state of a post."""

import uuid

from django.db import models


class StoredAssessment(models.Model):
    """Triage's findings for a revision: every signal's score, spans, reason and detector, as they were made."""

    PRIVACY = (
        "The machine's inferences about a member of the public's words, health and danger among them. Goes with the "
        "post; never joined to other posts of the same author."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    revision = models.ForeignKey("inbox.Revision", on_delete=models.CASCADE, related_name="assessments")
    version = models.CharField(max_length=200)
    signals = models.JSONField(default=dict)
    text_read = models.BooleanField()
    empty_text = models.BooleanField()
    language = models.CharField(max_length=20, null=True, blank=True)
    made_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"assessment of {self.revision_id}"
