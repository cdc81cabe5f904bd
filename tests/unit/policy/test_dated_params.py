"""Numbers that change on a day: a post is ruled on by what held at its moment, whatever holds now."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from fingerpost import policy
from fingerpost.policy import files, overlay
from fingerpost.policy.checking.check import check, overlaps
from fingerpost.policy.comparing.difference import difference
from fingerpost.policy.explaining.explain import explain_rule
from fingerpost.policy.pack import make_ready
from fingerpost.policy.vocabulary import SIGNALS

SHIPPED = policy.load(policy.shipped())
TURN = date(2027, 4, 1)
BEFORE, AFTER = datetime(2027, 3, 31, 23, 59, tzinfo=UTC), datetime(2027, 4, 1, tzinfo=UTC)
QUIET = dict.fromkeys(SIGNALS, 0) | {"platform": "facebook", "public": True, "text_read": True, "crisis_open": False}


def turned(name: str, was: object, until: date = TURN) -> policy.Pack:
    """The shipped pack, of which one number was another until a day."""
    param = SHIPPED.params[name].model_copy(
        update={"earlier": [files.Earlier(until=until, value=was, reason="It was decided so.")]}
    )
    bare = replace(SHIPPED, params={**SHIPPED.params, name: param})
    return make_ready(bare, [ready.rule for ready in SHIPPED.rules])


def test_a_pathway_goes_by_the_number_of_its_day():
    pack = turned("crisis_route", 70)
    facts = QUIET | {"crisis": 50}
    assert pack.rule(facts, BEFORE).pathway != "crisis"
    assert pack.rule(facts, AFTER).pathway == "crisis"


def test_a_rule_goes_by_the_number_of_its_day_and_says_which_it_was():
    pack = turned("ground", 80)
    facts = QUIET | {"hate": 70, "own_information": False}
    assert pack.rule(facts, BEFORE).actions["hide"].modality == "not_permitted"
    later = pack.rule(facts, AFTER)
    assert later.actions["hide"].modality == "must"
    (fired,) = [each for each in later.findings if each.rule == "ground-hate"]
    assert [seen.operand for seen in fired.seen if seen.fact == "hate"] == [SHIPPED.params["ground"].value]


def test_a_moment_that_is_not_known_goes_by_the_newest_number():
    facts = QUIET | {"crisis": 50}
    assert turned("crisis_route", 70).rule(facts).pathway == "crisis"


@given(st.integers(0, 100), st.integers(0, 100), st.integers(-400, 400))
def test_fast_and_plain_rulings_agree_on_every_day(crisis, was, days):
    pack, at = turned("crisis_route", was), BEFORE + timedelta(days=days)
    facts = QUIET | {"crisis": crisis}
    assert pack.rule(facts, at) == pack.rule_plainly(facts, at)
    line = was if at.date() < TURN else SHIPPED.params["crisis_route"].value
    assert (pack.rule(facts, at).pathway == "crisis") is (crisis >= line)


class NoAliases(yaml.SafeDumper):
    """Writes every value out, as a pack must."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def written(folder, earlier):
    shutil.copytree(policy.shipped(), folder / "pack")
    file = folder / "pack" / "params.yaml"
    params = yaml.safe_load(file.read_text())
    params["crisis_route"]["earlier"] = earlier
    file.write_text(yaml.dump(params, Dumper=NoAliases))
    return folder / "pack"


def test_the_pack_writes_what_a_number_was_and_until_when(tmp_path):
    pack = policy.load(written(tmp_path, [{"until": TURN, "value": 70, "reason": "The first guess."}]))
    assert pack.rule(QUIET | {"crisis": 50}, BEFORE).pathway != "crisis"
    ((name, words),) = explain_rule(pack, "crisis-private").params
    assert name == "crisis_route"
    assert words.startswith("15 percent (70 until 1 April 2027), decided by Safeguarding lead")


@pytest.mark.parametrize(
    "earlier",
    [
        [{"until": TURN, "value": 70, "reason": "b"}, {"until": date(2026, 1, 1), "value": 60, "reason": "a"}],
        [{"until": TURN, "value": 70, "reason": "b"}, {"until": TURN, "value": 60, "reason": "a"}],
    ],
)
def test_days_out_of_order_are_refused(tmp_path, earlier):
    with pytest.raises(policy.PackError, match="oldest 'until' to the newest"):
        policy.load(written(tmp_path, earlier))


def test_an_earlier_value_without_a_reason_is_refused(tmp_path):
    with pytest.raises(policy.PackError, match="reason"):
        policy.load(written(tmp_path, [{"until": TURN, "value": 70}]))


def test_check_says_what_was_wrong_under_an_earlier_number():
    """No score reaches 101, so until then the rules that ask for it could never apply."""
    today = date(2026, 11, 22)
    assert not [each for each in check(SHIPPED, today) if each.message.startswith("Before ")]
    told = [each.message for each in check(turned("crisis_danger", 101), today) if each.code == "dead-rule"]
    assert told
    assert all(each.startswith("Before 2027-04-01: ") for each in told)


def test_rules_of_different_times_never_meet():
    demands = SHIPPED.rules[0].rule.model_copy(
        update={"id": "demands", "then": [{"must": "hide"}], "when": {"all": []}, "overrides": [], "until": TURN}
    )
    forbids = demands.model_copy(update={"id": "forbids", "then": [{"must_not": "hide"}], "until": None})
    later = forbids.model_copy(update={"from_": TURN})
    assert [each.action for each in overlaps(make_ready(SHIPPED, [demands, forbids]))] == ["hide"]
    assert list(overlaps(make_ready(SHIPPED, [demands, later]))) == []


def test_an_overlay_narrows_on_every_day(tmp_path):
    """Ours was 80 and is 60, theirs was 50 and is 70, from another day on; stricter is higher."""
    ours = turned("ground", 80)
    theirs = {
        "overlay": {
            "id": "force",
            "name": "A force",
            "kind": "partner",
            "source": "a test",
            "verified": False,
            "applies_to": "a test",
        },
        "params": {
            "ground": {
                "value": 70,
                "unit": "percent",
                "owner": "them",
                "reason": "theirs",
                "stricter": "higher",
                "earlier": [{"until": date(2027, 6, 1), "value": 50, "reason": "theirs too"}],
            }
        },
    }
    file = tmp_path / "force.yaml"
    file.write_text(yaml.safe_dump(theirs))
    laid = overlay.lay(ours, [file]).params["ground"]
    days = [date(2027, 3, 31), TURN, date(2027, 5, 31), date(2027, 6, 1), None]
    assert [laid.on(day) for day in days] == [80, 60, 60, 70, 70]


@pytest.mark.parametrize(("was", "labels"), [(80, ["stricter"]), (10, ["looser"]), (15, [])])
def test_a_change_of_what_held_before_says_which_way_it_narrows(was, labels):
    """A crisis route is stricter when it is lower."""
    changes = difference(turned("crisis_route", was), turned("crisis_route", 15)).of("parameters")
    assert [each.label for each in changes] == labels
