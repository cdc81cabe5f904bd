"""Overlays: the most restrictive holds. Laws over random overlays and random facts, and what is refused at load."""

from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fingerpost import policy
from fingerpost.policy import overlay
from fingerpost.policy.vocabulary import ACTIONS, NEEDS_GROUND, SIGNALS

BASE = policy.load(policy.shipped())
SCORES = ("hate", "crisis", "abuse", "profanity", "criticism", "threat", "names_staff", "targets_staff", "recording")
KNOWN: dict[str, object] = dict.fromkeys(SIGNALS, 0) | {
    "platform": "facebook",
    "public": True,
    "tagged": True,
    "empty_text": False,
    "text_read": True,
    "media_unread": False,
    "own_information": False,
    "upheld_breaches": 3,
    "crisis_open": False,
    "contacted": False,
    "identity_known": True,
    "manager_is_subject": False,
    "emergency_mode": False,
}

atoms = st.builds(
    lambda fact, limit: {fact: {"gte": limit}},
    st.sampled_from(SCORES),
    st.sampled_from([1, 40, 60, 90, "$ground", "$route"]),
)
conditions = st.one_of(
    atoms, st.lists(atoms, min_size=1, max_size=2).map(lambda all_: {"all": all_}), atoms.map(lambda a: {"not": a})
)
effects = st.builds(
    lambda word, action: {word: action},
    st.sampled_from(["must", "should", "may", "should_not", "must_not"]),
    st.sampled_from(ACTIONS),
)
rules = st.lists(st.tuples(conditions, st.lists(effects, min_size=1, max_size=3)), max_size=4)
params = st.fixed_dictionaries(
    {}, optional={name: st.integers(5, 90) for name in ("crisis_route", "ground", "route", "protect")}
)
facts = st.fixed_dictionaries({}, optional={name: st.none() | st.integers(0, 100) for name in SCORES})


def write(folder: Path, name: str, written: dict[str, object]) -> Path:
    file = folder / f"{name}.yaml"
    file.write_text(yaml.safe_dump(written))
    return file


def an_overlay(folder: Path, name: str, rules_: object = (), params_: object = None) -> Path:
    about = {"id": name, "name": name, "kind": "partner", "source": "a test", "verified": False, "applies_to": "a test"}
    return write(
        folder,
        name,
        {
            "overlay": about,
            "params": {
                key: {
                    "value": value,
                    "unit": "percent",
                    "owner": "them",
                    "reason": "theirs",
                    "stricter": BASE.params[key].stricter,
                }
                for key, value in dict(params_ or {}).items()
            },
            "rules": {
                "rules": [
                    {"id": f"r{number}", "clause": "balance", "says": "Theirs.", "when": when, "then": list(then)}
                    for number, (when, then) in enumerate(rules_)
                ]
            },
        },
    )


def said(pack: policy.Pack, given_: dict[str, object]) -> dict[str, str]:
    return {action: ruling.modality for action, ruling in pack.rule(KNOWN | given_).actions.items()}


laws = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
OPEN = {"must", "should", "may", "free"}


@laws
@given(rules, rules, params, params, facts)
def test_order_and_repetition_change_nothing(tmp_path, one, other, ours, theirs, given_):
    a, b = an_overlay(tmp_path, "a", one, ours), an_overlay(tmp_path, "b", other, theirs)
    first, second = overlay.lay(BASE, [a, b]), overlay.lay(BASE, [b, a, a])
    assert said(first, given_) == said(second, given_)
    assert first.ref == second.ref
    assert first.params == second.params


@laws
@given(rules, params, facts)
def test_an_overlay_never_opens_an_act_against_the_public(tmp_path, theirs, narrowed, given_):
    laid = said(overlay.lay(BASE, [an_overlay(tmp_path, "a", theirs, narrowed)]), given_)
    alone = said(BASE, given_)
    for action in NEEDS_GROUND:
        assert alone[action] in OPEN or laid[action] not in OPEN, action


@laws
@given(rules, facts)
def test_an_overlay_never_lifts_a_ban_nor_hardens_what_is_done_to_the_public(tmp_path, theirs, given_):
    laid = said(overlay.lay(BASE, [an_overlay(tmp_path, "a", theirs)]), given_)
    alone = said(BASE, given_)
    strength = ("free", "may", "should", "must")
    for action in ACTIONS:
        assert alone[action] not in ("must_not", "not_permitted") or laid[action] not in OPEN, action
        if action in NEEDS_GROUND and laid[action] in OPEN:
            assert strength.index(laid[action]) <= strength.index(alone[action])


ASKED = {"must": 2, "should": 1}


