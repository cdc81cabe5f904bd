"""Adding and taking away second factors (4.9). Whoever has one is not let in by the password alone."""

from collections.abc import Iterable

from django.db import transaction

from fingerpost.journal.operations import Actor, record
from fingerpost.people import factors
from fingerpost.people.factors import FactorRefused
from fingerpost.people.models import User
from fingerpost.people.permissions import NotPermitted, Permission, require

__all__ = [
    "FactorRefused",
    "add_app",
    "add_passkey",
    "remove_factor",
    "remove_factors",
    "renew_recovery_codes",
    "reseal_factors",
]

LONGEST_NAME = 60


@transaction.atomic
def add_app(user: User, *, secret: str, code: str, by: Actor) -> tuple[str, ...]:
    """Add an authenticator app; the recovery codes that came with it, if it is the first factor.

    Only for oneself. Raises NotPermitted; FactorRefused when the code does not come from that secret.
    """
    held = _own(user, by)
    first = not factors.has_factor(held)
    factors.add_app(held, secret, code)
    _journal("user.factor_added", held, by, [factors.APP])
    return factors.new_recovery_codes(held) if first else ()


@transaction.atomic
def add_passkey(user: User, *, name: str, answer: object, by: Actor) -> tuple[str, ...]:
    """Add the passkey that the browser made; the recovery codes that came with it, if it is the first factor.

    Only for oneself. Raises NotPermitted or FactorRefused.
    """
    held = _own(user, by)
    first = not factors.has_factor(held)
    factors.add_passkey(held, " ".join(name.split())[:LONGEST_NAME] or "Passkey", answer)
    _journal("user.factor_added", held, by, [factors.PASSKEY])
    return factors.new_recovery_codes(held) if first else ()


@transaction.atomic
def renew_recovery_codes(user: User, *, by: Actor) -> tuple[str, ...]:
    """Ten new recovery codes in place of the old ones, to be shown once. Only for oneself, and beside another factor.

    Raises NotPermitted or FactorRefused.
    """
    held = _own(user, by)
    if not factors.has_factor(held):
        raise FactorRefused
    _journal("user.recovery_codes_renewed", held, by, [factors.RECOVERY])
    return factors.new_recovery_codes(held)


@transaction.atomic
def remove_factor(user: User, factor: int, *, by: Actor) -> None:
    """Take away one of one's own factors. Raises NotPermitted; FactorRefused for one that is not there."""
    held = _own(user, by)
    gone = factors.remove(held, factor)
    if not gone:
        raise FactorRefused
    _journal("user.factor_removed", held, by, gone)


@transaction.atomic
def remove_factors(user: User, *, by: Actor) -> None:
    """Take away all of somebody's factors, because their telephone is lost. Needs the permission (NotPermitted)."""
    require(by, Permission.MANAGE_PEOPLE)
    held = User.objects.select_for_update().get(pk=user.pk)
    _journal("user.factors_removed", held, by, factors.remove(held))


@transaction.atomic
def reseal_factors(*, by: Actor) -> int:
    """Seal everybody's secrets with the newest key; returns how many. Needs the permission (NotPermitted)."""
    require(by, Permission.MANAGE_PEOPLE)
    count = factors.reseal()
    organisations = User.objects.order_by("organisation_id").values_list("organisation_id", flat=True).distinct()
    for organisation_id in organisations:
        record(
            organisation_id=organisation_id,
            by=by,
            act="factors.resealed",
            subject=f"organisation:{organisation_id}",
            facts={"count": count},
        )
    return count


def _own(user: User, by: Actor) -> User:
    """The user's row, held until the transaction ends; only they themselves have anything to add to it."""
    require(user, Permission.OWN_ACCOUNT)
    if by.id != user.actor.id:
        raise NotPermitted(Permission.OWN_ACCOUNT, by.role)
    return User.objects.select_for_update().get(pk=user.pk)


def _journal(act: str, user: User, by: Actor, kinds: Iterable[str]) -> None:
    record(
        organisation_id=user.organisation_id,
        by=by,
        act=act,
        subject=f"user:{user.pk}",
        clause="4.9",
        facts={"kinds": list(kinds)},
    )
