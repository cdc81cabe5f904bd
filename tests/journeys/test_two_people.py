"""Given two people at one case, when the second sends what the first has overtaken, then nothing is lost."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.desk import operations

pytestmark = pytest.mark.journey


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
class TestTwoPeople:
    def test_a_stale_reply_changes_nothing_tells_who_changed_what_and_keeps_the_words(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        make_user: Callable[..., Any],
        written: Callable[..., Any],
        scripts: bool,
    ) -> None:
        case, other = written("What time do you open?", enquiry="What time"), make_user(name="Sam Okafor")
        page = signed_in_page(officer, scripts=scripts)
        page.goto(f"/cases/{case.pk}/reply")
        page.get_by_label("Your reply").fill("We open at 9am.\n\nSee you soon.")
        operations.note(case.pk, "I rang her.", by=other)
        page.get_by_role("button", name="Send the reply").click()
        expect(page.get_by_role("heading", name="This case has changed since you opened it")).to_be_visible()
        expect(page.get_by_text("Sam Okafor: Added a note").first).to_be_visible()
        assert page.get_by_label("Your words").input_value() == "We open at 9am.\n\nSee you soon."
        if scripts:
            accessible(page)
        page.get_by_role("button", name="Send it again").click()
        expect(page.get_by_text("Your reply is on its way.")).to_be_visible()

    def test_what_a_colleague_holds_is_said_and_not_overwritten(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        make_user: Callable[..., Any],
        written: Callable[..., Any],
        scripts: bool,
    ) -> None:
        case, other = written("What time do you open?", enquiry="What time"), make_user(name="Sam Okafor")
        operations.take(case.pk, by=other, version=case.version)
        page = signed_in_page(officer, scripts=scripts)
        page.goto(f"/cases/{case.pk}/")
        expect(page.get_by_text("Sam Okafor has this case")).to_be_visible()
        page.get_by_role("button", name="Reply", exact=True).click()
        page.get_by_label("Your reply").fill("We open at 9am.")
        page.get_by_role("button", name="Send the reply").click()
        expect(page.get_by_text("Sam Okafor is working on this case")).to_be_visible()
        assert page.get_by_label("Your reply").input_value() == "We open at 9am."
        if scripts:
            accessible(page)
