"""The moment from which a model reads."""

import uuid

from django.db import models
from django.utils import timezone


class Adoption(models.Model):
    """A named person let a model read, after a comparison or by going back to an earlier one. Written once.

    The newest counts; ``number`` counts within the organisation. ``digest`` is the model's own, over all that makes it
    read as it does, and empty for rules alone; ``folder`` is its name among the kept models. ``comparison`` holds the
    figures it was adopted on; ``back_to`` is the number of the adoption that was gone back to. The first come with the
    installation: they have no ``person``, and nothing that they could be compared with. ``by`` is the actor's id as the
    journal has it.
    """

    PRIVACY = "Names the colleague who adopted a model, as a public act of their office. Kept as long as any reading."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    version = models.CharField(max_length=100, blank=True, default="")
    digest = models.CharField(max_length=64, blank=True, default="")
    folder = models.CharField(max_length=200, blank=True, default="")
    comparison = models.ForeignKey(
        "tuning.ModelComparison", on_delete=models.PROTECT, related_name="adoptions", null=True, blank=True
    )
    back_to = models.PositiveIntegerField(null=True, blank=True)
    person = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    by = models.CharField(max_length=120)
    at = models.DateTimeField(default=timezone.now)
    why = models.TextField(blank=True, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("organisation", "number"), name="model_adoption_once_per_number"),
        )

    def __str__(self) -> str:
        return f"adoption {self.number} of {self.shown}"

    @property
    def rules_alone(self) -> bool:
        """Whether no model reads by this adoption."""
        return not self.digest

    @property
    def shown(self) -> str:
        """What reads, as people are told it."""
        return "rules alone" if self.rules_alone else f"model {self.version}"
