"""Given a closed case that was drawn, when a colleague looks again, then blind first, and both decisions after."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.desk import operations
from fingerpost.desk.models import SecondLook
from fingerpost.policy.files import SecondLook as Shares

pytestmark = pytest.mark.journey
WORDS = "That nurse is a disgrace and should be ashamed."


@pytest.fixture
def drawn(seen: Callable[..., Any], officer: Any, monkeypatch: pytest.MonkeyPatch) -> SecondLook:
    """A case that the officer read and closed, and that was drawn."""
    monkeypatch.setattr(Shares, "share_of", lambda self, pathway, danger: 100)
    case = seen(WORDS, author="Jo Public", hate="disgrace")
    operations.mark_read(case.pk, by=officer, version=case.version, why="Rude, and no more than that.")
    return SecondLook.objects.get()


class TestASecondLook:
    @pytest.mark.parametrize(("width", "scripts"), [(1280, True), (320, False)])
    def test_is_blind_until_it_is_given(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        make_user: Callable[..., Any],
        officer: Any,
        drawn: SecondLook,
        width: int,
        scripts: bool,
    ) -> None:
        page = signed_in_page(make_user("desk_officer", name="Ann Reader"), width=width, scripts=scripts)
        check = accessible if scripts else lambda page: None
        page.goto("/second-looks")
        check(page)
        page.locator("main").get_by_role("listitem").get_by_role("link").click()
        page.get_by_text("May be distressing").click()
        expect(page.get_by_text(WORDS)).to_be_visible()
        expect(page.get_by_text("92 of 100")).to_be_visible()
        for hidden in (officer.name, "Rude, and no more than that.", "left it"):
            assert page.get_by_text(hidden).count() == 0
        check(page)
        page.get_by_role("button", name="Keep my second look").click()
        expect(page.get_by_role("link", name="Choose what you would have decided")).to_be_visible()
        check(page)
        page.get_by_label("Act against it").check()
        page.get_by_label("Why").fill("It names a colleague’s work.")
        page.get_by_role("button", name="Keep my second look").click()
        expect(page.get_by_text("Your second look is kept.")).to_be_visible()
        expect(page.get_by_text(f"{officer.name} left it")).to_be_visible()
        expect(page.get_by_text("Ann Reader would have acted against it")).to_be_visible()
        check(page)

    def test_figures_are_shown_to_those_concerned(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        make_user: Callable[..., Any],
        officer: Any,
        lead: Any,
        drawn: SecondLook,
    ) -> None:
        operations.look_again(drawn.pk, "left", by=make_user("desk_officer", name="Ann Reader"))
        page = signed_in_page(officer)
        page.goto("/second-looks")
        expect(page.get_by_text("Only you and your lead see these figures.")).to_be_visible()
        expect(page.get_by_role("rowheader", name="Ann Reader")).to_be_visible()
        accessible(page)
        other = signed_in_page(make_user("desk_officer"))
        other.goto("/second-looks")
        assert other.get_by_text("Ann Reader").count() == 0
        leads = signed_in_page(lead)
        leads.goto("/second-looks")
        expect(leads.get_by_text("Too few to say").first).to_be_visible()
        leads.get_by_role("link", name="Readings of the machine that people put right").click()
        expect(leads.get_by_text("Nobody has put a reading right.")).to_be_visible()
        accessible(leads)


class TestReadingsPutRight:
    def test_are_listed_for_leads_with_name_and_reason(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        seen: Callable[..., Any],
        officer: Any,
        lead: Any,
    ) -> None:
        case = seen("They waited a year.", hate="waited")
        operations.correct(case.pk, "hate", present=False, by=officer, version=case.version, why="It hates nobody.")
        page = signed_in_page(lead)
        page.goto("/second-looks/readings")
        row = page.get_by_role("row", name="It hates nobody.")
        expect(row.get_by_text(officer.name)).to_be_visible()
        expect(row.get_by_text("92 of 100")).to_be_visible()
        accessible(page)
        page.get_by_label("Signal", exact=True).select_option("crisis")
        page.get_by_role("button", name="Show").click()
        expect(page.get_by_text("Nobody has put a reading right for this signal.")).to_be_visible()
        page.goto("/second-looks/readings")
        page.get_by_role("row", name="It hates nobody.").get_by_role("link").click()
        expect(page.get_by_text(f"Set by {officer.name}")).to_be_visible()
