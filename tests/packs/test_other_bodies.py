"""Every pack in the repository is sound, and the second one shares no policy with the first."""

from datetime import date
from pathlib import Path

import pytest

from fingerpost import policy
from fingerpost.policy.checking import examples, mutation
from fingerpost.policy.checking.check import check
from fingerpost.policy.checking.serving import slips
from fingerpost.policy.more_files import read_more

PACKS = sorted(path.parent for path in (Path(__file__).parents[2] / "packs").glob("*/pack.yaml"))
TODAY = date(2026, 11, 23)
COUNCIL = policy.load(policy.shipped("marchbrook"))


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_nothing_is_wrong_with_it(folder):
    pack = policy.load(folder)
    assert [notice.message for notice in check(pack, TODAY) if notice.level != "notice"] == []
    assert [slip.message for slip in slips(pack, read_more(folder))] == []


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_its_examples_notice_nearly_every_small_mistake(folder):
    score = mutation.score(policy.load(folder), examples.read(folder))
    assert score.percent >= 99, score.survived


def test_the_council_has_its_own_grounds_hours_and_pathways():
    trust = policy.load(policy.shipped())
    assert not {each.obligation for each in COUNCIL.reasons.grounds} & {
        each.obligation for each in trust.reasons.grounds
    }
    assert COUNCIL.service.tiers["main"].hours != trust.service.tiers["main"].hours
    assert set(COUNCIL.pathway_by_id) - set(trust.pathway_by_id) >= {"house-rules", "press", "court", "debate"}
    said = "".join(path.read_text(encoding="utf-8") for path in COUNCIL.folder.rglob("*.yaml"))
    assert not [word for word in ("Trust", "TEWV", "tewv", "nhs.net") if word in said]


def test_the_council_closes_at_midday_and_early_on_fridays():
    friday = [(hours.opens.isoformat("minutes"), hours.closes.isoformat("minutes")) for hours in _on("fri")]
    monday = [(hours.opens.isoformat("minutes"), hours.closes.isoformat("minutes")) for hours in _on("mon")]
    assert monday == [("08:45", "12:30"), ("13:15", "17:00")]
    assert friday == [("08:45", "12:30"), ("13:15", "15:45")]


def _on(day):
    return [hours for hours in COUNCIL.service.tiers["main"].hours if day in hours.days]


def test_the_council_warns_once_and_then_blocks():
    people = read_more(COUNCIL.folder).people
    assert people is not None
    (block,) = [step for step in people.ladder.steps if step.action == "block"]
    assert block.from_breaches == COUNCIL.params["strikes"].value == 1
