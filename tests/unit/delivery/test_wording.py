"""A notice holds a reference, a time and a link, and there is no way to put anything else into it."""

from datetime import UTC, datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.delivery.notices import teams
from fingerpost.delivery.notices.wording import KINDS, About, Untellable, line, message

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
HOME = "https://desk.example.org"
ALERT = f"/alerts/{uuid4()}"


def told(kind: str = "due", due: datetime | None = None) -> str:
    return line(kind, About("alert:1", ALERT, "FP-3F9A71C2", due), HOME, NOW, LONDON).says


def test_it_says_that_a_case_needs_somebody_which_one_and_when_it_is_due() -> None:
    assert told(due=datetime(2026, 11, 23, 16, 30, tzinfo=UTC)) == "A case needs you: FP-3F9A71C2, due 4:30pm"
    assert told(due=datetime(2026, 11, 24, 9, 30, tzinfo=UTC)) == (
        "A case needs you: FP-3F9A71C2, due 9:30am on Tuesday 24 November"
    )
    assert told("late", datetime(2026, 11, 23, 9, 0, tzinfo=UTC)) == (
        "A case is late and needs you: FP-3F9A71C2, was due 9am"
    )
    assert told("danger") == "A case needs you now: FP-3F9A71C2"


def test_a_message_is_its_lines_with_their_links_and_how_to_change_it() -> None:
    one = line("due", About("a:1", ALERT, "FP-1"), HOME, NOW, LONDON)
    two = line("mention", About("a:2", "/cases/", "FP-2"), HOME, NOW, LONDON)
    both = message([one, two], HOME)
    assert both.heading == "2 things need you"
    assert f"A case needs you: FP-1.\n{HOME}{ALERT}" in both.text
    assert f"{HOME}/cases/" in both.text
    assert both.text.rstrip().endswith(f"{HOME}/my-notices")
    assert message([one], HOME).heading == "A case needs you: FP-1"


@pytest.mark.parametrize(
    "wrong",
    [
        {"reference": "Jo Marsden"},
        {"reference": "FP-3F9A from Jo"},
        {"path": "https://evil.example.org/"},
        {"path": "/cases/?text=i-want-to-die"},
        {"path": "//evil.example.org"},
        {"path": "/cases/Jo-Marsden"},
        {"key": "alert:I want to die"},
    ],
)
def test_nothing_that_anybody_wrote_gets_in(wrong: dict[str, str]) -> None:
    with pytest.raises(Untellable, match="nothing that anybody wrote"):
        About(**({"key": "alert:1", "path": ALERT, "reference": "FP-1"} | wrong))


@given(st.text(min_size=1), st.sampled_from(["key", "path", "reference"]))
def test_words_with_a_space_in_them_never_do(words: str, where: str) -> None:
    with pytest.raises(Untellable):
        About(**({"key": "alert:1", "path": ALERT, "reference": "FP-1"} | {where: f"{words} {words}"}))


def test_danger_what_may_be_danger_harm_and_broken_glass_wait_for_nobody() -> None:
    assert {name for name, kind in KINDS.items() if kind.urgent} == {"danger", "unread", "told_now", "opened", "test"}


class TestACard:
    def test_is_an_adaptive_card_with_one_link(self) -> None:
        one = message([line("due", About("a:1", ALERT, "FP-1"), HOME, NOW, LONDON)], HOME)
        card = teams.card(one)
        content = card["attachments"][0]["content"]
        assert card["type"] == "message"
        assert content["type"] == "AdaptiveCard"
        assert content["body"][0]["text"] == "A case needs you: FP-1"
        assert content["actions"] == [{"type": "Action.OpenUrl", "title": "Open", "url": f"{HOME}{ALERT}"}]

    def test_of_several_lists_each_and_opens_the_desk(self) -> None:
        lines = [line("due", About(f"a:{n}", ALERT, f"FP-{n}"), HOME, NOW, LONDON) for n in range(3)]
        content = teams.card(message(lines, HOME))["attachments"][0]["content"]
        assert [f"FP-{n}]" in content["body"][n + 1]["text"] for n in range(3)] == [True] * 3
        assert content["actions"][0]["url"] == HOME


class TestAnAddress:
    @pytest.mark.parametrize(
        "address",
        [
            "https://trust.webhook.office.com/webhookb2/1",
            "https://prod-1.uksouth.logic.azure.com:443/workflows/1?sig=x",
        ],
    )
    def test_of_a_workflow_is_taken(self, address: str) -> None:
        assert teams.checked(f" {address} ") == address

    @pytest.mark.parametrize(
        "address",
        [
            "http://trust.webhook.office.com/1",
            "https://webhook.office.com.evil.example.org/1",
            "https://evilwebhook.office.com/1",
            "https://127.0.0.1/1",
            "https://169.254.169.254/latest",
            "https://user@trust.webhook.office.com/1",
            "file:///etc/passwd",
            "not an address",
            "",
        ],
    )
    def test_of_anything_else_is_refused(self, address: str) -> None:
        with pytest.raises(teams.BadAddress, match="https://"):
            teams.checked(address)
