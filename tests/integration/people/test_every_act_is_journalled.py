"""Whatever changes people or the register leaves an entry by whoever did it; what fails leaves none."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from fingerpost.journal.actor import Actor
from fingerpost.journal.models import Entry
from fingerpost.people import operations as people
from fingerpost.people.permissions import NotPermitted
from fingerpost.register import operations as register

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

PASSWORD = "seventeen grey herons"

ACTS: dict[str, Callable[[Any], Any]] = {
    "people.create_organisation": lambda s: people.create_organisation(name="N", short_name="N", pack="p", by=s.by),
    "people.add_user": lambda s: people.add_user(
        organisation=s.organisation, email="new@example.org", name="New", role="auditor", by=s.by
    ),
    "people.change_role": lambda s: people.change_role(s.officer, "auditor", by=s.by),
    "people.deactivate": lambda s: people.deactivate(s.officer, by=s.by),
    "people.reactivate": lambda s: people.reactivate(s.officer, by=s.by),
    "people.set_password": lambda s: people.set_password(s.officer, PASSWORD, by=s.by),
    "people.end_sessions": lambda s: people.end_sessions(s.officer, by=s.by),
    "people.issue_token": lambda s: people.issue_token(
        organisation=s.organisation, name="Form", purpose="ingest", by=s.by
    ),
    "people.revoke_token": lambda s: people.revoke_token(s.token, by=s.by),
    "people.import_directory": lambda s: people.import_directory(b"name\nJo\n", organisation=s.organisation, by=s.by),
    "register.add_account": lambda s: register.add_account(
        organisation=s.organisation, platform="x", external_id="2", name="X", by=s.by
    ),
    "register.set_base_url": lambda s: register.set_base_url(s.account, "http://127.0.0.1:9", by=s.by),
    "register.set_active": lambda s: register.set_active(s.account, False, by=s.by),
    "register.set_credential": lambda s: register.set_credential(s.account, "new", "secret", by=s.by),
    "register.unset_credential": lambda s: register.unset_credential(s.account, "token", by=s.by),
    "register.reseal_credentials": lambda s: register.reseal_credentials(s.organisation, by=s.by),
}
BY_THEMSELVES = {"people.verify_password", "people.sign_out", "people.use_token"}
"""Have no ``by``: whoever signs in or brings a token is the actor. Tested beside them."""
KEYS = {"register.add_credential_key", "register.installation_keys", "register.make_keys", "register.need_keys"}
"""Concern a file beside the database, before there is one."""


@pytest.fixture
def scene(organisation: Any, administrator: Any, officer: Any) -> SimpleNamespace:
    by = administrator.actor
    account = register.add_account(organisation=organisation, platform="facebook", external_id="1", name="A", by=by)
    register.set_credential(account, "token", "secret", by=by)
    token, _ = people.issue_token(organisation=organisation, name="Form", purpose="ingest", by=by)
    return SimpleNamespace(organisation=organisation, officer=officer, account=account, token=token, by=by)


def test_every_act_is_in_this_test() -> None:
    every = {
        f"{name}.{act}"
        for name, app in (("people", people), ("register", register))
        for act in app.__all__
        if act.islower()
    }
    assert every == set(ACTS) | BY_THEMSELVES | KEYS


@pytest.mark.parametrize("act", ACTS)
def test_an_act_leaves_one_entry_by_whoever_did_it(scene: SimpleNamespace, act: str) -> None:
    before = Entry.objects.count()
    ACTS[act](scene)
    (entry,) = Entry.objects.all()[before:]
    assert (entry.actor, entry.role) == (scene.by.id, "administrator")


@pytest.mark.parametrize("act", ACTS)
def test_an_act_that_is_not_permitted_changes_nothing_and_leaves_none(scene: SimpleNamespace, act: str) -> None:
    before = Entry.objects.count()
    scene.by = Actor("user:1", "desk_officer")
    with pytest.raises(NotPermitted):
        ACTS[act](scene)
    assert Entry.objects.count() == before
