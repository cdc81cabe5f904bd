"""``fingerpost triage evaluate``: a report on labelled posts, and clear words for what cannot be measured."""

import json

import pytest

from fingerpost.cli.main import run

LINES = [
    {"id": "1", "text": "I want to die, I've taken all my tablets", "labels": ["crisis"], "register": "chatty"},
    {"id": "2", "text": "Thank you so much to everyone on Elm ward", "labels": ["praise"], "register": "plain"},
    {"id": "3", "text": "What time do you open?", "labels": {"enquiry": True, "hate": True}},
]


@pytest.fixture
def posts(tmp_path):
    file = tmp_path / "posts.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in LINES))
    return file


def test_a_report_is_printed_as_a_table(posts, capsys):
    assert run(["triage", "evaluate", str(posts)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("3 posts.")
    assert [line.split()[0] for line in said.splitlines()[3:5]] == ["crisis", "threat"]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_report_is_the_same_with_any_number_of_workers(posts, capsys, workers):
    assert run(["triage", "evaluate", str(posts), "--json", "--workers", workers]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["posts"] == 3
    assert told["signals"]["crisis"]["recall"][0] == 1.0
    assert told["signals"]["hate"]["missed"] == 1


def test_wrong_answers_are_listed_without_the_words(posts, tmp_path, capsys):
    wrong = tmp_path / "wrong.jsonl"
    assert run(["triage", "evaluate", str(posts), "--wrong", str(wrong)]) == 0
    rows = [json.loads(line) for line in wrong.read_text().splitlines()]
    assert (3, "3", "hate", "missed") in {(row["line"], row["id"], row["signal"], row["wrong"]) for row in rows}
    assert "open" not in wrong.read_text()


def test_plots_are_drawn_for_every_signal_that_was_judged(posts, tmp_path):
    assert run(["triage", "evaluate", str(posts), "--plots", str(tmp_path / "plots")]) == 0
    assert (tmp_path / "plots" / "crisis-reliability.svg").read_text().startswith("<svg")
    assert (tmp_path / "plots" / "crisis-precision-recall.svg").is_file()


def test_a_bad_line_is_told_and_the_others_are_measured(posts, capsys):
    posts.write_text(posts.read_text() + '{"text": "x", "labels": ["nope"]}\n')
    assert run(["triage", "evaluate", str(posts)]) == 1
    said = capsys.readouterr()
    assert "line 4: 'labels' or 'unsure' names what is no signal." in said.err
    assert said.out.startswith("3 posts.")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["/nowhere.jsonl"], "cannot be read"),
        (["FILE", "--threshold", "hatred=50"], "such as crisis=35"),
        (["FILE", "--threshold", "hate=0"], "from 1 to 100"),
        (["FILE", "--workers", "0"], "1 or more"),
        (["FILE", "--staff", "/nowhere.csv"], "staff file"),
        (["FILE", "--wrong", "/nowhere/wrong"], "cannot be written"),
        (["EMPTY"], "no labelled post"),
    ],
)
def test_what_cannot_be_measured_says_why(posts, tmp_path, capsys, typed, told):
    empty = tmp_path / "empty.jsonl"
    empty.write_text("")
    names = {"FILE": str(posts), "EMPTY": str(empty)}
    assert run(["triage", "evaluate", *(names.get(each, each) for each in typed)]) == 2
    assert told in capsys.readouterr().err
