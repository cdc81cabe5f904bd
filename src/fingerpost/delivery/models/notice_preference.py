"""How one person wants to be told."""

import uuid

from django.db import models


class NoticePreference(models.Model):
    """What somebody chose; without a row, e-mail within the hour.

    ``rhythm`` holds for what may wait; what is urgent leaves at once. Nothing that may wait leaves between
    ``quiet_from`` and ``quiet_until``, by the clock on the wall, which may go over midnight. ``teams`` is the sealed
    address of a Teams workflow. With neither channel chosen, only danger reaches the person, and by e-mail.
    """

    PRIVACY = (
        "A colleague's choice of how and when they are told, and the sealed address of their Teams workflow. Goes with "
        "their user."
    )

    class Rhythm(models.TextChoices):
        """When what may wait is sent."""

        AT_ONCE = "at_once", "At once"
        HOURLY = "hourly", "Together, every hour"
        DAILY = "daily", "Together, once a day at 9am"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    person = models.OneToOneField("people.User", on_delete=models.CASCADE, related_name="+")
    by_email = models.BooleanField(default=True)
    by_teams = models.BooleanField(default=False)
    rhythm = models.CharField(max_length=10, choices=Rhythm, default=Rhythm.HOURLY)
    quiet_from = models.TimeField(null=True, blank=True)
    quiet_until = models.TimeField(null=True, blank=True)
    teams = models.BinaryField(default=b"", blank=True)

    def __str__(self) -> str:
        return f"how {self.person_id} is told"
