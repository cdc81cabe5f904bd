"""Given learned readers that were compared, a lead adopts one and goes back; what people put right becomes examples."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone
from playwright.sync_api import expect

from fingerpost.desk import operations as desk
from fingerpost.inbox import operations as inbox
from fingerpost.inbox.tasks import read_waiting
from fingerpost.journal.actor import system
from fingerpost.journal.models import Entry
from fingerpost.post import Post
from fingerpost.tuning.models import LearningExample
from fingerpost.tuning.operations import adopt_first, compare, count_reading
from fingerpost.tuning.queries import current_model, standing
from tiny_model import make_model

pytestmark = pytest.mark.journey

FIGURES = {
    "signals": {"crisis": {"positives": 420, "recall": [0.93, 0.9, 0.95], "precision": [0.81, 0.77, 0.85]}},
    "data": ["authored/test.jsonl, 3,984 posts"],
}
ADDRESSES = ("/model", "/model/drift", "/model/drift/crisis", "/model/corrections", "/model/examples")


@pytest.fixture(autouse=True)
def shelf(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shelf of this journey's own, and a Fingerpost that comes with a small model."""
    settings.FINGERPOST_MODELS = tmp_path / "shelf"
    for module in ("shelf", "operations.adopting"):
        monkeypatch.setattr(f"fingerpost.tuning.{module}.shipped", lambda: tmp_path / "shipped")
    make_model(tmp_path / "shipped", {"crisis": "heron"}, "came-1", figures=FIGURES)
    return tmp_path / "shelf"


@pytest.fixture
def compared(trust: Any, tmp_path: Path) -> Any:
    """The model that comes with Fingerpost reads, and another was compared with it."""
    adopt_first(trust, by=system("setup"))
    other = make_model(tmp_path / "other", {"crisis": "heron owl"}, "other-2")
    labelled = tmp_path / "labelled.jsonl"
    rows = ({"id": "t1", "text": "owl", "labels": ["crisis"]}, {"id": "t2", "text": "bus", "labels": []})
    labelled.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return compare(trust, other, labelled, by=system("model"))


@pytest.fixture
def weeks(trust: Any) -> None:
    """Fifteen weeks of readings, of which the last that is over is unlike the others."""
    with transaction.atomic():
        for ago in range(15, -1, -1):
            at = timezone.now() - timedelta(weeks=ago)
            for number in range(60):
                score = 90 if number < (30 if ago == 1 else 2 + ago % 2) else 0
                count_reading(trust.pk, at, {"crisis": {"score": score}})


