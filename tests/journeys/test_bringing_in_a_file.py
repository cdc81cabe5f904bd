"""Given an export of another tool, when an officer brings it in, it is shown first and every line accounted for."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from fingerpost.desk.models import Case
from fingerpost.inbox.models import StoredPost
from fingerpost.inbox.tasks import take_imports

pytestmark = pytest.mark.journey

ROWS = (
    "Text of it,Who,Sent,Network\r\n"
    "Where is the ramp? It costs £5 – café,Jo Public,23/11/2026 09:05,facebook\r\n"
    "When?,Sam Person,yesterday,facebook\r\n"
    "Thank you all,Pat Lee,24/11/2026 10:00,facebook\r\n"
)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A spreadsheet saved by an older Windows program, with columns of other names."""
    file = tmp_path / "export.csv"
    file.write_bytes(ROWS.encode("cp1252"))
    return file


def take_all() -> None:
    while take_imports("tests"):
        pass


class TestAFile:
    @pytest.mark.parametrize(("width", "scripts"), [(1280, True), (320, False)])
    def test_is_looked_at_put_right_taken_and_reported_on(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        trust: Any,
        export: Path,
        working: Callable[..., None],
        width: int,
        scripts: bool,
    ) -> None:
        page = signed_in_page(officer, width=width, scripts=scripts)
        check = accessible if scripts else lambda page: None
        page.goto("/import")
        check(page)
        page.get_by_role("button", name="Look at the file").click()
        expect(page.get_by_role("link", name="Choose a file")).to_be_visible()
        check(page)
        page.get_by_label("CSV file or JSON lines").set_input_files(export)
        page.get_by_role("button", name="Look at the file").click()
        expect(page.get_by_text("Windows-1252")).to_be_visible()
        check(page)
        page.get_by_role("button", name="Take it in").click()
        expect(page.get_by_text("Choose the column that holds the words of the posts.")).to_be_visible()
        check(page)
        page.get_by_label("The words of the post").select_option(label="Text of it")
        page.get_by_label("Author's name").select_option(label="Who")
        page.get_by_label("When it was written").select_option(label="Sent")
        page.get_by_role("button", name="Look again").click()
        expect(page.get_by_text("Where is the ramp? It costs £5 – café")).to_be_visible()
        expect(page.get_by_text("23 November 2026 at 9:05am")).to_be_visible()
        expect(page.get_by_text("Would not be taken.")).to_be_visible()
        assert not StoredPost.objects.exists()
        check(page)
        page.get_by_role("button", name="Take it in").click()
        expect(page.get_by_text("% read")).to_be_visible()
        check(page)
        take_all()
        if scripts:
            expect(page.get_by_text("All of export.csv was read.")).to_be_visible()
        else:
            page.get_by_role("link", name="Look again").click()
        expect(page.get_by_text("All of export.csv was read.")).to_be_visible()
        expect(page.get_by_role("row", name="3 The time cannot be read.")).to_be_visible()
        check(page)
        with page.expect_download() as told:
            page.get_by_role("link", name="What came of every line").click()
        report = Path(told.value.path()).read_text(encoding="utf-8-sig").splitlines()
        assert [line.split(",")[:2] for line in report] == [
            ["line", "outcome"],
            ["2", "Taken"],
            ["3", "Not taken"],
            ["4", "Taken"],
        ]
        working()
        assert Case.objects.count() == 2
        page.goto("/import")
        expect(page.get_by_role("row", name="export.csv").get_by_text("2 taken, 1 not taken")).to_be_visible()

    def test_can_be_put_aside(self, signed_in_page: Callable[..., Any], officer: Any, trust: Any, export: Path) -> None:
        page = signed_in_page(officer)
        page.goto("/import")
        page.get_by_label("CSV file or JSON lines").set_input_files(export)
        page.get_by_role("button", name="Look at the file").press("Enter")
        page.get_by_role("button", name="Put the file aside").click()
        expect(page.get_by_text("keeps no copy of it")).to_be_visible()
        take_all()
        assert not StoredPost.objects.exists()
