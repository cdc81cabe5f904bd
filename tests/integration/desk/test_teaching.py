"""From a correction to an example: what the reviewer is shown, and the original that the example is checked against."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from fingerpost.desk import operations, queries
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.operations import NoSuchCase
from fingerpost.people.permissions import NotPermitted
from fingerpost.tuning.models import LearningExample, WeekTally
from fingerpost.tuning.operations import ExampleRefused

from .conftest import now

pytestmark = pytest.mark.django_db

WORDS = "Goodbye everyone, my sister knows where the letters are."


@pytest.fixture
def corrected(arrive, officer):
    """``corrected("words")``: an officer says that the machine missed a crisis; the correction's event."""

    def correct(text: str = WORDS, author: str = "Gus Thornbury") -> CaseEvent:
        case = arrive(text, author=author)
        operations.correct(case.pk, "crisis", present=True, by=officer, version=now(case), why="It says goodbye.")
        return CaseEvent.objects.get(case=case, act="corrected")

    return correct


def listed(lead):
    return queries.correction_views(queries.corrections(lead.organisation, by=lead))


def test_a_correction_is_shown_with_the_words_it_was_said_of(corrected, lead, officer) -> None:
    event = corrected()
    (view,) = listed(lead)
    assert (view.id, view.case, view.signal, view.present, view.was) == (event.pk, event.case_id, "crisis", True, 0)
    assert (view.text, view.why, view.by) == (WORDS, "It says goodbye.", officer.name)


def test_a_correction_is_counted_in_its_week(corrected) -> None:
    corrected()
    assert WeekTally.objects.get(corrected__crisis=1).read == 1


def test_an_example_takes_it_off_the_list_and_keeps_its_id_alone(corrected, lead) -> None:
    event = corrected()
    made = operations.paraphrase(event.pk, text="that's me done, mind the dog", labels=["crisis"], by=lead)
    assert (made.correction, made.platform, made.kind) == (event.pk, "facebook", "comment")
    assert listed(lead) == ()


@pytest.mark.parametrize("text", ["she knows where the letters are", "Gus has had enough", "thornbury, that's me done"])
def test_what_is_too_near_to_the_original_or_names_its_author_is_refused(corrected, lead, text) -> None:
    with pytest.raises(ExampleRefused):
        operations.paraphrase(corrected().pk, text=text, labels=["crisis"], by=lead)
    assert not LearningExample.objects.exists()


def test_it_is_checked_against_the_words_that_were_corrected_and_not_those_of_today(corrected, arrive, lead) -> None:
    from datetime import timedelta

    from django.utils import timezone

    event = corrected()
    arrive("Never mind.", post_id=event.case.post.external_id, edited_at=timezone.now() + timedelta(minutes=1))
    with pytest.raises(ExampleRefused, match="knows where the letters"):
        operations.paraphrase(event.pk, text="she knows where the letters are", labels=["crisis"], by=lead)


def test_it_is_for_who_may_teach_and_read(corrected, officer, make_user, lead) -> None:
    event = corrected()
    for by in (officer, make_user("administrator"), make_user("auditor")):
        with pytest.raises(NotPermitted):
            queries.corrections(by.organisation, by=by)
        with pytest.raises(NotPermitted):
            operations.paraphrase(event.pk, text="that's me done", labels=["crisis"], by=by)
    assert queries.correction(lead.organisation, event.pk, by=make_user("information_governance")).id == event.pk


def test_what_is_no_correction_is_not_found(corrected, lead) -> None:
    other = corrected().case.events.exclude(act="corrected").first()
    for wrong in (uuid4(), other.pk):
        with pytest.raises(NoSuchCase):
            operations.paraphrase(wrong, text="that's me done", labels=["crisis"], by=lead)


def test_many_corrections_ask_no_more_of_the_database_than_one(corrected, lead) -> None:
    counts = []
    listed(lead)  # which sealed matters somebody has opened is asked once
    for author in ("Jo One", "Jo Two", "Jo Three"):
        corrected(author=author)
        with CaptureQueriesContext(connection) as asked:
            listed(lead)
        counts.append(len(asked))
    assert counts == [2, 2, 2]
