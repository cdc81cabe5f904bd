"""Given somebody of the desk, when they add a second factor, then their password alone opens their account no more."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from authenticator_app import code

PASSWORD = "a long pass phrase of 2026"
pytestmark = pytest.mark.journey


def sign_in(page: Any, user: Any) -> None:
    page.goto("/sign-in?next=/account")
    page.get_by_label("Email address").fill(user.email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()


def heading(page: Any, name: str) -> None:
    expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_an_app_is_added_and_asked_for_and_a_recovery_code_stands_in_for_it(
    open_page: Callable[..., Any],
    accessible: Callable[[Any], None],
    officer: Any,
    trust: Any,
    scripts: bool,
) -> None:
    page = open_page(scripts=scripts, width=320 if scripts else 1280)

    def check() -> None:
        if scripts:
            accessible(page)

    sign_in(page, officer)
    heading(page, "Your account")
    check()
    page.get_by_role("button", name="Add an authenticator app").or_(
        page.get_by_role("link", name="Add an authenticator app")
    ).click()
    heading(page, "Add an authenticator app")
    page.wait_for_load_state()
    assert page.get_by_role("img", name=re.compile("The key as a picture")).evaluate("one => one.naturalWidth") > 0
    check()
    secret = page.locator("code").inner_text()
    page.get_by_label("Code").fill("000000")
    page.get_by_role("button", name="Add the app").click()
    expect(page.get_by_role("alert").get_by_text("There is a problem")).to_be_visible()
    assert page.locator("code").inner_text() == secret
    page.get_by_label("Code").fill(code(secret, -1))
    page.get_by_role("button", name="Add the app").click()
    heading(page, "Keep these codes")
    recovery = page.locator(".fp-codes code").all_inner_texts()
    check()
    page.get_by_role("link", name="I have kept them").or_(page.get_by_role("button", name="I have kept them")).click()
    page.get_by_role("button", name="Sign out").click()

    sign_in(page, officer)
    heading(page, "Enter your code")
    check()
    page.goto("/account")
    heading(page, "Sign in to Fingerpost")
    page.goto("/sign-in/code?next=/account")
    page.get_by_label("Code").fill(code(secret))
    page.get_by_role("button", name="Continue").click()
    heading(page, "Your account")
    expect(page.get_by_text("10 of 10 codes left")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()

    sign_in(page, officer)
    page.get_by_label("Code").fill(recovery[3])
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("9 of 10 codes left")).to_be_visible()


def test_a_role_that_needs_one_does_nothing_else_first(
    open_page: Callable[..., Any],
    accessible: Callable[[Any], None],
    officer: Any,
    trust: Any,
    settings: Any,
) -> None:
    settings.FINGERPOST_SECOND_FACTOR_ROLES = frozenset({"desk_officer"})
    page = open_page()
    sign_in(page, officer)
    page.goto("/queue")
    heading(page, "Your account")
    expect(page.get_by_role("heading", name="Set up a second factor first")).to_be_visible()
    accessible(page)
    page.goto("/account/app")
    page.get_by_label("Code").fill(code(page.locator("code").inner_text()))
    page.get_by_role("button", name="Add the app").click()
    page.goto("/queue")
    heading(page, "Queue")


def test_a_passkey_is_made_and_opens_the_account_without_a_password(
    open_page: Callable[..., Any],
    accessible: Callable[[Any], None],
    officer: Any,
    trust: Any,
) -> None:
    page = open_page()
    devices = page.context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    devices.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    sign_in(page, officer)
    page.goto("/account/passkey")
    heading(page, "Add a passkey")
    accessible(page)
    page.get_by_label("What you call it").fill("Work laptop")
    page.get_by_role("button", name="Make the passkey").click()
    heading(page, "Keep these codes")
    page.goto("/account")
    expect(page.get_by_role("heading", name="Work laptop (passkey)")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()

    page.goto("/sign-in?next=/account")
    accessible(page)
    page.get_by_role("button", name="Sign in with a passkey").click()
    heading(page, "Your account")
    page.get_by_role("button", name="Sign out").click()

    sign_in(page, officer)
    heading(page, "Enter your code")
    page.get_by_role("button", name="Use your passkey").click()
    heading(page, "Your account")


def test_at_a_bare_number_the_page_says_why_there_are_no_passkeys(
    open_page: Callable[..., Any], live_server: Any
) -> None:
    page = open_page()
    number = live_server.url.replace("localhost", "127.0.0.1")
    page.route("**/*", lambda route: route.continue_())
    page.goto(f"{number}/sign-in")
    expect(page.get_by_text("Passkeys do not work at this address")).to_be_visible()
    assert page.get_by_role("button", name="Sign in with a passkey").count() == 0
