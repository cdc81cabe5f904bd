"""What somebody has less room for under overlays: in whose words, and never less duty nor harsher on the public."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fingerpost import policy
from fingerpost.policy import overlay
from fingerpost.policy.placement import AGAINST, Narrowed, narrowed
from fingerpost.policy.vocabulary import NEEDS_GROUND, SIGNALS

from .test_overlay import BASE, KNOWN, an_overlay, params, rules

AVAILABLE = overlay.available(policy.shipped())
SCORES = st.fixed_dictionaries({}, optional={name: st.none() | st.integers(0, 100) for name in SIGNALS})


def under(*names: str, **facts: object) -> Mapping[str, Narrowed]:
    """What the shipped overlays of these names change on a post of these facts."""
    files = [AVAILABLE[name] for name in names]
    laid, known = overlay.lay(BASE, files), KNOWN | facts
    return narrowed(BASE.rule(known), BASE, laid.rule(known), laid, [overlay.read(file) for file in files])


def said(change: Narrowed) -> list[str]:
    return [str(each) for each in change.said]


def test_an_act_that_a_partners_rule_forbids_is_left_to_a_colleague_in_the_partners_words() -> None:
    change = under("police-partner", legal_matter=60)["private_reply"]
    assert (change.modality, change.forbidden) == ("must_not", True)
    assert said(change) == ["Northmoor Police, clause 3.1: Nothing is said of a case that may come to court."]


def test_a_duty_of_ours_does_not_open_what_a_partner_forbids() -> None:
    change = under("police-partner", legal_matter=60, media_enquiry=90)["reply"]
    assert (change.modality, change.forbidden) == ("conflict", True)


def test_an_act_that_a_partners_number_closes_names_the_number() -> None:
    change = under("police-partner", hate=64)["hide"]
    assert (change.modality, change.forbidden) == ("not_permitted", True)
    assert said(change) == [
        "Northmoor Police: it asks for 70 percent where we ask for 60. Words are taken down on firmer proof while a "
        "case may follow."
    ]


def test_what_is_asked_on_top_forbids_nothing(tmp_path: Path) -> None:
    """Just below our own line, at a lower one of theirs."""
    file = an_overlay(tmp_path, "theirs", [({"safeguarding": {"gte": 5}}, [{"must": "refer_safeguarding"}])])
    laid, known = overlay.lay(BASE, [file]), KNOWN | {"safeguarding": 9}
    change = narrowed(BASE.rule(known), BASE, laid.rule(known), laid, [overlay.read(file)])["refer_safeguarding"]
    assert (change.asked, change.forbidden, change.modality) == (True, False, "must")


def test_what_the_shipped_partner_asks_on_top_forbids_nothing() -> None:
    change = under("police-partner", illegal=50)["signpost"]
    assert (change.asked, change.forbidden, change.modality) == (True, False, "should")


def test_an_everyday_post_is_ruled_on_alike() -> None:
    assert under("police-partner", praise=90) == {}


@pytest.mark.parametrize("name", [name for name in AVAILABLE if name != "police-partner"])
def test_guidance_for_people_changes_no_ruling(name: str) -> None:
    assert under(name, legal_matter=60, hate=90, recording=90) == {}


def test_a_professional_body_beside_a_partner_speaks_for_itself_only() -> None:
    changes = under("police-partner", "nmc", legal_matter=60)
    assert {each.overlay for change in changes.values() for each in change.said} == {"police-partner"}


def test_a_partner_that_demands_what_we_only_permit_is_named_and_the_act_is_left_to_others(tmp_path: Path) -> None:
    file = an_overlay(tmp_path, "theirs", [({"threat": {"gte": 1}}, [{"must": "refer_police"}])])
    laid, known = overlay.lay(BASE, [file]), KNOWN | {"threat": 90}
    change = narrowed(BASE.rule(known), BASE, laid.rule(known), laid, [overlay.read(file)])["refer_police"]
    assert (change.modality, change.forbidden) == ("conflict", True)
    assert [each.overlay for each in change.said] == ["theirs"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(SCORES, rules, params)
def test_nothing_is_opened_nor_asked_against_the_public_and_somebody_always_says_why(
    tmp_path: Path, facts: dict[str, object], written: object, numbers: object
) -> None:
    file = an_overlay(tmp_path, "theirs", written, numbers)
    laid, known = overlay.lay(BASE, [file]), KNOWN | facts
    ours, theirs = BASE.rule(known), laid.rule(known)
    for action, change in narrowed(ours, BASE, theirs, laid, [overlay.read(file)]).items():
        assert not (change.asked and action in NEEDS_GROUND)
        assert (
            change.asked
            or change.forbidden
            or AGAINST[change.modality] >= AGAINST.get(ours.actions[action].modality, 0)
        )
        assert change.said, f"{action}: {ours.actions[action]} became {theirs.actions[action]}"
