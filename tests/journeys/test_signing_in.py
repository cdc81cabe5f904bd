"""Given somebody of the desk, when they sign in and out, then only they see what is theirs to see."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

PASSWORD = "a long pass phrase of 2026"
pytestmark = pytest.mark.journey


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
class TestSigningIn:
    def test_an_officer_signs_in_reaches_the_queue_and_signs_out(
        self,
        open_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        trust: Any,
        scripts: bool,
    ) -> None:
        page = open_page(scripts=scripts)
        page.goto("/")
        expect(page.get_by_role("heading", name="Sign in to Fingerpost")).to_be_visible()
        page.get_by_label("Email address").fill(officer.email)
        page.get_by_label("Password", exact=True).fill("not the password")
        page.get_by_role("button", name="Sign in", exact=True).click()
        expect(page.get_by_role("alert").get_by_text("There is a problem")).to_be_visible()
        expect(page.get_by_label("Email address")).to_have_value(officer.email)
        assert page.title().startswith("Error: ")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        expect(page.get_by_role("heading", name="Queue")).to_be_visible()
        expect(page.get_by_text(f"{officer.name} (Desk officer)")).to_be_visible()
        page.get_by_role("button", name="Sign out").click()
        page.goto("/queue")
        expect(page.get_by_role("heading", name="Sign in to Fingerpost")).to_be_visible()
        if scripts:
            accessible(page)

    def test_whoever_sees_no_posts_lands_on_the_policy(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        administrator: Any,
        trust: Any,
        scripts: bool,
    ) -> None:
        page = signed_in_page(administrator, scripts=scripts)
        page.goto("/")
        assert page.get_by_role("heading", level=1).inner_text().startswith("Social")
        assert page.get_by_role("link", name="Queue").count() == 0
        assert page.goto("/queue").status == 403
        expect(page.get_by_role("heading", name="Your role does not allow this")).to_be_visible()
        if scripts:
            accessible(page)
