"""Questions to the register."""

from django.db.models import QuerySet

from fingerpost.people.models import Organisation
from fingerpost.register.keys import KeysError
from fingerpost.register.models import Account, Credential
from fingerpost.register.vault import CannotOpen, unseal

__all__ = [
    "Account",
    "CannotOpen",
    "account_for",
    "account_named",
    "accounts",
    "credential",
    "not_opened",
    "purposes_set",
]


def accounts(organisation: Organisation) -> QuerySet[Account]:
    """The organisation's accounts, by platform and name, those switched off too."""
    return Account.objects.filter(organisation=organisation).order_by("platform", "name", "pk")


def account_for(platform: str, external_id: str) -> Account | None:
    """The account that a delivery is for, by the platform's own id of it, with its organisation; None if unknown.

    No organisation is asked for because a delivery names none: this is how its organisation is found.
    """
    return Account.objects.select_related("organisation").filter(platform=platform, external_id=external_id).first()


def account_named(organisation: Organisation, platform: str, name: str | None) -> Account | None:
    """The organisation's account that a person or a program means by ``name``: its handle or the platform's id."""
    wanted = (name or "").strip().lstrip("@").casefold()
    if not wanted:
        return None
    for account in accounts(organisation).filter(platform=platform):
        if wanted in (account.external_id.casefold(), account.handle.lstrip("@").casefold()):
            return account
    return None


def credential(account: Account, purpose: str) -> str | None:
    """A secret, opened; None when it is not set. Only for whoever calls the platform; never for a page.

    Raises CannotOpen when the installation's keys do not fit, KeysError when there are none.
    """
    found = Credential.objects.filter(account=account, purpose=purpose).first()
    return unseal(found.sealed) if found else None


def not_opened(organisation: Organisation) -> tuple[Account, ...]:
    """The accounts that have a secret which this installation's keys do not open, by platform and name."""
    sealed = Credential.objects.filter(account__organisation=organisation).values_list("account", "sealed")
    locked = {account for account, secret in sealed if not _opens(secret)}
    return tuple(accounts(organisation).filter(pk__in=locked)) if locked else ()


def _opens(sealed: bytes | memoryview) -> bool:
    try:
        unseal(sealed)
    except (CannotOpen, KeysError):
        return False
    return True


def purposes_set(account: Account) -> tuple[str, ...]:
    """For which purposes a secret is set: what a page may show."""
    return tuple(Credential.objects.filter(account=account).order_by("purpose").values_list("purpose", flat=True))
