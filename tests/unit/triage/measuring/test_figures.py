"""Figures with intervals, held to values worked out by hand and to laws that hold for all counts."""

from hypothesis import given
from hypothesis import strategies as st

from fingerpost.triage.measuring.figures import Counts, Figures, bins, curve, share

some_scores = st.lists(st.tuples(st.integers(0, 100), st.booleans()), max_size=60)


def counted(*scored: tuple[int | None, bool]) -> Counts:
    counts = Counts()
    for score, present in scored:
        counts.add(score, present)
    return counts


def test_what_was_found_missed_and_raised_falsely_is_counted_at_the_threshold():
    found = Figures.of(counted((90, True), (50, True), (49, True), (50, False), (10, False), (0, False)), 50)
    assert (found.found, found.missed, found.false_alarms) == (2, 1, 1)
    assert (found.positives, found.negatives, found.unknown) == (3, 3, 0)
    assert round(found.recall.value or 0, 4) == round(found.precision.value or 0, 4) == round(2 / 3, 4)
    assert round(found.f1.value or 0, 4) == round(2 / 3, 4)
    assert round(found.false_alarm_rate.value or 0, 4) == round(1 / 3, 4)


def test_a_post_that_triage_did_not_answer_is_neither_found_nor_missed():
    found = Figures.of(counted((None, True), (None, False), (80, True)), 50)
    assert (found.unknown, found.positives, found.recall.value) == (2, 1, 1.0)


def test_there_is_no_share_of_nothing():
    found = Figures.of(counted((10, False)), 50)
    assert (found.recall.value, found.auroc.value, found.average_precision) == (None, None, None)
    assert str(found.recall) == "-"


def test_the_interval_of_a_share_is_wilsons():
    """81 of 263, a usual example of the method, has the interval 0.255 to 0.366."""
    told = share(81, 263)
    assert (round(told.low, 3), round(told.high, 3)) == (0.255, 0.366)
    assert share(0, 20).low == 0.0
    assert 0.1 < share(0, 20).high < 0.2


def test_ranking_is_how_often_a_post_with_the_signal_scores_higher():
    assert Figures.of(counted((90, True), (80, True), (10, False), (85, False)), 50).auroc.value == 0.75
    assert Figures.of(counted((50, True), (50, False)), 50).auroc.value == 0.5


def test_average_precision_walks_down_the_scores():
    found = Figures.of(counted((90, True), (80, False), (70, True)), 50)
    assert found.average_precision is not None
    assert round(found.average_precision, 4) == round(0.5 * 1 + 0.5 * 2 / 3, 4)


def test_a_score_that_means_what_it_says_has_no_calibration_error():
    honest = counted(*[(70, True)] * 7, *[(70, False)] * 3)
    boasting = counted(*[(100, True)] * 5, *[(100, False)] * 5)
    assert round(Figures.of(honest, 50).calibration or 0, 6) == 0
    assert Figures.of(boasting, 50).calibration == 0.5
    assert Figures.of(boasting, 50).brier == 0.5


@given(some_scores, st.integers(1, 100))
def test_every_post_is_counted_once_and_every_share_lies_in_its_interval(scored, threshold):
    found = Figures.of(counted(*scored), threshold)
    assert found.found + found.missed + found.negatives == len(scored)
    for ratio in (found.recall, found.precision, found.f1, found.false_alarm_rate, found.auroc):
        assert 0 <= ratio.low <= ratio.high <= 1
        assert ratio.value is None or ratio.low - 1e-9 <= ratio.value <= ratio.high + 1e-9


@given(some_scores)
def test_a_lower_threshold_never_finds_less(scored):
    counts = counted(*scored)
    recalls = [recall for _, recall, _ in curve(counts)]
    assert recalls == sorted(recalls)
    assert sum(each.posts for each in bins(counts)) == len(scored)


@given(some_scores)
def test_turning_the_scores_round_turns_the_ranking_round(scored):
    there = Figures.of(counted(*scored), 50).auroc.value
    back = Figures.of(counted(*((100 - score, present) for score, present in scored)), 50).auroc.value
    assert there is None if back is None else abs(there + back - 1) < 1e-9
