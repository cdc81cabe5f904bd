"""Given somebody in danger at night, when whoever is on call takes up a telephone, then one press says who has it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from fingerpost.delivery.models import Notice
from fingerpost.desk import operations, tasks
from fingerpost.desk.models import Alert, OnCall
from fingerpost.web.times import ZONE

pytestmark = pytest.mark.journey
WORDS = "I can't do this any more. I've got the tablets here."
PASSWORD = "a long pass phrase of 2026"
PHONE = {"width": 360, "height": 740}


@pytest.fixture
def alarm(trust: Any, seen: Callable[..., Any], officer: Any, lead: Any) -> Alert:
    """The officer is on call, and somebody writes."""
    now = timezone.now()
    operations.put_on_call(
        person=officer.pk,
        starts_at=now - timedelta(hours=1),
        ends_at=now + timedelta(hours=8),
        place=1,
        channel="email",
        by=lead,
    )
    seen(WORDS, author="Jo Marsden", crisis="I've got the tablets here")
    tasks.watch_over()
    return Alert.objects.get()


class TestAnAlertOnATelephone:
    @pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
    def test_is_signed_in_to_from_the_link_and_taken_with_one_button(
        self,
        open_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        alarm: Alert,
        scripts: bool,
    ) -> None:
        page = open_page(**PHONE, scripts=scripts)
        page.goto(Notice.objects.get().path)
        page.get_by_label("Email address").fill(officer.email)
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()

        button = page.get_by_role("button", name="I have it")
        box = button.bounding_box()
        assert box["height"] >= 44
        assert box["width"] > 200
        assert box["y"] + box["height"] < PHONE["height"]
        expect(page.get_by_text("tablets")).to_have_count(0)
        expect(page.get_by_text("Marsden")).to_have_count(0)
        if scripts:
            accessible(page)
        button.click()
        expect(page.get_by_text("You have it. Nobody else is told any more.")).to_be_visible()
        expect(page.get_by_role("button", name="I have it")).to_have_count(0)
        if scripts:
            accessible(page)
        page.get_by_role("link", name="Open the case").click()
        expect(page.get_by_role("heading", name="Danger now? Call 999 if:")).to_be_visible()
        alarm.refresh_from_db()
        assert alarm.answered_by == officer

    def test_is_taken_by_keyboard_from_the_list(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, alarm: Alert
    ) -> None:
        page = signed_in_page(officer, width=320)
        page.goto("/alerts")
        accessible(page)
        page.get_by_role("button", name="I have it").focus()
        page.keyboard.press("Enter")
        expect(page.get_by_text("You have it.")).to_be_visible()

    def test_tells_whoever_is_second_who_was_first(
        self, signed_in_page: Callable[..., Any], officer: Any, lead: Any, alarm: Alert
    ) -> None:
        page = signed_in_page(lead, **PHONE)
        page.goto(f"/alerts/{alarm.pk}")
        operations.acknowledge(alarm.pk, by=officer)
        page.get_by_role("button", name="I have it").click()
        expect(page.get_by_text(f"{officer.name} has it already. Speak to them before you act.")).to_be_visible()

    def test_says_that_nobody_was_watching(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        lead: Any,
        seen: Callable[..., Any],
    ) -> None:
        today = timezone.now().astimezone(ZONE).date()
        for day in (today, today + timedelta(days=1)):
            operations.close_day(day, "A training day", by=lead)
        seen(WORDS, author="Jo Marsden", crisis="I've got the tablets here")
        tasks.watch_over()
        page = signed_in_page(officer, **PHONE)
        page.goto("/queue")
        expect(page.get_by_text("Nobody is watching until").first).to_be_visible()
        page.get_by_role("link", name="1 alert of danger that nobody has yet").click()
        page.get_by_role("link", name="FP-").click()
        expect(page.get_by_role("heading", name="Nobody was watching when it came in")).to_be_visible()
        expect(page.get_by_text("Nobody could be told: nobody is watching")).to_be_visible()
        accessible(page)


class TestAnAlertWhileSomebodyWorks:
    """It reaches whatever page is open, is read out once, and goes when somebody has it."""

    def test_is_shown_and_said_once_on_the_page_that_is_open(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        trust: Any,
        seen: Callable[..., Any],
    ) -> None:
        case = seen("What time do you open?", enquiry="What time")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/reply")
        page.get_by_label("Your reply").fill("We open at 9am.")
        expect(page.locator("#alarm")).to_be_hidden()
        seen(WORDS, author="Jo Marsden", crisis="I've got the tablets here")
        tasks.watch_over()

        page.evaluate("htmx.trigger('#alarm', 'look-again')")
        expect(page.get_by_role("link", name="1 alert of danger that nobody has yet")).to_be_visible()
        expect(page.locator("#alarm-said")).to_have_text("1 alert of danger that nobody has yet")
        expect(page.get_by_label("Your reply")).to_have_value("We open at 9am.")
        accessible(page)

        page.evaluate(
            "window.said = 0;"
            "new MutationObserver(() => window.said++).observe("
            "document.getElementById('alarm-said'), {childList: true, characterData: true, subtree: true})"
        )
        with page.expect_response("**/alerts/unanswered?have=1") as again:
            page.evaluate("htmx.trigger('#alarm', 'look-again')")
        assert again.value.status == 204
        assert page.evaluate("window.said") == 0

        page.get_by_role("link", name="1 alert of danger that nobody has yet").focus()
        operations.acknowledge(Alert.objects.get().pk, by=officer)
        page.evaluate("htmx.trigger('#alarm', 'look-again')")
        expect(page.locator("#alarm")).to_be_hidden()
        expect(page.locator("#alarm-said")).to_have_text("")

    def test_is_told_to_nobody_who_may_not_take_one(
        self, signed_in_page: Callable[..., Any], make_user: Callable[..., Any], alarm: Alert
    ) -> None:
        page = signed_in_page(make_user("information_governance"))
        page.goto("/queue")
        expect(page.locator("#alarm")).to_have_count(0)

    def test_who_watches_follows_the_queue(
        self, signed_in_page: Callable[..., Any], officer: Any, lead: Any, trust: Any, seen: Callable[..., Any]
    ) -> None:
        seen("What time do you open?", enquiry="What time")
        page = signed_in_page(officer)
        page.goto("/queue")
        before = page.locator("#queue-watch").text_content()
        today = timezone.now().astimezone(ZONE).date()
        for day in (today, today + timedelta(days=1)):
            operations.close_day(day, "A training day", by=lead)
        on_call_until = timezone.now() + timedelta(days=3)
        operations.put_on_call(
            person=officer.pk, starts_at=timezone.now(), ends_at=on_call_until, place=1, channel="email", by=lead
        )
        page.evaluate("htmx.trigger('#queue-live', 'look-again')")
        watch = page.locator("#queue-watch")
        expect(watch).to_contain_text("Somebody is on call for danger until")
        assert watch.text_content() != before
        expect(page.locator("#queue-news")).to_have_text(watch.text_content())


class TestHowQuicklyWeAnswered:
    @pytest.mark.parametrize("width", [1280, 320])
    def test_is_found_by_the_menu_and_lists_the_night(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], lead: Any, alarm: Alert, width: int
    ) -> None:
        Alert.objects.update(outside_hours=True, watched="nobody")
        page = signed_in_page(lead, width=width)
        page.goto("/menu/quality")
        accessible(page)
        page.get_by_role("link", name="How quickly we answered").click()
        expect(page.get_by_text("Waits still")).to_be_visible()
        expect(page.get_by_text("Nobody was watching")).to_be_visible()
        accessible(page)
        for address in ("/menu/desk", "/menu/watching", "/menu/administration", "/state"):
            page.goto(address)
            accessible(page)


class TestTheRota:
    @pytest.mark.parametrize("width", [1280, 320])
    def test_shows_the_hours_that_nobody_watches_and_a_lead_fills_them(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        trust: Any,
        officer: Any,
        lead: Any,
        width: int,
    ) -> None:
        page = signed_in_page(lead, width=width)
        page.goto("/rota")
        assert page.locator(".fp-gaps li").count() > 5
        accessible(page)
        start = timezone.now().astimezone(ZONE) - timedelta(minutes=5)
        page.get_by_label("Who", exact=True).select_option(str(officer.pk))
        page.get_by_label("From", exact=True).fill(f"{start:%Y-%m-%dT%H:%M}")
        page.get_by_label("Until", exact=True).fill(f"{start:%Y-%m-%dT%H:%M}")
        page.get_by_role("button", name="Put on call").click()
        expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
        accessible(page)
        page.get_by_label("Until", exact=True).fill(f"{start + timedelta(days=20):%Y-%m-%dT%H:%M}")
        page.get_by_role("button", name="Put on call").click()
        expect(page.get_by_text("Somebody watches at every hour.")).to_be_visible()
        accessible(page)
        assert OnCall.objects.get().person == officer
        page.get_by_role("button", name="Take off").click()
        expect(page.get_by_text("Nobody is on the rota.")).to_be_visible()

    def test_is_read_by_an_officer_and_edited_by_none(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], trust: Any, officer: Any
    ) -> None:
        page = signed_in_page(officer)
        page.goto("/rota")
        expect(page.get_by_role("button", name="Put on call")).to_have_count(0)
        expect(page.get_by_text("We are here Monday to Friday, 9am to 4:30pm.")).to_be_visible()
        accessible(page)


class TestMyNotices:
    def test_are_chosen_and_tried(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], trust: Any, officer: Any, lead: Any
    ) -> None:
        page = signed_in_page(officer, width=320)
        page.goto("/my-notices")
        accessible(page)
        page.get_by_label("Together, once a day at 9am").check()
        page.get_by_label("Quiet from (optional)").fill("19:00")
        page.get_by_role("button", name="Keep", exact=True).click()
        expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
        page.get_by_label("Quiet until (optional)").fill("07:30")
        page.get_by_role("button", name="Keep", exact=True).click()
        expect(page.get_by_label("Quiet from (optional)")).to_have_value("19:00")
        page.get_by_label("Address of your workflow").fill("https://example.org/hook")
        page.get_by_role("button", name="Keep this address").click()
        expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
        accessible(page)
        page.goto("/my-notices")
        page.get_by_role("button", name="Send me a test").click()
        expect(page.get_by_text("This is a test, and it reached you")).to_be_visible()

    def test_that_were_given_up_are_sent_again_by_a_lead(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], alarm: Alert, lead: Any
    ) -> None:
        Notice.objects.update(state="set_aside", problem="The mail server refused the address. Check it.")
        page = signed_in_page(lead)
        page.goto("/notices")
        expect(page.get_by_text("1 given up.")).to_be_visible()
        accessible(page)
        page.get_by_role("button", name="Try again").click()
        expect(page.get_by_text("None was given up.")).to_be_visible()
        assert Notice.objects.get().state == "waiting"

    def test_a_day_is_closed_and_opened_again(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], trust: Any, administrator: Any
    ) -> None:
        page = signed_in_page(administrator, width=320)
        page.goto("/closed-days")
        page.get_by_label("Day", exact=True).fill("2030-12-24")
        page.get_by_label("Why").fill("Christmas Eve")
        page.get_by_role("button", name="Close this day").click()
        expect(page.get_by_text("Tuesday 24 December 2030")).to_be_visible()
        accessible(page)
        page.get_by_role("button", name="Open again").click()
        expect(page.get_by_text("No day is closed beside those.")).to_be_visible()
