"""Given a queue on a screen, when posts arrive and people work, then it stays true by itself and can be narrowed."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.desk import operations

pytestmark = pytest.mark.journey


class TestTheQueueOnAScreen:
    def test_shows_what_is_new_without_reloading_and_keeps_what_was_uncovered(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        make_user: Callable[..., Any],
        seen: Callable[..., Any],
    ) -> None:
        old = seen("Go back where you came from", author="Dave Wilkes", hate="Go back where you came from")
        page = signed_in_page(officer)
        page.goto("/queue")
        page.get_by_role("button", name="May be distressing. Show").click()
        expect(page.get_by_text("Go back where you came from")).to_be_visible()
        seen("I want to die tonight", author="Jo Marsden", crisis="I want to die tonight")
        operations.look(old.pk, by=make_user(name="Sam Okafor"))
        page.evaluate("htmx.trigger('#queue-live', 'look-again')")
        expect(page.locator(".fp-row__link").first).to_have_text("Jo Marsden")
        expect(page.get_by_text("Sam Okafor is looking")).to_be_visible()
        expect(page.get_by_text("Go back where you came from")).to_be_visible()
        expect(page.get_by_text("I want to die tonight")).to_have_count(0)
        accessible(page)

    def test_goes_to_the_sign_in_page_when_the_session_has_ended(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, seen: Any
    ) -> None:
        seen("Hello")
        page = signed_in_page(officer)
        page.goto("/queue")
        page.context.clear_cookies()
        page.evaluate("htmx.trigger('#queue-live', 'look-again')")
        expect(page.get_by_role("heading", name="Sign in to Fingerpost")).to_be_visible()
        accessible(page)


class TestNarrowingTheQueue:
    @pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
    def test_keeps_what_was_asked_for_in_the_address(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        seen: Callable[..., Any],
        scripts: bool,
    ) -> None:
        seen("How do I complain?", author="Colin Harker", complaint="How do I complain?")
        seen("Thank you all", author="Tom Bell", platform="x", praise="Thank you")
        page = signed_in_page(officer, scripts=scripts)
        page.goto("/queue")
        page.get_by_text("Filters", exact=True).click()
        page.get_by_label("Pathway").select_option("complaint")
        page.get_by_role("button", name="Show", exact=True).click()
        expect(page.get_by_role("link", name="Colin Harker", exact=True)).to_be_visible()
        expect(page.get_by_role("link", name="Tom Bell", exact=True)).to_have_count(0)
        assert "pathway=complaint" in page.url
        page.get_by_label("Search for words, a name, a handle or a case number").fill("zebra")
        page.get_by_role("button", name="Search", exact=True).click()
        expect(page.get_by_text("No posts match what you asked for.")).to_be_visible()
        if scripts:
            accessible(page)
        page.get_by_role("link", name="Clear filters").click()
        expect(page.get_by_role("link", name="Tom Bell", exact=True)).to_be_visible()


class TestWordsBeforeTheyLeave:
    def test_are_stopped_by_a_telephone_number_and_by_a_placeholder_and_are_not_lost(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, seen: Any
    ) -> None:
        case = seen("What time do you open?", enquiry="What time")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/reply")
        for words in ("Thank you for asking. [[answer]]", "Your appointment is at 9am, NHS number 999 000 0018"):
            page.get_by_label("Your reply").fill(words)
            page.get_by_role("button", name="Continue: I will send it by hand").click()
            expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
            expect(page.get_by_label("Your reply")).to_have_value(words)
            accessible(page)
        case.refresh_from_db()
        assert case.state == "waiting"
