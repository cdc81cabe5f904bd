"""Loading a pack: what is refused, in what words, and what is promised of one that loads."""

import shutil
from datetime import UTC, datetime

import pytest

from fingerpost import policy
from fingerpost.policy.vocabulary import ACTIONS, NEEDS_GROUND, SIGNALS


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(policy.shipped(), tmp_path / "pack")
    return tmp_path / "pack"


def change(folder, name, old, new):
    path = folder / name
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("rules.yaml", "id: ground-swearing,", "id: ground-hate,", "'ground-hate' is there twice"),
        ("rules.yaml", "clause: hate,", "clause: hatred,", "there is no clause 'hatred'"),
        ("rules.yaml", "{hate: {gte: $ground}}", "{hatred: {gte: $ground}}", "neither a signal nor a fact"),
        (
            "rules.yaml",
            "{hate: {gte: $ground}}",
            "{hate: {gte: high}}",
            "so 'gte: high' can never hold",
        ),
        ("rules.yaml", "{public: {is: true}}", "{public: {is: yes please}}", "'public' is true or false"),
        ("rules.yaml", "{platform: {is: facebook}}", "{platform: {gte: 3}}", "'platform' is text"),
        ("rules.yaml", "[may: hide,", "[may: bury,", "'bury' is not an action"),
        ("rules.yaml", "[may: hide,", "[might: hide,", "might"),
        ("rules.yaml", "says: It swears.", "says: It swears., colour: red", "colour"),
        ("rules.yaml", "overrides: [manager-supports,", "overrides: [manager-support,", "which is no rule"),
        ("pathways.yaml", "when: {all: []}}", "when: {praise: {gte: 1}}}", "must take every post"),
        ("actions.yaml", "unhide:", "reveal:", "must be there exactly if it is an action"),
        (
            "params.yaml",
            "crisis_route: {value: 15, unit: percent",
            "crisis_route: {value: 15, unit: &u percent, x: *u",
            "anchors",
        ),
        ("pack.yaml", "ref: CORP-0068", "ref: CORP-0068\nref: other", "'ref' is there twice"),
        ("pack.yaml", "ratified: 2024-03-20", "ratified: [", "not valid YAML"),
    ],
)
def test_a_pack_with_a_slip_is_refused_with_its_file(folder, name, old, new, told):
    change(folder, name, old, new)
    with pytest.raises(policy.PackError) as refused:
        policy.load(folder)
    assert name in str(refused.value)
    assert told in str(refused.value)


def test_a_folder_or_file_that_is_not_there_is_named(folder, tmp_path):
    with pytest.raises(policy.PackError, match="there is no such folder"):
        policy.load(tmp_path / "nowhere")
    (folder / "rules.yaml").unlink()
    with pytest.raises(policy.PackError, match=r"rules\.yaml: the file is missing"):
        policy.load(folder)


def test_the_digest_changes_with_a_rule_and_not_with_an_example_or_a_line_ending(folder):
    before = policy.load(folder).ref.digest
    (folder / "tests" / "rulings.yaml").write_text("changed")
    path = folder / "rules.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert policy.load(folder).ref.digest == before
    change(folder, "params.yaml", "value: 60", "value: 61")
    assert policy.load(folder).ref.digest != before


def test_a_rule_is_heard_only_while_it_is_in_force(folder):
    change(folder, "rules.yaml", "{id: ground-hate,", "{id: ground-hate, from: 2024-03-20, until: 2027-03-20,")
    pack = policy.load(folder)
    facts = {"hate": 90}

    def heard(year: int, month: int, day: int) -> bool:
        ruling = pack.rule(facts, datetime(year, month, day, tzinfo=UTC))
        return "ground-hate" in [fired.rule for fired in ruling.findings]

    assert [heard(2024, 3, 19), heard(2024, 3, 20), heard(2027, 3, 19), heard(2027, 3, 20)] == [
        False,
        True,
        True,
        False,
    ]


def test_with_nothing_known_nothing_is_permitted_and_a_person_is_asked():
    ruling = policy.load(policy.shipped()).rule({})
    assert set(ruling.actions) == set(ACTIONS)
    assert {ruling.actions[action].modality for action in NEEDS_GROUND} == {"not_permitted"}
    assert ruling.person
    assert {name for unknown in ruling.unknowns for name in unknown.facts} >= {"crisis", "hate", "threat"}


def test_a_ruling_says_what_it_saw_and_what_came_close():
    facts = dict.fromkeys(SIGNALS, 0) | {"hate": 75, "abuse": 55, "own_information": False}
    ruling = policy.load(policy.shipped()).rule(facts)
    (hate,) = [fired for fired in ruling.findings if fired.rule == "ground-hate"]
    assert [(seen.fact, seen.op, seen.operand, seen.observed) for seen in hate.seen] == [("hate", "gte", 60, 75)]
    assert [(near.rule, near.seen.observed) for near in ruling.near] == [("ground-abuse", 55)]
    assert ruling.grounds == ("A3k1",)
