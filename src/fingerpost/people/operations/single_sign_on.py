"""Letting in whoever the body's identity provider knows and we know as well. Nobody registers themselves (4.9)."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from fingerpost.journal.actor import system
from fingerpost.journal.operations import INSTALLATION, record
from fingerpost.people.models import User
from fingerpost.people.models.user import normal_email
from fingerpost.people.oidc import Provider
from fingerpost.people.operations.users import BadUser, change_role

__all__ = ["StrangerRefused", "record_refusal", "sign_in_by_claims"]

BY = system("single-sign-on")
LONGEST = 255


class StrangerRefused(Exception):
    """The provider knows them, but they may not come in: not a user here, switched off, or in no group with a role."""

    def __init__(self) -> None:
        super().__init__(
            "Your organisation knows you, but Fingerpost does not let you in: you have no account here, or it is "
            "switched off, or none of your groups has a role. Ask a Fingerpost administrator."
        )


def sign_in_by_claims(provider: Provider, claims: Mapping[str, Any]) -> User:
    """The user whom verified claims are about, with the role that their groups give where groups decide.

    Known by the provider's own id, and the first time by e-mail address: from then on an address that was given to
    somebody else opens nothing. Raises StrangerRefused, journalled without saying who it was.
    """
    role = _role(provider, claims)
    user = _known(claims)
    if user is None or role is None:
        record_refusal("stranger" if user is None else "no role")
        raise StrangerRefused
    if role and role != user.role:
        user = _with_role(user, role)
    with transaction.atomic():
        _record(user)
    return user


@transaction.atomic
def record_refusal(reason: str) -> None:
    """Journal that somebody who came by single sign-on was not let in, and for what reason; never who."""
    record(
        organisation_id=INSTALLATION,
        by=BY,
        act="user.sso_refused",
        subject="user:unknown",
        facts={"reason": reason},
    )


@transaction.atomic
def _known(claims: Mapping[str, Any]) -> User | None:
    """The active user with this id, or the one with this address who has no id yet and gets it now."""
    subject = f"{claims['iss']}#{claims['sub']}"
    if len(subject) > LONGEST:
        return None
    active = User.objects.select_for_update().filter(is_active=True)
    if found := active.filter(sso_subject=subject).first():
        return found
    email = normal_email(str(claims.get("email") or claims.get("preferred_username") or ""))
    if not email or claims.get("email_verified") is False:
        return None
    found = active.filter(email=email, sso_subject=None).first()
    if found:
        found.sso_subject = subject
        found.save(update_fields=["sso_subject"])
        record(organisation_id=found.organisation_id, by=BY, act="user.sso_bound", subject=f"user:{found.pk}")
    return found


def _role(provider: Provider, claims: Mapping[str, Any]) -> str | None:
    """The role that the groups give: empty where groups do not decide, None where they give none."""
    if not provider.roles:
        return ""
    held = claims.get(provider.groups_claim)
    groups = set(map(str, held)) if isinstance(held, list) else set()
    return next((role for group, role in provider.roles if group in groups), None)


def _with_role(user: User, role: str) -> User:
    try:
        return change_role(user, role, by=BY)
    except BadUser:  # the only administrator stays one, or nobody could put the groups right
        return user


def _record(user: User) -> None:
    record(
        organisation_id=user.organisation_id,
        by=user.actor,
        act="user.signed_in",
        subject=f"user:{user.pk}",
        facts={"how": "single sign-on"},
    )
