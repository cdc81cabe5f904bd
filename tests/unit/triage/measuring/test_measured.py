"""Counts over many posts, and the report."""

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.triage.measuring import Measured


def measured(*rows: tuple[bool, int | None, str], **more: object) -> Measured:
    found = Measured(**more)  # type: ignore[arg-type]
    for present, score, group in rows:
        found.add({"hate": present}, {"group": group}, {"hate": score})
    return found


def test_only_signals_that_were_judged_are_reported():
    assert [name for name, _ in measured((True, 90, "race")).counts()] == ["hate"]
    assert measured((True, 90, "race")).figures("crisis") is None


def test_each_kind_of_post_has_its_own_figures():
    found = measured((True, 90, "race"), (True, 10, "religion"), (False, 70, "race"))
    overall, race = found.figures("hate"), found.figures("hate", ("group", "race"))
    assert overall is not None
    assert race is not None
    assert (overall.found, overall.missed, overall.false_alarms) == (1, 1, 1)
    assert (race.found, race.missed, race.false_alarms) == (1, 0, 1)
    assert found.figures("hate", ("group", "age")) is None


def test_a_signal_may_count_as_present_from_another_score():
    found = measured((True, 40, "race"), thresholds={"hate": 35})
    assert (found.figures("hate") or found).found == 1  # type: ignore[union-attr]


def test_a_kind_that_nobody_asked_for_is_not_told_apart():
    assert measured((True, 90, "race"), kinds=()).figures("hate", ("group", "race")) is None


def test_the_report_tells_of_large_kinds_in_words_and_of_all_as_json():
    rows = [(True, 90, "race")] * 10 + [(False, 0, "race")] * 10 + [(True, 90, "age")]
    found = measured(*rows)
    text = "\n".join(found.lines())
    assert text.startswith("21 posts.")
    assert "group race" in text
    assert "group age" not in text
    told = found.to_dict()
    assert [(row["value"], row["signal"]) for row in told["by"]] == [("age", "hate"), ("race", "hate")]  # type: ignore
    assert told["signals"]["hate"]["recall"][0] == 1.0  # type: ignore[index]


def test_signals_come_in_the_order_of_the_vocabulary():
    found = Measured()
    found.add(dict.fromkeys(reversed(SIGNALS), False), {}, dict.fromkeys(SIGNALS, 0))
    assert [name for name, _ in found.counts()] == list(SIGNALS)
