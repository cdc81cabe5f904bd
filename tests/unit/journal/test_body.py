"""The bytes of an entry and its hash."""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.journal.body import BadEntry, canonical, commitment, leaf, moment

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abcé", max_size=4), inner, max_size=4),
    max_leaves=12,
)


def test_the_leaf_of_nothing_is_the_one_that_rfc_6962_implementations_agree_on() -> None:
    assert leaf(b"").hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"


def test_a_leaf_cannot_pass_for_a_plain_hash() -> None:
    assert leaf(b"body") == hashlib.sha256(b"\x00body").digest() != hashlib.sha256(b"body").digest()


def test_a_commitment_is_a_keyed_hash_of_the_value() -> None:
    assert commitment(b"salt", b"value") == hmac.digest(b"salt", b"value", "sha256").hex()


@given(st.dictionaries(st.text("abcé", max_size=4), JSON))
def test_the_order_in_which_facts_are_given_changes_no_byte(facts: dict[str, object]) -> None:
    assert canonical(facts) == canonical(dict(reversed(facts.items())))


def test_canonical_form_is_the_one_of_rfc_8785() -> None:
    assert canonical({"b": [1, 2.0, True], "a": "é\n"}) == '{"a":"é\\n","b":[1,2,true]}'.encode()


@pytest.mark.parametrize(
    "value", [float("inf"), 2**53, {1: "x"}, {"x"}, b"x", datetime(2026, 1, 1, tzinfo=UTC), "\udc00"]
)
def test_what_is_not_json_is_refused_without_being_quoted(value: object) -> None:
    with pytest.raises(BadEntry, match="Facts are JSON") as bad:
        canonical({"fact": value})
    assert repr(value) not in str(bad.value)


def test_nesting_without_end_is_refused() -> None:
    deep: list[object] = []
    for _ in range(5000):
        deep = [deep]
    with pytest.raises(BadEntry):
        canonical({"deep": deep})


def test_a_moment_is_written_in_utc_whatever_its_zone() -> None:
    at = datetime(2026, 7, 1, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    assert moment(at) == "2026-07-01T09:30:00.000000Z"
