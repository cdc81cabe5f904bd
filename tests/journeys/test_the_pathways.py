"""Given a post of one kind, when an officer follows the steps beside it, then each is done, recorded or explained."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.people.models import Colleague

pytestmark = pytest.mark.journey
WORDS = "I can't do this any more. I've got the tablets here and nobody would even notice."
LINE = "We know of the fire at Birch House and everybody is out."


class TestACrisisStepByStep:
    @pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
    def test_danger_is_asked_first_and_999_gets_what_it_needs(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        written: Callable[..., Any],
        scripts: bool,
    ) -> None:
        case = written(WORDS, author="Jo Marsden", crisis="I've got the tablets here")
        page = signed_in_page(officer, scripts=scripts)
        page.goto(f"/cases/{case.pk}/")
        guide = page.locator("#guide")
        expect(guide.locator(".fp-step--next")).to_contain_text("Is there danger to life now?")
        if scripts:
            accessible(page)
            page.locator("body").press("g")
            assert page.url.endswith("#step-crisis-danger")
        guide.get_by_role("button", name="Yes, danger now").click()

        expect(page.get_by_role("heading", name="Call 999 now")).to_be_visible()
        assert page.get_by_label("What they said").input_value() == WORDS
        assert "Jo Marsden" in page.get_by_label("What is known of who they are").input_value()
        if scripts:
            accessible(page)
        page.get_by_label("Who rang").fill("Ash Okoro")
        page.get_by_role("button", name="Record it").click()
        expect(page.get_by_role("link", name="Enter: Why the risk is real")).to_be_visible()
        if scripts:
            accessible(page)
        page.get_by_label("Why the risk is real").fill("They have tablets beside them.")
        page.get_by_label("Incident number").fill("TEST-1234")
        page.get_by_role("button", name="Record it").click()

        step = page.locator("#step-crisis-call-999")
        expect(step).to_contain_text("Done")
        expect(step).to_contain_text("TEST-1234")
        expect(page.locator(".fp-step--next")).to_contain_text("Acknowledge it with compassion")
        if scripts:
            accessible(page)


class TestPraise:
    @pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
    def test_goes_to_the_team_it_thanks_in_one_press(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        seen: Any,
        scripts: bool,
    ) -> None:
        case = seen("Thank you Alder ward, you were kind", praise="Thank you")
        page = signed_in_page(officer, scripts=scripts)
        page.goto(f"/cases/{case.pk}/")
        if scripts:
            accessible(page)
        page.get_by_role("button", name="Pass it to Alder ward").click()
        expect(page.locator("#step-praise-pass-on")).to_contain_text("Alder ward")
        expect(page.locator("#step-praise-pass-on")).to_contain_text("Done")

    def test_and_can_be_passed_over_with_a_reason(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, trust: Any, seen: Any
    ) -> None:
        Colleague.objects.create(organisation=trust, name="Robin Sale", team="Community team")
        case = seen("Lovely!", praise="Lovely")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/guide/praise/pass-on")
        page.get_by_text("This step is not needed here").click()
        page.get_by_role("button", name="Pass it over").click()
        expect(page.get_by_role("link", name="Enter why this step is not done here")).to_be_visible()
        accessible(page)
        page.get_by_label("Why it is not done here").fill("It thanks nobody in particular.")
        page.get_by_role("button", name="Pass it over").click()
        expect(page.locator("#step-praise-pass-on")).to_contain_text("It thanks nobody in particular.")


class TestALegalMatter:
    def test_legal_keep_it_and_an_officer_sees_only_that_they_are_to_be_asked(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        make_user: Callable[..., Any],
        officer: Any,
        seen: Any,
    ) -> None:
        page = signed_in_page(make_user("legal"))
        page.goto("/menu/records")
        page.get_by_role("link", name="Legal matters").click()
        page.get_by_role("button", name="Add a matter").click()
        page.get_by_label("What it is called").fill("Inquest of R E")
        page.get_by_label("Names and terms").fill("Rowan Ellis")
        accessible(page)
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_role("link", name="Inquest of R E")).to_be_visible()
        accessible(page)

        case = seen("What happened to Rowan Ellis?", enquiry="What happened")
        other = signed_in_page(officer)
        other.goto(f"/cases/{case.pk}/")
        expect(other.get_by_role("heading", name="Ask legal before you reply")).to_be_visible()
        assert "Inquest of R E" not in other.content()
        accessible(other)
        other.goto(f"/cases/{case.pk}/reply")
        other.get_by_label("Your reply").fill("We cannot comment on this.")
        other.get_by_role("button", name="Continue").click()
        expect(other.get_by_role("link", name="Ask legal services before you reply")).to_have_count(0)
        expect(other.get_by_role("heading", name="There is a problem")).to_be_visible()
        other.get_by_label("Why you answer all the same").fill("Jo in legal agreed to these words.")
        accessible(other)
        other.get_by_role("button", name="Continue").click()
        expect(other.get_by_text("Your reply is on its way.")).to_be_visible()
        assert other.goto("/registers/legal").status == 403
        other.goto("/menu/records")
        assert other.get_by_role("link", name="Legal matters").count() == 0


class TestAnEmergency:
    def test_is_switched_on_and_off_from_a_telephone_and_stands_on_every_page(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        make_user: Callable[..., Any],
        officer: Any,
        seen: Any,
    ) -> None:
        phone = signed_in_page(make_user("duty_director"), width=320, height=640)
        phone.goto("/emergency")
        accessible(phone)
        phone.get_by_label("What has happened").fill("A fire at Birch House.")
        phone.get_by_label("The official line").fill(LINE)
        phone.get_by_label("Number for relatives").fill("01632 960 123")
        phone.get_by_label("Who leads what is said").fill("Moorside Police")
        phone.get_by_role("button", name="Switch emergency mode on").click()
        expect(phone.get_by_text("Emergency mode is on.").first).to_be_visible()
        accessible(phone)

        case = seen("Is Birch House on fire?", emergency_incident="on fire")
        desk = signed_in_page(officer)
        for address in ("/queue", "/policy", f"/cases/{case.pk}/"):
            desk.goto(address)
            expect(desk.get_by_label("Emergency mode")).to_contain_text(LINE)
            accessible(desk)
        desk.goto(f"/cases/{case.pk}/reply")
        assert desk.get_by_label("Your reply").input_value() == f"{LINE} Relatives can ring 01632 960 123."

        phone.get_by_role("button", name="Switch emergency mode off").click()
        expect(phone.get_by_role("link", name="Enter why emergency mode can be switched off")).to_be_visible()
        phone.get_by_label("Why it can be switched off").fill("The fire is out.")
        phone.get_by_role("button", name="Switch emergency mode off").click()
        expect(phone.get_by_text("It is off.")).to_be_visible()
        desk.goto("/queue")
        assert desk.get_by_label("Emergency mode").count() == 0


class TestTheRegisters:
    def test_a_request_shows_its_clock_and_services_are_replaced_by_a_file(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], lead: Any, seen: Any
    ) -> None:
        case = seen("Please send me your minutes", information_request="send me your minutes")
        page = signed_in_page(lead)
        page.goto(f"/cases/{case.pk}/guide/information-request/kind")
        page.get_by_label("For recorded information").check()
        accessible(page)
        page.get_by_role("button", name="Record it").click()
        expect(page.get_by_text("Freedom of information: due by").first).to_be_visible()
        page.goto("/registers/requests")
        expect(page.get_by_text("Clock running")).to_be_visible()
        accessible(page)

        page.goto("/registers/services/replace")
        accessible(page)
        rows = b"name,reach,checked_on,what\nCrisis team,01632 960 001,2026-11-01,Urgent help\nNobody,,2026-11-01,\n"
        page.get_by_label("The file").set_input_files({"name": "services.csv", "mimeType": "text/csv", "buffer": rows})
        page.get_by_role("button", name="Replace the directory").click()
        expect(page.get_by_text("Line 3: It has no reach.")).to_be_visible()
        page.goto("/registers/services?q=urgent")
        expect(page.get_by_text("Crisis team").first).to_be_visible()
        accessible(page)
        page.goto("/registers/figures")
        expect(page.get_by_text("Requests for information").first).to_be_visible()
        accessible(page)
