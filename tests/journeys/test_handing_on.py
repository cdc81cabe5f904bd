"""Given a case, when it is handed on, put to sleep, noted or printed, then everybody finds what they need."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from fingerpost.web.times import ZONE

pytestmark = pytest.mark.journey


@pytest.fixture
def praised(written: Callable[..., Any]) -> Any:
    return written("Thank you to everybody on the ward", author="Margaret Thistle", praise="Thank you")


class TestANote:
    def test_calls_on_a_colleague_who_finds_it(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        make_user: Callable[..., Any],
        praised: Any,
    ) -> None:
        sam = make_user(name="Sam Okafor")
        make_user("auditor", name="Ada Tor")
        page = signed_in_page(officer)
        page.goto(f"/cases/{praised.pk}/")
        page.get_by_label("Note").fill("@Ada Tor look")
        page.get_by_role("button", name="Add note").click()
        expect(page.get_by_text("Ada Tor may not see this case").first).to_be_visible()
        page.get_by_label("Note").fill("@Sam Okafor could you thank her?")
        page.get_by_role("button", name="Add note").click()
        expect(page.get_by_text("Note added.")).to_be_visible()
        other = signed_in_page(sam, width=320)
        other.goto("/mentions")
        accessible(other)
        other.get_by_role("link", name="mentioned you in the case of Margaret Thistle").click()
        expect(other.get_by_text("could you thank her?")).to_be_visible()
        other.goto("/mentions")
        other.get_by_role("button", name="I have seen them").click()
        expect(other.get_by_text("Nobody has mentioned you")).to_be_visible()


class TestHands:
    def test_it_goes_to_a_role_and_on_with_a_reason(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        make_user: Callable[..., Any],
        praised: Any,
    ) -> None:
        make_user(name="Sam Okafor")
        page = signed_in_page(officer)
        page.goto(f"/cases/{praised.pk}/")
        page.get_by_role("button", name="Give it to somebody").click()
        page.get_by_label("Who it goes to").select_option("Any desk lead")
        accessible(page)
        page.get_by_role("button", name="Hand it on").click()
        expect(page.get_by_text("It waits for any desk lead to take it.")).to_be_visible()
        page.get_by_role("button", name="Give it to somebody").click()
        page.get_by_label("Who it goes to").select_option("Sam Okafor")
        page.get_by_role("button", name="Hand it on").click()
        expect(page.get_by_text("Say why it goes to somebody else").first).to_be_visible()
        page.get_by_label("Why").fill("They know her.")
        page.get_by_role("button", name="Hand it on").click()
        expect(page.get_by_text("Gave the case to Sam Okafor")).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
class TestSleep:
    def test_it_sleeps_until_a_time_and_is_woken(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        praised: Any,
        scripts: bool,
    ) -> None:
        type(praised).objects.filter(pk=praised.pk).update(due_at=None)
        page = signed_in_page(officer, scripts=scripts, width=320)
        page.goto(f"/cases/{praised.pk}/")
        page.get_by_role("button", name="Snooze").click()
        page.get_by_label("Until when").fill("2020-01-01T09:00")
        page.get_by_role("button", name="Put it to sleep").click()
        expect(page.get_by_text("This time has passed.").first).to_be_visible()
        if scripts:
            accessible(page)
        until = (timezone.now() + timedelta(days=1)).astimezone(ZONE)
        page.get_by_label("Until when").fill(until.strftime("%Y-%m-%dT%H:%M"))
        page.get_by_role("button", name="Put it to sleep").click()
        expect(page.get_by_text("Asleep until").first).to_be_visible()
        if scripts:
            accessible(page)
        page.get_by_role("button", name="Wake it").click()
        expect(page.get_by_text("The case is awake.")).to_be_visible()

    def test_danger_has_no_such_button(
        self, signed_in_page: Callable[..., Any], officer: Any, written: Callable[..., Any], scripts: bool
    ) -> None:
        case = written("I want to end it", crisis="end it")
        page = signed_in_page(officer, scripts=scripts)
        page.goto(f"/cases/{case.pk}/")
        expect(page.get_by_role("button", name="Reply", exact=True)).to_be_visible()
        expect(page.get_by_role("button", name="Snooze")).to_have_count(0)


class TestThePage:
    def test_the_timeline_is_narrowed_and_marks_lead_to_their_reasons_by_keyboard(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, praised: Any
    ) -> None:
        page = signed_in_page(officer)
        page.goto(f"/cases/{praised.pk}/")
        page.get_by_label("Note").fill("She wrote last year too.")
        page.get_by_role("button", name="Add note").click()
        page.get_by_role("link", name="Notes", exact=True).click()
        timeline = page.locator("#happened")
        expect(timeline.get_by_text("She wrote last year too.")).to_be_visible()
        expect(timeline.get_by_text("The post reached the desk")).to_have_count(0)
        accessible(page)
        page.goto(f"/cases/{praised.pk}/")
        page.keyboard.press("m")
        page.keyboard.press("Enter")
        assert page.url.endswith("#reason-1")

    def test_it_is_printed_on_a4_without_navigation_and_says_who_did(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, praised: Any
    ) -> None:
        page = signed_in_page(officer)
        page.goto(f"/cases/{praised.pk}/")
        page.get_by_role("link", name="Print this case").click()
        expect(page.get_by_text(f"Printed by {officer.name}")).to_be_visible()
        expect(page.get_by_text("Thank you to everybody on the ward")).to_be_visible()
        expect(page.get_by_role("navigation")).to_have_count(0)
        accessible(page)
        page.emulate_media(media="print")
        expect(page.get_by_role("link", name="Back to the case")).not_to_be_visible()
        assert page.pdf(format="A4", prefer_css_page_size=True)[:4] == b"%PDF"
