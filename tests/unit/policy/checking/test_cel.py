"""Conditions in CEL, and the whole pack exported."""

import json

import cel
import pytest

from fingerpost import policy
from fingerpost.policy.checking.cel import export, to_cel
from fingerpost.policy.conditions import parse


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"crisis": {"gte": "$route"}}, "crisis >= 60"),
        ({"crisis": {"gt": 1, "lte": 9}}, "(crisis > 1) && (crisis <= 9)"),
        ({"public": {"is": True}}, "public == true"),
        ({"platform": {"in": ["x", 'a "b" é']}}, 'platform in ["x", "a \\"b\\" é"]'),
        ({"account": {"has": "news"}}, 'account.contains("news")'),
        ({"not": {"tagged": {"is": False}}}, "!(tagged == false)"),
        ({"any": [{"hate": {"lt": 5}}, {"not": {"all": []}}]}, "(hate < 5) || (!(true))"),
        ({"any": []}, "false"),
    ],
)
def test_a_condition_reads_in_cel_as_it_does_here(written, expected):
    found = to_cel(parse(written, {"route": 60}, {}, "here"))
    assert found == expected
    cel.compile(found)


def test_a_not_holds_the_whole_comparison():
    turned = to_cel(parse({"not": {"public": {"is": False}}}, {}, {}, "here"))
    assert cel.evaluate(turned, {"public": True}) is True


def test_the_export_has_every_rule_and_pathway_in_order_and_compiles():
    pack = policy.load(policy.shipped())
    found = json.loads(export(pack))
    assert [row["id"] for row in found["rules"]] == list(pack.rule_by_id)
    assert [row["id"] for row in found["pathways"]] == list(pack.pathway_by_id)
    assert found["facts"]["crisis"] == "int"
    assert found["facts"]["public"] == "bool"
    for row in (*found["rules"], *found["pathways"]):
        cel.compile(row["when"])
    assert found["pack"]["digest"] == pack.ref.digest


def test_a_rule_that_changed_exports_otherwise():
    pack = policy.load(policy.shipped())
    assert export(pack) == export(policy.load(policy.shipped()))
    assert "$" not in "".join(row["when"] for row in json.loads(export(pack))["rules"])
