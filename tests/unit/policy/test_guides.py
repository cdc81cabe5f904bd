"""The steps of every pathway come from the pack, and a slip in them is found when the pack is read."""

import shutil
from pathlib import Path
from typing import get_args

import pytest

from fingerpost import policy
from fingerpost.journal.actor import Actor
from fingerpost.people.permissions import ROLE_NAMES, Seal, known_seals
from fingerpost.policy import PackError
from fingerpost.policy.guides import READS_SEALED, ToldRole, read_guides

TRUST = policy.load(policy.shipped())
GUIDES = {guide.id: guide for guide in read_guides(TRUST)}


@pytest.fixture
def written(tmp_path: Path):
    """A pack whose guides say what the test wants."""

    def write(text: str):
        folder = tmp_path / "pack"
        shutil.copytree(policy.shipped(), folder)
        (folder / "guides.yaml").write_text(text, encoding="utf-8")
        return policy.load(folder)

    return write


def test_every_pathway_has_a_guide_with_steps_and_measures() -> None:
    assert set(TRUST.pathway_by_id) == {name for name, guide in GUIDES.items() if guide.flag is None}
    assert all(guide.measures for guide in GUIDES.values())


def test_a_crisis_asks_for_danger_first_and_uses_the_platform_last() -> None:
    steps = GUIDES["crisis"].steps
    assert (steps[0].id, steps[0].must) == ("danger", True)
    assert [option.then for option in steps[0].answers] == ["call-999", "call-999", None]
    asked = {asked.id for asked in steps[1].asks}
    assert {"said", "risk", "place", "identity", "time", "rang", "reference"} <= asked
    route = GUIDES["crisis"].step("platform-route")
    assert route is not None
    assert route.warning
    assert {"danger", "acknowledge", "signpost"} == set(route.waits_for)
    assert [asked.id for asked in route.asks if asked.needed] == ["why"]


def test_flags_come_before_pathways_and_pathways_in_their_precedence() -> None:
    order = list(GUIDES)
    assert order[:2] == ["bereaved", "crisis"]
    assert order[1:] == list(TRUST.pathway_by_id)


def test_a_pack_may_do_without_guides(written) -> None:
    pack = written("[]")
    (pack.folder / "guides.yaml").unlink()
    assert read_guides(policy.load(pack.folder)) == ()


STEP = "{id: one, says: Do it, clause: read-all}"


@pytest.mark.parametrize(
    ("guide", "why"),
    [
        (f"{{id: nowhere, clause: read-all, first: F, steps: [{STEP}]}}", "'nowhere' is no pathway"),
        (f"{{id: praise, clause: nowhere, first: F, steps: [{STEP}]}}", "no clause 'nowhere'"),
        (f"{{id: x, flag: rich, clause: read-all, first: F, steps: [{STEP}]}}", "'rich' is no flag"),
        (f"{{id: praise, clause: read-all, first: F, steps: [{STEP}, {STEP}]}}", "'one' is there twice"),
        ("{id: praise, clause: read-all, first: F, steps: [{id: a, says: S, clause: read-all, acts: [fly]}]}", "'fly'"),
        (
            "{id: praise, clause: read-all, first: F, steps: [{id: a, says: S, clause: read-all, waits_for: [b]}]}",
            "'b' is not one of its steps",
        ),
        (
            "{id: praise, clause: read-all, first: F, steps: [{id: a, says: S, clause: read-all,"
            " answers: [{id: b, says: B, sets: {crisis_open: true}}]}]}",
            "no answer can set 'crisis_open'",
        ),
        (
            f"{{id: praise, clause: read-all, first: F, steps: [{STEP}],"
            " measures: [{id: m, says: M, counts: done, step: gone}]}",
            "measures 'gone'",
        ),
        (
            "{id: praise, clause: read-all, first: F, steps: [{id: a, says: S, clause: read-all, acts: [reply],"
            " does: signpost}]}",
            "not both",
        ),
        (
            f"{{id: praise, clause: read-all, first: F, steps: [{STEP}, {{id: a, says: S, clause: read-all, tool: call,"
            " waits_for: [one]}]}",
            "waits for nothing",
        ),
        (
            "{id: praise, clause: read-all, first: F, steps: [{id: a, says: S, clause: read-all, tool: call,"
            " does: hide}]}",
            "refer_police or nothing",
        ),
        (
            "{id: praise, clause: read-all, first: F, steps: [{id: a, says: S, clause: read-all, tells: [ward]}]}",
            "desk_lead",
        ),
        (
            "{id: praise, clause: read-all, first: F, steps: [{id: a, says: S, clause: read-all, tells: [legal],"
            " answers: [{id: b, says: B}]}]}",
            "not a question",
        ),
        (
            "{id: praise, clause: read-all, first: F, steps: [{id: a, says: S, clause: read-all, tells: [legal],"
            " acts: [reply]}]}",
            "pass the post on",
        ),
        (
            "{id: praise, clause: read-all, first: F, steps: [{id: a, says: S, clause: read-all, sealed: safeguarding,"
            " tells: [safeguarding_lead, desk_lead]}]}",
            "tells nobody but 'safeguarding_lead'",
        ),
        (
            "{id: praise, clause: read-all, first: F, steps: [{id: a, says: S, clause: read-all, only: [public]}]}",
            "otherwise",
        ),
    ],
)
def test_a_slip_is_said_in_words(written, guide: str, why: str) -> None:
    with pytest.raises(PackError, match=why):
        read_guides(written(f"- {guide}\n"))


def test_a_step_tells_only_roles_that_there_are_and_a_sealed_one_only_who_knows_of_it() -> None:
    roles = get_args(ToldRole)
    assert set(roles) <= set(ROLE_NAMES)
    for seal, knows in READS_SEALED.items():
        assert [role for role in roles if Seal(seal) in known_seals(Actor("user:1", role))] == [knows]


def test_leads_are_told_where_the_guides_say_that_they_are_told() -> None:
    tells = {f"{guide.id}/{step.id}": step.tells for guide in GUIDES.values() for step in guide.steps if step.tells}
    assert tells == {
        "safeguarding/lead": ["safeguarding_lead"],
        "recording/safeguarding": ["safeguarding_lead"],
        "recording/ig": ["information_governance"],
        "personal-information/ig": ["information_governance"],
        "legal/ask": ["legal"],
        "information-request/hand-over": ["information_governance"],
    }


def test_a_council_has_other_steps_with_no_code() -> None:
    council = {guide.id: guide for guide in read_guides(policy.load(policy.shipped("marchbrook")))}
    assert set(council) == {"crisis", "safeguarding", "press", "thanks"}
    assert [step.id for step in council["crisis"].steps] == ["danger", "ring", "answer"]
