"""Given somebody in crisis, when an officer opens the queue, then danger comes first and help goes out at once."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.journey
WORDS = "I can't do this any more. I've got the tablets here and nobody would even notice."


class TestACrisis:
    def test_comes_first_says_999_first_and_is_answered(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        seen: Callable[..., Any],
        written: Callable[..., Any],
        platform: httpx.Client,
        working: Callable[..., None],
    ) -> None:
        seen("What time does the drop-in start?", author="Aisha Rahman", enquiry="What time")
        case = written(WORDS, author="Jo Marsden", crisis="I've got the tablets here")
        page = signed_in_page(officer)
        page.goto("/queue")
        assert page.locator(".fp-row__link").first.inner_text() == "Jo Marsden"
        expect(page.locator(".fp-row").first.get_by_text("Danger to life")).to_be_visible()
        page.get_by_role("link", name="Jo Marsden").click()

        danger, post = (
            page.get_by_role("heading", name="Danger now? Call 999 if:"),
            page.get_by_text("the tablets here"),
        )
        assert danger.bounding_box()["y"] < post.first.bounding_box()["y"]
        expect(page.locator("mark", has_text="I've got the tablets here")).to_be_visible()
        accessible(page)

        page.get_by_role("button", name="Reply", exact=True).click()
        page.get_by_role("button", name="Crisis, in public").click()
        assert "999" in page.get_by_label("Your reply").input_value()
        accessible(page)
        page.get_by_role("button", name="Send the reply").click()
        expect(page.get_by_text("Your reply is on its way.")).to_be_visible()
        working()
        answers = platform.get(
            f"/items/{case.post.external_id}/replies", headers={"Authorization": "Bearer any"}
        ).json()["data"]
        assert len(answers) == 1
        assert "999" in answers[0]["text"]

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
