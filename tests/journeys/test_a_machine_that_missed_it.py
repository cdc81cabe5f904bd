"""Given a post whose harm the machine missed, when an officer asserts a ground, then a second person's yes hides it."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.journey
WORDS = "The blue door at the end of Larch Close, if anybody wants a word with her. Nice gaff."
REST = "“The blue door at the end of Larch Close” tells everybody where a nurse lives"


class TestAMachineThatMissedIt:
    def test_is_put_right_by_two_people(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        lead: Any,
        written: Callable[..., Any],
        platform: httpx.Client,
        working: Callable[..., None],
    ) -> None:
        case = written(WORDS, author="northern lad")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/")
        page.get_by_text("Other things you can do").click()
        page.get_by_role("button", name="Hide", exact=True).click()
        expect(page.get_by_text("No rule found a ground in this post.")).to_be_visible()
        page.get_by_label("Personal or confidential information").check()
        page.get_by_label("The words or the picture that it rests on").fill(REST)
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_text("Nothing is hidden until a second person agrees.")).to_be_visible()
        page.get_by_role("button", name="Ask a second person").click()
        expect(page.get_by_role("heading", name="Waiting for a second person")).to_be_visible()
        accessible(page)
        working()
        at = f"/items/{case.post.external_id}"
        assert not platform.get(at, headers={"Authorization": "Bearer any"}).json()["hidden"]

        second = signed_in_page(lead)
        second.goto(f"/cases/{case.pk}/agreement")
        second.get_by_label("Yes, I agree").check()
        second.get_by_label("Why", exact=True).fill("It says where she lives. I looked at the post.")
        second.get_by_role("button", name="Send your answer").click()
        expect(second.get_by_text("You agreed. It is being carried out.")).to_be_visible()
        working()
        assert platform.get(at, headers={"Authorization": "Bearer any"}).json()["hidden"]
        second.reload()
        expect(second.get_by_text("Captured as evidence")).to_be_visible()
        expect(second.get_by_text("Asked a second person to agree")).to_be_visible()
        accessible(second)
