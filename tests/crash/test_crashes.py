"""Workers are killed, stopped and woken: nothing is lost, and nothing happens twice."""

import itertools
import os
import random
import signal
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from installation import Installation
from points import EFFECT_LOOKED, POINTS

pytestmark = [pytest.mark.crash, pytest.mark.databases]

LEASE = 1.0
"""Seconds: short, so that what a dead worker held is soon taken over."""

numbers = itertools.count(1)
dice = random.Random(20261123)  # noqa: S311 - the same moments each time, as far as the machine allows


def settle(installation: Installation) -> dict[str, Any]:
    """Let one worker live until nothing is left to do; then what there is."""
    installation.done("work", name="the-last", lease=LEASE, until_idle=True)
    return installation.done("report")


def judge(installation: Installation, found: dict[str, Any], accepted: set[str]) -> None:
    """Nothing lost, nothing doubled, nothing half done."""
    assert accepted <= set(found["deliveries"]), "an acknowledged delivery was lost"
    assert set(found["deliveries"].values()) == {"consumed"}
    assert len(found["deliveries"]) == found["delivery_rows"], "a delivery is stored twice"
    ids = [name for name, _, _ in found["posts"]]
    assert sorted(ids) == sorted(found["deliveries"]), "each delivery is one post"
    assert all(known and revisions == 1 for _, known, revisions in found["posts"])
    assert found["readings"] == [["read"]] * len(ids), "each post has one reading"
    assert found["assessments"] == len(ids)
    assert len(found["received"]) == len(set(found["received"])) == len(ids), "each arrival is recorded once"
    assert len(found["read"]) == len(set(found["read"])) == len(ids), "each reading is recorded once"
    assert found["whole"], "the journal has a gap"
    judge_effects(installation, found)


def judge_effects(installation: Installation, found: dict[str, Any]) -> None:
    """What must not happen twice happened at most once, and its end is known or a person's to settle."""
    there = Counter(effect["key"] for effect in installation.effects() if effect["changed"])
    states = {key: state for key, state, _, _ in found["effects"]}
    for key, state, trouble, _ in found["effects"]:
        assert there[key] <= 1, f"{key} happened {there[key]} times"
        waits = state == "intent" and states["reply" + key.removeprefix("hide")] == "needs_person"
        assert waits or state in ("done", "refused", "needs_person"), f"{key} ended as {state}"
        if state == "done":
            assert there[key] == 1, f"{key} is called done and did not happen"
        if state == "refused" or trouble == "not_there":
            assert there[key] == 0, f"{key} is said not to have happened, and did"
    done = [key for key, state, _, _ in found["effects"] if state in ("done", "refused")]
    assert len(found["ended"]) == len(set(found["ended"])) == len(done), "each end is recorded once"


def fill(installation: Installation, folder: Path, deliveries: int, effects: int) -> None:
    """Work to be interrupted: deliveries, replies and hidings."""
    first = next(numbers) * 10_000
    installation.done("push", first=first, many=deliveries, told=str(folder / "accepted"))
    items = installation.write(effects, f"item-{first}")
    installation.done("ask", items=items, action="reply")
    installation.done("ask", items=items[: effects // 2], action="hide")


def accepted(folder: Path) -> set[str]:
    """The comments whose deliveries were acknowledged."""
    noted = folder / "accepted"
    return {f"900_{line}" for line in noted.read_text().split()} if noted.exists() else set()


def wait_for_more(folder: Path, more: int) -> None:
    """Until so many more deliveries have been acknowledged: a kill before the first would prove nothing."""
    until, wanted = time.monotonic() + 30, len(accepted(folder)) + more
    while len(accepted(folder)) < wanted:
        assert time.monotonic() < until, "nothing was acknowledged in 30 seconds"
        time.sleep(0.005)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, installation: Installation) -> Path:
    """Where it is noted what was acknowledged: one place per installation."""
    return tmp_path_factory.mktemp("noted")


def test_killed_at_every_point_between_two_commits(installation: Installation, folder: Path) -> None:
    for number, point in enumerate(POINTS):
        nth = 1 + number % 2
        if point == EFFECT_LOOKED:
            installation.fault("fail_after", "reply", 2)
        fill(installation, folder, deliveries=2, effects=2)
        worker = installation.start("work", name=f"{point}-{nth}", lease=LEASE, at=point, nth=nth)
        assert installation.wait(worker)["signal"] == signal.SIGKILL, point
    judge(installation, settle(installation), accepted(folder))


def test_killed_at_random_while_the_platform_goes_wrong_as_well(installation: Installation, folder: Path) -> None:
    fill(installation, folder, deliveries=80, effects=24)
    for what in ("fail_after", "garbage", "fail_before", "hang_after"):
        installation.fault(what, "reply", 3)
    installation.fault("limited", "hide", 3)
    workers: list[int] = []
    for number in range(30):
        workers.append(installation.start("work", name=f"random-{number}", lease=LEASE))
        if len(workers) == 3:
            time.sleep(dice.uniform(0.01, 0.12))
            installation.kill(workers.pop(dice.randrange(3)))
    for worker in workers:
        installation.kill(worker)
    judge(installation, settle(installation), accepted(folder))


def test_killed_while_accepting_loses_nothing_that_was_acknowledged(installation: Installation, folder: Path) -> None:
    for _ in range(8):
        first = next(numbers) * 10_000
        told = str(folder / "accepted")
        pushing = [installation.start("push", first=first, many=2000, told=told) for _ in range(2)]
        wait_for_more(folder, 3)
        time.sleep(dice.uniform(0.0, 0.05))
        for pid in pushing:
            installation.kill(pid)
    before = accepted(folder)
    assert len(before) > 20
    judge(installation, settle(installation), before)


@pytest.mark.parametrize(
    ("point", "what_others_find"),
    [
        ("delivery started", None),
        ("reading made, not kept", None),
        ("attempt recorded, platform not called", "not_there"),
        ("platform acted, nobody told", "read_back"),
    ],
)
def test_stopped_past_its_lease_and_woken_a_worker_changes_nothing(
    installation: Installation, folder: Path, point: str, what_others_find: str | None
) -> None:
    fill(installation, folder, deliveries=1, effects=1)
    sleeper = installation.start("work", name="sleeper", lease=LEASE, at=point, stop=True)
    installation.wait_until_stopped(sleeper)
    before = settle(installation)
    os.kill(sleeper, signal.SIGCONT)
    time.sleep(0.4)
    installation.kill(sleeper)
    after = installation.done("report")
    assert after == before
    judge(installation, after, accepted(folder))
    if what_others_find:
        assert any(what_others_find in (trouble, by) for _, _, trouble, by in after["effects"][-2:])
