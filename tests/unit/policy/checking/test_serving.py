"""What carries a clause out: every name that points at nothing is found."""

import shutil

import pytest

from fingerpost import policy
from fingerpost.policy.checking.serving import named, slips
from fingerpost.policy.more_files import read_more


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(policy.shipped(), tmp_path / "pack")
    return tmp_path / "pack"


def found(folder):
    return [(slip.file, slip.name) for slip in slips(policy.load(folder), read_more(folder))]


def change(folder, name, old, new):
    path = folder / name
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))


def test_rules_replies_duties_dates_and_overlays_can_all_serve():
    folder = policy.shipped()
    known = named(policy.load(folder), read_more(folder))
    assert known >= {
        "rule:ground-hate",
        "pathway:crisis",
        "param:ground",
        "signpost:samaritans",
        "reply:complaint",
        "schedule:main",
        "schedule:induction",
        "schedule:inphase-monitoring",
        "schedule:review",
        "duty:explain-action",
        "guidance:handle-name",
        "guidance:privacy-x",
        "guidance:former-patient",
        "tool:ms-teams",
        "term:workers",
        "document:images",
        "record:incidents",
        "worker:volunteers",
        "role:comms",
        "ladder:block",
        "control:checklist",
        "overlay:nmc",
        "tension:no-retention",
    }


@pytest.mark.parametrize(
    ("name", "old", "new", "slip"),
    [
        ("clauses.yaml", "rule:ground-hate", "rule:ground-hatred", ("clauses.yaml", "hate")),
        ("clauses.yaml", ", served_by: [guidance:codes-apply, schedule:attestation]", "", None),
        ("duties.yaml", "clause: explain,", "clause: explains,", ("duties.yaml", "explain-action")),
        ("duties.yaml", "who: ceo, modality: must, says: Answer", "who: king, modality: must, says: Answer", None),
        ("assurance.yaml", "responsible: compliance", "responsible: nobody", ("assurance.yaml", "inphase-monitoring")),
        ("learning.yaml", "responsible: [manager]", "responsible: [managers]", ("learning.yaml", "cascade")),
        ("learning.yaml", "[employees, placements, volunteers], minutes: 20", "[employees], minutes: 20", None),
        ("people.yaml", "learning: [induction, annual-overview,", "learning: [annual-overview,", None),
        ("people.yaml", "action: block, clause: block-if", "action: block, clause: block-of", ("people.yaml", "block")),
        ("guidance.yaml", "clause: handle-name,", "clause: handle-names,", ("guidance.yaml", "handle-name")),
    ],
)
def test_a_name_that_points_at_nothing_is_told(folder, name, old, new, slip):
    assert found(folder) == []
    change(folder, name, old, new)
    told = found(folder)
    assert told
    assert slip is None or slip in told


def test_a_pack_without_the_other_files_is_told_only_of_what_it_names(folder):
    for name in ("duties", "people", "learning", "assurance", "records", "guidance", "control"):
        (folder / f"{name}.yaml").unlink()
    assert {file for file, _ in found(folder)} == {"clauses.yaml"}
