"""What can be done to the register. Each act is one transaction, needs a permission, and is journalled (4.3, 4.9)."""

from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from fingerpost.journal.operations import Actor, record
from fingerpost.people.models import Organisation
from fingerpost.people.permissions import Permission, require
from fingerpost.post.post import PLATFORMS
from fingerpost.register.keys import KEYS_FILE, Keys, KeysError, add_credential_key, installation_keys, make_keys
from fingerpost.register.models import Account, Credential
from fingerpost.register.vault import CannotOpen, need_keys, reseal, seal

__all__ = [
    "KEYS_FILE",
    "BadAccount",
    "CannotOpen",
    "Keys",
    "KeysError",
    "add_account",
    "add_credential_key",
    "installation_keys",
    "make_keys",
    "need_keys",
    "reseal_credentials",
    "set_active",
    "set_base_url",
    "set_charges",
    "set_credential",
    "unset_credential",
]

CLAUSE = "4.3"
LONGEST_CHARGE = 60


class BadAccount(ValueError):
    """An account cannot be as asked. ``problems`` says what to change, by field."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__(" ".join(problems.values()))
        self.problems = dict(problems)


@transaction.atomic
def add_account(
    *,
    organisation: Organisation,
    platform: str,
    external_id: str,
    name: str,
    by: Actor,
    handle: str = "",
    tier: str = "main",
    base_url: str = "",
) -> Account:
    """Enter an account that the body answers for. ``external_id`` is the platform's own id of it.

    Raises NotPermitted, or BadAccount with every problem at once.
    """
    require(by, Permission.MANAGE_ACCOUNTS)
    if platform not in PLATFORMS:
        raise BadAccount({"platform": f"There is no such platform. The platforms are: {', '.join(PLATFORMS)}."})
    account = Account(
        organisation=organisation,
        platform=platform,
        external_id=external_id.strip(),
        handle=handle.strip(),
        name=name.strip(),
        tier=tier,
        base_url=base_url.strip(),
    )
    try:
        account.clean_fields(exclude=["organisation", "base_url"])
        account.validate_constraints()
    except ValidationError as fault:
        said = {field: " ".join(messages) for field, messages in fault.message_dict.items()}
        if "__all__" in said:
            said = {"external_id": "This account is in the register already."}
        raise BadAccount(said) from None
    if account.base_url and not account.base_url.startswith(("https://", "http://")):
        raise BadAccount({"base_url": "The address must begin with https:// (or http:// on this machine)."})
    account.save(force_insert=True)
    _journal("account.added", account, by, {"platform": platform, "tier": tier})
    return account


@transaction.atomic
def set_active(account: Account, active: bool, *, by: Actor) -> Account:
    """Use an account, or stop using it; it stays in the register. Raises NotPermitted."""
    require(by, Permission.MANAGE_ACCOUNTS)
    account = Account.objects.select_for_update().get(pk=account.pk)
    if account.active != active:
        account.active = active
        account.save(update_fields=["active"])
        _journal("account.switched_on" if active else "account.switched_off", account, by)
    return account


@transaction.atomic
def set_base_url(account: Account, base_url: str, *, by: Actor) -> Account:
    """Say where the platform's API answers for this account; empty for the platform's own address.

    Raises NotPermitted, or BadAccount for an address that is none.
    """
    require(by, Permission.MANAGE_ACCOUNTS)
    if base_url and not base_url.startswith(("https://", "http://")):
        raise BadAccount({"base_url": "The address must begin with https:// (or http:// on this machine)."})
    account = Account.objects.select_for_update().get(pk=account.pk)
    if account.base_url != base_url:
        account.base_url = base_url
        account.save(update_fields=["base_url"])
        _journal("account.moved", account, by)
    return account


@transaction.atomic
def set_charges(account: Account, charge: str, with_link: str = "", *, by: Actor) -> Account:
    """Say what the platform charges for one message, and for one with a link in it, in words: "1.5 US cents".

    Raises NotPermitted, or BadAccount for words that are too long.
    """
    require(by, Permission.MANAGE_ACCOUNTS)
    account = Account.objects.select_for_update().get(pk=account.pk)
    account.charge, account.charge_with_link = " ".join(charge.split()), " ".join(with_link.split())
    for name in ("charge", "charge_with_link"):
        if len(getattr(account, name)) > LONGEST_CHARGE:
            raise BadAccount({name: f"Say the price in at most {LONGEST_CHARGE} characters, such as: 1.5 US cents."})
    account.save(update_fields=["charge", "charge_with_link"])
    _journal("account.priced", account, by)
    return account


@transaction.atomic
def set_credential(account: Account, purpose: str, value: str, *, by: Actor) -> None:
    """Keep a secret for one purpose at this account, sealed, in place of any earlier one.

    ``purpose`` is a short name that the platform's connector knows, such as ``access_token`` or ``app_secret``.
    Raises NotPermitted; ValueError for a blank secret or purpose; KeysError without keys.
    """
    require(by, Permission.MANAGE_ACCOUNTS)
    if not value or not 0 < len(purpose) <= 40:
        raise ValueError("Give the credential's purpose, at most 40 characters, and the secret itself; neither blank.")
    Credential.objects.update_or_create(
        account=account,
        purpose=purpose,
        defaults={"organisation_id": account.organisation_id, "sealed": seal(value), "set_at": timezone.now()},
    )
    _journal("credential.set", account, by, {"purpose": purpose})


@transaction.atomic
def unset_credential(account: Account, purpose: str, *, by: Actor) -> bool:
    """Remove a secret. Returns whether there was one. Raises NotPermitted."""
    require(by, Permission.MANAGE_ACCOUNTS)
    removed, _ = Credential.objects.filter(account=account, purpose=purpose).delete()
    if removed:
        _journal("credential.unset", account, by, {"purpose": purpose})
    return bool(removed)


@transaction.atomic
def reseal_credentials(organisation: Organisation, *, by: Actor) -> int:
    """Seal every secret again with the newest key, after which older keys can be taken away. Returns how many.

    All or nothing: raises CannotOpen, and changes none, when one of them does not open. Raises NotPermitted.
    """
    require(by, Permission.MANAGE_ACCOUNTS)
    credentials = list(Credential.objects.select_for_update().filter(organisation=organisation))
    for credential in credentials:
        credential.sealed = reseal(credential.sealed)
    Credential.objects.bulk_update(credentials, ["sealed"], batch_size=500)
    record(
        organisation_id=organisation.pk,
        by=by,
        act="credential.resealed",
        subject=f"organisation:{organisation.pk}",
        clause=CLAUSE,
        facts={"count": len(credentials)},
    )
    return len(credentials)


def _journal(act: str, account: Account, by: Actor, facts: Mapping[str, str] | None = None) -> None:
    record(
        organisation_id=account.organisation_id,
        by=by,
        act=act,
        subject=f"account:{account.pk}",
        clause=CLAUSE,
        facts=facts,
    )
