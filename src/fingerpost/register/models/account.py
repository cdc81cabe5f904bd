"""An account that the body answers for."""

import uuid
from typing import ClassVar

from django.db import models

from fingerpost.people.models import Organisation

TIERS = (("main", "Main account"), ("devolved", "Run by a department or service"))
"""The main accounts are the communications team's (4.3); a devolved one is a department's (4.9)."""


class Account(models.Model):
    """A page, profile or channel on a platform. ``external_id`` is the platform's own name for it.

    ``charge`` is what the platform takes for one message ("1.5 US cents"), as its contract with the body says; empty
    where nothing is known or owed.
    """

    PRIVACY: ClassVar[str] = "No personal data: the body's own accounts. Kept, switched off when no longer used."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="accounts")
    platform = models.CharField(max_length=20)
    external_id = models.CharField(max_length=200)
    handle = models.CharField(max_length=120, blank=True, default="")
    name = models.CharField(max_length=200)
    tier = models.CharField(max_length=20, choices=TIERS, default="main")
    base_url = models.URLField(max_length=500, blank=True, default="", help_text="Where the platform's API answers.")
    charge = models.CharField(max_length=60, blank=True, default="", help_text="What one message costs, in words.")
    charge_with_link = models.CharField(max_length=60, blank=True, default="", help_text="The same with a link in it.")
    active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["platform", "external_id"], name="register_one_account_a_platform_id")
        ]

    def __str__(self) -> str:
        return self.name
