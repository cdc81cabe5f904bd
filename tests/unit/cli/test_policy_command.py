"""``fingerpost policy``: the tools of a policy team, from the first starter pack to the published page."""

import json
import shutil
from pathlib import Path

import pytest

from fingerpost import policy
from fingerpost.cli.main import run
from fingerpost.policy import vocabulary


@pytest.fixture
def starter(tmp_path: Path) -> Path:
    assert run(["policy", "init", str(tmp_path / "mine")]) == 0
    return tmp_path / "mine"


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    capsys.readouterr()
    code = run(["policy", *words])
    shown = capsys.readouterr()
    return code, shown.out + shown.err


def test_a_starter_pack_passes_check_and_its_own_examples(starter, capsys):
    assert said(capsys, "check", str(starter))[0] == 0
    code, told = said(capsys, "test", str(starter))
    assert (code, "0 failed" in told) == (0, True)


def test_a_starter_pack_is_never_written_over_something(starter, capsys):
    code, told = said(capsys, "init", str(starter))
    assert (code, "there already" in told) == (2, True)


def test_the_shipped_pack_has_no_errors_and_says_what_it_disagrees_with_itself_about(capsys):
    code, told = said(capsys, "check", "--on", "2026-11-23")
    assert code == 0
    assert "0 errors" in told
    assert "[crisis-and-always-report]" in told
    assert "quotes-not-verified" in told


def test_a_slip_is_an_error_with_its_place(starter, capsys):
    rules = starter / "rules.yaml"
    rules.write_text(
        rules.read_text().replace(", overrides: [may-hide]", ", overrides: []").replace("[may: hide]", "[must: hide]")
    )
    code, told = said(capsys, "check", str(starter))
    assert code == 1
    assert "disagree about hide" in told
    assert "rules.yaml:" in told


def test_warnings_count_only_when_strict(starter, capsys):
    assert said(capsys, "check", str(starter), "--strict")[0] == 1


def test_answers_come_as_json_for_programs(capsys):
    for words in (["check"], ["test"], ["coverage"], ["explain", "--rule", "ground-hate"]):
        _, told = said(capsys, *words, "--json")
        assert json.loads(told)


def test_an_example_that_does_not_hold_is_told_in_words(starter, capsys):
    tests = starter / "tests" / "rulings.yaml"
    tests.write_text(tests.read_text().replace("expect: {hide: may}, because: [ground-hate]", "expect: {hide: must}"))
    code, told = said(capsys, "test", str(starter))
    assert code == 1
    assert "A hateful comment may be hidden\n    hide is may, not must" in told


def test_a_pack_without_examples_is_refused(starter, capsys):
    shutil.rmtree(starter / "tests")
    code, told = said(capsys, "test", str(starter))
    assert (code, "holds no examples" in told) == (2, True)


def test_mistakes_that_no_example_notices_are_listed(starter, capsys):
    code, told = said(capsys, "test", str(starter), "--mutate")
    assert code == 1
    assert "not noticed: " in told
    assert said(capsys, "test", str(starter), "--mutate", "--at-least", "10")[0] == 0


def test_coverage_says_what_carries_every_clause(capsys):
    _, told = said(capsys, "coverage", "--json")
    rows = json.loads(told)
    assert {row["clause"] for row in rows} == set(policy.load(policy.shipped()).clauses)
    assert all(row["examples"] for row in rows if row["rules"])


def test_a_rule_is_explained_and_a_misspelt_one_is_guessed(capsys):
    assert "crisis at least 15" in said(capsys, "explain", "--rule", "crisis-suspends-sanctions")[1]
    code, told = said(capsys, "explain", "--rule", "crisis-suspend-sanctions")
    assert (code, "Did you mean crisis-suspends-sanctions" in told) == (2, True)


