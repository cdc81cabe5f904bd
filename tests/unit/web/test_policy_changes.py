"""The page of a changed policy: by part, and what bears on somebody first."""

from fingerpost import policy
from fingerpost.policy.comparing.difference import difference
from fingerpost.web.policies import presenter

WITNESS = {"facts": {"hate": 60, "platform": "facebook"}, "action": "hide", "before": "must", "after": "may"}


def change(name, part="duties", label="neutral", witnesses=(), **more):
    row = {"part": part, "name": name, "kind": "changed", "what": "owner was Head, is Board", "label": label}
    return {**row, "public": None, "before": None, "after": None, "witnesses": list(witnesses), **more}


def shown(*changes):
    return presenter.effects({"changes": changes})


def many(number, **more):
    return [change(f"row-{each}", **more) for each in range(number)]


def test_changes_stand_under_their_part_in_the_order_in_which_the_parts_come():
    found = shown(change("a"), change("b", part="overlays"), change("c"))
    assert [(part.title, [each.name for each in part.effects]) for part in found] == [
        ("Duties", ["a", "c"]),
        ("Overlays", ["b"]),
    ]


def test_a_few_changes_are_all_shown():
    (part,) = shown(*many(presenter.MOST_SHOWN))
    assert (len(part.effects), part.folded) == (presenter.MOST_SHOWN, ())


def test_of_many_changes_those_that_bear_on_somebody_have_an_example_or_are_a_file_come_first():
    (part,) = shown(
        *many(presenter.MOST_SHOWN),
        change("must", label="stricter"),
        change("example", witnesses=[WITNESS]),
        change("duties.yaml", kind="added"),
    )
    assert [each.name for each in part.effects] == ["must", "example", "duties.yaml"]
    assert len(part.folded) == presenter.MOST_SHOWN
    assert part.effects[1].examples == ("hate 60: hide is must before, may after",)


def test_nothing_is_lost_between_the_difference_and_the_page():
    found = difference(policy.load(policy.shipped()), policy.load(policy.shipped("marchbrook"))).to_dict()
    page = presenter.effects(found)
    assert sum(len(part.effects) + len(part.folded) for part in page) == len(found["changes"])
    assert {"Duties", "Guidance", "People", "Records", "Overlays", "Examples"} <= {part.title for part in page}


def test_a_trial_that_was_stored_when_only_the_files_that_rule_were_compared_still_reads():
    (part,) = shown(change("desk", part="service"), change("statement", part="service"))
    assert [each.what for each in part.effects] == ["owner was Head, is Board"] * 2
