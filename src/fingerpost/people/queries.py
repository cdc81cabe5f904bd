"""Questions about people."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from fingerpost.people import factors as second_factors
from fingerpost.people.factors import Factor
from fingerpost.people.models import ApiToken, Colleague, DirectoryUpload, Opening, Organisation, SignedIn, User
from fingerpost.people.operations.directory import DirectoryPreview, preview_directory
from fingerpost.people.operations.directory_upload import KEPT_FOR
from fingerpost.people.operations.resetting import may_reset
from fingerpost.people.sealed import SealedRows, knowable, matter_of, may_know, who_could_look
from fingerpost.triage import directory as directory_rows
from fingerpost.triage.directory import Directory

__all__ = [
    "ApiToken",
    "DirectoryUpload",
    "Factor",
    "NoOrganisation",
    "Opening",
    "Organisation",
    "SealedRows",
    "User",
    "active_user",
    "app_to_add",
    "colleagues",
    "directory",
    "factors",
    "has_factor",
    "knowable",
    "matter_of",
    "may_know",
    "may_reset",
    "openings",
    "openings_to_tell",
    "organisation",
    "passkey_to_add",
    "passkey_to_show",
    "placed",
    "placed_by_id",
    "placements",
    "signed_in",
    "tokens",
    "upload",
    "upload_preview",
    "user_by_email",
    "user_by_id",
    "users",
    "who_could_look",
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


def active_user(user_id: UUID) -> User | None:
    """Somebody who may sign in, of whichever organisation; for the doors, where nobody is known yet."""
    return User.objects.filter(pk=user_id, is_active=True).select_related("organisation").first()


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


def signed_in(user: User) -> tuple[SignedIn, ...]:
    """Where somebody is signed in, last used first."""
    return tuple(SignedIn.objects.filter(user=user).order_by("-seen_at", "pk"))


def factors(user: User) -> tuple[Factor, ...]:
    """Everything that somebody has beside the password, oldest first."""
    return second_factors.factors(user)


def has_factor(user: User) -> bool:
    """Whether somebody has an app or a passkey, so that the password alone does not let them in."""
    return second_factors.has_factor(user)


def app_to_add(user: User, secret: str = "") -> tuple[str, str]:
    """A secret for an authenticator app (a new one, or the one given), and the picture that the app reads (SVG)."""
    secret = secret or second_factors.new_secret()
    return secret, second_factors.app_picture(second_factors.app_address(user, secret))


def passkey_to_add(user: User) -> dict[str, object]:
    """What the browser needs to make a passkey. Its challenge waits in the session of the request."""
    return dict(second_factors.begin_passkey(user))


def passkey_to_show(user: User | None) -> dict[str, object]:
    """What the browser needs to show a passkey of this user, or of whoever holds one."""
    return dict(second_factors.begin_passkey_check(user))


def upload(user: User, upload_id: UUID) -> DirectoryUpload | None:
    """A directory file of this person's that waits for their word, if it is not too old."""
    return DirectoryUpload.objects.filter(user=user, pk=upload_id, at__gt=timezone.now() - KEPT_FOR).first()


def upload_preview(waiting: DirectoryUpload, overlays: Collection[str]) -> DirectoryPreview:
    """What it would do now. Raises NotPermitted or DirectoryFileError."""
    return preview_directory(
        bytes(waiting.content), organisation=waiting.organisation, by=waiting.user.actor, overlays=overlays
    )


def openings(organisation: Organisation) -> QuerySet[Opening]:
    """Every sealed matter that was opened in an emergency, newest first. Only for people with ``SEE_OPENINGS``."""
    return Opening.objects.filter(organisation=organisation).select_related("user").order_by("-opened_at", "pk")


def openings_to_tell() -> QuerySet[Opening]:
    """Openings of which information governance was not sent a notice yet, oldest first. For whatever sends notices."""
    return Opening.objects.filter(told_at=None).select_related("organisation").order_by("opened_at", "pk")


def colleagues(organisation: Organisation) -> int:
    """How many colleagues the directory has."""
    return Colleague.objects.filter(organisation=organisation).count()
