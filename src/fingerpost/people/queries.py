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
    "placed",
    "placed_by_id",
    "placements",
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


def placed(organisation: Organisation, overlay: str = "") -> tuple[Colleague, ...]:
    """Colleagues who also work under somebody else's requirements, by name; with ``overlay``, under those (4.8).

    Some of the bodies are trade unions: only for people with ``MANAGE_PEOPLE``.
    """
    found = Colleague.objects.filter(organisation=organisation).exclude(overlays=[]).order_by("name", "pk")
    return tuple(each for each in found if not overlay or overlay in each.overlays)


def placed_by_id(organisation: Organisation, colleague_id: UUID) -> Colleague | None:
    """One of the organisation's colleagues who are placed somewhere. The same care as for ``placed``."""
    return next((each for each in placed(organisation) if each.pk == colleague_id), None)


def placements(user: User) -> tuple[str, ...]:
    """Ids of the overlays that the directory records for somebody who signs in, found by their e-mail address (4.8)."""
    if not user.email:
        return ()
    known = Colleague.objects.filter(organisation_id=user.organisation_id, email__iexact=user.email)
    return tuple(sorted({each for overlays in known.values_list("overlays", flat=True) for each in overlays}))
