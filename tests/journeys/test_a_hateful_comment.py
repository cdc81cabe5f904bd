"""Given a hateful comment, when an officer hides it on a ground that a rule found, then its author is told why."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect

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
    def test_is_hidden_with_reasons_and_shown_again(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        hateful: Any,
        platform: httpx.Client,
        working: Callable[..., None],
        scripts: bool,
    ) -> None:
        check = accessible if scripts else (lambda page: None)
        page = signed_in_page(officer, scripts=scripts)
        page.goto("/queue")
        check(page)
        expect(page.get_by_text("go back where you came from")).not_to_be_visible()
        page.get_by_role("link", name="Dave Wilkes").click()
        page.get_by_text("May be distressing").click()
        expect(page.locator("mark", has_text="go back where you came from")).to_be_visible()
        expect(page.get_by_text("It is hateful or discriminatory.")).to_be_visible()
        check(page)

        page.get_by_role("button", name="Hide").click()
        assert page.get_by_label("Hateful or discriminatory").is_checked()
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("heading", name="You are about to hide this post")).to_be_visible()
        assert "hateful or discriminatory" in page.get_by_label("The reasons that its author is given").input_value()
        check(page)
        page.get_by_role("button", name="Hide it").click()
        expect(page.get_by_text("The post is being hidden. It was kept as evidence first.")).to_be_visible()
        assert not shown(platform, hateful)["hidden"]

        working()
        page.reload()
        assert shown(platform, hateful)["hidden"]
        expect(page.get_by_text("Captured as evidence")).to_be_visible()
        expect(page.get_by_text("The reasons reached the author")).to_be_visible()
        check(page)

        page.get_by_role("button", name="Unhide").click()
        page.get_by_label("Why it is shown again").fill("The author took the insult out.")
        page.get_by_role("button", name="Show it again").click()
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
