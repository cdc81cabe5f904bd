"""Who hears last: of danger that nobody answered, and of work that stays late."""

import uuid

from django.db import models


class DutyManager(models.Model):
    """The one person above the desk lead who is told. There need be none; then the desk leads hear again."""

    PRIVACY = "Which colleague hears last. Replaced when somebody else is named; the journal keeps who was it when."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.OneToOneField("people.Organisation", on_delete=models.PROTECT, related_name="+")
    person = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return str(self.person_id)
