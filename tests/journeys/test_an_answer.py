"""Given a question, when it is answered, then it can be taken back, read by two, and found on any device."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.delivery.models import Effect
from fingerpost.desk import operations
from fingerpost.desk.models import ReplyDraft

pytestmark = pytest.mark.journey
WORDS = "Thank you for asking. It starts at 10am."


@pytest.fixture
def asked(written: Callable[..., Any]) -> Any:
    return written("What time does the drop-in start?", author="Margaret Thistle", enquiry="What time")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
class TestTakingBack:
    def test_a_reply_is_taken_back_and_its_words_are_in_the_draft(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        asked: Any,
        working: Callable[..., None],
        settings: Any,
        scripts: bool,
    ) -> None:
        settings.FINGERPOST_UNDO_SECONDS = 600
        page = signed_in_page(officer, scripts=scripts, width=320)
        page.goto(f"/cases/{asked.pk}/reply")
        page.get_by_label("Your reply").fill(WORDS)
        if scripts:
            accessible(page)
        page.get_by_role("button", name="Send the reply").click()
        expect(page.get_by_text("It leaves in 600 seconds. Until then you can take it back.")).to_be_visible()
        expect(page.get_by_text("Not sent yet").first).to_be_visible()
        working()
        if scripts:
            accessible(page)
        page.get_by_role("button", name="Take it back").click()
        expect(page.get_by_text("It was taken back and nothing was sent.")).to_be_visible()
        assert Effect.objects.get().state == Effect.State.CANCELLED
        page.get_by_role("link", name="Go on with it").click()
        expect(page.get_by_label("Your reply")).to_have_value(WORDS)


class TestSending:
    def test_what_was_sent_is_shown_as_sent_by_itself(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        asked: Any,
        working: Callable[..., None],
    ) -> None:
        page = signed_in_page(officer)
        page.goto(f"/cases/{asked.pk}/reply")
        page.get_by_label("Your reply").fill(WORDS)
        page.get_by_role("button", name="Send the reply").click()
        expect(page.get_by_text("On its way to the platform").first).to_be_visible()
        working()
        expect(page.locator("#sent").get_by_text("Sent", exact=True)).to_be_visible(timeout=15_000)
        page.reload()
        expect(page.locator(".fp-said-by--ours").get_by_text(WORDS)).to_be_visible()
        accessible(page)

    def test_a_doubt_is_answered_with_a_reason_and_personal_details_never_leave(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, asked: Any
    ) -> None:
        page = signed_in_page(officer)
        page.goto(f"/cases/{asked.pk}/reply")
        page.get_by_label("Your reply").fill("As we have already told you, it starts at 10am.")
        page.get_by_role("button", name="Send the reply").click()
        expect(page.get_by_label("Why the words are right all the same")).to_be_visible()
        page.get_by_role("button", name="Send the reply").click()
        expect(page.get_by_role("link", name="Say why the words are right all the same")).to_be_visible()
        accessible(page)
        page.get_by_label("Your reply").fill("Your NHS number 999 000 0018 is with us.")
        page.get_by_label("Why the words are right all the same").fill("I want to.")
        page.get_by_role("button", name="Send the reply").click()
        expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
        assert not Effect.objects.exists()

    def test_it_is_moved_to_private_with_a_public_line(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        written: Callable[..., Any],
        working: Callable[..., None],
    ) -> None:
        case = written("My daughter has waited for a year", complaint="waited")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/take-private")
        page.get_by_label("The public line").fill("We are sorry. Please look at your messages.")
        page.get_by_label("Your private words").fill("How can we best reach you?")
        accessible(page)
        page.get_by_role("button", name="Send both").click()
        expect(page.get_by_text("Your words are on their way.")).to_be_visible()
        working()
        page.reload()
        assert set(Effect.objects.values_list("action", "state")) == {("reply", "done"), ("private_reply", "done")}
        page.goto(f"/cases/{case.pk}/private-reply")
        page.get_by_label("Your private reply").fill("One more thing.")
        page.get_by_role("button", name="Send the reply").click()
        expect(page.get_by_text("allows one")).to_be_visible()


class TestTwoPeople:
    def test_words_wait_for_a_second_person_who_reads_them(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        make_user: Callable[..., Any],
        asked: Any,
        working: Callable[..., None],
    ) -> None:
        writing, reading = make_user("desk_lead", name="Ash First"), make_user("desk_lead", name="Bo Second")
        page = signed_in_page(writing)
        page.goto(f"/cases/{asked.pk}/reply")
        page.get_by_label("Your reply").fill(WORDS)
        page.get_by_role("button", name="Ask a second person first").click()
        expect(page.get_by_text("Nothing is sent until somebody agrees.")).to_be_visible()
        page.goto(f"/cases/{asked.pk}/agreement")
        expect(page.get_by_text("somebody else has to answer it")).to_be_visible()
        asked.refresh_from_db()
        operations.release(asked.pk, by=writing, version=asked.version)

        other = signed_in_page(reading)
        other.goto(f"/cases/{asked.pk}/agreement")
        expect(other.get_by_text(WORDS)).to_be_visible()
        accessible(other)
        other.get_by_label("Yes, I agree").check()
        other.get_by_label("Why", exact=True).fill("It is right.")
        other.get_by_role("button", name="Send your answer").click()
        expect(other.get_by_text("You agreed. It is being carried out.")).to_be_visible()
        working()
        assert Effect.objects.get().state == Effect.State.DONE


class TestADraft:
    def test_is_kept_at_every_pause_found_on_another_device_and_never_written_over_unseen(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, asked: Any
    ) -> None:
        desk, telephone = signed_in_page(officer), signed_in_page(officer, width=320)
        desk.goto(f"/cases/{asked.pk}/reply")
        telephone.goto(f"/cases/{asked.pk}/reply")
        desk.get_by_label("Your reply").press_sequentially("Thank you")
        expect(desk.get_by_text("Draft kept.")).to_be_visible()
        expect(desk.get_by_text("9 of 8000 characters")).to_be_visible()
        assert ReplyDraft.objects.get().text == "Thank you"

        telephone.get_by_label("Your reply").press_sequentially("It is")
        expect(telephone.get_by_text("You have written something else on another device")).to_be_visible()
        assert ReplyDraft.objects.get().text == "Thank you"
        accessible(telephone)
        telephone.get_by_role("button", name="Keep what is on this page").click()
        expect(telephone.get_by_text("Your draft is kept.")).to_be_visible()
        assert ReplyDraft.objects.get().text == "It is"

        desk.close()  # the browser crashes
        again = signed_in_page(officer)
        again.goto(f"/cases/{asked.pk}/reply")
        expect(again.get_by_label("Your reply")).to_have_value("It is")

    def test_is_kept_by_a_button_where_there_are_no_scripts_and_a_colleague_sees_it(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        lead: Any,
        asked: Any,
    ) -> None:
        page = signed_in_page(officer, scripts=False)
        page.goto(f"/cases/{asked.pk}/reply")
        page.get_by_label("Your reply").fill(WORDS)
        page.get_by_role("button", name="Keep as a draft").click()
        expect(page.get_by_text("Your draft is kept.")).to_be_visible()
        expect(page.get_by_label("Your reply")).to_have_value(WORDS)
        other = signed_in_page(lead)
        other.goto(f"/cases/{asked.pk}/reply")
        other.get_by_text(f"{officer.name} has a draft too").click()
        expect(other.get_by_text(WORDS)).to_be_visible()
        accessible(other)
