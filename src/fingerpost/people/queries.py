"""Questions about people."""

from uuid import UUID

from django.db.models import QuerySet

from fingerpost.people.models import ApiToken, Colleague, Organisation, User
from fingerpost.triage import directory as directory_rows
from fingerpost.triage.directory import Directory

__all__ = [
    "ApiToken",
    "NoOrganisation",
    "Organisation",
    "User",
    "directory",
    "organisation",
    "tokens",
    "user_by_email",
    "user_by_id",
    "users",
]

DIRECTORY_COLUMNS = ("name", "role", "team", "site", "handle", "manager")


class NoOrganisation(LookupError):
    """There is no organisation yet, or more than one where a single one is meant."""


def organisation() -> Organisation:
    """The installation's one organisation. Raises NoOrganisation, saying what to do."""
    found = list(Organisation.objects.all()[:2])
    if not found:
        raise NoOrganisation("There is no organisation yet. Run: fingerpost setup (or fingerpost demo to try it out).")
    if len(found) > 1:
        raise NoOrganisation("There are several organisations here; say which one is meant.")
    return found[0]


def users(organisation: Organisation) -> QuerySet[User]:
    """Everybody who signs in, by name, those switched off too."""
    return User.objects.filter(organisation=organisation).order_by("name", "pk")


def user_by_id(organisation: Organisation, user_id: UUID) -> User | None:
    """One of the organisation's users."""
    return users(organisation).filter(pk=user_id).first()


def user_by_email(organisation: Organisation, email: str) -> User | None:
    """One of the organisation's users, by e-mail address however it is written."""
    return users(organisation).filter(email=email.strip().lower()).first()


def tokens(organisation: Organisation) -> QuerySet[ApiToken]:
    """The organisation's tokens, newest first, revoked ones too."""
    return ApiToken.objects.filter(organisation=organisation).order_by("-created_at")


def directory(organisation: Organisation) -> Directory:
    """The staff directory as triage uses it."""
    rows = Colleague.objects.filter(organisation=organisation).values(*DIRECTORY_COLUMNS)
    return Directory.from_rows(directory_rows.Colleague(**row) for row in rows)
