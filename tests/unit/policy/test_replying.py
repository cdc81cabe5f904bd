"""What a pack decides about replies."""

from dataclasses import replace

import pytest

from fingerpost.policy import Pack, files, load, shipped
from fingerpost.policy.replying import CONCERNS, Replying, mistakes, replying


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(shipped())


def under(pack: Pack, **values: object) -> Pack:
    made = {
        name: files.Param(value=value, unit="", owner="", reason="", stricter="union")  # type: ignore[arg-type]
        for name, value in values.items()
    }
    return replace(pack, params=made)


def test_the_shipped_pack_wants_two_people_for_a_legal_matter_and_is_in_order(pack: Pack) -> None:
    assert replying(pack).second == {"legal"}
    assert not list(mistakes(pack))


def test_a_pack_that_says_nothing_lets_a_reason_override_and_asks_for_nobody(pack: Pack) -> None:
    assert replying(under(pack)) == Replying(frozenset(CONCERNS), frozenset(), None)


def test_no_pack_lets_personal_information_leave(pack: Pack) -> None:
    odd = under(pack, reply_overrides=["unkind", "personal_info", "patient_info", "placeholder"])
    assert replying(odd).overrides == {"unkind"}
    assert [name for name, _, _ in mistakes(odd)] == ["reply_overrides"]


@pytest.mark.parametrize(
    "values",
    [
        {"reply_second_person": ["no-such-pathway"]},
        {"reply_second_person": "legal"},
        {"reply_undo_seconds": 3600},
        {"reply_undo_seconds": "soon"},
    ],
)
def test_a_slip_is_found_before_anybody_relies_on_it(pack: Pack, values: dict[str, object]) -> None:
    [(name, _, hint)] = mistakes(under(pack, **values))
    assert name in values
    assert hint


def test_nobody_waits_longer_than_ten_minutes(pack: Pack) -> None:
    assert replying(under(pack, reply_undo_seconds=3600)).undo_seconds == 600
