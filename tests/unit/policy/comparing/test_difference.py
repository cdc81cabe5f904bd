"""What is different between two packs: every change found, labelled, and shown on facts that rule differently."""

import json
from dataclasses import replace
from itertools import combinations

import pytest

from fingerpost import policy
from fingerpost.policy import files, overlay
from fingerpost.policy.comparing.change import USUALLY, of_threshold
from fingerpost.policy.comparing.difference import difference
from fingerpost.policy.pack import make_pathways, make_ready

SHIPPED = policy.load(policy.shipped())
CLAUSE = next(iter(SHIPPED.clauses))
LINE = files.Param(value=60, unit="percent", owner="Nobody", reason="A test.", stricter="higher")


def a_rule(name, when, *then, **more):
    return files.Rule(id=name, clause=CLAUSE, says=f"It is {name}.", when=when, then=then, **more)


RULES = [
    a_rule("hateful", {"hate": {"gte": "$line"}}, {"may": "hide"}, {"may": "delete"}),
    a_rule("manager", {"targets_staff": {"gte": 60}}, {"must": "notify_manager"}),
    a_rule("subject", {"manager_is_subject": {"is": True}}, {"must_not": "notify_manager"}, overrides=["manager"]),
    a_rule("thanks", {"praise": {"gte": 50}}, {"may": "reply"}),
]
PACK = make_ready(replace(SHIPPED, params={**SHIPPED.params, "line": LINE}), RULES)
LAID = {name: overlay.lay(SHIPPED, [file]) for name, file in overlay.available(SHIPPED.folder).items()}


def with_rule(name, **change):
    return make_ready(PACK, [rule.model_copy(update=change) if rule.id == name else rule for rule in RULES])


def with_param(name, value, pack=PACK):
    params = {**pack.params, name: pack.params[name].model_copy(update={"value": value})}
    return make_ready(replace(pack, params=params), [ready.rule for ready in pack.rules])


def only(found):
    (one,) = found
    return one


def assert_witnesses_hold(found, a, b):
    for change in found.changes:
        for seen in change.witnesses:
            full = {**USUALLY, **seen.facts}
            was, now = a.rule(full), b.rule(full)
            if seen.action:
                assert (was.actions[seen.action].modality, now.actions[seen.action].modality) == (
                    seen.before,
                    seen.after,
                ), change
            assert (was.actions, was.findings, was.pathways) != (now.actions, now.findings, now.pathways), change


VARIANTS = {
    **{
        name: with_param(name, param.value + 7, SHIPPED)
        for name, param in SHIPPED.params.items()
        if type(param.value) is int
    },
    "half the rules": make_ready(
        SHIPPED, [ready.rule.model_copy(update={"overrides": []}) for ready in SHIPPED.rules[::2]]
    ),
    "our own rules": PACK,
    **LAID,
}


def test_a_pack_does_not_differ_from_itself():
    again = policy.load(policy.shipped())
    assert not difference(SHIPPED, again)
    assert difference(SHIPPED, again).lines() == ["The two packs say the same."]


@pytest.mark.parametrize("name", VARIANTS)
def test_every_witness_really_rules_differently_both_ways(name):
    other = VARIANTS[name]
    for a, b in ((SHIPPED, other), (other, SHIPPED)):
        found = difference(a, b)
        assert found
        assert_witnesses_hold(found, a, b)
        assert json.loads(json.dumps(found.to_dict()))["changes"]
        assert not [line for line in found.lines() if not line.strip()]


def test_witnesses_hold_between_any_two_variants():
    for a, b in combinations([*VARIANTS.values()][::4], 2):
        assert_witnesses_hold(difference(a, b), a, b)


def test_a_higher_ground_is_stricter_on_the_body_and_milder_on_the_public():
    found = difference(PACK, with_param("line", 75))
    assert only(found.of("parameters")).label == "stricter"
    hate = only(change for change in found.of("rules") if change.name == "hateful")
    assert (hate.what, hate.public) == ("it no longer applies where it did", "milder")
    assert {seen.facts["hate"] for seen in hate.witnesses} == {60}


def test_a_number_that_was_another_before_a_day_is_a_change_though_today_nothing_is_ruled_otherwise():
    was = files.Earlier(until="2027-04-01", value=50, reason="A test.")
    dated = {**PACK.params, "line": LINE.model_copy(update={"earlier": [was]})}
    change = only(difference(PACK, replace(PACK, params=dated)).changes)
    assert (change.part, change.name, change.label) == ("parameters", "line", "looser")
    assert change.what == "earlier was none, is until 2027-04-01, value 50, reason A test."


def test_a_condition_that_is_written_otherwise_and_means_the_same_is_told_as_that():
    change = only(difference(PACK, with_rule("thanks", when={"all": [{"praise": {"gte": 50}}]})).of("rules"))
    assert (change.label, change.witnesses) == ("neutral", ())
    assert "nothing was found that it treats otherwise" in change.what


