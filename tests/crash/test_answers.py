"""Whoever writes, answers or takes back is killed: what was kept stays, and what was taken back never leaves."""

import signal
import time
from collections import Counter
from pathlib import Path

import pytest
from installation import Installation

pytestmark = [pytest.mark.crash, pytest.mark.databases]


def noted(told: Path) -> list[str]:
    return told.read_text().split() if told.exists() else []


def wait_for(told: Path, lines: int) -> None:
    """Until so much was noted: a kill before the first would prove nothing."""
    until = time.monotonic() + 30
    while len(noted(told)) < lines:
        assert time.monotonic() < until, "nothing was noted"
        time.sleep(0.01)


def test_answers_that_were_taken_back_never_leave_whoever_dies(installation: Installation, tmp_path: Path) -> None:
    told = tmp_path / "taken-back"
    items = installation.write(24, "answered")
    installation.done("answer", items=items, seconds=5)
    workers = [installation.start("work", name=f"w{number}", lease=1.0) for number in range(2)]
    assert installation.wait(installation.start("take_back", told=str(told), die_at=3))["signal"] == signal.SIGKILL
    assert len(noted(told)) == 2
    again = installation.start("take_back", told=str(told))
    for pid in workers:
        installation.kill(pid)
    assert installation.wait(again)["signal"] == 0
    installation.done("work", name="the-last", lease=1.0, until_idle=True)
    states = installation.done("answers")["states"]
    there = Counter(effect["key"] for effect in installation.effects() if effect["changed"])
    assert len(states) == len(items)
    assert set(noted(told)) <= {key for key, state in states.items() if state == "cancelled"}
    for key, state in states.items():
        assert state in ("cancelled", "done", "needs_person")
        assert there[key] <= (0 if state == "cancelled" else 1)


def test_a_draft_that_was_kept_outlives_whoever_kept_it(installation: Installation, tmp_path: Path) -> None:
    told = tmp_path / "kept"
    if not installation.done("answers")["states"]:
        installation.done("answer", items=installation.write(1, "drafted"), seconds=0)
    pid = installation.start("draft", told=str(told))
    wait_for(told, 20)
    installation.kill(pid)
    kept = int(installation.done("answers")["drafts"][-1].split()[-1])
    assert kept - int(noted(told)[-1]) in (0, 1)
