"""A service to which somebody can be sent who asks a clinical question."""

import uuid

from django.db import models


class CareService(models.Model):
    """One service of the directory: what it is for, where, for what age in whole years, and how it is reached (A3h).

    ``checked_on`` is the day on which somebody last made sure; ``check_by`` the day from which it is not used until
    somebody does again.
    """

    PRIVACY = "No personal data: services and their public contacts. Replaced by each import of the directory."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=200)
    what = models.CharField(max_length=400, blank=True, default="")
    place = models.CharField(max_length=200, blank=True, default="")
    from_age = models.PositiveSmallIntegerField(default=0)
    to_age = models.PositiveSmallIntegerField(default=120)
    reach = models.CharField(max_length=400)
    checked_on = models.DateField()
    check_by = models.DateField()

    class Meta:
        indexes = (models.Index(fields=("organisation", "name"), name="care_service_by_name"),)

    def __str__(self) -> str:
        return self.name
