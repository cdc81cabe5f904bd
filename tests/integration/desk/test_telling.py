"""Who is told by a notice of what a colleague did at the desk, and who is not. It never says what anybody wrote."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
import time_machine
from django.db import DatabaseError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from fingerpost.delivery.models import Notice
from fingerpost.delivery.operations import prefer
from fingerpost.desk import operations
from fingerpost.desk.guides.open_guides import guides_of
from fingerpost.desk.operations import ReasonNeeded
from fingerpost.people.models import Colleague, User

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

SUNDAY_NIGHT = datetime(2026, 11, 29, 3, 0, tzinfo=UTC)
SEVEN = datetime(2026, 11, 29, 7, 0, tzinfo=UTC)
LEAD = {"told": "Spoke to Bo", "told-at": "2026-11-29T03:00+00:00", "concern": "A child is locked in at home"}
HANDED = {"to": "Robin took it"}


@pytest.fixture(autouse=True)
def a_sunday_night() -> Iterator[None]:
    """Three in the morning: whatever leaves now wakes somebody."""
    with time_machine.travel(SUNDAY_NIGHT, tick=False):
        yield


@pytest.fixture
def safeguarding_lead(make_user) -> User:
    return make_user("safeguarding_lead", name="Bo Larkspur")


def told(kind: str = "") -> list[tuple[str, str]]:
    """Who is to be told, and of which kind of thing, by name."""
    found = Notice.objects.filter(state=Notice.State.WAITING).order_by("person__name")
    return [(each.person.name, each.kind) for each in (found.filter(kind=kind) if kind else found)]


def sleeps(person: User) -> None:
    prefer(person, by_email=True, by_teams=False, rhythm="at_once", quiet_from=time(19), quiet_until=time(7))


def told_the_lead(case: Any, officer: User) -> None:
    operations.confirm(case.pk, "safeguarding", "lead", by=officer, said=LEAD)


class TestAStepThatTells:
    def test_tells_the_safeguarding_lead_at_once_and_nobody_else(
        self, arrive, officer, lead, make_user, safeguarding_lead
    ) -> None:
        make_user("safeguarding_lead", is_active=False)
        for role in ("legal", "information_governance", "desk_officer", "investigator"):
            make_user(role)
        sleeps(safeguarding_lead)
        told_the_lead(arrive("My neighbour locks her child in", safeguarding=90), officer)
        notice = Notice.objects.get()
        assert (notice.person, notice.kind) == (safeguarding_lead, "told_now")
        assert (notice.urgent, notice.not_before) == (True, SUNDAY_NIGHT)

    def test_and_says_nothing_of_what_anybody_wrote(self, arrive, officer, safeguarding_lead) -> None:
        case = arrive("My neighbour locks her child in", safeguarding=90)
        told_the_lead(case, officer)
        notice = Notice.objects.values().get()
        shown = " ".join(str(value) for value in notice.values())
        assert not any(word in shown for word in ("child", "neighbour", "Spoke", "safeguarding", "Jo Public"))
        assert (notice["path"], notice["reference"]) == (f"/cases/{case.pk}/", f"FP-{case.pk.hex[:8].upper()}")

    def test_tells_once_however_often_and_by_which_door_it_is_recorded(
        self, arrive, officer, lead, safeguarding_lead
    ) -> None:
        case = arrive(safeguarding=90)
        told_the_lead(case, officer)
        told_the_lead(case, lead)
        operations.step(case.pk, "refer_safeguarding", by=officer, version=now(case), told="Rang Bo.")
        assert told() == [("Bo Larkspur", "told_now")]

    def test_tells_nobody_when_nothing_was_recorded(self, arrive, officer, safeguarding_lead) -> None:
        case = arrive(safeguarding=90)
        with pytest.raises(ReasonNeeded):
            operations.confirm(case.pk, "safeguarding", "lead", by=officer, said={"told": "Bo"})
        operations.pass_over(case.pk, "safeguarding", "reply", by=officer, why="Nothing is answered.")
        assert told() == []

    def test_an_act_that_passes_the_post_on_tells_as_well(self, arrive, officer, safeguarding_lead) -> None:
        case = arrive(recording=90)
        operations.step(case.pk, "refer_safeguarding", by=officer, version=now(case), told="Rang Bo.")
        assert told() == [("Bo Larkspur", "told_now")]

    def test_what_may_wait_waits_for_the_end_of_quiet_hours(self, arrive, officer, make_user) -> None:
        governance = make_user("information_governance")
        sleeps(governance)
        case = arrive(information_request=90)
        received = {"received": "2026-11-28"}
        operations.confirm(case.pk, "information-request", "kind", by=officer, answer="foi", said=received)
        operations.confirm(case.pk, "information-request", "hand-over", by=officer, said=HANDED)
        notice = Notice.objects.get()
        assert (notice.person, notice.kind, notice.urgent) == (governance, "told", False)
        assert notice.not_before == SEVEN

    def test_a_sealed_step_tells_only_who_may_know_of_such_matters(self, arrive, officer, lead, make_user) -> None:
        make_user("legal", name="Lee Counsel")
        make_user("safeguarding_lead")
        asked = {"asked": "Lee", "said": "Nothing"}
        operations.confirm(arrive(legal_matter=90).pk, "legal", "ask", by=officer, said=asked)
        assert told() == [("Lee Counsel", "told")]

    def test_even_where_a_pack_names_others(self, arrive, officer, lead, safeguarding_lead, monkeypatch) -> None:
        def careless(now: Any) -> Any:
            return tuple(
                guide.model_copy(
                    update={
                        "steps": [
                            step.model_copy(update={"tells": ["desk_lead", *step.tells]}) if step.tells else step
                            for step in guide.steps
                        ]
                    }
                )
                for guide in guides_of(now)
            )

        monkeypatch.setattr("fingerpost.desk.guides.open_guides.guides_of", careless)
        told_the_lead(arrive(safeguarding=90), officer)
        assert told() == [("Bo Larkspur", "told_now")]

    def test_asks_no_more_of_the_database_for_ten_people_than_for_one(
        self, arrive, officer, make_user, safeguarding_lead
    ) -> None:
        counts = []
        told_the_lead(arrive(safeguarding=90), officer)  # which sealed matters the officer has opened is asked once
        for case in (arrive(safeguarding=90), arrive(safeguarding=90)):
            with CaptureQueriesContext(connection) as asked:
                told_the_lead(case, officer)
            counts.append(len(asked))
            for _ in range(9):
                make_user("safeguarding_lead")
        assert counts[0] == counts[1]
        assert Notice.objects.count() == 12

    def test_a_notice_that_cannot_be_written_keeps_nothing_from_being_recorded(
        self, arrive, officer, safeguarding_lead, monkeypatch
    ) -> None:
        def broken(*given: object, **named: object) -> None:
            raise DatabaseError("the disc is full")

        case = arrive(safeguarding=90)
        monkeypatch.setattr("fingerpost.desk.telling.notify", broken)
        told_the_lead(case, officer)
        assert list(case.events.order_by("-number").values_list("act", flat=True)[:2]) == ["noted", "confirmed"]
        assert "Make sure that a person tells somebody" in str(case.events.last().data["why"])


class TestWhomThePostNames:
    """A person talks to them; no notice does."""

    @pytest.fixture
    def accused(self, trust, make_user) -> User:
        Colleague.objects.create(
            organisation=trust,
            name="Dr Priya Okafor",
            email="Priya.Okafor@example.org",
            role="consultant",
            team="Larch ward",
            handle="@priyaok",
        )
        return make_user("safeguarding_lead", name="Priya Okafor", email="priya.okafor@example.org")

    @pytest.mark.parametrize(
        "words",
        [
            "Priya Okafor hurt my son.",
            "Dr Okafor on Larch ward hurt my son.",
            "ask @priyaok what she did to him",
            "Pryia Okafor did this",
        ],
    )
    def test_is_not_told_and_others_of_the_role_are(self, arrive, officer, safeguarding_lead, accused, words) -> None:
        told_the_lead(arrive(words, safeguarding=90, targets_staff=90), officer)
        assert told() == [("Bo Larkspur", "told_now")]

    def test_also_when_the_name_was_edited_away(self, arrive, officer, safeguarding_lead, accused) -> None:
        arrive("Priya Okafor hurt my son.", post_id="same", safeguarding=90)
        case = arrive("They hurt my son.", post_id="same", edited_at=timezone.now(), safeguarding=90)
        told_the_lead(case, officer)
        assert told() == [("Bo Larkspur", "told_now")]

    def test_and_the_case_says_so_where_nobody_else_can_be_told(self, arrive, officer, accused, see) -> None:
        case = arrive("Priya Okafor hurt my son.", safeguarding=90)
        told_the_lead(case, officer)
        assert told() == []
        assert any("Make sure that a person tells somebody" in row.detail for row in see(case, officer).timeline)

    def test_is_not_asked_to_agree_either(self, arrive, officer, make_user) -> None:
        make_user("desk_lead", name="Priya Okafor")
        make_user("desk_lead", name="Ash Merrow")
        case = arrive("Priya Okafor is a liar and a thief")
        asked_to_hide(case, officer)
        assert told() == [("Ash Merrow", "agreement")]


class TestGivingACaseAway:
    def test_tells_whoever_gets_it_with_when_it_is_due(self, arrive, officer, lead) -> None:
        case = arrive()
        operations.assign(case.pk, to=officer.pk, by=lead, version=now(case))
        notice = Notice.objects.get()
        case.refresh_from_db()
        assert (notice.person, notice.kind, notice.due_at) == (officer, "assigned", case.due_at)
        assert notice.path == f"/cases/{case.pk}/"

    def test_in_their_own_hours(self, arrive, officer, lead) -> None:
        sleeps(officer)
        case = arrive()
        operations.assign(case.pk, to=officer.pk, by=lead, version=now(case))
        assert Notice.objects.get().not_before == SEVEN

    def test_tells_nobody_who_gives_it_to_themselves(self, arrive, lead) -> None:
        case = arrive()
        operations.assign(case.pk, to=lead.pk, by=lead, version=now(case))
        assert told() == []

    def test_tells_only_the_last_of_those_who_got_it_meanwhile(self, arrive, officer, lead, make_user) -> None:
        other, case = make_user(name="Ash Merrow"), arrive()
        operations.assign(case.pk, to=officer.pk, by=lead, version=now(case))
        operations.assign(case.pk, to=other.pk, by=lead, version=now(case), why="On leave.")
        assert told() == [("Ash Merrow", "assigned")]
        operations.assign(case.pk, role="desk_officer", by=lead, version=now(case), why="Anybody.")
        assert told() == []

    def test_tells_again_whoever_gets_it_again(self, arrive, officer, lead) -> None:
        case = arrive()
        for _ in range(2):
            operations.assign(case.pk, to=officer.pk, by=lead, version=now(case), why="Back to you.")
            operations.assign(case.pk, to=lead.pk, by=lead, version=now(case), why="For the morning.")
        assert Notice.objects.filter(person=officer).count() == 2


def asked_to_hide(case: Any, officer: User) -> None:
    quoted = f"It says: {case.post.current.text}"
    operations.ask_agreement(case.pk, "hide", by=officer, version=now(case), ground="A3k4", rests_on=quoted)


class TestASecondPerson:
    @pytest.fixture
    def may_agree(self, make_user) -> list[tuple[str, str]]:
        make_user("desk_lead", name="Ash Merrow")
        make_user("information_governance", name="Bo Larkspur")
        make_user("desk_lead", is_active=False)
        make_user("legal")
        return [("Ash Merrow", "agreement"), ("Bo Larkspur", "agreement")]

    def test_is_called_for_an_act_for_words_and_for_a_correction(self, arrive, officer, may_agree) -> None:
        asked_to_hide(arrive(), officer)
        case = arrive(enquiry=80)
        operations.ask_reply(case.pk, "reply", "It starts at ten in the morning.", by=officer, version=now(case))
        case = arrive("I have taken them all", crisis=90)
        operations.ask_correction(case.pk, "crisis", present=False, by=officer, version=now(case), why="It is a song.")
        assert sorted(told()) == sorted(may_agree * 3)

    def test_is_not_whoever_asks(self, arrive, lead, may_agree) -> None:
        asked_to_hide(arrive(), lead)
        assert told() == may_agree

    def test_reads_neither_the_ground_nor_the_words_in_the_notice(self, arrive, officer, may_agree) -> None:
        case = arrive(enquiry=80)
        operations.ask_reply(case.pk, "reply", "It starts at ten in the morning.", by=officer, version=now(case))
        shown = " ".join(str(value) for notice in Notice.objects.values() for value in notice.values())
        assert "morning" not in shown
        assert f"/cases/{case.pk}/" in shown

    @pytest.mark.parametrize("answer", ["agree", "decline"])
    def test_is_not_told_any_more_once_somebody_answered(self, arrive, officer, lead, may_agree, answer) -> None:
        case = arrive(enquiry=80)
        operations.ask_reply(case.pk, "reply", "It starts at ten in the morning.", by=officer, version=now(case))
        operations.release(case.pk, by=officer, version=now(case))
        more = {"why": "At eleven."} if answer == "decline" else {}
        getattr(operations, answer)(case.pk, by=lead, version=now(case), **more)
        assert told() == []

    def test_is_told_in_their_own_hours(self, arrive, officer, make_user) -> None:
        sleeps(make_user("desk_lead"))
        asked_to_hide(arrive(), officer)
        assert Notice.objects.get().not_before == SEVEN
        assert Notice.objects.get().not_before - timezone.now() == timedelta(hours=4)
