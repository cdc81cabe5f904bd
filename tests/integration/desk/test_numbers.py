"""A number in our own words: ours passes, any other is asked about once, and nobody in danger waits for it."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from fingerpost.delivery.models import Effect
from fingerpost.desk import operations, queries
from fingerpost.desk.models import CareService, CaseEvent
from fingerpost.desk.operations import ReasonNeeded, WordsRefused

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

CALL = "Call 01632 960230 and ask for the crisis team."


@pytest.fixture
def directory(trust):
    """``directory(reach)``: a service of the directory, checked lately unless days are given."""

    def add(reach: str, days: int = 30) -> None:
        today = timezone.now().date()
        CareService.objects.create(
            organisation=trust, name="Crisis team", reach=reach, checked_on=today, check_by=today + timedelta(days)
        )

    return add


def doubts(trust, case, officer, words: str) -> tuple[str, ...]:
    seen = queries.preview(trust, case.pk, "reply", words, by=officer)
    assert seen.stops == ()
    return seen.doubts


class TestInACrisis:
    def test_an_ordinary_number_is_confirmed_once_and_leaves(self, arrive, officer) -> None:
        case = arrive("I cannot go on", crisis=90)
        with pytest.raises(WordsRefused, match="01632 960230 is not one of our published numbers") as refused:
            operations.reply(case.pk, CALL, by=officer, version=now(case))
        assert not refused.value.final
        operations.reply(case.pk, CALL, by=officer, version=now(case), confirmed=True)
        assert Effect.objects.get().text == CALL
        assert CaseEvent.objects.get(act="effect_asked").data["overrode"] == ["unpublished_number"]

    def test_on_the_page_it_is_one_tick(self, arrive, officer) -> None:
        case, client = arrive("I cannot go on", crisis=90), Client()
        client.force_login(officer)
        words = {"text": CALL, "version": now(case), "stamp": "0"}
        page = client.post(f"/cases/{case.pk}/reply", words).content.decode()
        assert "is not one of our published numbers" in page
        assert "I have looked at this and the words are right" in page
        assert "Why the words are right" not in page
        assert client.post(f"/cases/{case.pk}/reply", words | {"confirmed": "yes"}).status_code == 302
        assert Effect.objects.count() == 1

    def test_several_doubts_are_still_one_tick(self, arrive, officer) -> None:
        case = arrive("I cannot go on, ring me on 07700 900123", crisis=90)
        words = f"{CALL} We will ring 07700 900123 now. Please calm down."
        with pytest.raises(WordsRefused) as refused:
            operations.move_private(case.pk, words, CALL, by=officer, version=now(case))
        assert not refused.value.final
        operations.move_private(case.pk, words, CALL, by=officer, version=now(case), confirmed=True)
        assert Effect.objects.get().text == words

    def test_no_pack_makes_it_a_wall(self, arrive, officer, trust, monkeypatch) -> None:
        from fingerpost.policy.replying import Replying

        monkeypatch.setattr("fingerpost.desk.outgoing.decided", lambda now: Replying(overrides=frozenset()))
        case = arrive("I cannot go on", crisis=90)
        assert doubts(trust, case, officer, CALL)

    def test_an_nhs_number_never_leaves(self, arrive, officer) -> None:
        case = arrive("I cannot go on", crisis=90)
        words = f"{CALL} Your NHS number is 999 000 0018."
        with pytest.raises(WordsRefused) as refused:
            operations.reply(case.pk, words, by=officer, version=now(case), confirmed=True)
        assert refused.value.final


class TestWhatIsPublished:
    @pytest.mark.parametrize(
        "words",
        [
            "Ring Samaritans on 116 123.",
            "Write to tewv.enquiries@nhs.net.",
            "Follow our account @TEWVresearch on Twitter.",
        ],
    )
    def test_by_the_pack_passes_without_a_word(self, arrive, officer, trust, words) -> None:
        assert doubts(trust, arrive(enquiry=80), officer, words) == ()

    def test_by_the_directory_of_services_passes_while_it_is_in_date(self, arrive, officer, trust, directory) -> None:
        case = arrive("I cannot go on", crisis=90)
        assert doubts(trust, case, officer, CALL)
        directory("01632 960 230, at any hour, or jo.bloggs@example.org", days=0)
        assert doubts(trust, case, officer, CALL)
        directory("01632 960 230, at any hour, or jo.bloggs@example.org")
        operations.reply(case.pk, f"{CALL} Or write to jo.bloggs@example.org.", by=officer, version=now(case))
        assert Effect.objects.count() == 1

    def test_by_the_official_line_passes_while_it_stands(self, arrive, officer, trust) -> None:
        case = arrive("Is Birch House on fire?", emergency_incident=90)
        words = "Relatives can ring 01632 960 123."
        assert doubts(trust, case, officer, words)
        operations.begin_emergency(by=officer, line="Everybody is out.", why="A fire.", relatives="01632 960 123")
        assert doubts(trust, case, officer, words) == ()

    def test_by_the_register_passes(self, arrive, officer, trust, account) -> None:
        case = arrive(enquiry=80)
        words = "Find us: my page is facebook.com/moorsideanddales"
        assert doubts(trust, case, officer, words) == ()
        other = queries.preview(trust, case.pk, "reply", words.replace("moorside", "otherside"), by=officer)
        assert other.stops


class TestOutsideDanger:
    def test_the_record_keeps_whose_number_it_is(self, arrive, officer) -> None:
        case = arrive(enquiry=80)
        with pytest.raises(ReasonNeeded):
            operations.reply(case.pk, CALL, by=officer, version=now(case), confirmed=True)
        whose = "The council's own crisis team, from its website."
        operations.reply(case.pk, CALL, by=officer, version=now(case), all_the_same=whose)
        assert CaseEvent.objects.get(act="effect_asked").data["why"] == whose

    def test_a_wrong_figure_in_a_number_of_ours_is_noticed(self, arrive, officer, trust, directory) -> None:
        directory("0800 052 0219")
        case = arrive(enquiry=80)
        assert doubts(trust, case, officer, "Ring 0800 0520219.") == ()
        assert doubts(trust, case, officer, "Ring 0800 0520291.")

    def test_a_number_that_the_writer_gave_is_not_repeated_in_public_and_asked_about_in_private(
        self, arrive, officer, trust
    ) -> None:
        case = arrive("please ring me on 07700 900123", enquiry=80)
        words = "We will ring you on 07700 900123."
        with pytest.raises(WordsRefused) as refused:
            operations.reply(case.pk, words, by=officer, version=now(case), all_the_same="They asked for it.")
        assert refused.value.final
        assert queries.preview(trust, case.pk, "private_reply", words, by=officer).stops == ()
