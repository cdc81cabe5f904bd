"""The files that speak to people: each may be absent, none may hold a slip, and a silence has an owner."""

from datetime import date

import pytest

from fingerpost import policy
from fingerpost.policy.more_files import More, Period, read_more

FILES = {
    "duties.yaml": "- {id: read, clause: read-all, who: desk, modality: must, says: Read it., when: It comes.}\n",
    "records.yaml": (
        "- {id: posts, name: Posts, clause: keep, disclosed: To nobody., kept: {amount: unstated,"
        " decision: {owner: Records officer, decided: Not taken yet.}}}\n"
    ),
    "assurance.yaml": (
        "standards:\n"
        "  - {id: quiz, clause: quiz, says: The quiz is reported., every: quarterly, responsible: unstated,"
        " forum: The board, decision: {owner: Head of desk, decided: Not taken yet.}}\n"
        "statements: []\n"
        "review: {clause: review, due: 2027-03-20, remind: []}\n"
    ),
    "people.yaml": (
        "workers:\n"
        "  - {id: volunteers, name: Volunteers, clause: everyone, decision: {owner: Head, decided: Not taken yet.}}\n"
        "roles: []\n"
        "ladder:\n"
        "  clause: ladder\n"
        "  strike: A breach that a person upheld.\n"
        "  expires: {amount: 12, unit: months, stated: true}\n"
        "  across: account\n"
        "  across_decision: {owner: Head, decided: One account.}\n"
        "  steps: []\n"
        "  block_lasts: {amount: 3, unit: months, stated: true}\n"
        "  review_within: {amount: 5, unit: working_days, stated: true}\n"
        "  closed_while: []\n"
    ),
    "learning.yaml": (
        "trainings:\n"
        "  - {id: first, clause: first, title: First day, audience: [volunteers], minutes: null, every: on_starting,"
        " form: [talk], proof: A tick., covers: [], decision: {owner: Head, decided: Not taken yet.}}\n"
        "plan: []\n"
    ),
}


def write(folder, **changed):
    for name, text in FILES.items():
        (folder / name).write_text(changed.get(name.removesuffix(".yaml"), text))


def test_a_folder_without_any_of_the_files_has_nothing_more_to_say(tmp_path):
    assert read_more(tmp_path) == More()


def test_what_is_there_is_read_and_what_is_not_stays_empty(tmp_path):
    write(tmp_path)
    more = read_more(tmp_path)
    assert [duty.says for duty in more.duties] == ["Read it."]
    assert more.records[0].kept.amount == "unstated"
    assert more.assurance is not None
    assert more.assurance.review.due == date(2027, 3, 20)
    assert more.guidance is None
    assert more.control is None


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("duties", "says: Read it.", "says: Read it., colour: red", "colour"),
        ("duties", "modality: must", "modality: might", "modality"),
        ("duties", "when: It comes.}", "when: It comes., within: {amount: 2, unit: days}}", "a decision must name its"),
        ("records", "amount: unstated", "amount: unstated, unit: years", "an amount has a unit"),
        ("records", "amount: unstated", "amount: 6", "an amount has a unit"),
        ("assurance", ", decision: {owner: Head of desk, decided: Not taken yet.}", "", "nobody is named as respons"),
        ("people", ", decision: {owner: Head, decided: Not taken yet.}", "", "no learning is named"),
        ("people", "across: account", "across: the street", "across"),
        ("learning", ", decision: {owner: Head, decided: Not taken yet.}", "", "the length is not stated"),
    ],
)
def test_a_slip_or_a_silence_without_an_owner_is_refused_with_its_file(tmp_path, name, old, new, told):
    text = FILES[f"{name}.yaml"]
    assert old in text
    write(tmp_path, **{name: text.replace(old, new)})
    with pytest.raises(policy.PackError) as refused:
        read_more(tmp_path)
    assert f"{name}.yaml" in str(refused.value)
    assert told in str(refused.value)


@pytest.mark.parametrize("name", ["duties", "records", "learning", "assurance", "people"])
def test_an_id_that_is_there_twice_is_refused(tmp_path, name):
    first, *_ = [line for line in FILES[f"{name}.yaml"].splitlines(keepends=True) if "- {id:" in line]
    write(tmp_path, **{name: FILES[f"{name}.yaml"].replace(first, first + first)})
    with pytest.raises(policy.PackError, match="is there twice"):
        read_more(tmp_path)


def test_a_time_that_the_policy_gives_needs_no_owner_and_cannot_be_unstated():
    assert Period(amount=1, unit="months", stated=True).decision is None
    with pytest.raises(ValueError, match="cannot be both"):
        Period(amount="unstated", stated=True)
