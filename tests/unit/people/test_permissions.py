"""Who may do what: the one table."""

import pytest

from fingerpost.journal.actor import Actor, system
from fingerpost.people.permissions import (
    KNOWS,
    ROLE_NAMES,
    ROLES,
    TOKEN_PURPOSES,
    NotPermitted,
    Permission,
    Seal,
    known_seals,
    may,
    meanings,
    permissions_of,
    require,
)


class Someone:
    def __init__(self, role: str) -> None:
        self.role = role


def test_every_role_has_a_name_and_the_program_is_no_role_a_person_can_have() -> None:
    assert set(ROLES) - set(ROLE_NAMES) == {"system"}


def test_every_permission_is_somebodys() -> None:
    assert frozenset().union(*ROLES.values()) == set(Permission)


@pytest.mark.parametrize("role", ["", "nobody", "Desk_Officer", "token:", "token:everything", "token"])
def test_a_role_that_is_not_in_the_table_may_do_nothing(role: str) -> None:
    assert not permissions_of(role)
    assert not any(may(Someone(role), permission) for permission in Permission)


def test_somebody_not_signed_in_may_do_nothing() -> None:
    assert not may(object(), Permission.SEE_QUEUE)
    with pytest.raises(NotPermitted, match="nobody signed in"):
        require(object(), Permission.SEE_QUEUE)


def test_what_the_refusal_says_can_be_shown_to_the_person() -> None:
    with pytest.raises(NotPermitted) as refused:
        require(Actor("user:1", "auditor"), Permission.HIDE)
    assert str(refused.value) == ("Your role (auditor) does not allow this: hide. Ask an administrator if you need it.")


@pytest.mark.parametrize("role", ["administrator", "auditor"])
def test_those_who_look_after_people_or_the_record_see_no_posts(role: str) -> None:
    assert not permissions_of(role) & {Permission.READ_CASE, Permission.SEE_QUEUE, Permission.CAPTURE_EVIDENCE}


@pytest.mark.parametrize("role", ["desk_officer", "administrator", "auditor", "system"])
def test_an_officer_alone_or_the_program_is_never_the_second_person(role: str) -> None:
    assert Permission.AGREE_GROUND not in permissions_of(role)


def test_the_program_decides_nothing_about_a_post() -> None:
    decisions = {Permission.REPLY, Permission.HIDE, Permission.UNHIDE, Permission.DECIDE, Permission.CLOSE_CASE}
    assert not permissions_of(system("worker").role) & (decisions | {Permission.ASSERT_GROUND})


def test_a_lead_may_do_whatever_an_officer_may() -> None:
    assert ROLES["desk_lead"] > ROLES["desk_officer"]


def test_a_token_is_good_for_its_purpose_and_nothing_else() -> None:
    assert permissions_of("token:ingest") == TOKEN_PURPOSES["ingest"] == {Permission.INGEST_POSTS}


def test_what_each_permission_means_is_read_from_the_table_itself() -> None:
    said = meanings()
    assert set(said) == set(Permission)
    assert said[Permission.HIDE] == "Hide a post, on a ground."
    assert all(words.endswith(".") and "\n" not in words for words in said.values())


def test_everybody_looks_after_their_own_account_and_no_program_does() -> None:
    holding = {role for role, held in ROLES.items() if Permission.OWN_ACCOUNT in held}
    assert holding == set(ROLE_NAMES)


def test_whoever_is_told_of_openings_knows_of_no_sealed_matter_without_one() -> None:
    assert Permission.SEE_OPENINGS in ROLES["information_governance"]
    assert not known_seals(Someone("information_governance"))


def test_each_seal_is_opened_by_a_permission_of_its_own() -> None:
    assert set(KNOWS) == set(Seal)
    assert len(set(KNOWS.values())) == len(Seal)
    assert known_seals(Someone("legal")) == {Seal.LEGAL}
    assert known_seals(Someone("safeguarding_lead")) == {Seal.SAFEGUARDING}
    assert not known_seals(object())
