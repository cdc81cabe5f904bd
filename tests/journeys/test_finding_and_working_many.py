"""Given a long queue, when officers search, cover and work it in bulk, then it does what it says and no more."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.desk import operations, queries
from fingerpost.desk.queries import Queue

pytestmark = pytest.mark.journey


class TestSearching:
    @pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
    def test_words_are_found_and_marked_among_closed_cases_too(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        seen: Callable[..., Any],
        scripts: bool,
    ) -> None:
        done = seen("The Élan clinic was wonderful", author="Tom Bell", praise="wonderful")
        operations.mark_read(done.pk, by=officer, version=done.version)
        seen("Where do I park?", author="Una Carr", enquiry="Where")
        page = signed_in_page(officer, scripts=scripts)
        page.goto("/queue")
        box = page.get_by_label("Search for words, a name, a handle or a case number")
        box.fill('elan "clinic was" 🎈')
        page.get_by_role("button", name="Search").click()
        expect(page.get_by_text("No posts match what you asked for.")).to_be_visible()
        box.fill("elan clin")
        page.get_by_role("button", name="Search").click()
        page.get_by_role("link", name="Look among closed cases as well").click()
        expect(page.get_by_role("link", name="Tom Bell", exact=True)).to_be_visible()
        expect(page.get_by_role("link", name="Una Carr", exact=True)).to_have_count(0)
        expect(page.locator("mark")).to_have_text(["Élan", "clinic"])
        if scripts:
            accessible(page)

    def test_a_view_is_kept_shared_and_removed(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], lead: Any, officer: Any, seen: Any
    ) -> None:
        seen("I am a reporter", author="Jon Reed", media_enquiry="reporter")
        seen("Thank you", author="Tom Bell", praise="Thank you")
        page = signed_in_page(lead)
        page.goto("/queue?signal=media_enquiry")
        page.get_by_text("Keep this as a view").click()
        page.get_by_label("Name of the view").fill("Reporters")
        page.get_by_label("Share it with everybody at the desk").check()
        accessible(page)
        page.get_by_role("button", name="Keep this view").click()
        expect(page.get_by_text("The view “Reporters” is kept.")).to_be_visible()
        theirs = signed_in_page(officer)
        theirs.goto("/queue")
        theirs.get_by_role("link", name="Reporters (shared) 1").click()
        expect(theirs.get_by_role("link", name="Jon Reed", exact=True)).to_be_visible()
        expect(theirs.get_by_role("link", name="Tom Bell", exact=True)).to_have_count(0)
        page.goto("/queue/views")
        accessible(page)
        page.get_by_role("button", name="Remove the view Reporters").click()
        expect(page.get_by_text("No views are kept yet.")).to_be_visible()


class TestManyAtOnce:
    @pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
    def test_what_was_ticked_is_done_and_the_rest_says_why_not(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        seen: Callable[..., Any],
        scripts: bool,
    ) -> None:
        thanks = seen("Thank you all", author="Tom Bell", praise="Thank you")
        seen("Vermin, all of you", author="Dave Wilkes", hate="Vermin")
        page = signed_in_page(officer, scripts=scripts)
        page.goto("/queue")
        for name in ("Tom Bell", "Dave Wilkes"):
            page.get_by_label(f"Choose what {name} wrote").check()
        page.locator("#together").get_by_role("button", name="Read, no reply needed").click()
        expect(page.get_by_role("heading", name="Read, no reply needed: 1 done, 1 not done")).to_be_visible()
        expect(page.get_by_text("The queue does not show all of it")).to_be_visible()
        if scripts:
            accessible(page)
        page.get_by_role("link", name="Back to the queue").click()
        expect(page.get_by_role("link", name="Dave Wilkes", exact=True)).to_be_visible()
        expect(page.get_by_role("link", name="Tom Bell", exact=True)).to_have_count(0)
        thanks.refresh_from_db()
        assert (thanks.state, thanks.read_by) == ("closed", officer)

    def test_nothing_ticked_is_said(self, signed_in_page: Callable[..., Any], officer: Any, seen: Any) -> None:
        seen("Thank you all", author="Tom Bell", praise="Thank you")
        page = signed_in_page(officer)
        page.goto("/queue")
        page.locator("#together").get_by_role("button", name="Take").click()
        expect(page.get_by_text("Choose at least one post first")).to_be_visible()


class TestWhatDistresses:
    @pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
    def test_is_not_on_the_screen_until_it_is_asked_for_and_is_counted(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        seen: Callable[..., Any],
        scripts: bool,
    ) -> None:
        seen("Vermin, all of you", author="Dave Wilkes", hate="Vermin")
        page = signed_in_page(officer, scripts=scripts)
        page.goto("/queue")
        assert "Vermin" not in page.content()
        page.get_by_role("button", name="May be distressing. Show what Dave Wilkes wrote").click()
        expect(page.get_by_text("Vermin, all of you")).to_be_visible()
        page.get_by_role("button", name="Cover it again").click()
        expect(page.get_by_text("Vermin, all of you")).to_have_count(0)
        assert queries.exposure(officer).today == 1
        page.get_by_role("link", name="Distressing posts and you").click()
        expect(page.get_by_text("You have opened 1 distressing post today")).to_be_visible()
        if scripts:
            accessible(page)
        page.get_by_label("Show them to me without asking").check()
        page.get_by_role("button", name="Keep my choice").click()
        page.goto("/queue")
        expect(page.get_by_text("Vermin, all of you")).to_be_visible()

    def test_stays_covered_on_the_case_page_too(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, seen: Any
    ) -> None:
        case = seen("Vermin, all of you", author="Dave Wilkes", hate="Vermin")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/")
        expect(page.get_by_text("Vermin, all of you")).to_have_count(0)
        accessible(page)
        page.keyboard.press("o")
        expect(page.locator(".fp-words--post")).to_contain_text("Vermin")


class TestAQueueThatRefreshesItself:
    def test_says_what_is_new_and_leaves_the_focus_and_the_ticks_alone(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, lead: Any, seen: Any
    ) -> None:
        first = seen("Thank you all", author="Tom Bell", praise="Thank you")
        page = signed_in_page(officer)
        page.goto("/queue")
        page.get_by_label("Choose what Tom Bell wrote").check()
        page.keyboard.press("j")
        page.evaluate("document.querySelector('.fp-row').kept = true")
        seen("I want to die tonight", author="Jo Marsden", crisis="I want to die tonight")
        page.evaluate("htmx.trigger('#queue-live', 'look-again')")
        expect(page.locator("#queue-news")).to_have_text("1 new")
        expect(page.locator(".fp-row__link").first).to_have_text("Jo Marsden")
        assert page.evaluate("document.activeElement.textContent") == "Tom Bell"
        assert page.evaluate("document.querySelectorAll('.fp-row')[1].kept")
        operations.look(first.pk, by=lead)
        page.evaluate("htmx.trigger('#queue-live', 'look-again')")
        expect(page.get_by_text(f"{lead.name} is looking")).to_be_visible()
        assert page.evaluate("document.activeElement.textContent") == "Tom Bell"
        expect(page.get_by_label("Choose what Tom Bell wrote")).to_be_checked()
        accessible(page)

    def test_keeps_what_the_reader_is_at_when_somebody_closes_it(
        self, signed_in_page: Callable[..., Any], officer: Any, lead: Any, seen: Any
    ) -> None:
        case = seen("Thank you all", author="Tom Bell", praise="Thank you")
        seen("Lovely", author="Una Carr", praise="Lovely")
        page = signed_in_page(officer)
        page.goto("/queue")
        page.keyboard.press("j")
        operations.mark_read(case.pk, by=lead, version=case.version)
        page.evaluate("htmx.trigger('#queue-live', 'look-again')")
        expect(page.locator(".fp-row--gone")).to_have_count(1)
        assert page.evaluate("document.activeElement.textContent") == "Tom Bell"

    def test_an_open_case_says_who_took_it_meanwhile(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, lead: Any, seen: Any
    ) -> None:
        case = seen("Thank you all", author="Tom Bell", praise="Thank you")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/")
        operations.take(case.pk, by=lead, version=case.version)
        page.evaluate("htmx.trigger(document.querySelector('form[hx-post$=looking]'), 'load')")
        expect(page.locator("#hands")).to_contain_text("This case has changed since you opened it.")
        expect(page.locator("#hands")).to_contain_text(f"{lead.name} is working on it")
        accessible(page)


class TestNothingUnread:
    @pytest.mark.parametrize("width", [1280, 320])
    def test_is_proven_by_name_or_not_at_all(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        trust: Any,
        seen: Callable[..., Any],
        width: int,
    ) -> None:
        case = seen("Thank you all", author="Tom Bell", praise="Thank you")
        operations.mark_read(case.pk, by=officer, version=case.version)
        page = signed_in_page(officer, width=width)
        page.goto("/queue/proof")
        expect(page.get_by_text("Proven: every post was read by a person.")).to_be_visible()
        expect(page.get_by_role("cell", name=officer.name)).to_be_visible()
        accessible(page)
        page.get_by_label("From").fill("2026-13-01")
        page.get_by_role("button", name="Show", exact=True).click()
        expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
        accessible(page)
        assert queries.counts(trust).nothing_unread
        assert queries.queue(trust, Queue(), by=officer).rows == ()
