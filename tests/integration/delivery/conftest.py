"""An account on a platform that answers as it is told."""

from collections.abc import Callable
from typing import Any

import pytest

from fingerpost import platforms
from fingerpost.delivery.attempt import ACCESS_TOKEN
from fingerpost.delivery.models import Effect
from fingerpost.delivery.operations import enqueue
from fingerpost.journal.actor import Actor
from fingerpost.platforms import registry
from fingerpost.register.models import Account
from fingerpost.register.operations import set_credential
from scripted_platform import Scripted

OFFICER = Actor("user:4b1f", "desk_officer")
ADMINISTRATOR = Actor("user:77aa", "administrator")


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch) -> Scripted:
    """The platform ``scripted``."""
    platform = Scripted()
    made = platforms.Platform(connect=lambda access: platform, read=lambda body, account=None: ())
    monkeypatch.setitem(registry._registered, "scripted", made)
    return platform


@pytest.fixture
def account(organisation: Any, scripted: Scripted) -> Any:
    """An account on the scripted platform, with a token."""
    made = Account.objects.create(
        organisation=organisation,
        platform="scripted",
        external_id="page-1",
        name="Moorside",
        base_url="http://127.0.0.1",
    )
    set_credential(made, ACCESS_TOKEN, "a-token", by=ADMINISTRATOR)
    return made


@pytest.fixture
def ask(organisation: Any, account: Any) -> Callable[..., Effect]:
    """``ask(key, kind)``: an effect that a person asked for."""

    def make(key: str = "case-1/reply", kind: str = "once", **changes: Any) -> Effect:
        known = {"action": "reply", "target": {"item": "comment-1"}, "text": "Thank you for telling us."}
        return enqueue(organisation=organisation, account=account, key=key, kind=kind, by=OFFICER, **(known | changes))

    return make