def test_a_duty_to_delete_is_harsher_on_the_public_though_it_leaves_the_body_less_room():
    found = difference(PACK, with_rule("hateful", then=[{"may": "hide"}, {"must": "delete"}]))
    delete = only(change for change in found.of("rules") if "delete" in change.what)
    assert (delete.before, delete.after) == ("may", "must")
    assert (delete.label, delete.public) == ("stricter", "harsher")


def test_a_rule_under_another_id_is_a_removal_and_an_addition():
    renamed = make_ready(PACK, [r.model_copy(update={"id": "kind"}) if r.id == "thanks" else r for r in RULES])
    found = difference(PACK, renamed)
    assert {(change.name, change.kind) for change in found.of("rules")} == {("thanks", "removed"), ("kind", "added")}


def test_an_override_taken_away_is_shown_where_both_rules_apply():
    found = difference(PACK, with_rule("subject", overrides=[]))
    change = only(found.of("rules"))
    assert change.what == "it no longer overrides manager"
    assert (only(change.witnesses).before, only(change.witnesses).after) == ("must_not", "conflict")


def test_dates_and_words_of_a_rule_are_changes_that_bear_on_nobody():
    change = only(difference(PACK, with_rule("thanks", says="They are kind.")).of("rules"))
    assert (change.label, change.public, change.after) == ("neutral", None, "They are kind.")
    assert "nothing" in only(difference(PACK, with_rule("thanks", until=PACK.about.ratified)).of("rules")).what


def test_pathways_that_change_places_are_shown_on_a_post_that_is_both():
    order = [ready.pathway for ready in PACK.pathways]
    order[0], order[1] = order[1], order[0]
    found = difference(PACK, replace(PACK, pathways=make_pathways(PACK, order)))
    change = only(found.of("pathways"))
    assert (change.name, change.what) == (order[0].id, f"it now comes before {order[1].id}")
    assert (only(change.witnesses).before, only(change.witnesses).after) == (order[1].id, order[0].id)
    assert_witnesses_hold(found, PACK, replace(PACK, pathways=make_pathways(PACK, order)))


def test_a_pathway_that_a_person_must_settle_is_stricter():
    order = [ready.pathway for ready in PACK.pathways]
    order[-1] = order[-1].model_copy(update={"person": True})
    change = only(difference(PACK, replace(PACK, pathways=make_pathways(PACK, order))).of("pathways"))
    assert (change.name, change.label) == (order[-1].id, "stricter")


def test_clauses_replies_reasons_service_signposts_and_tensions_are_compared_row_by_row():
    clause = next(iter(PACK.clauses.values()))
    ground = PACK.reasons.grounds[0]
    tier = next(iter(PACK.service.tiers))
    changed = replace(
        PACK,
        clauses={**PACK.clauses, clause.id: clause.model_copy(update={"disposition": "gap"})},
        replies=PACK.replies[1:],
        reasons=PACK.reasons.model_copy(
            update={"grounds": [ground.model_copy(update={"told": "No."}), *PACK.reasons.grounds[1:]]}
        ),
        service=PACK.service.model_copy(
            update={"tiers": {**PACK.service.tiers, tier: PACK.service.tiers[tier].model_copy(update={"hours": []})}}
        ),
        signposts=(*PACK.signposts, PACK.signposts[0].model_copy(update={"id": "another"})),
        tensions=(PACK.tensions[0].model_copy(update={"owner": "Nobody"}), *PACK.tensions[1:]),
    )
    found = {(c.part, c.name, c.kind) for c in difference(PACK, changed).changes}
    assert found == {
        ("clauses", clause.id, "changed"),
        ("replies", PACK.replies[0].id, "removed"),
        ("reasons", f"ground {ground.obligation}", "changed"),
        ("service", f"tier {tier}", "changed"),
        ("signposts", "another", "added"),
        ("tensions", PACK.tensions[0].id, "changed"),
    }


@pytest.mark.parametrize(
    ("way", "before", "after", "label"),
    [
        ("lower", 60, 40, "stricter"),
        ("lower", 40, 60, "looser"),
        ("higher", 60, 75, "stricter"),
        ("higher", 60, 60, "neutral"),
        ("union", ["a"], ["a", "b"], "stricter"),
        ("union", ["a", "b"], ["b"], "looser"),
        ("intersection", ["a", "b"], ["b"], "stricter"),
        ("intersection", ["a"], ["b"], "neutral"),
        ("lower", "soon", "later", "neutral"),
    ],
)
def test_a_threshold_is_narrowed_in_the_direction_it_declares(way, before, after, label):
    assert of_threshold(way, before, after) == label
