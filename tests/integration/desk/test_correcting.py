"""People put the machine's reading right."""

from datetime import timedelta

import pytest
from django.utils import timezone

from fingerpost.desk import operations, tasks
from fingerpost.desk.operations import NotPossible, ReasonNeeded, SecondPersonNeeded
from fingerpost.inbox import operations as inbox
from fingerpost.inbox.models import StoredReading
from fingerpost.journal.models import Entry
from fingerpost.people.permissions import NotPermitted

from .conftest import BY, ScoredReader, now

pytestmark = pytest.mark.django_db

RECOVERY = "It speaks of getting better, a year ago."
HATE = "“Back to your own country” tells somebody to leave because of where they are from."
WORDS = "Back to your own country, nurse."


def correct(case, signal, by, *, present=True, why=HATE):
    return operations.correct(case.pk, signal, present=present, by=by, version=now(case), why=why)


def ask(case, signal, by, *, present=False, why=RECOVERY):
    return operations.ask_correction(case.pk, signal, present=present, by=by, version=now(case), why=why)


def deny(case, signal, officer, lead) -> None:
    ask(case, signal, officer)
    operations.agree(case.pk, by=lead, version=now(case), note="I read it too.")


def read_again(case, **scores) -> StoredReading:
    """The machine reads the same words anew and says the same as before."""
    inbox.ask_reading(case.post, by=BY)
    for claimed in inbox.claim_readings("tests"):
        inbox.read_claimed(claimed, reader=ScoredReader(scores), by=BY)
    tasks.work()
    return case.post.readings.order_by("-number").first()


class TestSeeingDanger:
    def test_takes_one_person_and_brings_the_case_to_the_top_at_once(self, arrive, officer) -> None:
        case = arrive("Goodbye everyone, thanks for all of it.")
        correct(case, "crisis", officer, why="It says goodbye.")
        case.refresh_from_db()
        assert (case.rank, case.pathway, case.life, case.needs_person) == (0, "crisis", True, True)

    def test_closes_sanctions_at_once(self, arrive, officer, see) -> None:
        case = arrive("Goodbye you idiots", abuse=90)
        assert see(case, officer).action("hide").offered
        correct(case, "crisis", officer, why="It says goodbye.")
        with pytest.raises(NotPossible, match="closed while somebody may be in crisis"):
            operations.hide(case.pk, by=officer, version=now(case))

    def test_stops_a_hide_that_waits_for_a_second_person(self, arrive, officer, lead) -> None:
        case = arrive(WORDS)
        operations.ask_agreement(case.pk, "hide", by=officer, version=now(case), ground="A3k1", rests_on=HATE)
        correct(case, "crisis", officer, why="The same person said goodbye.")
        with pytest.raises(NotPossible):
            operations.agree(case.pk, by=lead, version=now(case))

    def test_stays_when_the_author_edits_the_words(self, arrive, officer) -> None:
        case = arrive("Goodbye everyone.", post_id="bye")
        correct(case, "crisis", officer, why="It says goodbye.")
        arrive("Never mind.", post_id="bye", edited_at=timezone.now() + timedelta(minutes=1))
        case.refresh_from_db()
        assert (case.rank, case.pathway) == (0, "crisis")


