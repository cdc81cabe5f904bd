"""A key by which another program comes in, for one purpose."""

import uuid
from typing import ClassVar

from django.db import models

from fingerpost.journal.actor import Actor
from fingerpost.people.models.organisation import Organisation
from fingerpost.people.permissions import TOKEN_PURPOSES, Permission


class ApiToken(models.Model):
    """Only the token's SHA-256 is kept: nobody can read the token back. It is good for its purpose and no other.

    A token for the desk acts in the name of ``user``, and never beyond what that user may do.
    """

    PRIVACY: ClassVar[str] = (
        "``name`` names a program; ``user`` points at the colleague in whose name it acts. Kept after it is revoked, "
        "as a record."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="tokens")
    user = models.ForeignKey("people.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    name = models.CharField(max_length=120)
    purpose = models.CharField(max_length=40, choices=[(purpose, purpose) for purpose in TOKEN_PURPOSES])
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    last_used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<ApiToken {self.id} {self.purpose}>"

    @property
    def actor(self) -> Actor:
        """The program as the journal knows it."""
        return Actor(f"token:{self.id}", f"token:{self.purpose}")

    @property
    def permissions(self) -> frozenset[Permission]:
        """What the program may do; nothing once the token is revoked."""
        return frozenset() if self.revoked_at else TOKEN_PURPOSES[self.purpose]