def test_pages_are_written_and_a_folder_that_cannot_be_is_named(tmp_path, capsys):
    assert said(capsys, "publish", "--to", str(tmp_path / "pages"))[0] == 0
    assert "<html" in (tmp_path / "pages" / "principles.html").read_text()
    code, told = said(capsys, "publish", "--to", "/proc/nowhere")
    assert (code, "cannot be written" in told) == (2, True)


@pytest.mark.parametrize("act", ["check", "test", "coverage", "explain", "prompt"])
def test_a_pack_that_is_not_there_is_named_without_a_traceback(act, capsys):
    code, told = said(capsys, act, "/nowhere/at/all")
    assert (code, "no such folder" in told) == (2, True)


def test_a_difference_says_what_became_stricter_and_shows_where(tmp_path, capsys):
    shutil.copytree(policy.shipped(), tmp_path / "new")
    params = tmp_path / "new" / "params.yaml"
    params.write_text(params.read_text().replace("ground: {value: 60", "ground: {value: 70"))
    code, told = said(capsys, "diff", "corp-0068", str(tmp_path / "new"))
    assert code == 1
    assert "value was 60, is 70 (stricter)" in told
    assert "for example hate 60: hide is must before, not permitted after" in told
    assert said(capsys, "diff", "corp-0068", "corp-0068")[0] == 0


def test_a_difference_is_told_where_it_rules_nothing(tmp_path, capsys):
    shutil.copytree(policy.shipped(), tmp_path / "new")
    duties = tmp_path / "new" / "duties.yaml"
    duties.write_text(duties.read_text().replace("modality: should", "modality: must", 1))
    code, told = said(capsys, "diff", "corp-0068", str(tmp_path / "new"))
    assert (code, told.splitlines()) == (
        1,
        ["Duties:", "  raise-concerns changed: modality was should, is must (stricter)"],
    )


def test_packs_that_cannot_be_compared_are_named_without_a_traceback(tmp_path, capsys):
    shutil.copytree(policy.shipped(), tmp_path / "new")
    (tmp_path / "new" / "records.yaml").write_text("- {id: posts}\n")
    code, told = said(capsys, "diff", "corp-0068", str(tmp_path / "new"))
    assert (code, "cannot be compared" in told, "records.yaml" in told) == (2, True, True)


def test_stored_rulings_are_ruled_on_again_under_a_changed_pack(tmp_path, capsys):
    shutil.copytree(policy.shipped(), tmp_path / "new")
    params = tmp_path / "new" / "params.yaml"
    params.write_text(params.read_text().replace("ground: {value: 60", "ground: {value: 70"))
    facts = dict.fromkeys(vocabulary.SIGNALS, 0) | {
        "platform": "facebook",
        "kind": "comment",
        "public": True,
        "tagged": False,
        "empty_text": False,
        "text_read": True,
        "media_unread": False,
        "own_information": False,
        "upheld_breaches": 0,
        "crisis_open": False,
        "contacted": False,
        "identity_known": False,
        "manager_is_subject": False,
        "bereaved": False,
        "emergency_mode": False,
    }
    lines = [{"id": "a", "facts": facts | {"hate": 65}}, {"id": "b", "facts": facts}, {"id": "c", "facts": None}]
    stored = tmp_path / "stored.jsonl"
    stored.write_text("".join(json.dumps(line) + "\n" for line in lines))
    code, told = said(capsys, "replay", str(tmp_path / "new"), "--old", "corp-0068", "--file", str(stored), "--json")
    report = json.loads(told)
    assert code == 1
    assert (report["total"], report["counts"]["no_longer_acted"], report["counts"]["same"]) == (3, 1, 1)
    assert sum(report["not_replayable"].values()) == 1
    assert said(capsys, "replay", "corp-0068", "--file", "/nowhere.jsonl")[0] == 2


def test_an_overlay_is_laid_over_the_pack_by_name(capsys):
    assert said(capsys, "explain", "--overlay", "police-partner")[0] == 0
    code, told = said(capsys, "explain", "--overlay", "nobody")
    assert (code, "It has: " in told) == (2, True)
