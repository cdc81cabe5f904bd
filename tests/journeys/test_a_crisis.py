"""Given somebody in crisis, when an officer opens the queue, then danger comes first and nothing puts it away.

The whole of it, from the queue to the close, is a story of the morning.
"""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.journey
WORDS = "I can't do this any more. I've got the tablets here and nobody would even notice."


class TestACrisis:
    def test_comes_first_and_says_999_before_its_words(
        self, signed_in_page: Callable[..., Any], officer: Any, seen: Callable[..., Any]
    ) -> None:
        seen("What time does the drop-in start?", author="Aisha Rahman", enquiry="What time")
        seen(WORDS, author="Jo Marsden", crisis="I've got the tablets here")
        page = signed_in_page(officer)
        page.goto("/queue")
        assert page.locator(".fp-row__link").first.inner_text() == "Jo Marsden"
        page.get_by_role("link", name="Jo Marsden").click()
        order = [
            page.get_by_role("heading", name="Danger now? Call 999 if:"),
            page.locator("mark", has_text="I've got the tablets here"),
            page.get_by_text("Is there danger to life now?").first,
        ]
        places = [each.bounding_box()["y"] for each in order]
        assert places == sorted(places)

    def test_is_not_put_away_without_a_reason(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, written: Any
    ) -> None:
        case = written(WORDS, author="Jo Marsden", crisis="I've got the tablets here")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/")
        page.locator("body").press("e")
        expect(page.get_by_role("heading", name="Read, no reply needed")).to_be_visible()
        expect(page.get_by_label("Why it can be left")).to_be_visible()
        accessible(page)
        case.refresh_from_db()
        assert case.closed_at is None

    def test_cannot_be_hidden(self, signed_in_page: Callable[..., Any], officer: Any, written: Any) -> None:
        case = written("Fuck it. I've got the tablets here", crisis="I've got the tablets here", profanity="Fuck it")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/")
        assert page.get_by_role("button", name="Hide", exact=True).count() == 0
        page.goto(f"/cases/{case.pk}/hide")
        page.get_by_label("Swearing, offensive or violent language").check()
        page.get_by_label("The words or the picture that it rests on").fill("Fuck it. I've got the tablets")
        page.get_by_role("button", name="Continue").click()
        page.locator("button[name=confirmed]").click()
        expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
        case.refresh_from_db()
        assert not case.hidden
