"""Given an officer who never touches the pointer, when they work the queue, then every step has a key."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.journey


class TestTheKeyboard:
    def test_the_queue_is_walked_a_case_is_opened_and_put_away_in_one_key(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, seen: Any
    ) -> None:
        first = seen("Thank you all", author="Tom Bell", praise="Thank you")
        second = seen("Lovely team", author="Una Carr", praise="Lovely")
        page = signed_in_page(officer)
        page.goto("/queue")
        page.keyboard.press("j")
        page.keyboard.press("j")
        page.keyboard.press("k")
        assert page.evaluate("document.activeElement.textContent") == "Tom Bell"
        page.keyboard.press("?")
        expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
        accessible(page)
        page.keyboard.press("?")
        expect(page.get_by_role("dialog")).to_have_count(0)
        page.keyboard.press("j")
        page.keyboard.press("k")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/cases/{first.pk}/")
        accessible(page)
        page.keyboard.press("e")
        page.wait_for_url("**/queue")
        expect(page.get_by_text("Read, no reply needed: Tom Bell.")).to_be_visible()
        first.refresh_from_db()
        second.refresh_from_db()
        assert (first.state, first.unread) == ("closed", False)
        assert second.unread

    def test_the_queue_alone_is_searched_read_answered_and_hidden_from_by_keys(
        self, signed_in_page: Callable[..., Any], officer: Any, seen: Any
    ) -> None:
        thanks = seen("Thank you all", author="Tom Bell", praise="Thank you")
        other = seen("Where do I park?", author="Una Carr", enquiry="Where")
        page = signed_in_page(officer)
        page.goto("/queue?pathway=enquiry")
        page.keyboard.press("j")
        page.keyboard.press("r")
        page.wait_for_url(f"**/cases/{other.pk}/reply")
        page.goto("/queue?pathway=enquiry")
        page.keyboard.press("j")
        page.keyboard.press("h")
        page.wait_for_url(f"**/cases/{other.pk}/hide")
        page.goto("/queue")
        page.keyboard.press("/")
        page.keyboard.type("thank")
        page.keyboard.press("Enter")
        page.wait_for_url("**/queue?text=thank**")
        page.keyboard.press("j")
        page.keyboard.press("x")
        expect(page.get_by_label("Choose what Tom Bell wrote")).to_be_checked()
        page.keyboard.press("e")
        expect(page.get_by_text("Read, no reply needed: Tom Bell.")).to_be_visible()
        assert "text=thank" in page.url
        thanks.refresh_from_db()
        assert (thanks.state, thanks.read_by) == ("closed", officer)

    def test_letters_typed_in_a_field_are_only_letters(
        self, signed_in_page: Callable[..., Any], officer: Any, seen: Any
    ) -> None:
        case = seen("Thank you all", praise="Thank you")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/")
        page.keyboard.press("r")
        page.wait_for_url("**/reply")
        page.get_by_label("Your reply").click()
        page.keyboard.type("here we are")
        assert page.get_by_label("Your reply").input_value() == "here we are"
        assert page.url.endswith("/reply")

    def test_whoever_does_not_want_single_letters_switches_them_off_where_they_are_listed(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, seen: Any
    ) -> None:
        case = seen("Thank you all", author="Tom Bell", praise="Thank you")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/")
        page.keyboard.press("?")
        page.get_by_role("dialog").get_by_role("button", name="Switch keyboard shortcuts off").press("Enter")
        expect(page.get_by_text("Keyboard shortcuts are switched off.")).to_be_visible()
        assert page.url.endswith(f"/cases/{case.pk}/")
        for letter in "rhegmtqo?":
            page.keyboard.press(letter)
        expect(page.get_by_role("dialog")).to_have_count(0)
        assert page.url.endswith(f"/cases/{case.pk}/")
        page.goto("/queue")
        for letter in "jkxerh/?":
            page.keyboard.press(letter)
        assert page.evaluate("document.activeElement === document.body")
        assert page.url.endswith("/queue")
        case.refresh_from_db()
        assert (case.state, case.unread) == ("waiting", True)
        page.goto("/account")
        accessible(page)
        page.get_by_role("radio", name="On", exact=True).check()
        page.get_by_role("button", name="Keep my choice").click()
        page.goto("/queue")
        page.keyboard.press("j")
        assert page.evaluate("document.activeElement.textContent") == "Tom Bell"

    def test_the_first_thing_the_tab_key_reaches_skips_to_the_content(
        self, signed_in_page: Callable[..., Any], officer: Any, trust: Any
    ) -> None:
        page = signed_in_page(officer)
        page.goto("/queue")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent").strip() == "Skip to main content"
