"""Somebody who signs in."""

import uuid
from typing import Any, ClassVar

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.crypto import salted_hmac

from fingerpost.journal.actor import Actor
from fingerpost.people.models.organisation import Organisation
from fingerpost.people.permissions import ROLE_NAMES, Permission, permissions_of


def normal_email(email: str) -> str:
    """The address as it is kept and looked up: no spaces around it, small letters."""
    return email.strip().lower()


class Users(BaseUserManager["User"]):
    """Finds users by their address, however it is written."""

    def get_by_natural_key(self, username: str | None) -> "User":
        """The user with this e-mail address. Raises User.DoesNotExist."""
        return self.get(email=normal_email(username or ""))


class User(AbstractBaseUser):
    """A person who works with Fingerpost, in one role. Switched off when they leave, never deleted."""

    PRIVACY: ClassVar[str] = (
        "A colleague's name, work address, role, last sign-in, opaque id at the body's single sign-on, and whether "
        "they use keyboard shortcuts. Switched off when they leave; kept because the "
        "record of decisions names them by id. Name and address are replaced once no record needs them."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="users")
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=40, choices=list(ROLE_NAMES.items()))
    is_active = models.BooleanField(default=True)
    sessions_ended = models.PositiveIntegerField(default=0, help_text="How often all of the person's sessions ended.")
    sso_subject = models.CharField(
        max_length=255, null=True, blank=True, unique=True, help_text="Who they are at the single sign-on, once known."
    )
    shortcuts = models.BooleanField(default=True, help_text="Whether single letters are keyboard shortcuts for them.")
    created_at = models.DateTimeField(auto_now_add=True)

    narrowed: frozenset[Permission] | None = None
    """What a token lets a program do in this person's name; None for the person themselves."""

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "role"]
    objects = Users()

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<User {self.id} {self.role}>"

    @property
    def actor(self) -> Actor:
        """The person as the journal knows them."""
        return Actor(f"user:{self.id}", self.role)

    @property
    def permissions(self) -> frozenset[Permission]:
        """What this person may do, or a program in their name; nothing once they are switched off."""
        own = permissions_of(self.role) if self.is_active else frozenset()
        return own if self.narrowed is None else own & self.narrowed

    def clean(self) -> None:
        """Keep the address in the one form that is looked up."""
        super().clean()
        self.email = normal_email(self.email)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the address in the one form that is looked up."""
        self.email = normal_email(self.email)
        super().save(*args, **kwargs)

    def _get_session_auth_hash(self, secret: str | bytes | None = None) -> str:
        """Ties every session to the password and to ``sessions_ended``: a change of either ends them all at once."""
        stands_on = f"{self.password}:{self.sessions_ended}"
        return salted_hmac(
            "fingerpost.people.session", stands_on, secret or settings.SECRET_KEY, algorithm="sha256"
        ).hexdigest()
