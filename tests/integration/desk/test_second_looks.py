"""A sample of closed cases is looked at again, blind; figures are for leads, and for each about themselves."""

from typing import Any

import pytest
from django.conf import settings

from fingerpost.desk import operations, queries
from fingerpost.desk.models import Case, SampleFrame, SecondLook
from fingerpost.desk.operations import NoSuchLook, NotPossible
from fingerpost.desk.second_looks import sampling
from fingerpost.desk.second_looks.draw import drawn
from fingerpost.journal import queries as journal
from fingerpost.people.permissions import NotPermitted
from fingerpost.policy.files import SecondLook as Shares

from .conftest import now

pytestmark = [pytest.mark.databases, pytest.mark.django_db]


@pytest.fixture
def share(monkeypatch: pytest.MonkeyPatch) -> Any:
    """``share(100)``: how many closed cases are drawn, whatever the pack says."""

    def set_share(percent: int) -> None:
        monkeypatch.setattr(Shares, "share_of", lambda self, pathway, danger: percent)

    return set_share


@pytest.fixture
def closed(arrive: Any, officer: Any, share: Any) -> Any:
    """``closed("words")``: a case that the officer has read and closed, and the second look that was drawn for it."""
    share(100)

    def close(text: str = "Nice garden.", by: Any = officer, **scores: int) -> SecondLook:
        case = arrive(text, **scores)
        operations.mark_read(case.pk, by=by, version=now(case), why="Read it.")
        return SecondLook.objects.get(case=case)

    return close


def test_a_share_of_each_officer_and_pathway_is_drawn_and_the_draw_can_be_repeated(arrive, officer, share, trust):
    share(50)
    for number in range(8):
        case = arrive(f"Nice garden {number}.")
        operations.mark_read(case.pk, by=officer, version=now(case), why="Read.")
    frame = SampleFrame.objects.get()
    looks = SecondLook.objects.all()
    assert (frame.closed, len(looks)) == (8, 4)
    for look in looks:
        facts = journal.timeline(trust.pk, f"second-look:{look.pk}")[0].facts
        assert facts["case"] == str(look.case_id)
        assert drawn(settings.SECRET_KEY.encode(), frame.stratum, facts["number"], facts["share"])


def test_danger_is_drawn_from_more_by_the_share_of_the_pack(arrive, officer, monkeypatch):
    asked = []
    monkeypatch.setattr(sampling, "drawn", lambda key, stratum, number, share: asked.append((stratum, share)))
    for scores in ({}, {"crisis": 95}):
        case = arrive("words", author=f"Jo {len(asked)}", **scores)
        operations.mark_read(case.pk, by=officer, version=now(case), why="Called 999 with them.")
    (_, calm), (stratum, danger) = asked
    assert (calm, danger) == (10, 50)
    assert stratum.endswith(":danger")


def test_the_reader_sees_the_post_and_what_the_machine_found_and_nothing_of_the_decision(closed, trust, lead, officer):
    look = closed("A rude word for the nurse.", hate=90)
    seen = queries.second_look(trust, look.pk, by=lead)
    assert (seen.told, seen.officer, seen.first, seen.case) == (False, "", "", None)
    assert seen.post.text == "A rude word for the nurse."
    assert [signal.name for signal in seen.signals if signal.score == 90] == ["hate"]


def test_what_a_colleague_put_right_is_part_of_their_decision_and_is_not_shown(arrive, officer, lead, trust, share):
    share(100)
    case = arrive("words", hate=90)
    operations.correct(case.pk, "hate", present=False, by=officer, version=now(case), why="It quotes a song.")
    operations.mark_read(case.pk, by=officer, version=now(case), why="Read.")
    seen = queries.second_look(trust, SecondLook.objects.get().pk, by=lead)
    assert [(signal.score, signal.set_by) for signal in seen.signals if signal.name == "hate"] == [(90, "")]


def test_once_given_both_decisions_are_told_to_those_concerned_and_to_leads_alone(
    closed, trust, lead, officer, make_user
):
    look, reader = closed(), make_user("desk_officer")
    operations.look_again(look.pk, "answered", by=reader, note="They asked something.")
    for concerned in (reader, officer, lead):
        seen = queries.second_look(trust, look.pk, by=concerned)
        assert (seen.told, seen.first, seen.second, seen.alike) == (True, "left it", "answered it", False)
        assert seen.note == "They asked something."
    with pytest.raises(NoSuchLook):
        queries.second_look(trust, look.pk, by=make_user("desk_officer"))


def test_nobody_looks_again_at_their_own_case(closed, trust, officer):
    look = closed()
    assert queries.waiting_looks(trust, by=officer) == ()
    with pytest.raises(NotPossible, match="you know what was decided"):
        operations.look_again(look.pk, "left", by=officer)
    with pytest.raises(NoSuchLook):
        queries.second_look(trust, look.pk, by=officer)