class TestArguingDangerAway:
    @pytest.mark.parametrize("signal", ["crisis", "threat", "safeguarding"])
    def test_takes_two_people(self, arrive, officer, lead, signal) -> None:
        case = arrive("I wanted to die last year. I am so much better.", **{signal: 95})
        with pytest.raises(SecondPersonNeeded, match=f"no {signal} here"):
            correct(case, signal, officer, present=False, why=RECOVERY)
        ask(case, signal, officer)
        case.refresh_from_db()
        assert (case.rank < 3, case.state) == (True, "awaiting_agreement")
        operations.agree(case.pk, by=lead, version=now(case), note="I read it too.")
        case.refresh_from_db()
        assert (case.rank, case.pathway, case.life, case.under_crisis) == (3, "routine", False, False)

    def test_takes_two_people_also_where_the_machine_could_not_tell(self, arrive, officer) -> None:
        with pytest.raises(SecondPersonNeeded):
            correct(arrive(crisis=None), "crisis", officer, present=False, why=RECOVERY)

    def test_cannot_be_agreed_by_whoever_asked(self, arrive, lead) -> None:
        case = arrive("better now", crisis=95)
        ask(case, "crisis", lead)
        with pytest.raises(SecondPersonNeeded):
            operations.agree(case.pk, by=lead, version=now(case))

    def test_changes_nothing_when_the_second_person_declines(self, arrive, officer, lead) -> None:
        case = arrive("better now", crisis=95)
        ask(case, "crisis", officer)
        operations.decline(case.pk, by=lead, version=now(case), why="It says tonight.")
        case.refresh_from_db()
        assert (case.rank, case.pathway) == (0, "crisis")

    def test_opens_sanctions_again_when_two_have_agreed(self, arrive, officer, lead, see) -> None:
        case = arrive("You idiots nearly killed me, and I lived", crisis=60, abuse=90)
        assert not see(case, officer).action("hide").offered
        deny(case, "crisis", officer, lead)
        operations.hide(case.pk, by=officer, version=now(case))

    def test_lapses_when_the_author_edits_the_words(self, arrive, officer, lead) -> None:
        case = arrive("better now", crisis=95, post_id="back")
        deny(case, "crisis", officer, lead)
        arrive("I will do it tonight", crisis=95, post_id="back", edited_at=timezone.now() + timedelta(minutes=1))
        case.refresh_from_db()
        assert (case.rank, case.pathway) == (0, "crisis")

    def test_is_not_agreed_for_words_that_changed_meanwhile(self, arrive, officer, lead) -> None:
        case = arrive("better now", crisis=95, post_id="back")
        ask(case, "crisis", officer)
        arrive("I will do it tonight", crisis=95, post_id="back", edited_at=timezone.now() + timedelta(minutes=1))
        with pytest.raises(NotPossible, match="changed the words"):
            operations.agree(case.pk, by=lead, version=now(case))

    def test_leaves_another_crisis_of_the_same_author_open(self, arrive, officer, lead) -> None:
        song = arrive("I want to die, as the song goes", crisis=95, author="Jo")
        arrive("I have taken them all", crisis=95, author="Jo")
        deny(song, "crisis", officer, lead)
        song.refresh_from_db()
        assert (song.rank, song.life, song.under_crisis) == (0, False, True)


class TestWhatOnePersonSays:
    def test_counts_on_the_page_and_says_who_set_it(self, arrive, officer, see) -> None:
        case = arrive(WORDS)
        correct(case, "hate", officer)
        found = next(each for each in see(case, officer).signals if each.name == "hate")
        assert (found.score, found.machine, found.by, found.why) == (100, 0, "person", HATE)
        assert found.set_by.startswith(f"{officer.name}, ")
        case.refresh_from_db()
        assert (case.pathway, case.signals) == ("principles", "|hate|")

    def test_does_not_open_an_act_against_the_post_without_a_second_person(self, arrive, officer, lead, see) -> None:
        case = arrive(WORDS)
        correct(case, "hate", officer)
        for given in ({}, {"ground": "A3k1", "rests_on": HATE}):
            with pytest.raises(operations.Refused):
                operations.hide(case.pk, by=officer, version=now(case), **given)
        ground = next(each for each in see(case, officer).grounds if each.id == "A3k1")
        assert (ground.found, ground.signals_agree) == (False, False)
        operations.ask_agreement(case.pk, "hide", by=officer, version=now(case), ground="A3k1", rests_on=HATE)
        operations.agree(case.pk, by=lead, version=now(case))

    def test_opens_it_once_a_second_person_agreed_to_the_correction(self, arrive, officer, lead) -> None:
        case = arrive(WORDS)
        ask(case, "hate", officer, present=True, why=HATE)
        operations.agree(case.pk, by=lead, version=now(case))
        operations.hide(case.pk, by=officer, version=now(case))

    def test_closes_an_act_against_the_post_at_once(self, arrive, officer) -> None:
        case = arrive("That vest was wicked sick", abuse=90)
        correct(case, "abuse", officer, present=False, why="It praises somebody, as young people do.")
        with pytest.raises(operations.Refused):
            operations.hide(case.pk, by=officer, version=now(case))

    def test_does_not_lift_the_protection_of_criticism(self, arrive, officer, see) -> None:
        case = arrive("You are useless, you damned idiots", criticism=80, profanity=95)
        assert see(case, officer).action("hide").modality == "conflict"
        correct(case, "criticism", officer, present=False, why="It criticises nothing that we do.")
        assert see(case, officer).action("hide").modality == "must"
        rest = {"ground": "A3k2", "rests_on": "“you damned idiots” swears at people"}
        with pytest.raises(SecondPersonNeeded, match="Only what one person put right opens it"):
            operations.hide(case.pk, by=officer, version=now(case), **rest)

    def test_waits_for_no_colleague_who_has_the_case_in_their_hands(self, arrive, officer, lead) -> None:
        case = arrive("Goodbye everyone.")
        operations.take(case.pk, by=lead, version=now(case))
        correct(case, "crisis", officer, why="It says goodbye.")
        case.refresh_from_db()
        assert (case.rank, case.assignee) == (0, lead)

    def test_can_be_put_right_again_by_another(self, arrive, officer, lead) -> None:
        case = arrive(WORDS)
        correct(case, "hate", officer)
        correct(case, "hate", lead, present=False, why="She says it about her own holiday.")
        case.refresh_from_db()
        assert (case.pathway, case.signals) == ("routine", "")

    def test_holds_for_later_readings_of_the_same_words(self, arrive, officer, lead, see) -> None:
        case = arrive("better now", crisis=95)
        deny(case, "crisis", officer, lead)
        made = read_again(case, crisis=95)
        assert (made.pathway, made.explanation["stands_on"]["set_by_people"]) == ("routine", ["crisis"])
        assert made.assessment.signals["crisis"]["score"] == 95
        case.refresh_from_db()
        assert (case.rank, see(case, officer).danger) == (3, "")

    def test_lapses_when_the_words_change(self, arrive, officer) -> None:
        case = arrive(WORDS, post_id="h")
        correct(case, "hate", officer)
        arrive("Sorry about that.", post_id="h", edited_at=timezone.now() + timedelta(minutes=1))
        case.refresh_from_db()
        assert case.pathway == "routine"


