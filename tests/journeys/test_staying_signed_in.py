"""Given somebody who thinks for a long time, when their session is nearly over, then they are told and can stay."""

import re
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import expect

pytestmark = pytest.mark.journey

SOON, OVER = "You will be signed out soon", "You are signed out"


def move_back(page: Any, minutes: int, *, key: str = "seen") -> None:
    """Let this page's session have been used, or have begun, so many minutes ago."""
    cookies = {cookie["name"]: cookie["value"] for cookie in page.context.cookies()}
    session = import_module(settings.SESSION_ENGINE).SessionStore(cookies[settings.SESSION_COOKIE_NAME])
    session[key] = int(time.time()) - minutes * 60
    session.save()


@pytest.fixture
def waiting(signed_in_page: Callable[..., Any], officer: Any, trust: Any) -> Any:
    """A page on which somebody typed, and whose clock the journey moves."""
    page = signed_in_page(officer)
    page.clock.install()
    page.goto("/paste")
    page.locator("textarea").first.fill("Half a sentence")
    return page


class TestStayingSignedIn:
    def test_the_warning_takes_the_focus_says_when_and_is_answered_by_one_key(
        self, waiting: Any, accessible: Callable[[Any], None]
    ) -> None:
        move_back(waiting, 56)
        waiting.clock.fast_forward("55:05")
        dialog = waiting.get_by_role("alertdialog", name=SOON)
        expect(dialog).to_be_visible()
        expect(dialog).to_have_accessible_description(re.compile(r"You will be signed out at \S+\."))
        expect(dialog.get_by_role("button", name="Stay signed in")).to_be_focused()
        assert waiting.title().startswith(SOON)
        accessible(waiting)
        waiting.keyboard.press("Enter")
        expect(dialog).to_have_count(0)
        assert not waiting.title().startswith(SOON)
        expect(waiting.locator("textarea").first).to_have_value("Half a sentence")
        expect(waiting.locator("textarea").first).to_be_focused()
        waiting.clock.fast_forward("30:00")
        expect(dialog).to_have_count(0)

    def test_escape_stays_as_well(self, waiting: Any) -> None:
        move_back(waiting, 56)
        waiting.clock.fast_forward("55:05")
        expect(waiting.get_by_role("alertdialog", name=SOON)).to_be_visible()
        with waiting.expect_response("**/stay"):
            waiting.keyboard.press("Escape")
        expect(waiting.get_by_role("alertdialog")).to_have_count(0)

    def test_nothing_is_said_while_they_work_on_another_page(self, waiting: Any) -> None:
        with waiting.expect_response("**/time-left") as asked:
            waiting.clock.fast_forward("55:05")
        assert asked.value.json()["state"] == "fine"
        expect(waiting.get_by_role("alertdialog")).to_have_count(0)

    def test_whoever_does_not_answer_is_told_that_it_is_over_and_keeps_their_words_in_sight(
        self, waiting: Any, accessible: Callable[[Any], None]
    ) -> None:
        move_back(waiting, 56)
        waiting.clock.fast_forward("55:05")
        expect(waiting.get_by_role("alertdialog", name=SOON)).to_be_visible()
        move_back(waiting, 61)
        waiting.clock.fast_forward("05:05")
        dialog = waiting.get_by_role("alertdialog", name=OVER)
        expect(dialog.get_by_role("link", name="Sign in again")).to_be_visible()
        expect(dialog.get_by_role("button", name="Stay signed in")).to_have_count(0)
        expect(dialog.get_by_role("button", name="Close")).to_be_focused()
        accessible(waiting)
        waiting.keyboard.press("Enter")
        expect(waiting.locator("textarea").first).to_have_value("Half a sentence")

    def test_the_end_of_the_day_is_told_too_and_cannot_be_moved(
        self, waiting: Any, accessible: Callable[[Any], None]
    ) -> None:
        move_back(waiting, 12 * 60 - 4, key="started")
        waiting.clock.fast_forward("55:05")
        dialog = waiting.get_by_role("alertdialog", name=SOON)
        expect(dialog.get_by_text("A sign-in lasts 12 hours at most")).to_be_visible()
        expect(dialog.get_by_role("button", name="Stay signed in")).to_have_count(0)
        expect(dialog.get_by_role("button", name="Close")).to_be_focused()
        accessible(waiting)


def test_it_fits_a_telephone(
    signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, trust: Any
) -> None:
    page = signed_in_page(officer, width=320, height=480)
    page.clock.install()
    page.goto("/account")
    move_back(page, 56)
    page.clock.fast_forward("55:05")
    expect(page.get_by_role("button", name="Stay signed in")).to_be_in_viewport(ratio=1)
    accessible(page)


def test_where_scripts_are_off_each_page_says_until_when(
    signed_in_page: Callable[..., Any], officer: Any, trust: Any
) -> None:
    page = signed_in_page(officer, scripts=False)
    page.goto("/queue")
    expect(page.get_by_text("if you open or send nothing before then")).to_be_visible()
    page.goto("/account")
    expect(page.get_by_role("heading", name="How long you stay signed in")).to_be_visible()
