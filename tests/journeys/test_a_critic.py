"""Given a critic, when an officer tries to hide the post, then it is refused without a ground; words are never lost."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.journey
WORDS = "Fourteen weeks without a call back. Your board should be ashamed of itself."
UNREVIEWABLE = "It makes us look bad in front of everybody"
REST = "Your board should be ashamed of itself is meant to wound the people on it"


@pytest.fixture
def critical(written: Callable[..., Any]) -> Any:
    return written(WORDS, author="Margaret Thistle", criticism="Your board should be ashamed")


class TestACritic:
    def test_is_not_hidden_without_a_ground(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, critical: Any
    ) -> None:
        page = signed_in_page(officer)
        page.goto(f"/cases/{critical.pk}/hide")
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("link", name="Being negative is not one")).to_be_visible()
        page.get_by_label("Meant to hurt").check()
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("link", name="Quote the words")).to_be_visible()
        accessible(page)
        page.get_by_label("The words or the picture that it rests on").fill(UNREVIEWABLE)
        page.get_by_role("button", name="Continue").click()
        page.get_by_role("button", name="Ask a second person").click()
        expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
        kept = page.get_by_label("The words or the picture that it rests on").input_value()
        assert kept == UNREVIEWABLE
        critical.refresh_from_db()
        assert critical.state != "awaiting_agreement"

    def test_an_asserted_ground_waits_for_a_second_person_who_is_not_the_first(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        make_user: Callable[..., Any],
        critical: Any,
        working: Callable[..., None],
    ) -> None:
        asking, answering = make_user("desk_lead", name="Ash First"), make_user("desk_lead", name="Bo Second")
        page = signed_in_page(asking)
        page.goto(f"/cases/{critical.pk}/hide")
        page.get_by_label("Meant to hurt").check()
        page.get_by_label("The words or the picture that it rests on").fill(REST)
        page.get_by_role("button", name="Continue").click()
        accessible(page)
        page.get_by_role("button", name="Ask a second person").click()
        expect(page.get_by_text("The post stays visible until somebody answers.")).to_be_visible()
        page.goto(f"/cases/{critical.pk}/agreement")
        expect(page.get_by_text("somebody else has to answer it")).to_be_visible()

        other = signed_in_page(answering)
        other.goto("/queue?state=awaiting_agreement")
        other.get_by_role("link", name="Margaret Thistle").click()
        other.get_by_role("button", name="Agree or decline").click()
        expect(other.get_by_text(REST)).to_be_visible()
        accessible(other)
        other.get_by_label("No, I do not agree").check()
        other.get_by_label("Why", exact=True).fill("It is criticism of the board. It is protected.")
        other.get_by_role("button", name="Send your answer").click()
        expect(other.get_by_text("You did not agree. Nothing was done.")).to_be_visible()
        working()
        critical.refresh_from_db()
        assert not critical.hidden
