"""The moment from which a policy pack rules."""

import uuid

from django.db import models
from django.utils import timezone


class PolicyAdoption(models.Model):
    """A named person put a version in force, after a trial of it. The newest rules; the earlier stay.

    ``number`` counts within the organisation. ``trial`` is empty for the first only, which comes with the installation
    and has nothing to be tried against; it has no ``person`` either when the set-up made it. ``by`` is the actor's id
    as the journal has it.
    """

    PRIVACY = "Names the colleague who adopted a policy, as a public act of their office. Kept as long as the version."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    version = models.ForeignKey("inbox.PolicyVersion", on_delete=models.PROTECT, related_name="adoptions")
    trial = models.ForeignKey(
        "inbox.PolicyTrial", on_delete=models.PROTECT, related_name="adoptions", null=True, blank=True
    )
    person = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    by = models.CharField(max_length=120)
    at = models.DateTimeField(default=timezone.now)
    why = models.TextField(blank=True, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("organisation", "number"), name="policy_adoption_once_per_number"),
        )

    def __str__(self) -> str:
        return f"adoption {self.number} of {self.version_id}"