class TestWhatIsRefused:
    def test_nothing_that_would_change_nothing(self, arrive, officer) -> None:
        case = arrive(WORDS, hate=90)
        for signal, present in (("hate", True), ("spam", False)):
            with pytest.raises(NotPossible, match="says so already"):
                correct(case, signal, officer, present=present)

    def test_a_correction_made_twice(self, arrive, officer) -> None:
        case = arrive(WORDS)
        correct(case, "hate", officer)
        with pytest.raises(NotPossible, match="already said this"):
            correct(case, "hate", officer)

    def test_a_signal_that_does_not_exist(self, arrive, officer) -> None:
        with pytest.raises(NotPossible, match="no such signal"):
            correct(arrive(), "sarcasm", officer)

    @pytest.mark.parametrize("why", ["", "   ", "x" * 4001])
    def test_a_correction_without_a_reason_that_can_be_kept(self, arrive, officer, why) -> None:
        with pytest.raises(ReasonNeeded):
            correct(arrive(), "hate", officer, why=why)

    def test_somebody_who_may_only_read(self, arrive, make_user) -> None:
        with pytest.raises(NotPermitted):
            correct(arrive(), "hate", make_user("information_governance"))

    def test_a_closed_case(self, arrive, officer) -> None:
        case = arrive()
        operations.mark_read(case.pk, by=officer, version=now(case))
        with pytest.raises(operations.NotOpen, match="Reopen"):
            correct(case, "hate", officer)


def test_the_record_says_who_put_what_right_and_keeps_the_reason_aside(arrive, officer, lead, see) -> None:
    case = arrive("better now", crisis=95)
    deny(case, "crisis", officer, lead)
    kept = Entry.objects.get(act="case.corrected", subject=f"case:{case.pk}")
    body = bytes(kept.body).decode()
    assert kept.actor == lead.actor.id
    assert '"signal":"crisis"' in body
    assert '"was":95' in body
    assert RECOVERY not in body
    rows = {row.act: row for row in see(case, officer).timeline}
    assert "crisis: the post does not show it" in rows["corrected"].words
    assert rows["corrected"].detail == RECOVERY
    found = next(each for each in see(case, officer).signals if each.name == "crisis")
    assert found.set_by.startswith(f"{officer.name} and {lead.name}, ")
