"""Given an administrator, when somebody comes, changes their work or leaves, then what they may do follows at once."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.people.models import Colleague

pytestmark = pytest.mark.journey


def heading(page: Any, name: str | re.Pattern[str]) -> None:
    expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()


def test_sessions_are_listed_and_ended(
    signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, trust: Any
) -> None:
    here, there = signed_in_page(officer), signed_in_page(officer, width=320)
    there.goto("/account")
    here.goto("/account/sessions")
    heading(here, "Where you are signed in")
    expect(here.get_by_text("This one")).to_have_count(1)
    accessible(here)
    here.get_by_role("button", name=re.compile("^End it")).press("Enter")
    expect(here.get_by_text("That session is ended")).to_be_visible()
    there.goto("/account")
    heading(there, "Sign in to Fingerpost")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_somebody_is_added_chooses_a_password_gets_another_role_and_leaves(
    signed_in_page: Callable[..., Any],
    open_page: Callable[..., Any],
    accessible: Callable[[Any], None],
    administrator: Any,
    trust: Any,
    scripts: bool,
) -> None:
    admin, theirs = signed_in_page(administrator, scripts=scripts), open_page(scripts=scripts)

    def check(page: Any) -> None:
        if scripts:
            accessible(page)

    admin.goto("/people")
    heading(admin, "People")
    check(admin)
    admin.goto("/people/new")
    check(admin)
    admin.get_by_label("Name").fill("Kit Moor")
    admin.get_by_label("Work email address").fill("kit.moor@example.org")
    admin.get_by_label("Role").select_option("desk_officer")
    admin.get_by_role("button", name="Add them").click()
    heading(admin, re.compile("Kit Moor"))
    check(admin)
    admin.get_by_role("button", name="Make a link").click()
    link = admin.get_by_label("Link").input_value()
    check(admin)

    theirs.goto(link)
    heading(theirs, "Choose a new password")
    check(theirs)
    theirs.get_by_label("New password").fill("seventeen grey herons")
    theirs.get_by_label("The same again").fill("seventeen grey herons")
    theirs.get_by_role("button", name="Set the password").click()
    heading(theirs, "Your password is set")
    theirs.goto("/sign-in")
    theirs.get_by_label("Email address").fill("kit.moor@example.org")
    theirs.get_by_label("Password", exact=True).fill("seventeen grey herons")
    theirs.get_by_role("button", name="Sign in", exact=True).click()
    heading(theirs, "Queue")

    admin.goto("/people")
    admin.get_by_role("link", name="Kit Moor").click()
    admin.get_by_label("Role").select_option("auditor")
    admin.get_by_role("button", name="Change the role").click()
    assert theirs.goto("/queue").status == 403

    admin.get_by_role("button", name="Switch them off").click()
    expect(admin.get_by_role("alert").get_by_text("Say why")).to_be_visible()
    check(admin)
    admin.get_by_label("Why").fill("Left the Trust")
    admin.get_by_role("button", name="Switch them off").click()
    expect(admin.get_by_text("Switched off because: Left the Trust")).to_be_visible()
    check(admin)
    theirs.goto("/policy")
    heading(theirs, "Sign in to Fingerpost")


def test_the_directory_is_seen_before_it_is_changed(
    signed_in_page: Callable[..., Any],
    accessible: Callable[[Any], None],
    administrator: Any,
    trust: Any,
    tmp_path: Path,
) -> None:
    file = tmp_path / "staff.csv"
    file.write_text("name,team\nJo Fell,Larch ward\n,Nobody\n")
    page = signed_in_page(administrator, width=320)
    page.goto("/people/directory")
    accessible(page)
    page.get_by_label("CSV file").set_input_files(file)
    page.get_by_role("button", name="See what it would do").click()
    heading(page, "What this file would do")
    expect(page.get_by_role("row", name="3 There is no name.")).to_be_visible()
    accessible(page)
    assert [each.name for each in Colleague.objects.all()] == ["Kelly Ashdown"]
    page.get_by_role("button", name="Make the directory so").click()
    expect(page.get_by_text("In the directory now: 1 from the file. 1 left it.")).to_be_visible()
    assert [each.name for each in Colleague.objects.all()] == ["Jo Fell"]


def test_who_may_do_what_and_the_emergency_page_can_be_read_by_everybody(
    signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, make_user: Any, trust: Any
) -> None:
    page = signed_in_page(officer, width=320)
    page.goto("/people/permissions")
    heading(page, "Who may do what")
    accessible(page)
    page.goto("/sealed/open?seal=safeguarding&matter=referral:0f0f0f0f-0000-4000-8000-000000000000&next=/queue")
    heading(page, "Open a sealed matter in an emergency")
    accessible(page)
    governance = signed_in_page(make_user("information_governance"))
    governance.goto("/sealed/openings")
    accessible(governance)
