"""Given a post that no program delivers, when an officer pastes it, then it is read at once and joins the queue."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.inbox.models import StoredPost

pytestmark = pytest.mark.journey
SMALLEST = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
"""A picture of one dot."""
WORDS = "Where do I send my referral form?\n\n  It is two pages."


class TestPasting:
    def test_a_post_is_pasted_and_opens_as_a_case(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, trust: Any
    ) -> None:
        page = signed_in_page(officer)
        page.goto("/paste")
        accessible(page)
        page.get_by_role("button", name="Take it in").click()
        expect(page.get_by_role("link", name="Paste the words")).to_be_visible()
        accessible(page)
        page.get_by_label("The words, exactly as they stand").fill(WORDS)
        page.get_by_label("Where you saw it").select_option("manual")
        page.get_by_label("Author's name").fill("Pat Lee")
        page.get_by_label("Link to the post").fill("javascript:alert(1)")
        page.get_by_role("button", name="Take it in").click()
        expect(page.get_by_role("link", name="Enter a web address")).to_be_visible()
        assert page.get_by_label("The words, exactly as they stand").input_value() == WORDS
        page.get_by_label("Link to the post").fill("https://forum.example.org/t/1")
        page.get_by_role("button", name="Take it in").click()
        expect(page.get_by_text("The post was taken in and read.")).to_be_visible()
        expect(page.get_by_role("heading", name="Pat Lee")).to_be_visible()
        assert StoredPost.objects.get().current.text == WORDS
        accessible(page)

    def test_a_screenshot_is_given_as_a_file_and_can_be_looked_at(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, trust: Any
    ) -> None:
        page = signed_in_page(officer)
        for _ in range(2):
            page.goto("/paste")
            page.locator("input[type=file]").set_input_files(
                {"name": "notes.txt", "mimeType": "text/plain", "buffer": b"No picture."}
            )
            page.get_by_role("button", name="Take it in").click()
            expect(page.get_by_role("link", name="This file cannot be taken in")).to_be_visible()
            accessible(page)
            page.locator("input[type=file]").set_input_files(
                {"name": "shot.gif", "mimeType": "image/gif", "buffer": SMALLEST}
            )
            page.get_by_label("Author's name").fill("Pat Lee")
            page.get_by_role("button", name="Take it in").click()
            expect(page.get_by_text("The post was taken in and read.")).to_be_visible()
        expect(page.get_by_role("link", name="Look at the picture")).to_be_visible()
        accessible(page)
        shown = page.request.get(page.get_by_role("link", name="Look at the picture").get_attribute("href"))
        assert (shown.status, shown.body()) == (200, SMALLEST)

    def test_what_is_done_by_hand_is_written_out_and_its_outcome_recorded(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, seen: Any
    ) -> None:
        case = seen("What time do you open?", author="Pat Lee", enquiry="What time")
        page = signed_in_page(officer)
        page.goto(f"/cases/{case.pk}/reply")
        page.get_by_label("Your reply").fill("We open at 9am.")
        page.get_by_role("button", name="Continue: I will send it by hand").click()
        expect(page.get_by_role("heading", name="To do by hand")).to_be_visible()
        accessible(page)
        page.get_by_role("button", name="Record what happened").click()
        page.get_by_label("I did it and I can see that it worked").check()
        page.get_by_label("What you saw on the platform").fill("Our reply stands under the post.")
        accessible(page)
        page.get_by_role("button", name="Record it").click()
        page.get_by_role("button", name="Close", exact=True).click()
        accessible(page)
        page.get_by_role("button", name="Close the case").click()
        expect(page.get_by_text("Case closed: Pat Lee.")).to_be_visible()
        expect(page.get_by_text("Nothing is unread.")).to_be_visible()
        page.goto("/queue?state=closed")
        page.get_by_role("link", name="Pat Lee").click()
        page.get_by_role("button", name="Reopen").click()
        accessible(page)
        page.get_by_label("Why you open it again").fill("They wrote again elsewhere.")
        page.get_by_role("button", name="Reopen").click()
        expect(page.get_by_text("The case is open again.")).to_be_visible()


class TestWhatCannotBeFound:
    def test_says_what_happened_and_what_to_do(
        self, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None], officer: Any, trust: Any
    ) -> None:
        page = signed_in_page(officer)
        assert page.goto("/cases/00000000-0000-4000-8000-000000000000/").status == 404
        expect(page.get_by_role("heading", name="Page not found")).to_be_visible()
        accessible(page)
