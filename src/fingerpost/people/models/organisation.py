"""The body whose policy this is."""

import uuid
from typing import ClassVar

from django.db import models

BRANDS = (("nhs-organisation", "NHS organisation"), ("neutral", "Neutral"))
"""Only an NHS body may wear the NHS look; anybody else is neutral."""


class Organisation(models.Model):
    """A public body. Nearly always the only one of its installation."""

    PRIVACY: ClassVar[str] = "No personal data. Kept as long as the installation."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=200, unique=True)
    short_name = models.CharField(max_length=40)
    pack = models.CharField(max_length=500, help_text="The name of a shipped policy pack, or the path of a folder.")
    brand = models.CharField(max_length=20, choices=BRANDS, default="neutral")
    demonstration = models.BooleanField(default=False, help_text="Fictional: its people may sign in with one click.")
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name
