"""Given colleagues whom a partner binds as well, when they look and when they work, then both bodies hold for them.

And for nobody else: the post is ruled on as before, and a colleague does what they leave.
"""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.delivery.models import Effect
from fingerpost.inbox.operations import adopt_first
from fingerpost.journal.actor import system
from fingerpost.people.models import Colleague

pytestmark = pytest.mark.journey

ADDRESSES = (
    "/policy/partners",
    "/policy/partners/police-partner",
    "/policy/partners/nmc",
    "/policy/applies",
    "/policy/applies?chosen=yes&overlay=police-partner&overlay=nmc&overlay=gmc",
    "/policy/applies?chosen=yes",
)
SAID = "Nothing is said of a case that may come to court."


@pytest.fixture
def in_force(trust: Any) -> Any:
    """The body's policy, adopted with its overlays."""
    return adopt_first(trust, by=system("setup"))


@pytest.fixture
def place(trust: Any) -> Callable[..., Colleague]:
    """``place(user, "police-partner")``: the directory says where somebody is placed."""

    def put(user: Any, *overlays: str) -> Colleague:
        return Colleague.objects.create(
            organisation=trust, name=user.name, team="Street triage", email=user.email.upper(), overlays=list(overlays)
        )

    return put


class TestThePages:
    @pytest.mark.parametrize("width", [1280, 320])
    @pytest.mark.parametrize("address", ADDRESSES)
    def test_can_be_read_by_everybody(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        in_force: Any,
        address: str,
        width: int,
    ) -> None:
        page = signed_in_page(officer, width=width)
        assert page.goto(address).status == 200
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        accessible(page)

    def test_lead_from_a_body_to_what_it_asks_narrows_and_conflicts_with(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, in_force: Any
    ) -> None:
        page = signed_in_page(officer)
        page.goto("/policy")
        page.get_by_role("link", name="Partners and professions").click()
        page.get_by_role("link", name="Northmoor Police").click()
        expect(page.get_by_text("Not verified").first).to_be_visible()
        expect(page.get_by_text("Turn location off on a telephone")).to_be_visible()
        expect(page.get_by_role("row", name="Ground 60 percent 70 percent")).to_contain_text("70 percent: the higher")
        expect(page.get_by_role("row", name="Threat route 15 percent")).to_contain_text("and that is ours")
        expect(page.get_by_text("We, clause 4.5.1: Media enquiries are always answered")).to_be_visible()
        page.get_by_text("Rules and pathways that answer differently").click()
        expect(page.get_by_text("Our duty still holds").first).to_be_visible()
        expect(page.get_by_text("Looser for us")).to_have_count(0)
        expect(page.get_by_text("Harsher on the public")).to_have_count(0)
        accessible(page)

    def test_any_combination_is_chosen_without_scripts(
        self, signed_in_page: Callable[..., Any], officer: Any, in_force: Any
    ) -> None:
        page = signed_in_page(officer, scripts=False)
        page.goto("/policy/applies")
        expect(page.get_by_text("our own policy holds alone")).to_be_visible()
        page.get_by_label("Northmoor Police").check()
        page.get_by_label("Nursing and Midwifery Council").check()
        page.get_by_role("button", name="Show what holds").click()
        expect(page.get_by_label("Nursing and Midwifery Council")).to_be_checked()
        expect(page.get_by_text("Post no picture of people receiving care without their consent.")).to_be_visible()
        expect(page.get_by_text("Say nothing on your own accounts of where you are placed")).to_be_visible()


class TestAPlacement:
    def test_is_shown_to_whoever_manages_people_and_links_both_ways(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        administrator: Any,
        officer: Any,
        in_force: Any,
        place: Callable[..., Colleague],
    ) -> None:
        colleague = place(officer, "police-partner", "long-gone")
        page = signed_in_page(administrator)
        page.goto("/policy/applies")
        page.get_by_label("A colleague").select_option(str(colleague.pk))
        page.get_by_role("button", name="Show what applies to them").click()
        expect(page.get_by_role("heading", name=f"What applies to {officer.name}")).to_be_visible()
        expect(page.get_by_text("not carried by the version in force: long-gone")).to_be_visible()
        accessible(page)
        page.get_by_role("main").get_by_role("link", name="Northmoor Police").first.click()
        expect(page.get_by_role("heading", name="Colleagues whom it binds")).to_be_visible()
        accessible(page)
        page.get_by_role("link", name=officer.name).click()
        expect(page.get_by_role("heading", name=f"What applies to {officer.name}")).to_be_visible()

    def test_is_hidden_from_colleagues(
        self,
        signed_in_page: Callable[..., Any],
        officer: Any,
        lead: Any,
        in_force: Any,
        place: Callable[..., Colleague],
    ) -> None:
        colleague = place(officer, "police-partner")
        page = signed_in_page(lead)
        assert page.goto(f"/policy/applies?colleague={colleague.pk}").status == 403
        page.goto("/policy/partners/police-partner")
        expect(page.get_by_text(officer.name)).to_have_count(0)
        page.goto("/policy/applies")
        expect(page.get_by_label("A colleague")).to_have_count(0)


class TestAtTheDesk:
    @pytest.mark.parametrize("width", [1280, 320])
    def test_an_officer_is_told_and_refused_and_a_colleague_answers(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        make_user: Callable[..., Any],
        in_force: Any,
        place: Callable[..., Colleague],
        written: Callable[..., Any],
        width: int,
    ) -> None:
        place(officer, "police-partner")
        case = written("My solicitor will hear of this.", legal_matter="solicitor")
        page = signed_in_page(officer, width=width)
        page.goto(f"/cases/{case.pk}/")
        told = page.get_by_role("region", name="You also work under somebody else's requirements")
        expect(told).to_contain_text("Northmoor Police")
        expect(told).to_contain_text("Closed to you on this post")
        expect(told).to_contain_text(SAID)
        expect(page.get_by_role("button", name="Reply in private", exact=True)).to_have_count(0)
        accessible(page)
        page.goto(f"/cases/{case.pk}/private-reply")
        expect(page.get_by_role("heading", name="This is closed to you")).to_be_visible()
        page.get_by_label("Your private reply").fill("Please write to us.")
        page.get_by_role("button", name="Ask a second person").click()
        expect(page.get_by_text(f"Northmoor Police, clause 3.1: {SAID}").first).to_be_visible()
        assert page.get_by_label("Your private reply").input_value() == "Please write to us."
        assert not Effect.objects.exists()
        accessible(page)
        page.goto(f"/cases/{case.pk}/")
        told.get_by_role("link", name="what they ask of you").click()
        expect(page.get_by_role("heading", name="What applies to you")).to_be_visible()

        other = signed_in_page(make_user("desk_officer"), width=width)
        other.goto(f"/cases/{case.pk}/")
        expect(other.get_by_text("You also work under somebody else's requirements")).to_have_count(0)
        other.goto(f"/cases/{case.pk}/private-reply")
        other.get_by_label("Your private reply").fill("Please write to us.")
        other.get_by_role("button", name="Ask a second person").click()
        expect(other.get_by_text("A second person is asked")).to_be_visible()