class TestAnotherModel:
    def test_is_adopted_by_a_named_person_and_gone_back_from(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        lead: Any,
        trust: Any,
        compared: Any,
    ) -> None:
        page = signed_in_page(lead)
        page.goto("/model")
        expect(page.get_by_text("Model came-1, adopted by the set-up of Fingerpost")).to_be_visible()
        expect(page.get_by_role("row", name="Crisis 420 93% (90% to 95%)")).to_be_visible()
        expect(page.get_by_text("authored/test.jsonl, 3,984 posts")).to_be_visible()
        accessible(page)
        page.get_by_role("link", name="See how other-2 reads beside it").click()
        expect(page.get_by_role("row", name="t1 Crisis 1 99 there")).to_be_visible()
        accessible(page)
        page.get_by_role("button", name="Adopt this model in my name").click()
        expect(page.get_by_role("link", name="Enter why this model is adopted")).to_be_visible()
        accessible(page)
        page.get_by_label("Why it is adopted").fill("It hears owls.")
        page.get_by_role("button", name="Adopt this model in my name").click()
        expect(page.get_by_text("Model other-2 reads from now on. You adopted it.")).to_be_visible()
        expect(page.get_by_text("Its card holds no figures")).to_be_visible()
        expect(page.get_by_text(f"Adopted by {lead.name}").last).to_be_visible()
        accessible(page)
        found = current_model(trust)
        assert found
        assert found.version == "other-2"
        assert Entry.objects.filter(act="model.adopted", actor=lead.actor.id).count() == 1

        page.get_by_role("link", name="Go back to adoption 2").click()
        accessible(page)
        page.get_by_label("Why you go back").fill("Too many false alarms.")
        page.get_by_role("button", name="Go back in my name").click()
        expect(page.get_by_text("Model came-1 reads again from now on. You decided it.")).to_be_visible()
        expect(page.get_by_text(f"Gone back to adoption 2 by {lead.name}")).to_be_visible()
        accessible(page)

    def test_is_adopted_without_scripts_on_a_narrow_screen(
        self, signed_in_page: Callable[..., Any], lead: Any, trust: Any, compared: Any
    ) -> None:
        page = signed_in_page(lead, width=320, scripts=False)
        page.goto(f"/model/comparisons/{compared.pk}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        page.get_by_label("Why it is adopted").fill("It hears owls.")
        page.get_by_role("button", name="Adopt this model in my name").click()
        expect(page.get_by_text("Model other-2 reads from now on.")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320

    def test_is_seen_and_not_adopted_by_an_officer(
        self, signed_in_page: Callable[..., Any], officer: Any, compared: Any
    ) -> None:
        page = signed_in_page(officer)
        page.goto(f"/model/comparisons/{compared.pk}")
        expect(page.get_by_text("A desk lead can adopt it.")).to_be_visible()
        expect(page.get_by_role("button", name="Adopt this model in my name")).to_have_count(0)
        expect(page.get_by_role("link", name="Corrections")).to_have_count(0)


class TestAMissingModel:
    def test_is_told_wherever_somebody_would_trust_it(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        lead: Any,
        trust: Any,
        compared: Any,
        shelf: Path,
        tmp_path: Path,
        client: Any,
    ) -> None:
        assert client.get("/health").json()["status"] == "ok"
        for home in (shelf / "came-1", tmp_path / "shipped"):
            (home / "encoder.onnx").unlink()
        inbox.receive(Post("See you on Friday.", platform="linkedin"), organisation=trust, by=system("x"), source="api")
        read_waiting("w1")
        desk_case = _at_the_desk(trust)
        told = "encoder.onnx cannot be read"
        page = signed_in_page(lead)
        for address in ("/queue", "/model"):
            page.goto(address)
            expect(page.get_by_role("heading", name="The learned reader could not be used")).to_be_visible()
            expect(page.get_by_text(told).first).to_be_visible()
            accessible(page)
        page.goto(f"/cases/{desk_case.pk}/")
        expect(page.get_by_text("The learned reader could not be used").first).to_be_attached()
        answer = client.get("/health")
        assert (answer.status_code, answer.json()["status"]) == (200, "degraded")
        assert str(shelf) not in answer.content.decode()
        assert standing(trust).kind == "missing"


def _at_the_desk(trust: Any) -> Any:
    from fingerpost.desk.models import Case
    from fingerpost.desk.tasks import work

    work()
    return Case.objects.get(organisation=trust)


class TestDrift:
    def test_says_what_is_unlike_before_draws_it_and_lists_it(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        make_user: Any,
        trust: Any,
        weeks: None,
    ) -> None:
        page = signed_in_page(make_user("auditor"))
        page.goto("/model/drift")
        expect(page.get_by_text("More than usual scored 50 or more: 50.0%")).to_be_visible()
        accessible(page)
        page.get_by_role("link", name="Crisis").first.click()
        drawing = page.get_by_role("img", name="Crisis: scored 50 or more, as a share of the posts read")
        expect(drawing).to_be_visible()
        expect(page.get_by_role("row", name="More than usual")).to_have_count(1)
        accessible(page)

    @pytest.mark.parametrize("address", ADDRESSES)
    def test_every_page_fits_a_narrow_screen_without_scripts(
        self, signed_in_page: Callable[..., Any], lead: Any, trust: Any, weeks: None, address: str
    ) -> None:
        page = signed_in_page(lead, width=320, scripts=False)
        page.goto(address)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


class TestACorrection:
    def test_becomes_an_example_by_two_people_and_no_word_of_the_original_is_kept(
        self,
        signed_in_page: Callable[..., Any],
        accessible: Callable[[Any], None],
        officer: Any,
        lead: Any,
        make_user: Any,
        seen: Callable[..., Any],
    ) -> None:
        case = seen("Goodbye everyone, my sister knows where the letters are.", author="Gus Thornbury")
        desk.correct(case.pk, "crisis", present=True, by=officer, version=case.version, why="It says goodbye.")
        page = signed_in_page(lead)
        page.goto("/model/corrections")
        expect(page.get_by_role("heading", name="Crisis: missed")).to_be_visible()
        expect(page.get_by_text("knows where the letters are")).to_be_hidden()
        accessible(page)
        page.get_by_role("link", name="Write an example").click()
        page.get_by_text("May be distressing. Show what was written").click()
        expect(page.get_by_text("knows where the letters are")).to_be_visible()
        words = page.get_by_label("A post that shows the same, in other words")
        words.fill("she knows where the letters are, says Gus")
        page.get_by_role("button", name="Put the example forward").click()
        expect(page.get_by_role("link", name="It shares “knows where the letters”")).to_be_visible()
        expect(page.get_by_role("link", name="It shares the name “gus”")).to_be_visible()
        accessible(page)
        words.fill("that's me done. be good to the dog")
        expect(page.get_by_role("group", name="What it shows").get_by_label("Crisis")).to_be_checked()
        page.get_by_role("button", name="Put the example forward").click()
        expect(page.get_by_text("The example waits for a second person")).to_be_visible()
        expect(page.get_by_text("no correction from which nobody has made an example")).to_be_visible()
        page.get_by_role("link", name="Examples").click()
        expect(page.get_by_text("You wrote it, so somebody else has to settle it.")).to_be_visible()

        second = signed_in_page(make_user("information_governance"))
        second.goto("/model/examples")
        accessible(second)
        second.get_by_role("button", name="Refuse example 1").click()
        expect(second.get_by_text("Say why it is refused")).to_be_visible()
        second.get_by_role("button", name="Accept example 1").click()
        expect(second.get_by_text("1 example is accepted.")).to_be_visible()
        accessible(second)
        kept = LearningExample.objects.get()
        assert (kept.state, kept.labels, kept.written_by) == ("accepted", ["crisis"], lead)
        assert "letters" not in kept.text
