"""How a field bears on the body and on the public: only where it has a meaning for the room that is left."""

from functools import partial

import pytest

from fingerpost.policy.comparing.bearing import Altered, Bearing, of_field, of_nothing, of_overlay, of_param

OURS = {"ground": {"value": 60, "unit": "percent", "stricter": "higher"}}


def period(amount, unit=None, **more):
    return {"amount": amount, "unit": unit, **more}


def aim(kind, amount=0):
    return {"kind": kind, "amount": amount}


def bears(field, before, after, among=""):
    return of_field(Altered(among, "row", field, before, after, {field: before}, {field: after}))


def row_bears(row, among="", came=True, how=of_field):
    was, now = (None, row) if came else (row, None)
    return how(Altered(among, "ground", "", was, now, was, now))


def param(value, stricter="higher", unit="percent"):
    return {"value": value, "unit": unit, "stricter": stricter}


def overlay_bears(was, now, field="value"):
    before, after = (row and row["value"] for row in (was, now))
    altered = Altered("params", "ground", field if was and now else "", before, after, was, now)
    return of_overlay(altered, ours=OURS).label


@pytest.mark.parametrize(
    ("field", "before", "after", "label"),
    [
        ("modality", "should", "must", "stricter"),
        ("modality", "may", "should_not", "stricter"),
        ("modality", "must", "may", "looser"),
        ("modality", "fact", "should", "stricter"),
        ("modality", "must", "must_not", "neutral"),
        ("every", "yearly", "quarterly", "stricter"),
        ("every", "monthly", "yearly", "looser"),
        ("every", "each_time", "yearly", "neutral"),
        ("second_person", False, True, "stricter"),
        ("minutes", 20, 10, "looser"),
        ("minutes", None, 10, "neutral"),
        ("audience", ["staff"], ["staff", "volunteers"], "stricter"),
        ("learning", ["induction", "quiz"], ["quiz"], "looser"),
        ("covers", ["one"], ["other"], "neutral"),
        ("due", "2027-03-20", "2026-03-20", "stricter"),
        ("says", "Must", "May", "neutral"),
        ("owner", "Head", "Board", "neutral"),
    ],
)
def test_a_field_bears_by_what_its_name_means(field, before, after, label):
    assert bears(field, before, after) == Bearing(label)


@pytest.mark.parametrize(
    ("before", "after", "label"),
    [
        (period(5, "days"), period(2, "days"), "stricter"),
        (period(1, "months"), period(2, "years"), "looser"),
        (period(12, "months"), period(1, "years"), "neutral"),
        (period(2, "working_days"), period(2, "days"), "neutral"),
        (period(2, "working_days"), period(3, "working_days"), "looser"),
        (period("unstated"), period(6, "years"), "stricter"),
        (period(6, "years"), period("unstated"), "looser"),
        (None, period(6, "days"), "stricter"),
        (period(6, "days"), None, "looser"),
        (aim("same_day"), aim("now"), "stricter"),
        (aim("working_hours", 2), aim("working_hours", 4), "looser"),
        (aim("same_day"), aim("working_hours", 4), "neutral"),
    ],
)
def test_sooner_is_stricter_where_two_lengths_can_be_told_apart(before, after, label):
    assert bears("within", before, after) == Bearing(label)


@pytest.mark.parametrize("field", ["expires", "block_lasts"])
def test_a_breach_that_counts_for_longer_is_harsher_on_the_public(field):
    assert bears(field, period(6, "months"), period(2, "years")) == ("looser", "harsher")
    assert bears(field, period(2, "years"), period(6, "months")) == ("stricter", "milder")


def test_a_step_of_the_ladder_that_opens_later_is_milder_on_the_public():
    assert bears("from_breaches", 2, 3) == ("stricter", "milder")
    assert bears("from_breaches", 2, 0) == ("looser", "harsher")
    assert bears("closed_while", ["crisis"], ["crisis", "criticism"]) == ("stricter", "milder")


@pytest.mark.parametrize(
    ("row", "among", "label"),
    [
        ({"modality": "must"}, "", "stricter"),
        ({"modality": "should_not"}, "advice", "stricter"),
        ({"modality": "may"}, "advice", "neutral"),
        ({"modality": "fact"}, "advice", "neutral"),
        ({"title": "Induction"}, "trainings", "stricter"),
        ({"says": "We answer."}, "will", "stricter"),
        ({"name": "Volunteers"}, "workers", "neutral"),
    ],
)
def test_a_row_that_asks_something_is_stricter_when_it_comes_and_looser_when_it_goes(row, among, label):
    assert row_bears(row, among).label == label
    assert row_bears(row, among, came=False).label == {"stricter": "looser"}.get(label, label)


def test_an_overlays_rule_can_bar_an_act_against_the_public_and_never_ask_for_one():
    assert row_bears({"then": [{"must_not": "delete"}]}) == ("stricter", "milder")
    assert row_bears({"then": [{"must_not": "delete"}]}, came=False) == ("looser", "harsher")
    assert row_bears({"then": [{"must": "delete"}]}) == ("neutral", None)
    assert row_bears({"then": [{"should": "signpost"}]}) == ("stricter", None)
    assert bears("then", [{"should": "signpost"}], [{"must_not": "reply"}]) == ("mixed", None)


def test_a_parameter_bears_only_where_both_declare_the_same_direction():
    def label(was, now):
        return of_param(Altered("", "ground", "value", was["value"], now["value"], was, now)).label

    assert label(param(60), param(75)) == "stricter"
    assert label(param(60, "lower"), param(75, "lower")) == "looser"
    assert label(param(60), param(75, "lower")) == "neutral"
    assert label(param(60), param(75, unit="posts")) == "neutral"


def test_what_an_overlay_asks_counts_as_far_as_it_is_narrower_than_ours():
    assert overlay_bears(param(65), param(75)) == "stricter"
    assert overlay_bears(param(75), param(65)) == "looser"
    assert overlay_bears(param(40), param(50)) == "neutral"
    assert overlay_bears(None, param(70)) == "stricter"
    assert overlay_bears(param(70), None) == "looser"
    assert overlay_bears(None, param(50)) == "neutral"
    assert overlay_bears(param(70), param(70, "lower")) == "neutral"


def test_the_rest_of_an_overlay_bears_as_it_does_in_the_pack():
    assert row_bears({"modality": "must"}, "guidance", how=partial(of_overlay, ours=OURS)).label == "stricter"


def test_an_example_bears_on_nobody():
    assert row_bears({"modality": "must"}, "trainings", how=of_nothing) == Bearing()
