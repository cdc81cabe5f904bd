"""What overlays come to: whose number holds, and which rules pull apart."""

from datetime import date

from fingerpost import policy
from fingerpost.policy import overlay
from fingerpost.policy.comparing.overlaid import clashes, numbers

BASE = policy.load(policy.shipped())
FILES = overlay.available(policy.shipped())
POLICE = overlay.read(FILES["police-partner"])
LAID = overlay.lay(BASE, [FILES["police-partner"]])
TODAY = date(2026, 11, 27)


def test_every_number_says_ours_theirs_and_what_holds() -> None:
    found = {each.name: each for each in numbers(BASE, LAID, [POLICE], TODAY)}
    assert set(found) == set(POLICE.params)
    ground = found["ground"]
    assert (ground.ours, ground.holds, ground.stricter) == (60, 70, "the higher holds")
    assert ground.theirs[0][:2] == ("Northmoor Police", 70)
    assert not ground.ours_holds


def test_a_number_of_ours_that_is_narrower_already_holds() -> None:
    found = {each.name: each for each in numbers(BASE, LAID, [POLICE], TODAY)}
    assert (found["threat_route"].ours, found["threat_route"].holds) == (15, 15)
    assert found["threat_route"].ours_holds


def test_a_demand_that_meets_a_prohibition_is_a_clash_with_a_post_that_shows_it() -> None:
    found = {each.action: each for each in clashes(LAID, [POLICE])}
    ours, theirs = found["reply"].sides
    assert (ours.whose, theirs.whose, theirs.clause) == ("", "Northmoor Police", "3.1")
    ruled = LAID.rule(found["reply"].witness).actions["reply"]
    assert ruled.modality == "conflict"
    assert {ours.rule, theirs.rule} <= set(ruled.because)


def test_our_own_tensions_are_nobody_elses_clash() -> None:
    nmc = overlay.read(FILES["nmc"])
    assert clashes(overlay.lay(BASE, [FILES["nmc"]]), [nmc]) == ()
    assert numbers(BASE, BASE, [nmc], TODAY) == ()
