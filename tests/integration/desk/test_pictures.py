"""A picture that was seen before: counted, and told with what was decided; never a reason to act by itself."""

import io
from typing import Any

import pytest
from django.utils import timezone
from PIL import Image

from fingerpost import pictures
from fingerpost.desk import operations, queries
from fingerpost.desk import tasks as desk
from fingerpost.desk.models import Case
from fingerpost.desk.operations import NoSuchCase
from fingerpost.inbox import operations as inbox
from fingerpost.people.models import Organisation
from fingerpost.people.permissions import NotPermitted
from fingerpost.pictures import PictureText, Unread
from fingerpost.post import Author, Media, Post

from .conftest import BY, now, read_all

pytestmark = pytest.mark.django_db

MARK = 0x0123_4567_89AB_CDEF
WORDS = "look at this"


@pytest.fixture
def posted(trust: Organisation, monkeypatch: pytest.MonkeyPatch) -> Any:
    """``posted()``: a post with a picture comes in and reaches the desk; what is seen in the picture is stated."""

    def posted(answer: PictureText | Unread | None = None, trust: Organisation = trust, **scores: int) -> Case:
        monkeypatch.setattr(pictures, "read", lambda body: answer or PictureText("", False, MARK, "fake 1"))
        kept = io.BytesIO()
        Image.new("RGB", (20, 20)).save(kept, "PNG")
        post = Post(WORDS, platform="facebook", kind="comment", author=Author(name="Jo Public"), media=(Media(),))
        stored = inbox.receive(post, organisation=trust, by=BY, source="paste", pictures=(kept.getvalue(),))
        read_all(scores)
        desk.work()
        return Case.objects.get(post=stored)

    return posted


def test_it_is_new_when_it_is_new(posted, officer) -> None:
    view = queries.pictures(posted().pk, by=officer)[0]
    assert (view.times, view.before, view.read, view.words) == (0, (), True, "")


def test_it_tells_how_often_it_was_seen_and_what_was_decided(posted, officer) -> None:
    first, second = posted(), posted()
    operations.mark_read(first.pk, by=officer, version=now(first), why="It shows a cat.")
    view = queries.pictures(posted().pk, by=officer)[0]
    assert view.times == 2
    told = {each.case: each for each in view.before}
    assert told[second.pk].decided == ""
    assert told[first.pk].decided == "Read it; no reply needed"
    assert (timezone.now() - told[first.pk].at).total_seconds() < 600


def test_all_are_counted_and_the_newest_are_named(posted, officer) -> None:
    cases = [posted() for _ in range(queries.MOST_TOLD + 2)]
    view = queries.pictures(posted().pk, by=officer)[0]
    assert view.times == queries.MOST_TOLD + 2
    assert [each.case for each in view.before] == [case.pk for case in reversed(cases)][: queries.MOST_TOLD]


def test_it_changes_nothing_about_the_case(posted, officer, see) -> None:
    alone = see(posted(), officer)
    again = see(posted(), officer)
    assert [(each.name, each.modality, each.offered) for each in alone.actions] == [
        (each.name, each.modality, each.offered) for each in again.actions
    ]
    assert (again.pathway, again.danger, again.needs_person) == (alone.pathway, alone.danger, alone.needs_person)


def test_another_bodys_cases_are_neither_shown_nor_counted(posted, officer) -> None:
    posted(trust=Organisation.objects.create(name="Elsewhere Council", short_name="Elsewhere", pack="corp-0068"))
    assert queries.pictures(posted().pk, by=officer)[0].times == 0


def test_cases_that_are_sealed_from_somebody_are_neither_shown_nor_counted(posted, officer) -> None:
    sealed, case = posted(), posted()
    Case.objects.filter(pk=sealed.pk).update(seal="legal")
    view = queries.pictures(case.pk, by=officer)[0]
    assert (view.times, view.before) == (0, ())
    with pytest.raises(NoSuchCase):
        queries.picture(sealed.pk, 0, by=officer)


def test_a_picture_is_shown_only_to_who_may_read_the_case(posted, officer, make_user) -> None:
    case = posted()
    found = queries.picture(case.pk, 0, by=officer)
    assert found is not None
    assert (found[0], found[1][:4]) == ("image/png", b"\x89PNG")
    assert queries.picture(case.pk, 1, by=officer) is None
    elsewhere = Organisation.objects.create(name="Elsewhere Council", short_name="Elsewhere", pack="corp-0068")
    stranger, unfit = make_user("desk_officer", organisation=elsewhere), make_user("administrator")
    for ask in (queries.pictures, lambda case_id, by: queries.picture(case_id, 0, by=by)):
        with pytest.raises(NoSuchCase):
            ask(case.pk, by=stranger)
        with pytest.raises(NotPermitted):
            ask(case.pk, by=unfit)


def test_one_that_was_not_read_says_why(posted, officer) -> None:
    view = queries.pictures(posted(Unread("It is damaged.")).pk, by=officer)[0]
    assert (view.read, view.unread, view.times) == (False, "It is damaged.", 0)
