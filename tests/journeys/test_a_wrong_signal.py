"""Given a post that the machine read wrongly, when people put it right, then everything follows what they saw."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.journey
RECOVERY = "A year ago I wanted to die. Your team is why I am still here."
WHY = "It speaks of getting better, and of a year ago."


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
class TestAWrongSignal:
    def test_danger_is_argued_away_by_two_people(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        lead: Any,
        seen: Callable[..., Any],
        scripts: bool,
    ) -> None:
        case = seen(RECOVERY, author="Jo Marsden", crisis="I wanted to die")
        page = signed_in_page(officer, scripts=scripts, width=320)
        page.goto(f"/cases/{case.pk}/")
        page.get_by_role("link", name="Wrong? Crisis").click()
        expect(page.get_by_role("heading", name="Wrong? Crisis")).to_be_visible()
        expect(page.get_by_text("(92 of 100)")).to_be_visible()
        page.get_by_role("button", name="Correct the reading").click()
        expect(page.get_by_role("link", name="Enter why, so that others can see what you saw")).to_be_visible()
        if scripts:
            accessible(page)
        page.get_by_label("It is not there: crisis").check()
        page.get_by_label("Why", exact=True).fill(WHY)
        page.get_by_role("button", name="Correct the reading").click()
        expect(page.get_by_text("A second person is asked.")).to_be_visible()
        expect(page.get_by_text("Danger now? Call 999 if:")).to_be_visible()
        if scripts:
            accessible(page)

        second = signed_in_page(lead, scripts=scripts, width=320)
        second.goto(f"/cases/{case.pk}/")
        second.get_by_role("button", name="Agree or decline").click()
        expect(second.get_by_text(WHY)).to_be_visible()
        if scripts:
            accessible(second)
        second.get_by_label("Yes, I agree").check()
        second.get_by_label("Why", exact=True).fill("I read it too.")
        second.get_by_role("button", name="Send your answer").click()
        expect(second.get_by_text("You agreed.")).to_be_visible()
        expect(second.get_by_text("Danger now? Call 999 if:")).to_have_count(0)
        expect(second.get_by_text(f"Set by {officer.name} and {lead.name}")).to_be_visible()
        expect(second.get_by_text("The machine said: 92 of 100")).to_be_visible()
        if scripts:
            accessible(second)

    def test_what_the_machine_missed_is_raised_and_comes_first(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        seen: Callable[..., Any],
        scripts: bool,
    ) -> None:
        seen("Thank you all", author="Tom Bell", praise="Thank you")
        case = seen("Goodbye, and thank you for everything.", author="Jo Marsden", praise="thank you")
        page = signed_in_page(officer, scripts=scripts, width=320)
        page.goto(f"/cases/{case.pk}/")
        page.get_by_role("link", name="The machine missed something").click()
        page.get_by_role("button", name="Correct the reading").click()
        expect(page.get_by_role("link", name="Choose what the machine missed")).to_be_visible()
        if scripts:
            accessible(page)
        page.get_by_label("What the post shows").select_option("crisis")
        page.get_by_label("Why", exact=True).fill("It says goodbye to everybody.")
        page.get_by_role("button", name="Correct the reading").click()
        expect(page.get_by_text("Danger now? Call 999 if:")).to_be_visible()
        expect(page.get_by_text("Corrected: crisis.")).to_be_visible()
        if scripts:
            accessible(page)
        page.goto("/queue")
        expect(page.locator(".fp-row__link").first).to_have_text("Jo Marsden")
