"""Whatever changes people or the register leaves an entry by whoever did it; what fails leaves none."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

from fingerpost.journal.actor import Actor
from fingerpost.journal.models import Entry
from fingerpost.people import operations as people
from fingerpost.people.models import Opening, SignedIn
from fingerpost.people.permissions import NotPermitted
from fingerpost.people.queries import upload_preview
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
    "people.end_session": lambda s: people.end_session(s.officer, s.signed_in.pk, by=s.by),
    "people.end_other_sessions": lambda s: people.end_other_sessions(s.officer, s.signed_in.pk, by=s.by),
    "people.make_reset_link": lambda s: people.make_reset_link(s.officer, by=s.by),
    "people.remove_factors": lambda s: people.remove_factors(s.officer, by=s.by),
    "people.reseal_factors": lambda s: people.reseal_factors(by=s.by),
    "people.mark_told": lambda s: people.mark_told(s.opening, by=s.by),
    "people.take_upload": lambda s: people.take_upload(
        s.upload, seen=upload_preview(s.upload, ()).mark, by=s.by, overlays=()
    ),
    "people.issue_token": lambda s: people.issue_token(
        organisation=s.organisation, name="Form", purpose="ingest", by=s.by
    ),
    "people.revoke_token": lambda s: people.revoke_token(s.token, by=s.by),
    "people.import_directory": lambda s: people.import_directory(b"name\nJo\n", organisation=s.organisation, by=s.by),
    "register.add_account": lambda s: register.add_account(
        organisation=s.organisation, platform="x", external_id="2", name="X", by=s.by
    ),
    "register.set_base_url": lambda s: register.set_base_url(s.account, "http://127.0.0.1:9", by=s.by),
    "register.set_charges": lambda s: register.set_charges(s.account, "1.5 US cents", by=s.by),
    "register.set_active": lambda s: register.set_active(s.account, False, by=s.by),
    "register.set_credential": lambda s: register.set_credential(s.account, "new", "secret", by=s.by),
    "register.unset_credential": lambda s: register.unset_credential(s.account, "token", by=s.by),
    "register.reseal_credentials": lambda s: register.reseal_credentials(s.organisation, by=s.by),
}
BY_THEMSELVES = {
    "people.note_token_act",
    "people.once",
    "people.use_desk_token",
    "people.ask_for_reset",
    "people.prove_again",
    "people.record_refusal",
    "people.reset_password",
    "people.sign_in_by_claims",
    "people.sign_out",
    "people.use_token",
    "people.verify_code",
    "people.verify_passkey",
    "people.verify_password",
}
"""Have no ``by``: whoever signs in or brings a token is the actor. Tested beside them."""
ONES_OWN = {
    "people.add_app",
    "people.add_passkey",
    "people.break_glass",
    "people.remove_factor",
    "people.renew_recovery_codes",
    "people.use_shortcuts",
}
"""Nobody does them for somebody else, whatever their role. Tested in test_second_factors, test_sealed_matters
and test_shortcuts."""
NOTHING_YET = {"people.preview_directory", "people.put_aside", "people.upload_directory"}
"""Change nothing that is on the record: a file waits to be confirmed. Tested in test_directory_upload."""
KEYS = {"register.add_credential_key", "register.installation_keys", "register.make_keys", "register.need_keys"}
"""Concern a file beside the database, before there is one."""


@pytest.fixture
def scene(organisation: Any, administrator: Any, officer: Any) -> SimpleNamespace:
    by = administrator.actor
    account = register.add_account(organisation=organisation, platform="facebook", external_id="1", name="A", by=by)
    register.set_credential(account, "token", "secret", by=by)
    token, _ = people.issue_token(organisation=organisation, name="Form", purpose="ingest", by=by)
    now = timezone.now()
    signed_in = SignedIn.objects.create(
        organisation=organisation, user=officer, device="A browser", started_at=now, seen_at=now
    )
    opening = Opening.objects.create(
        organisation=organisation, user=officer, seal="legal", matter="m:1", why="w", opened_at=now, until=now
    )
    upload = people.upload_directory(b"name\nJo\n", user=administrator, by=by, overlays=())
    return SimpleNamespace(
        organisation=organisation,
        officer=officer,
        account=account,
        token=token,
        signed_in=signed_in,
        opening=opening,
        upload=upload,
        by=by,
    )


def test_every_act_is_in_this_test() -> None:
    every = {
        f"{name}.{act}"
        for name, app in (("people", people), ("register", register))
        for act in app.__all__
        if act.islower()
    }
    assert every == set(ACTS) | BY_THEMSELVES | ONES_OWN | NOTHING_YET | KEYS


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
