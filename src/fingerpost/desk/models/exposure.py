"""What somebody at the desk had to look at, and whether they want it covered."""

import uuid

from django.db import models


class Exposure(models.Model):
    """A colleague opened a distressing post on a day. ``covered`` means that they have covered it again since."""

    PRIVACY = (
        "Which distressing posts a colleague opened on which day: it bears on their health at work. They see their own "
        "count, a desk lead sees numbers only, nobody a list. Goes after 31 days, when they next open one."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    user = models.ForeignKey("people.User", on_delete=models.CASCADE, related_name="+")
    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="+")
    day = models.DateField()
    covered = models.BooleanField(default=False)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("user", "day", "case"), name="exposure_once_a_day"),)
        indexes = (models.Index(fields=("organisation", "day"), name="exposure_by_day"),)

    def __str__(self) -> str:
        return f"{self.user_id} on {self.day}"


class Sight(models.Model):
    """How somebody wants to see distressing posts: ``uncovered`` shows them without asking."""

    PRIVACY = "A colleague's choice of how they see distressing posts. Goes with their account."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    user = models.OneToOneField("people.User", on_delete=models.CASCADE, related_name="+")
    uncovered = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.user_id}: {'uncovered' if self.uncovered else 'covered'}"
