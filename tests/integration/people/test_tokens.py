"""Tokens: shown once, good for one purpose, ended at once."""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine

from fingerpost.journal import queries as journal
from fingerpost.people import operations as people
from fingerpost.people.models import ApiToken, User
from fingerpost.people.permissions import NotPermitted, Permission, may

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def issued(organisation: Any, administrator: User) -> tuple[ApiToken, str]:
    return people.issue_token(organisation=organisation, name="Web form", purpose="ingest", by=administrator.actor)


def test_only_a_digest_is_kept(issued: tuple[ApiToken, str], organisation: Any) -> None:
    token, text = issued
    kept = str(list(ApiToken.objects.values_list()))
    assert text not in kept
    assert hashlib.sha256(text.encode()).hexdigest() in kept
    assert text not in str(journal.timeline(organisation.id, f"token:{token.pk}"))
    assert text not in repr(token)


def test_a_token_lets_its_program_do_its_one_purpose(issued: tuple[ApiToken, str]) -> None:
    token = people.use_token(issued[1], "ingest")
    assert token == issued[0]
    assert {permission for permission in Permission if may(token, permission)} == {Permission.INGEST_POSTS}
    assert may(token.actor, Permission.INGEST_POSTS)


@pytest.mark.parametrize(
    "change", [lambda text: text + "x", lambda text: text.upper(), lambda text: "", lambda text: "\ud800"]
)
def test_anything_but_the_exact_text_is_refused(issued: tuple[ApiToken, str], change: Any) -> None:
    with pytest.raises(people.TokenRefused):
        people.use_token(change(issued[1]), "ingest")


def test_a_token_of_another_purpose_is_refused_in_the_same_words(issued: tuple[ApiToken, str]) -> None:
    with pytest.raises(people.TokenRefused, match="not valid here"):
        people.use_token(issued[1], "export")


def test_a_revoked_token_is_refused_at_once(issued: tuple[ApiToken, str], administrator: User) -> None:
    revoked = people.revoke_token(issued[0], by=administrator.actor)
    people.revoke_token(issued[0], by=administrator.actor)
    with pytest.raises(people.TokenRefused):
        people.use_token(issued[1], "ingest")
    assert not may(revoked, Permission.INGEST_POSTS)
    acts = [line.act for line in journal.timeline(revoked.organisation_id, f"token:{revoked.pk}")]
    assert acts == ["token.issued", "token.revoked"]


def test_its_last_use_is_noted_once_a_minute(issued: tuple[ApiToken, str]) -> None:
    for seconds, noted in ((0, 0), (30, 0), (61, 61)):
        with time_machine.travel(MONDAY + timedelta(seconds=seconds), tick=False):
            people.use_token(issued[1], "ingest")
        assert ApiToken.objects.get().last_used_at == MONDAY + timedelta(seconds=noted)


def test_officers_give_out_no_tokens(organisation: Any, officer: User, issued: tuple[ApiToken, str]) -> None:
    with pytest.raises(NotPermitted):
        people.issue_token(organisation=organisation, name="x", purpose="ingest", by=officer.actor)
    with pytest.raises(NotPermitted):
        people.revoke_token(issued[0], by=officer.actor)


@pytest.mark.parametrize(("name", "purpose"), [(" ", "ingest"), ("x", "everything")])
def test_a_token_has_a_name_and_a_known_purpose(
    organisation: Any, administrator: User, name: str, purpose: str
) -> None:
    with pytest.raises(ValueError, match=r"purposes are: ingest|Name the program"):
        people.issue_token(organisation=organisation, name=name, purpose=purpose, by=administrator.actor)
