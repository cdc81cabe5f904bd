"""The life of a case: which acts are open when, and how its events fold into where it stands."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.desk import lifecycle
from fingerpost.desk.lifecycle import ACTS, EVENTS, STATES, Event, NotOpen, fold

MONDAY = datetime(2026, 9, 7, 9, 0, tzinfo=UTC)


def events(*steps: tuple[str, dict[str, object]] | str, by: str = "officer") -> list[Event]:
    made = []
    for number, step in enumerate(steps, start=1):
        act, data = (step, {}) if isinstance(step, str) else step
        made.append(Event(number, act, by, MONDAY + timedelta(minutes=number), data))
    return made


def asked(action: str, key: str = "k1", **more: object) -> tuple[str, dict[str, object]]:
    return "effect_asked", {"action": action, "key": key, **more}


def settled(outcome: str, key: str = "k1") -> tuple[str, dict[str, object]]:
    return "effect_settled", {"key": key, "outcome": outcome}


RECEIVED = ("received", {"pathways": ["criticism"]})


def test_a_case_that_was_only_received_waits_unread() -> None:
    case = fold(events(RECEIVED))
    assert (case.state, case.unread, case.pathways) == ("waiting", True, ("criticism",))


def test_taking_a_case_is_not_reading_it() -> None:
    case = fold(events(RECEIVED, "taken"))
    assert (case.state, case.assignee, case.unread) == ("taken", "officer", True)


def test_a_released_case_waits_again() -> None:
    assert fold(events(RECEIVED, "taken", "released")).state == "waiting"


def test_a_case_that_waits_for_a_role_is_the_work_of_whoever_takes_it() -> None:
    waiting = fold(events("received", ("assigned", {"to": "", "role": "desk_lead"})))
    assert (waiting.state, waiting.assignee, waiting.role) == ("waiting", None, "desk_lead")
    taken = fold(events("received", ("assigned", {"to": "", "role": "desk_lead"}), "taken"))
    assert (taken.assignee, taken.role) == ("officer", "")


def test_a_case_that_sleeps_stays_unread_and_wakes_for_what_is_new() -> None:
    asleep = ("snoozed", {"until": "2026-12-01T09:00:00+00:00"})
    state = fold(events("received", asleep))
    assert state.unread
    assert state.snoozed_until == datetime(2026, 12, 1, 9, tzinfo=UTC)
    for step in ("woken", "closed", ("changed", {"change": "edited"})):
        assert fold(events("received", asleep, step)).snoozed_until is None


def test_a_reply_reads_the_post_and_waits_for_the_platform() -> None:
    case = fold(events(RECEIVED, "taken", asked("reply")))
    assert (case.state, case.unread, case.contacted) == ("effect_pending", False, False)


def test_a_reply_that_arrived_makes_contact() -> None:
    case = fold(events(RECEIVED, "taken", asked("reply"), settled("done")))
    assert (case.state, case.contacted, "reply" in case.done) == ("decided", True, True)


def test_a_refusal_by_the_platform_is_an_honest_end() -> None:
    case = fold(events(RECEIVED, asked("hide", notice_owed=True), settled("refused")))
    assert (case.state, case.hidden, case.owed) == ("decided", False, frozenset())


def test_an_unknown_outcome_stays_open_for_a_person() -> None:
    case = fold(events(RECEIVED, asked("hide"), settled("unknown")))
    assert case.state == "effect_pending"
    assert case.outstanding["k1"].manual


def test_a_receipt_for_something_nobody_asked_changes_nothing() -> None:
    before = fold(events(RECEIVED))
    after = fold(events(RECEIVED, settled("done", key="other")))
    assert (after.state, after.done) == (before.state, before.done)


def test_hiding_owes_reasons_until_they_are_dealt_with() -> None:
    steps = [RECEIVED, asked("hide", notice_owed=True), settled("done")]
    assert fold(events(*steps)).owed == {"hide"}
    assert fold(events(*steps, ("explained", {"action": "hide", "way": "impossible"}))).owed == frozenset()


def test_unhiding_undoes_hiding() -> None:
    case = fold(events(RECEIVED, asked("hide"), settled("done"), asked("unhide", "k2"), settled("done", "k2")))
    assert (case.hidden, "hide" in case.done) == (False, False)


def test_only_one_thing_waits_for_a_second_person_and_both_answers_end_it() -> None:
    assert fold(events(RECEIVED, "agreement_asked")).state == "awaiting_agreement"
    assert fold(events(RECEIVED, "agreement_asked", "agreed")).state == "decided"
    assert fold(events(RECEIVED, "agreement_asked", "declined")).state == "decided"


def test_words_that_were_edited_have_been_read_by_nobody_and_reopen_the_case() -> None:
    case = fold(events(RECEIVED, "read", "closed", ("changed", {"change": "edited"})))
    assert (case.unread, case.state, case.changed) == (True, "waiting", "edited")


def test_a_removal_by_its_author_leaves_a_closed_case_closed() -> None:
    case = fold(events(RECEIVED, "read", "closed", ("changed", {"change": "removed"})))
    assert (case.state, case.unread) == ("closed", False)


def test_a_reopened_case_is_still_read() -> None:
    case = fold(events(RECEIVED, "read", "closed", "reopened"))
    assert (case.state, case.unread) == ("decided", False)


def test_an_event_from_a_later_version_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="'teleported' is not an event of a case"):
        fold(events("teleported"))


def test_a_crisis_reply_is_open_in_every_open_state() -> None:
    assert ACTS["reply"].states == ACTS["private_reply"].states == set(STATES) - {"closed"}


@pytest.mark.parametrize("act", sorted(set(ACTS) - {"look", "note", "confirm", "reopen", "seal", "unseal"}))
def test_a_closed_case_opens_only_to_looking_noting_recording_sealing_and_reopening(act: str) -> None:
    with pytest.raises(NotOpen, match="Reopen the case first"):
        lifecycle.check(act, "closed")


def test_a_second_ask_is_refused_while_one_is_open() -> None:
    with pytest.raises(NotOpen, match="second person has to agree or decline first"):
        lifecycle.check("hide", "awaiting_agreement")


def test_a_case_with_something_on_its_way_cannot_be_closed() -> None:
    with pytest.raises(NotOpen, match="Wait until the platform has answered"):
        lifecycle.check("close", "effect_pending")


def test_every_state_says_what_to_do_instead() -> None:
    assert set(lifecycle.INSTEAD) == set(STATES)


@pytest.mark.parametrize(
    ("degree", "place", "name"), [(3, 0, "life"), (2, 1, "threat"), (1, 2, "safeguarding"), (0, 3, "")]
)
def test_danger_decides_the_order(degree: int, place: int, name: str) -> None:
    assert (lifecycle.rank(degree), lifecycle.danger(place)) == (place, name)


def test_a_degree_that_nobody_has_heard_of_is_taken_for_the_nearest() -> None:
    assert (lifecycle.rank(9), lifecycle.rank(-1)) == (0, 3)


def test_hiding_on_a_ground_is_a_breach_and_hiding_to_protect_the_author_is_none() -> None:
    assert fold(events(RECEIVED, ("grounded", {"ground": "A3k1", "strike": True}))).breach
    assert not fold(events(RECEIVED, ("grounded", {"ground": "A3k1", "strike": False}))).breach


def test_a_hide_that_was_not_done_after_all_leaves_no_strike() -> None:
    grounded = ("grounded", {"ground": "A3k1", "strike": True})
    assert not fold(events(RECEIVED, grounded, asked("hide"), settled("cancelled"))).breach
    assert fold(events(RECEIVED, grounded, asked("hide"), settled("refused"))).breach


def test_an_effect_can_wait_for_another() -> None:
    case = fold(events(RECEIVED, asked("private_reply", "k1"), asked("hide", "k2", after="k1")))
    assert case.outstanding["k2"].after == "k1"


STEP = st.sampled_from(EVENTS)
DATA = st.fixed_dictionaries(
    {
        "key": st.sampled_from(["a", "b"]),
        "action": st.sampled_from(["hide", "unhide", "reply"]),
        "outcome": st.sampled_from(["done", "refused", "unknown"]),
        "change": st.sampled_from(["edited", "removed"]),
        "until": st.just("2026-12-01T09:00:00+00:00"),
    }
)


@given(st.lists(st.tuples(STEP, DATA), max_size=30))
def test_any_history_folds_to_one_known_state_and_the_same_step_by_step(
    steps: list[tuple[str, dict[str, object]]],
) -> None:
    history = events(*steps)
    whole, stepwise = fold(history), lifecycle.CaseState()
    for event in history:
        stepwise = lifecycle.after(stepwise, event)
    assert whole == stepwise
    assert whole.state in STATES
    assert whole.version == len(history)