def test_whoever_had_the_case_open_or_worked_on_it_is_not_blind(closed, trust, lead, make_user):
    look, worked = closed(), make_user("desk_officer")
    operations.look(look.case_id, by=lead)
    operations.note(look.case_id, "Rang.", by=worked)
    for user in (lead, worked):
        assert queries.waiting_looks(trust, by=user) == ()
        with pytest.raises(NotPossible):
            operations.look_again(look.pk, "left", by=user)
    assert [row.id for row in queries.waiting_looks(trust, by=make_user("desk_officer"))] == [look.pk]


def test_a_second_look_is_given_once(closed, lead, make_user):
    look = closed()
    operations.look_again(look.pk, "left", by=lead)
    with pytest.raises(NotPossible, match="already"):
        operations.look_again(look.pk, "left", by=make_user("desk_officer"))
    look.refresh_from_db()
    assert look.reader == lead


def test_it_is_recorded_and_the_note_can_be_erased(closed, lead, trust):
    look = closed()
    operations.look_again(look.pk, "left", by=lead, note="Same.")
    line = journal.timeline(trust.pk, f"second-look:{look.pk}")[-1]
    assert (line.act, line.facts) == ("second_look.answered", {"decision": "left", "alike": True})
    assert line.personal == {"note": "Same."}


@pytest.mark.parametrize("decision", ["", "delete everything"])
def test_only_a_known_decision_is_taken(closed, lead, decision):
    with pytest.raises(NotPossible):
        operations.look_again(closed().pk, decision, by=lead)


def test_leads_see_every_pair_and_officers_only_themselves(closed, trust, lead, officer, make_user):
    ann, bob = make_user("desk_officer", name="Ann"), make_user("desk_officer", name="Bob")
    operations.look_again(closed().pk, "left", by=ann)
    operations.look_again(closed(by=ann).pk, "answered", by=bob)
    whole = queries.quality(trust, by=lead)
    assert whole.whole
    assert [(pair.one, pair.other) for pair in whole.pairs] == sorted((pair.one, pair.other) for pair in whole.pairs)
    assert ("Ann", "Bob") in [(pair.one, pair.other) for pair in whole.pairs]
    own = queries.quality(trust, by=bob)
    assert not own.whole
    assert [(pair.one, pair.other, pair.figures.alike) for pair in own.pairs] == [("Ann", "Bob", 0)]
    assert own.every.cases == 1
    assert [(each.officer, each.reader) for each in own.looked] == [("Ann", "Bob")]


def test_a_pair_is_one_pair_whoever_decided_first(closed, trust, lead, make_user):
    ann, bob = make_user("desk_officer", name="Ann"), make_user("desk_officer", name="Bob")
    operations.look_again(closed(by=ann).pk, "left", by=bob)
    operations.look_again(closed(by=bob).pk, "left", by=ann)
    (pair,) = queries.quality(trust, by=lead).pairs
    assert (pair.one, pair.other, pair.figures.cases, pair.figures.percent) == ("Ann", "Bob", 2, 100)


def test_whoever_works_no_queue_has_no_part_in_it(closed, trust, make_user):
    auditor, look = make_user("auditor"), closed()
    for ask in (queries.waiting_looks, queries.quality):
        with pytest.raises(NotPermitted):
            ask(trust, by=auditor)
    with pytest.raises(NotPermitted):
        operations.look_again(look.pk, "left", by=auditor)


def test_a_case_that_was_opened_again_waits_until_it_is_closed(closed, trust, officer, lead):
    look = closed()
    operations.reopen(look.case_id, by=officer, version=now(look.case), why="They wrote again.")
    assert queries.waiting_looks(trust, by=lead) == ()
    case = Case.objects.get(pk=look.case_id)
    operations.mark_read(case.pk, by=officer, version=now(case), why="Read.")
    assert len(queries.waiting_looks(trust, by=lead)) == 2


def test_leads_see_every_reading_that_was_put_right_with_the_name_and_the_reason(arrive, officer, lead, trust):
    case = arrive("words", hate=90)
    operations.correct(case.pk, "hate", present=False, by=officer, version=now(case), why="It quotes a song.")
    other = arrive("more words", author="Pat")
    operations.correct(other.pk, "complaint", present=True, by=officer, version=now(other), why="They waited a year.")
    found = queries.said_wrong(trust, by=lead)
    assert [(row.signal, row.present, row.was, row.by) for row in found.rows] == [
        ("complaint", True, 0, officer.name),
        ("hate", False, 90, officer.name),
    ]
    only = queries.said_wrong(trust, "hate", by=lead)
    assert [(row.case, row.why) for row in only.rows] == [(case.pk, "It quotes a song.")]
    assert queries.said_wrong(trust, page=2, by=lead).rows == ()
    with pytest.raises(NotPermitted):
        queries.said_wrong(trust, by=officer)


def test_the_list_says_who_agreed_that_there_is_no_danger(arrive, officer, lead, trust):
    case = arrive("words", crisis=95)
    operations.ask_correction(case.pk, "crisis", present=False, by=officer, version=now(case), why="A film title.")
    operations.agree(case.pk, by=lead, version=now(case))
    (row,) = queries.said_wrong(trust, by=lead).rows
    assert (row.by, row.agreed_by) == (officer.name, lead.name)