@laws
@given(rules, rules, params, params, facts)
def test_no_overlay_ever_drops_a_duty_of_ours_or_of_another(tmp_path, one, other, narrowed, further, given_):
    """A duty is owed still, or another clause speaks against the act and a person weighs both."""
    a, b = an_overlay(tmp_path, "a", one, narrowed), an_overlay(tmp_path, "b", other, further)
    alone, fewer, more = (
        said(BASE, given_),
        said(overlay.lay(BASE, [a]), given_),
        said(overlay.lay(BASE, [a, b]), given_),
    )
    for before, after in ((alone, fewer), (fewer, more)):
        for action in (name for name in ACTIONS if name not in NEEDS_GROUND):
            asked = ASKED.get(before[action], 0)
            assert after[action] not in OPEN or ASKED.get(after[action], 0) >= asked, action


def test_colleagues_are_looked_after_by_our_line_whatever_a_partner_asks_before_words_are_taken_down(tmp_path):
    laid = overlay.lay(BASE, [an_overlay(tmp_path, "a", params_={"ground": 70})])
    attacked = {"abuse": 65, "targets_staff": 65, "names_staff": 90}
    ours, theirs = said(BASE, attacked), said(laid, attacked)
    assert (ours["offer_support"], theirs["offer_support"]) == ("must", "must")
    assert (ours["hide"], theirs["hide"]) == ("must", "not_permitted")


def test_a_half_of_a_rule_is_overridden_with_the_rule(tmp_path):
    laid = overlay.lay(BASE, [an_overlay(tmp_path, "a", params_={"ground": 70})])
    halves = {ready.rule.half_of: ready.rule.id for ready in laid.rules if ready.rule.half_of}
    assert halves
    for ready in laid.rules:
        for name in set(ready.rule.overrides) & set(halves):
            assert halves[name] in ready.rule.overrides


@laws
@given(rules, rules, params, facts)
def test_a_second_overlay_only_narrows_the_first(tmp_path, one, other, narrowed, given_):
    a, b = an_overlay(tmp_path, "a", one), an_overlay(tmp_path, "b", other, narrowed)
    fewer, more = said(overlay.lay(BASE, [a]), given_), said(overlay.lay(BASE, [a, b]), given_)
    assert all(fewer[action] in OPEN or more[action] not in OPEN for action in NEEDS_GROUND)


def test_a_partner_that_demands_a_removal_we_do_not_make_is_a_conflict_for_a_person(tmp_path):
    laid = overlay.lay(BASE, [an_overlay(tmp_path, "a", [({"abuse": {"gte": 40}}, [{"must": "delete"}])])])
    ruling = laid.rule(KNOWN | {"abuse": 50})
    assert ruling.actions["delete"].modality == "conflict"
    assert ruling.person


def test_a_demand_that_we_make_ourselves_stays_ours(tmp_path):
    laid = overlay.lay(BASE, [an_overlay(tmp_path, "a", [({"abuse": {"gte": 40}}, [{"must": "hide"}])])])
    assert laid.rule(KNOWN | {"abuse": 80}).actions["hide"].modality == "must"


def test_thresholds_move_only_the_stricter_way(tmp_path):
    laid = overlay.lay(BASE, [an_overlay(tmp_path, "a", params_={"crisis_route": 10, "ground": 20, "route": 90})])
    assert (laid.params["crisis_route"].value, laid.params["ground"].value, laid.params["route"].value) == (10, 60, 50)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            {"params": {"nothing": {"value": 1, "unit": "percent", "owner": "x", "reason": "x", "stricter": "lower"}}},
            "no parameter",
        ),
        (
            {"params": {"ground": {"value": 1, "unit": "percent", "owner": "x", "reason": "x", "stricter": "lower"}}},
            "stricter lower",
        ),
        (
            {"params": {"ground": {"value": 1, "unit": "days", "owner": "x", "reason": "x", "stricter": "higher"}}},
            "days",
        ),
        (
            {
                "overlay": {
                    "id": "b",
                    "name": "b",
                    "kind": "partner",
                    "source": "x",
                    "verified": False,
                    "applies_to": "x",
                }
            },
            "must agree",
        ),
        (
            {
                "rules": {
                    "rules": [
                        {"id": "r", "clause": "balance", "says": "x", "when": {"all": []}, "then": [], "ground": "A3k1"}
                    ]
                }
            },
            "only narrow",
        ),
        ({"rules": {"conditions": {"breach": {"all": []}}, "rules": []}}, "says something else"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_what_cannot_be_combined_is_refused_at_load(tmp_path, change, told):
    file = an_overlay(tmp_path, "a")
    file.write_text(yaml.safe_dump(yaml.safe_load(file.read_text()) | change))
    with pytest.raises(policy.PackError) as refused:
        overlay.lay(BASE, [file])
    assert told in str(refused.value)
    assert "a.yaml" in str(refused.value)


def test_overlays_are_laid_all_at_once(tmp_path):
    once = overlay.lay(BASE, [an_overlay(tmp_path, "a")])
    with pytest.raises(policy.PackError, match="all of them at once"):
        overlay.lay(once, [an_overlay(tmp_path, "b")])
