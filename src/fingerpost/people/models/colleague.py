"""Somebody in the directory, whom a post may name."""

import uuid
from typing import ClassVar

from django.db import models

from fingerpost.people.models.organisation import Organisation


class Colleague(models.Model):
    """A person who works for the body, as the staff directory has them. Most of them never sign in."""

    PRIVACY: ClassVar[str] = (
        "Names, posts and work contacts of colleagues (4.6), and the partner organisations and professional bodies "
        "whose requirements bind them too (4.8). Some of those bodies are trade unions, so that membership is special "
        "category data: shown to the person and to whoever manages people, to nobody else, and never in the journal. "
        "Replaced by each import of the directory: whoever is no longer in it is removed."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="colleagues")
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=120, blank=True, default="")
    team = models.CharField(max_length=120, blank=True, default="")
    site = models.CharField(max_length=120, blank=True, default="")
    handle = models.CharField(max_length=120, blank=True, default="")
    manager = models.CharField(max_length=120, blank=True, default="", help_text="The manager's name.")
    email = models.EmailField(blank=True, default="")
    overlays = models.JSONField(blank=True, default=list, help_text="Ids of the overlays that bind them too (4.8).")

    class Meta:
        indexes: ClassVar = [models.Index(fields=["organisation", "name"])]

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<Colleague {self.id}>"
