"""Due times in words, with the pack's hours and what somebody closed."""

from datetime import UTC, date, datetime

import pytest

from fingerpost import policy
from fingerpost.desk import service
from fingerpost.desk.lifecycle import REST

PACK = policy.load(policy.shipped("corp-0068"))


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def said(received: str, now: str, pathway: str = "enquiry", closed: frozenset[date] = frozenset()) -> str:
    due = service.due_at(PACK, "main", (pathway,), at(received), closed)
    return service.words(due, REST, at(received), at(now), service.hours(PACK, "main", closed))


@pytest.mark.parametrize(
    ("received", "now", "words"),
    [
        ("2026-11-23T10:00", "2026-11-23T10:05", "due today by 4:30pm"),
        ("2026-11-23T17:00", "2026-11-23T17:05", "due tomorrow by 4:30pm (came in after closing)"),
        ("2026-11-27T17:00", "2026-11-28T12:00", "due Monday by 4:30pm (came in after closing)"),
        ("2026-11-23T17:00", "2026-11-24T18:30", "2 hours late (came in after closing)"),
        ("2026-11-23T06:00", "2026-11-23T06:00", "due today by 4:30pm"),
    ],
)
def test_a_message_after_closing_is_due_the_next_open_day_and_shown_as_such(received, now, words) -> None:
    assert said(received, now) == words


def test_an_urgent_one_after_closing_is_due_by_half_past_nine_or_so_the_next_day() -> None:
    assert said("2026-11-23T16:00", "2026-11-23T16:10", "media") == "due tomorrow by 10:30am"
    assert said("2026-11-23T17:00", "2026-11-23T17:10", "media") == "due tomorrow by 11am (came in after closing)"


def test_a_day_that_somebody_closed_is_no_open_day() -> None:
    tuesday = frozenset({date(2026, 11, 24)})
    assert (
        said("2026-11-23T17:00", "2026-11-23T18:00", closed=tuesday)
        == "due Wednesday by 4:30pm (came in after closing)"
    )
    assert (
        said("2026-11-24T10:00", "2026-11-24T10:00", closed=tuesday) == "due tomorrow by 4:30pm (came in after closing)"
    )


def test_what_has_longer_is_not_said_to_have_come_after_closing() -> None:
    assert "closing" not in said("2026-11-23T17:00", "2026-11-23T18:00", "information-request")


def test_the_pack_says_how_long_an_alert_waits() -> None:
    assert PACK.service.alerts.acknowledge_within == 10
    assert PACK.service.alerts.owner
