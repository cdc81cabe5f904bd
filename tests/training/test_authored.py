"""The authored posts: whole, well labelled, of invented people, with nothing that leaks from teaching to measuring."""

import json
import re
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.triage import Directory, measuring
from fingerpost.triage.assessor import words_of

HOME = Path(__file__).parents[2] / "training" / "authored"
PARTS = ("train", "test")
REGISTERS = {
    *("plain", "chatty", "text", "north_east", "dialect", "formal", "learner", "easy", "disguised", "shout"),
    *("welsh", "polish", "urdu", "other_language"),
}
GROUPS = {
    *("race", "nationality", "religion", "sex", "orientation", "gender", "disability", "mental_illness"),
    *("learning_disability", "autism", "age", "pregnancy", "traveller", "veteran"),
}
PHONE = re.compile(r"(?<![\d.,:/-])(?:\+44 ?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)")
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
RESERVED = ("example.org", "example.com", "example.net", "example", "invalid", "test")


@cache
def rows(part: str) -> tuple[dict[str, object], ...]:
    return tuple(map(json.loads, (HOME / f"{part}.jsonl").read_bytes().splitlines()))


def text(row: dict[str, object]) -> str:
    return str(row["text"])


def earlier(row: dict[str, object]) -> str:
    return " ".join(str(message["text"]) for message in row.get("thread", ()))  # type: ignore[attr-defined]


def words(row: dict[str, object]) -> list[str]:
    return re.findall(r"\w+", f"{earlier(row)} {text(row)}".lower())


@pytest.mark.parametrize(("part", "least"), [("train", 12_000), ("test", 2_000)])
def test_there_are_enough(part, least):
    assert len(rows(part)) >= least


@pytest.mark.parametrize("part", PARTS)
def test_every_line_can_be_measured_and_says_what_kind_of_post_it_is(part):
    for line in (HOME / f"{part}.jsonl").read_bytes().splitlines():
        found = measuring.read_line(line)
        assert isinstance(found, measuring.Labelled), line
        assert found.about["register"] in REGISTERS
        assert {"family", "speaker", "target"} <= found.about.keys()
        assert found.about.get("group", "age") in GROUPS


@pytest.mark.parametrize("part", PARTS)
def test_ids_are_each_there_once(part):
    assert max(Counter(row["id"] for row in rows(part)).values()) == 1


@pytest.mark.parametrize("signal", SIGNALS)
def test_every_signal_has_posts_with_it_and_many_without(signal):
    for part, least in (("train", 100), ("test", 50)):
        present = sum(signal in row["labels"] for row in rows(part))  # type: ignore[operator]
        assert present >= least, (part, present)
        assert len(rows(part)) - present > 10 * present or len(rows(part)) - present > 2_000


def test_every_register_and_every_group_is_in_both_parts():
    for part in PARTS:
        assert {row["register"] for row in rows(part)} == REGISTERS
        assert {row["group"] for row in rows(part) if row.get("group")} == GROUPS


def test_groups_are_spoken_of_kindly_as_well():
    for part in PARTS:
        told = defaultdict(Counter)  # type: ignore[var-annotated]
        for row in rows(part):
            if row.get("group"):
                told[row["group"]]["hate" in row["labels"]] += 1  # type: ignore[operator]
        assert all(counted[False] >= 5 for counted in told.values()), (part, told)


def test_no_family_is_in_both_parts():
    assert not {row["family"] for row in rows("train")} & {row["family"] for row in rows("test")}


@pytest.mark.parametrize("measured", ["test", "functions"])
def test_no_test_post_of_some_length_stands_word_for_word_or_nearly_in_the_other_part(measured):
    """Five words in a row are shared by accident; half of all the runs of five in a post are not."""
    known: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for number, row in enumerate((*rows("train"), *rows("plain"))):
        for run in runs(row):
            known[run].add(number)
    leaks = []
    for row in rows(measured):
        own = runs(row)
        shared = Counter(number for run in own for number in known.get(run, ()))
        if own and shared and max(shared.values()) >= max(3, len(own) / 2):
            leaks.append(text(row))
    assert leaks == []


def runs(row: dict[str, object]) -> set[tuple[str, ...]]:
    held = words(row)
    return {tuple(held[at : at + 5]) for at in range(len(held) - 4)}


@pytest.mark.parametrize("part", PARTS)
def test_nobody_real_can_be_rung_or_written_to(part):
    for row in rows(part):
        said = f"{earlier(row)} {text(row)}"
        for number in PHONE.findall(said):
            digits = re.sub(r"\D", "", number)[-10:]
            assert digits.startswith("7700900"), number
        for address in MAIL.findall(said):
            assert address.lower().rstrip(".").endswith(RESERVED), address


def test_the_directory_of_the_test_part_holds_who_is_named():
    """But for nicknames, other scripts and disguised spellings, which no directory lists."""
    directory = Directory.from_csv(HOME / "test-staff.csv")
    lines = (HOME / "test.jsonl").read_bytes().splitlines()
    posts = [found for found in map(measuring.read_line, lines) if isinstance(found, measuring.Labelled)]
    named = [post for post in posts if post.labels.get("names_staff")]
    met = sum(bool(words_of(post.post, directory).staff) for post in named)
    assert met >= 0.8 * len(named), (met, len(named))


def test_plain_wordings_judge_one_signal_or_a_few_and_every_signal_has_both_kinds():
    said = defaultdict(Counter)  # type: ignore[var-annotated]
    for row in rows("plain"):
        judged = set(SIGNALS) - set(row["unsure"])  # type: ignore[call-overload]
        assert judged
        for signal in judged:
            said[signal][signal in row["labels"]] += 1  # type: ignore[operator]
    assert all(said[signal][True] >= 10 and said[signal][False] >= 10 for signal in SIGNALS), said


def test_the_functional_suite_asks_of_every_group_alike():
    asked = Counter((row["function"], row.get("people", "")) for row in rows("functions"))
    groups = {people for _, people in asked if people}
    for function in {function for function, people in asked if people}:
        assert {people for of, people in asked if of == function} == groups, function
        assert min(asked[function, people] for people in groups) >= 2
    assert len(groups) == 12
    assert sum(bool(row["labels"]["hate"]) for row in rows("functions")) >= 300  # type: ignore[index,call-overload]


def test_no_case_of_the_functional_suite_is_taught():
    taught = {text(row).lower() for part in ("train", "plain") for row in rows(part)}
    assert not taught & {text(row).lower() for row in rows("functions")}
