"""Whoever also works under a partner's requirements leaves to a colleague what those close; nobody else is touched."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fingerpost.delivery.models import Effect
from fingerpost.desk import operations
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.operations import NotPossible, SecondPersonNeeded
from fingerpost.inbox.operations import adopt_first
from fingerpost.journal.actor import system
from fingerpost.people.models import Colleague
from fingerpost.policy import shipped

from .conftest import now

pytestmark = pytest.mark.django_db

COURT = "Northmoor Police, clause 3.1: Nothing is said of a case that may come to court."
NUMBER = "Northmoor Police: it asks for 70 percent where we ask for 60"


HARSH = """
overlay:
  {id: harsh, name: Harsh, kind: partner, source: Invented, verified_on: null, verified: false, applies_to: Nobody.}
rules:
  rules:
    - {id: r1, clause: hate, says: Theirs., when: {hate: {gte: 1}}, then: [must_not: unhide]}
"""
"""A partner that would keep words away from the public."""


@pytest.fixture
def place(trust: Any) -> Callable[..., Colleague]:
    """``place(user)``: the directory says that somebody works with the police."""
    adopt_first(trust, by=system("setup"))

    def put(user: Any, *overlays: str) -> Colleague:
        known = {"name": user.name, "email": user.email, "overlays": list(overlays or ("police-partner",))}
        return Colleague.objects.create(organisation=trust, **known)

    return put


def told(view: Any) -> dict[str, str]:
    """What is closed to the reader, by acts."""
    return dict(view.placement.closed)


class TestTheCase:
    def test_says_nothing_to_somebody_placed_nowhere(self, arrive: Any, officer: Any, see: Any) -> None:
        assert see(arrive(legal_matter=60), officer).placement is None

    def test_tells_whoever_is_placed_what_is_closed_to_them_and_why(
        self, arrive: Any, officer: Any, see: Any, place: Any
    ) -> None:
        place(officer)
        view = see(arrive(legal_matter=60), officer)
        assert view.placement.bodies == (("police-partner", "Northmoor Police"),)
        assert told(view)["reply, reply in private"] == COURT
        act = view.action("private_reply")
        assert (act.offered, act.modality) == (False, "free")
        assert COURT in act.why_not
        assert "leave it to a colleague" in act.why_not

    def test_shows_a_colleague_the_same_ruling_and_no_placement(
        self, arrive: Any, officer: Any, lead: Any, see: Any, place: Any
    ) -> None:
        place(officer)
        case = arrive(legal_matter=60)
        bound, free = see(case, officer), see(case, lead)
        assert free.placement is None
        assert free.action("private_reply").offered
        assert [(a.name, a.modality) for a in bound.actions] == [(a.name, a.modality) for a in free.actions]
        assert (bound.pathways, bound.pack_digest) == (free.pathways, free.pack_digest)

    def test_says_what_is_asked_on_top(self, arrive: Any, officer: Any, see: Any, place: Any) -> None:
        place(officer)
        asked = dict(see(arrive(illegal=60), officer).placement.asked)
        assert any("signpost" in acts and "clause 5.1" in says for acts, says in asked.items())

    def test_names_a_placement_that_the_policy_no_longer_carries(
        self, arrive: Any, officer: Any, see: Any, place: Any
    ) -> None:
        place(officer, "long-gone")
        view = see(arrive(legal_matter=60), officer)
        assert (view.placement.gone, view.placement.closed) == (("long-gone",), ())
        assert view.action("private_reply").offered

    def test_a_professional_bodys_guidance_closes_nothing(
        self, arrive: Any, officer: Any, see: Any, place: Any
    ) -> None:
        place(officer, "nmc")
        view = see(arrive(legal_matter=60, hate=90), officer)
        assert (view.placement.closed, view.placement.asked) == ((), ())


class TestAnActThatThePartnerCloses:
    def test_an_answer_is_refused_and_a_colleague_gives_it(
        self, arrive: Any, officer: Any, lead: Any, place: Any
    ) -> None:
        place(officer)
        case = arrive(legal_matter=60)
        with pytest.raises(NotPossible, match="Nothing is said of a case"):
            operations.private_reply(case.pk, "Please write to us.", by=officer, version=now(case))
        assert not Effect.objects.exists()
        operations.ask_reply(case.pk, "private_reply", "Please write to us.", by=lead, version=now(case))
        case.refresh_from_db()
        assert case.state == "awaiting_agreement"

    def test_a_reason_does_not_open_it(self, arrive: Any, officer: Any, place: Any) -> None:
        place(officer)
        case = arrive(legal_matter=60)
        with pytest.raises(NotPossible, match=r"clause 3\.1"):
            operations.reply(case.pk, "Please write to us.", by=officer, version=now(case), why="They asked twice.")

    def test_hiding_on_weaker_proof_than_the_partner_asks_is_refused(
        self, arrive: Any, officer: Any, lead: Any, place: Any
    ) -> None:
        place(officer)
        case = arrive("Get out.", hate=64)
        with pytest.raises(NotPossible, match=NUMBER):
            operations.hide(case.pk, by=officer, version=now(case))
        assert not CaseEvent.objects.filter(case=case, act="captured").exists()
        operations.hide(case.pk, by=lead, version=now(case))
        assert CaseEvent.objects.filter(case=case, act="captured").exists()

    def test_hiding_on_proof_that_both_accept_is_open(self, arrive: Any, officer: Any, place: Any) -> None:
        place(officer)
        case = arrive("Get out.", hate=90)
        operations.hide(case.pk, by=officer, version=now(case))
        assert CaseEvent.objects.filter(case=case, act="captured").exists()

    def test_asking_a_second_person_is_no_way_round_it(self, arrive: Any, officer: Any, lead: Any, place: Any) -> None:
        place(officer)
        case = arrive("Get out.", hate=64)
        with pytest.raises(NotPossible, match=NUMBER):
            operations.ask_agreement(case.pk, "hide", by=officer, version=now(case), ground="A3b1", rests_on="Get out.")

    def test_nor_does_the_second_person_agree_to_what_is_closed_to_them(
        self, arrive: Any, officer: Any, lead: Any, see: Any, place: Any
    ) -> None:
        case = arrive("Film of an arrest. Nice gaff, is it not, Kit?", recording=60)
        place(lead)
        ground = see(case, officer).grounds[0].id
        with pytest.raises(SecondPersonNeeded):
            operations.step(
                case.pk,
                "ask_remove",
                by=officer,
                version=now(case),
                told="By message.",
                ground=ground,
                rests_on="Nice gaff, is it not, Kit?",
            )
        operations.ask_agreement(
            case.pk, "ask_remove", by=officer, version=now(case), ground=ground, rests_on="Nice gaff, is it not, Kit?"
        )
        with pytest.raises(NotPossible, match=r"clause 4\.1"):
            operations.agree(case.pk, by=lead, version=now(case))

    def test_a_step_is_refused_and_changes_nothing(self, arrive: Any, officer: Any, place: Any) -> None:
        place(officer)
        case = arrive("Get out.", hate=64)
        before = now(case)
        with pytest.raises(NotPossible, match="it asks for 70 percent"):
            operations.step(case.pk, "report_platform", by=officer, version=before, told="By its form.")
        assert now(case) == before


class TestWhatIsNeverRefused:
    def test_an_answer_to_somebody_in_danger(self, arrive: Any, officer: Any, see: Any, place: Any) -> None:
        place(officer)
        case = arrive("I cannot go on. My solicitor gave up too.", crisis=90, legal_matter=60)
        view = see(case, officer)
        assert view.action("reply").offered
        assert any("clause 3.1" in says for _, says in view.placement.weighed)
        operations.reply(
            case.pk, "We are so sorry. Please ring 999 now.", by=officer, version=now(case), why="Danger to life."
        )
        assert Effect.objects.get().action == "reply"

    def test_a_warning_to_the_police(self, arrive: Any, officer: Any, place: Any) -> None:
        place(officer)
        case = arrive("I will come and hurt you all tonight.", threat=64)
        operations.step(case.pk, "refer_police", by=officer, version=now(case), told="Rang the control room.")
        assert CaseEvent.objects.filter(case=case, act="stepped").exists()

    def test_showing_a_post_again_though_a_partner_forbids_it(
        self, arrive: Any, lead: Any, see: Any, trust: Any, tmp_path: Path, platform_answers: Any
    ) -> None:
        folder = Path(shutil.copytree(shipped(), tmp_path / "own"))
        (folder / "overlays" / "harsh.yaml").write_text(HARSH, encoding="utf-8")
        trust.pack = str(folder)
        trust.save()
        adopt_first(trust, by=system("setup"))
        Colleague.objects.create(organisation=trust, name=lead.name, email=lead.email, overlays=["harsh"])
        case = arrive("Get out.", hate=90)
        operations.hide(case.pk, by=lead, version=now(case))
        assert (*platform_answers(), *platform_answers()) == ("private_reply", "hide")
        assert see(case, lead).action("unhide").offered
        operations.unhide(case.pk, by=lead, version=now(case), why="Read in its context.")
        assert Effect.objects.filter(action="unhide").exists()
