"""Doing what a program asks for at most once, however often it sends the request."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from fingerpost.people.models import ApiToken, OnceKey

KEPT = timedelta(hours=24)
"""How long a key is remembered."""


class KeyUsedOtherwise(Exception):
    """The key has been used by this program for another request."""

    def __init__(self) -> None:
        super().__init__("This key was used for another request within a day. Choose a new key for a new request.")


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered: the HTTP status, and a JSON object without anything that anybody wrote."""

    status: int
    body: dict[str, Any]


def once(token: ApiToken, key: str, request: bytes, act: Callable[[], Answer]) -> Answer:
    """Do ``act``, unless this program has done it under ``key`` already: then what was answered to it.

    The act and the key are one transaction, so that there is never one without the other. An act that raises leaves
    no key behind: what was refused can be tried again. Without a key it is simply done. Raises KeyUsedOtherwise.
    """
    if not key:
        with transaction.atomic():
            return act()
    now, asked, named = timezone.now(), _digest(request), _digest(key.encode("utf-8", "surrogatepass"))
    with transaction.atomic():
        OnceKey.objects.filter(token=token, key=named, at__lt=now - KEPT).delete()
        row, new = OnceKey.objects.get_or_create(
            token=token,
            key=named,
            defaults={"organisation_id": token.organisation_id, "request": asked, "at": now},
        )
        if row.request != asked:
            raise KeyUsedOtherwise
        if not new:
            return Answer(row.status, row.answer)
        answer = act()
        row.status, row.answer = answer.status, answer.body
        row.save(update_fields=["status", "answer"])
        _forget(now)
    return answer


def _forget(now: datetime) -> None:
    """Remove some keys that have had their day, passing over those that somebody else is removing."""
    old = OnceKey.objects.filter(at__lt=now - KEPT).select_for_update(skip_locked=True)
    OnceKey.objects.filter(pk__in=[key.pk for key in old[:100]]).delete()


def _digest(said: bytes) -> str:
    return hashlib.sha256(said).hexdigest()
