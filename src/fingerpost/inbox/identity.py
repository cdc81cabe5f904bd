"""Which stored post an id means: found or made, by any of its spellings, also when two workers ask at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError, transaction

from fingerpost.inbox.models import IdAlias, StoredPost
from fingerpost.people.models import Organisation
from fingerpost.register.models import Account

TRIES = 20
"""How often to look again when another worker stores the same post at the same moment."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post stands: an organisation's account on a platform. ``ref`` is the platform's id of the account."""

    organisation: Organisation
    platform: str
    ref: str = ""
    account: Account | None = None

    @classmethod
    def of(cls, organisation: Organisation, platform: str, account: Account | None, named: str | None) -> "Place":
        """The place of a post that names its account as ``named``; a registered ``account`` knows its own id better."""
        ref = account.external_id if account and account.external_id else named or ""
        return cls(organisation=organisation, platform=platform, ref=ref[:200], account=account)

    @property
    def key(self) -> dict[str, Any]:
        """The columns that make an id unique."""
        return {"organisation": self.organisation, "platform": self.platform, "account_ref": self.ref}


def find(place: Place, ids: Iterable[str]) -> StoredPost | None:
    """The post that any of ``ids`` means, locked for this transaction, or None."""
    alias = IdAlias.objects.filter(**place.key, alias__in=list(ids)).order_by("post__received_at", "post_id").first()
    if alias is None:
        return None
    return StoredPost.objects.select_for_update().get(pk=alias.post_id)


def find_or_make(place: Place, ids: tuple[str, ...], kind: str) -> tuple[StoredPost, bool]:
    """The post that any of ``ids`` means, locked, made without words when there is none; and whether it was made."""
    for _ in range(TRIES):
        found = find(place, ids)
        if found:
            _learn(place, found, ids)
            return found, False
        try:
            with transaction.atomic():
                return _make(place, ids, kind), True
        except IntegrityError:
            continue  # another worker made it between the look and the write: look again
    raise RuntimeError(f"post could not be found or made in {TRIES} tries; this is a fault in Fingerpost")


def _make(place: Place, ids: tuple[str, ...], kind: str) -> StoredPost:
    made = StoredPost.objects.create(
        **place.key, account=place.account, external_id=ids[0], kind=kind, known=False, conversation=ids[0]
    )
    IdAlias.objects.bulk_create([IdAlias(**place.key, alias=spelling, post=made) for spelling in dict.fromkeys(ids)])
    return made


def _learn(place: Place, post: StoredPost, ids: tuple[str, ...]) -> None:
    if len(ids) > 1:
        new = [IdAlias(**place.key, alias=spelling, post=post) for spelling in dict.fromkeys(ids)]
        IdAlias.objects.bulk_create(new, ignore_conflicts=True)
