"""``fingerpost model``: what it says, what it refuses, and how it ends."""

import json
from pathlib import Path
from typing import Any

import pytest

from fingerpost.cli.main import run
from fingerpost.journal.models import Entry
from fingerpost.tuning import queries
from fingerpost.tuning.models import Adoption, LearningExample, ModelComparison

pytestmark = pytest.mark.django_db


def typed(*words: object) -> int:
    return run(["model", *map(str, words)])


def adopt(folder: Path | str, file: Path, by: str, reason: str = "It hears owls.") -> int:
    return typed("adopt", folder, "--measured", file, "--by", by, "--reason", reason)


class TestComparing:
    def test_tells_keeps_and_says_how_to_go_on(
        self, adopted: Adoption, other: Path, labelled: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert typed("compare", other, labelled) == 0
        said = capsys.readouterr().out
        assert "They differ once:" in said
        assert f"fingerpost model adopt other-2 --measured {labelled}" in said
        assert ModelComparison.objects.count() == 1

    def test_answers_in_json_and_counts_bad_lines(
        self, adopted: Adoption, other: Path, labelled: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        labelled.write_text(labelled.read_text() + "{}\n")
        assert typed("compare", other, labelled, "--json") == 1
        assert json.loads(capsys.readouterr().out)["bad_lines"] == 1

    @pytest.mark.parametrize(("folder", "file"), [("nowhere", "labelled.jsonl"), ("other", "nowhere.jsonl")])
    def test_what_is_not_there_is_named(
        self,
        adopted: Adoption,
        other: Path,
        labelled: Path,
        capsys: pytest.CaptureFixture[str],
        folder: str,
        file: str,
    ) -> None:
        assert typed("compare", other.parent / folder, labelled.parent / file) == 2
        said = capsys.readouterr().err
        assert "nowhere" in said
        assert "Traceback" not in said


class TestAdopting:
    def test_needs_a_comparison_on_the_same_text_and_then_reads_in_somebodys_name(
        self, organisation: Any, adopted: Adoption, other: Path, labelled: Path, lead: Any, capsys: Any
    ) -> None:
        assert adopt(other, labelled, lead.email) == 2
        assert f"Run: fingerpost model compare {other} {labelled}" in capsys.readouterr().err
        typed("compare", other, labelled)
        assert adopt(other, labelled, lead.name) == 0
        assert f"Adoption 3: model other-2 reads from now on, adopted by {lead.name}." in capsys.readouterr().out
        entry = Entry.objects.get(act="model.adopted", actor=lead.actor.id)
        assert b'"door":"command"' in bytes(entry.body)

    def test_takes_the_kept_model_by_its_name(self, compared: ModelComparison, labelled: Path, lead: Any) -> None:
        assert adopt("other-2", labelled, lead.email) == 0

    @pytest.mark.parametrize(("by", "told"), [("Nobody Here", "nobody is called"), ("", "nobody is called")])
    def test_needs_somebody_who_is_known(
        self, compared: ModelComparison, labelled: Path, capsys: pytest.CaptureFixture[str], by: str, told: str
    ) -> None:
        assert adopt("other-2", labelled, by) == 2
        assert told in capsys.readouterr().err

    def test_two_of_the_same_name_are_told_apart_by_address(
        self, compared: ModelComparison, labelled: Path, make_user: Any, capsys: pytest.CaptureFixture[str]
    ) -> None:
        one, _ = make_user("desk_lead", name="Ash Lee"), make_user("desk_lead", name="Ash Lee")
        assert adopt("other-2", labelled, "ash lee") == 2
        assert "more than one person" in capsys.readouterr().err
        assert adopt("other-2", labelled, one.email) == 0

    def test_is_refused_to_whose_role_does_not_allow_it(
        self, compared: ModelComparison, labelled: Path, officer: Any, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert adopt("other-2", labelled, officer.email) == 2
        assert "does not allow this: adopt model" in capsys.readouterr().err


def test_rolls_back_by_number(
    organisation: Any, changed: Adoption, lead: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed("roll-back", 9, "--by", lead.email, "--reason", "x") == 2
    assert "there is no adoption 9" in capsys.readouterr().err
    assert typed("roll-back", 2, "--by", lead.email, "--reason", "False alarms.") == 0
    assert f"model came-1 reads again, by {lead.name}" in capsys.readouterr().out
    found = queries.current_model(organisation)
    assert found
    assert found.version == "came-1"


def test_lists_models_and_adoptions_and_says_what_is_wrong(
    changed: Adoption, shelf: Path, lead: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed("list") == 0
    said = capsys.readouterr().out
    assert "other-2  other-2" in said
    assert "in use" in said
    assert f"adoption 3: model other-2, {changed.at:%Y-%m-%d %H:%M} UTC, {lead.name}: It hears owls." in said
    (shelf / changed.folder / "head.npz").unlink()
    typed("list")
    assert "The learned reader could not be used: head.npz cannot be read" in capsys.readouterr().out


def test_writes_the_accepted_examples(
    organisation: Any, lead: Any, officer: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from uuid import uuid4

    for state in ("accepted", "proposed", "refused"):
        LearningExample.objects.create(
            organisation=organisation,
            text=f"tschüss, {state}",
            labels=["crisis"],
            platform="x",
            kind="comment",
            correction=uuid4(),
            state=state,
            written_by=lead,
            reviewed_by=None if state == "proposed" else officer,
        )
    out = tmp_path / "examples.jsonl"
    assert typed("examples", "--out", out) == 0
    (line,) = out.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["text"] == "tschüss, accepted"
    assert "tschüss" in line
    assert f"1 example written. Teach with them: make train EXAMPLES={out}" in capsys.readouterr().out
    assert typed("examples", "--out", tmp_path / "no" / "such.jsonl") == 2
