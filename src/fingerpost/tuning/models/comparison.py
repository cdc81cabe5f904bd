"""A model tried beside the one in use, before anybody adopts it."""

import uuid

from django.db import models
from django.utils import timezone


class ModelComparison(models.Model):
    """How the reader in use and a candidate read the same labelled text.

    ``before_digest`` is empty where rules alone read. ``text_digest`` is the SHA-256 of the labelled file, ``text`` its
    name; ``rules`` the version of the rules that read beside both. ``report`` is what was found, as it is shown to
    whoever adopts. ``by`` is the actor's id.
    """

    PRIVACY = (
        "Figures, and ids of the labelled posts on which two models differ; no words of any post. ``by`` is an opaque "
        "id. Kept as the ground of an adoption."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    before_version = models.CharField(max_length=100, blank=True, default="")
    before_digest = models.CharField(max_length=64, blank=True, default="")
    version = models.CharField(max_length=100)
    digest = models.CharField(max_length=64)
    folder = models.CharField(max_length=200)
    text = models.CharField(max_length=200)
    text_digest = models.CharField(max_length=64)
    rules = models.CharField(max_length=60)
    report = models.JSONField()
    by = models.CharField(max_length=120)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = (models.Index(fields=("organisation", "at"), name="model_comparison_by_time"),)

    def __str__(self) -> str:
        return f"comparison of model {self.version} with {self.before_version or 'rules alone'}"
