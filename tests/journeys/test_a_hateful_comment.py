"""Given a hateful comment that was hidden, when an officer thinks again, then it is shown.

How it is hidden is a story of the morning.
"""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect

from fingerpost.desk import operations

pytestmark = pytest.mark.journey
WORDS = "You are all useless. That fat cow Kelly Ashdown should be sacked, go back where you came from"


@pytest.fixture
def hateful(written: Callable[..., Any]) -> Any:
    return written(
        WORDS,
        author="Dave Wilkes",
        hate="go back where you came from",
        abuse="That fat cow",
        names_staff="Kelly Ashdown",
        targets_staff="Kelly Ashdown",
    )


def shown(platform: httpx.Client, case: Any) -> dict[str, Any]:
    return platform.get(f"/items/{case.post.external_id}", headers={"Authorization": "Bearer any"}).json()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
class TestAHatefulComment:
    def test_that_was_hidden_is_shown_again(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        hateful: Any,
        platform: httpx.Client,
        working: Callable[..., None],
        scripts: bool,
    ) -> None:
        operations.hide(hateful.pk, by=officer, version=hateful.version, ground="A3k1")
        working()
        assert shown(platform, hateful)["hidden"]
        page = signed_in_page(officer, scripts=scripts)
        page.goto(f"/cases/{hateful.pk}/")
        page.get_by_role("button", name="Unhide").click()
        if scripts:
            accessible(page)
        page.get_by_label("Why it is shown again").fill("The author took the insult out.")
        page.get_by_role("button", name="Show it again").click()
        expect(page.get_by_text("The post is being shown again.")).to_be_visible()
        working()
        assert not shown(platform, hateful)["hidden"]

    def test_fits_a_telephone(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        hateful: Any,
        scripts: bool,
    ) -> None:
        page = signed_in_page(officer, width=320, scripts=scripts)
        for address in ("/queue", f"/cases/{hateful.pk}/", f"/cases/{hateful.pk}/hide", "/paste", "/policy"):
            page.goto(address)
            wide = page.evaluate("document.documentElement.scrollWidth") if scripts else 320
            assert wide <= 320, f"{address} is {wide} pixels wide"
        if scripts:
            page.goto(f"/cases/{hateful.pk}/")
            accessible(page)
