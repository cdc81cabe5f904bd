"""One way to compare every file: rows by what they are known by, fields by name, long words from where they part."""

import pytest

from fingerpost.policy.comparing.rows import of_file
from fingerpost.policy.files import Reply
from fingerpost.policy.more_files import Period

DECISION = {"owner": "Head", "decided": "Not taken yet."}


def duty(name, **more):
    return {"id": name, "clause": "c", "who": "desk", "modality": "must", "says": f"Do {name}.", **more}


def told(old, new, **more):
    return [(change.name, change.kind, change.what) for change in of_file("part", "part.yaml", old, new, **more)]


def test_rows_are_known_by_their_ids_wherever_they_stand():
    assert told([duty("read"), duty("write")], [duty("read"), duty("answer")]) == [
        ("write", "removed", "Do write."),
        ("answer", "added", "Do answer."),
    ]


def test_rows_in_another_order_are_told_once():
    assert told([duty("read"), duty("write")], [duty("write"), duty("read")]) == [
        ("part", "changed", "order was read, write, is write, read")
    ]


def test_rows_that_are_known_by_the_same_name_do_not_hide_each_other():
    line = {"clause": "help", "says": "We help."}
    assert told({"will": [line]}, {"will": [line, {**line, "says": "We always help."}]}) == [
        ("will help (2)", "added", "We always help.")
    ]


def test_lists_within_lists_are_named_by_the_way_to_them():
    old = {"roles": [], "ladder": {"strike": "One.", "steps": [{"id": "block", "from_breaches": 2}]}}
    new = {"roles": [], "ladder": {"strike": "Two.", "steps": [{"id": "block", "from_breaches": 3}]}}
    assert told(old, new) == [
        ("ladder step block", "changed", "from breaches was 2, is 3"),
        ("ladder", "changed", "strike was One., is Two."),
    ]


def test_a_length_of_time_is_told_whole_and_what_is_said_of_it_apart():
    twelve = {"amount": 12, "unit": "months", "after": "the breach", "stated": True, "decision": None}
    old, new = duty("read", within=twelve), duty("read", within={**twelve, "amount": 2, "unit": "years"})
    assert told([old], [new]) == [("read", "changed", "within was 12 months, is 2 years")]
    decided = duty("read", within={**twelve, "stated": False, "decision": DECISION})
    assert [what for _, _, what in told([old], [decided])] == [
        "within.stated was true, is false",
        "within.decision was not there, is owner Head, decided Not taken yet.",
    ]


def test_a_length_that_nobody_decided_and_then_somebody_did_is_a_change():
    silent, decided = Period(amount="unstated", decision=DECISION), Period(amount=2, unit="years", stated=True)
    old, new = (duty("keep", kept=each.model_dump()) for each in (silent, decided))
    assert told([old], [new])[0] == ("keep", "changed", "kept was unstated, is 2 years")


def test_an_aim_for_the_same_day_has_no_amount():
    day, hours = {"kind": "same_day", "amount": 0}, {"kind": "working_hours", "amount": 4}
    assert told({"aims": {"answer": day}}, {"aims": {"answer": hours}}) == [
        ("aims", "changed", "answer was same day, is 4 working hours")
    ]


def test_a_key_that_came_with_nothing_in_it_is_a_change():
    assert told([duty("read")], [duty("read", every=None)]) == [
        ("read", "changed", "every was not there, is not there")
    ]


def test_long_values_are_shown_from_where_they_part():
    same = "Words that stay the same, " * 8
    ((_, _, what),) = told([duty("read", when=f"{same}by day.")], [duty("read", when=f"{same}by night.")])
    assert what.startswith("when was …")
    assert what.endswith("by night.")
    assert "by day., is …" in what


@pytest.mark.parametrize(("old", "new", "kind"), [(None, {"will": []}, "added"), ({"will": []}, None, "removed")])
def test_a_file_that_only_one_of_them_has_is_told_even_when_it_is_empty(old, new, kind):
    assert [(name, how) for name, how, _ in told(old, new)] == [("part.yaml", kind)]


def test_parts_that_a_pack_holds_are_told_under_the_names_of_the_file():
    reply = Reply(id="thanks", pathways=["praise"], title="Thanks", clause="c", text="Thank you.")
    assert told((reply,), (reply.model_copy(update={"private": True}),)) == [
        ("thanks", "changed", "private was false, is true")
    ]
