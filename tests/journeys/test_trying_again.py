"""Given something that did not work the first time, when a desk lead looks, then it can be tried again."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.delivery import operations as delivery
from fingerpost.delivery.models import Delivery, Effect
from fingerpost.desk import operations, tasks

pytestmark = pytest.mark.journey


class TestTryingAgain:
    def test_a_reply_that_was_lost_is_sent_again(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        lead: Any,
        written: Callable[..., Any],
        working: Callable[..., None],
    ) -> None:
        case = written("What time do you open?", enquiry="What time")
        operations.reply(case.pk, "We open at 9am.", by=officer, version=case.version)
        case.refresh_from_db()
        operations.release(case.pk, by=officer, version=case.version)
        [effect] = delivery.claim_effects("tests")
        delivery.start_attempt(effect)
        delivery.to_person(effect, Effect.Trouble.NOT_THERE, "The answer was lost.")
        tasks.work()
        page = signed_in_page(lead, width=320)
        page.goto(f"/cases/{case.pk}/")
        accessible(page)
        page.get_by_role("button", name="Try it again").click()
        expect(page.get_by_text("trying again would do it twice")).to_be_visible()
        page.get_by_role("button", name="Try it again").click()
        expect(page.get_by_role("link", name="Enter what you saw on the platform")).to_be_visible()
        accessible(page)
        page.get_by_label("How you know that it was not done").fill("I looked: it is not there.")
        page.get_by_role("button", name="Try it again").click()
        expect(page.get_by_text("It is being tried again.")).to_be_visible()
        working()
        page.reload()
        expect(page.get_by_text("Reply: done")).to_be_visible()

    def test_what_could_not_be_read_is_shown_and_read_again(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        lead: Any,
        account: Any,
        working: Callable[..., None],
    ) -> None:
        kept, _ = delivery.accept(organisation=lead.organisation, account=account, platform="pretend", body=b"{")
        working()
        page = signed_in_page(lead, width=320)
        page.goto("/queue")
        page.goto("/unreadable")
        expect(page.get_by_text("This could not be read as a message from pretend")).to_be_visible()
        accessible(page)
        page.get_by_role("button", name="Read again").click()
        expect(page.get_by_text("It will be read again in a moment.")).to_be_visible()
        expect(page.get_by_text("Everything that arrived could be read.")).to_be_visible()
        accessible(page)
        assert Delivery.objects.get(pk=kept.pk).state == Delivery.State.WAITING
        working()
        page.reload()
        expect(page.get_by_text("This could not be read as a message from pretend")).to_be_visible()

    def test_officers_and_other_bodies_do_not_see_it(
        self, signed_in_page: Callable[..., Any], officer: Any, make_user: Any, account: Any
    ) -> None:
        from fingerpost.people.models import Organisation

        kept, _ = delivery.accept(organisation=account.organisation, account=account, platform="pretend", body=b"{")
        Delivery.objects.update(state=Delivery.State.QUARANTINED, problem="It made no sense.")
        assert signed_in_page(officer).goto("/unreadable").status == 403
        other = Organisation.objects.create(name="Another body", short_name="Another", pack="corp-0068")
        page = signed_in_page(make_user("desk_lead", organisation=other))
        page.goto("/unreadable")
        expect(page.get_by_text("Everything that arrived could be read.")).to_be_visible()
        assert Delivery.objects.get(pk=kept.pk).state == Delivery.State.QUARANTINED
