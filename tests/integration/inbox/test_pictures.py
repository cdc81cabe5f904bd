"""Pictures that come with a post: kept as they are, read before the post is, and known again."""

import io
from typing import Any

import pytest
from django.db import connection
from PIL import Image

from fingerpost import pictures
from fingerpost.evidence.operations import capture
from fingerpost.evidence.queries import verify
from fingerpost.inbox.models import KeptPicture, StoredPost, StoredReading
from fingerpost.inbox.operations import BadPicture, read_post, receive
from fingerpost.inbox.pictures import PictureKept, kept_with, media_of, picture_bytes, posts_with_the_same
from fingerpost.inbox.posts import as_post
from fingerpost.journal.actor import Actor
from fingerpost.people.models import Organisation
from fingerpost.pictures import PictureText, Unread
from fingerpost.pictures.fingerprint import bands, near
from fingerpost.post import Media, Post

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

BY = Actor("user:4b1f", "desk_officer")
THREAT = "I know where she parks and I will be waiting for her tonight with a knife"
PLAIN = "The bus to the clinic leaves at half past nine"
MARK = 0x0123_4567_89AB_CDEF


def png(colour: str = "white") -> bytes:
    kept = io.BytesIO()
    Image.new("RGB", (20, 20), colour).save(kept, "PNG")
    return kept.getvalue()


@pytest.fixture(autouse=True)
def shipped_pack(organisation: Any) -> None:
    """The organisation follows the shipped pack."""
    organisation.pack = "corp-0068"
    organisation.save()


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the reader answers to one picture after another."""
    answers: list[Any] = []
    monkeypatch.setattr(pictures, "read", lambda body: answers.pop(0))
    return answers


def keep(organisation: Organisation, *bodies: bytes, text: str = "look at this", media: int = 0) -> StoredPost:
    said = Post(text, platform="facebook", kind="comment", media=(Media(),) * (media or len(bodies)))
    return receive(said, organisation=organisation, by=BY, source="paste", pictures=bodies)


def kept_of(stored: StoredPost) -> tuple[PictureKept, ...]:
    assert stored.current is not None
    return kept_with(stored.current)


def seen(words: str = PLAIN, whole: bool = True, mark: int | None = MARK) -> PictureText:
    return PictureText(words, whole, mark, "fake 1")


class TestKeeping:
    def test_a_picture_is_kept_byte_for_byte_with_its_post(self, organisation: Organisation) -> None:
        stored = keep(organisation, png(), png("blue"))
        assert [(one.place, one.media_type, one.read) for one in kept_of(stored)] == [
            (0, "image/png", False),
            (1, "image/png", False),
        ]
        assert picture_bytes(organisation, kept_of(stored)[1].id) == png("blue")

    @pytest.mark.parametrize("body", [b"", b"<svg/>", b"GIF8", png() + b"\0" * pictures.LARGEST])
    def test_what_is_no_picture_is_refused_and_its_post_with_it(self, organisation: Organisation, body: bytes) -> None:
        with pytest.raises(BadPicture, match="PNG, JPEG, WebP or GIF picture of at most 10 MB"):
            keep(organisation, body)
        assert not StoredPost.objects.exists()

    def test_another_body_cannot_have_its_bytes(self, organisation: Organisation) -> None:
        stored = keep(organisation, png())
        elsewhere = Organisation.objects.create(name="Elsewhere Council", short_name="Elsewhere")
        assert picture_bytes(elsewhere, kept_of(stored)[0].id) is None

    def test_evidence_holds_the_pictures_too(self, organisation: Organisation) -> None:
        taken = capture(keep(organisation, png()), by=BY, why="Before hiding it.")
        assert bytes(taken.contents.get(part="picture-1").body) == png()
        assert verify(taken).ok


class TestReading:
    def test_the_words_of_a_picture_are_read_with_the_post(self, organisation: Organisation, reads: list[Any]) -> None:
        reads.append(seen(THREAT))
        stored = keep(organisation, png())
        made = read_post(stored, by=BY)
        threat = made.explanation["signals"]["threat"]
        assert threat["score"] >= 50
        assert (threat["spans"], threat["why"][:14]) == ([], "In a picture: ")
        assert "threat" in made.pathways
        assert (made.person, made.facts["media_unread"]) == (True, True)

    def test_nothing_but_plain_words_needs_no_second_look(self, organisation: Organisation, reads: list[Any]) -> None:
        reads.append(seen())
        made = read_post(keep(organisation, png()), by=BY)
        assert (made.facts["media_unread"], "unread" in made.pathways) == (False, False)

    def test_a_picture_that_was_not_read_sends_its_post_to_a_person(
        self, organisation: Organisation, reads: list[Any]
    ) -> None:
        reads.append(Unread("It is damaged.", MARK))
        stored = keep(organisation, png(), text="Thank you, you were wonderful")
        made = read_post(stored, by=BY)
        assert (made.state, made.person, made.facts["media_unread"]) == (StoredReading.State.READ, True, True)
        assert made.pathway == "unread"
        assert [(one.unread, one.bands) for one in kept_of(stored)] == [
            ("It is damaged.", (0x0123, 0x4567, 0x89AB, 0xCDEF))
        ]

    def test_media_without_a_file_stay_unread_beside_one_that_was_read(
        self, organisation: Organisation, reads: list[Any]
    ) -> None:
        reads.append(seen())
        stored = keep(organisation, png(), media=2)
        assert read_post(stored, by=BY).facts["media_unread"] is True
        assert [one.words for one in as_post(stored).media] == [PLAIN, None]

    def test_what_was_read_is_not_read_again_and_what_was_not_is_tried_again(
        self, organisation: Organisation, reads: list[Any]
    ) -> None:
        reads += [Unread("The extra is not installed."), seen()]
        stored = keep(organisation, png())
        for _ in range(3):
            read_post(stored, by=BY)
        assert (reads, [(one.read, one.unread) for one in kept_of(stored)]) == ([], [(True, "")])

    def test_without_the_extra_the_desk_works_as_before(self, organisation: Organisation) -> None:
        made = read_post(keep(organisation, png()), by=BY)
        assert (made.state, made.person) == (StoredReading.State.READ, True)

    def test_media_cost_no_question_where_there_are_none(
        self, organisation: Organisation, django_assert_num_queries: Any
    ) -> None:
        stored = keep(organisation)
        assert stored.current is not None
        with django_assert_num_queries(0):
            assert media_of(stored.current) == ()


class TestKnownAgain:
    def read(self, organisation: Organisation, reads: list[Any], mark: int | None, words: str = "") -> StoredPost:
        reads.append(seen(words, mark=mark))
        stored = keep(organisation, png())
        read_post(stored, by=BY)
        return stored

    def again(self, stored: StoredPost) -> tuple[Any, ...]:
        return posts_with_the_same(stored.organisation, kept_of(stored)[0], but=stored.pk)

    @pytest.mark.parametrize(
        ("other", "known"),
        [
            (MARK, True),
            (MARK ^ 0b111111, True),
            (MARK ^ (1 | 1 << 16 | 1 << 17 | 1 << 32 | 1 << 48 | 1 << 49), True),
            (MARK ^ 0b1111111, False),
            (MARK ^ (1 | 1 << 1 | 1 << 16 | 1 << 17 | 1 << 32 | 1 << 48 | 1 << 49), False),
            (None, False),
        ],
        ids=["the same", "six bits in one band", "six bits in four bands", "seven", "seven in four", "one colour"],
    )
    def test_up_to_six_bits_apart(
        self, organisation: Organisation, reads: list[Any], other: int | None, known: bool
    ) -> None:
        first = self.read(organisation, reads, MARK)
        assert self.again(self.read(organisation, reads, other)) == ((first.pk,) if known else ())

    def test_two_screenshots_of_one_app_are_two_pictures(self, organisation: Organisation, reads: list[Any]) -> None:
        self.read(organisation, reads, MARK, PLAIN)
        assert self.again(self.read(organisation, reads, MARK, THREAT)) == ()
        assert len(self.again(self.read(organisation, reads, MARK, THREAT.upper()))) == 1

    def test_it_is_looked_up_by_its_bands_and_not_by_reading_every_picture(self, organisation: Organisation) -> None:
        if connection.vendor != "sqlite":
            pytest.skip("PostgreSQL reads a table this small from end to end, whatever its indexes")
        for place, band in enumerate(bands(MARK)):
            sharing = KeptPicture.objects.filter(organisation=organisation, **{f"band_{place}__in": near(band)})
            assert f"picture_by_band_{place}" in sharing.order_by().explain()

    def test_never_across_bodies(self, organisation: Organisation, reads: list[Any]) -> None:
        elsewhere = Organisation.objects.create(name="Elsewhere Council", short_name="Elsewhere", pack="corp-0068")
        self.read(elsewhere, reads, MARK)
        assert self.again(self.read(organisation, reads, MARK)) == ()

    def test_newest_first_and_each_post_once(self, organisation: Organisation, reads: list[Any]) -> None:
        reads += [seen(), seen()]
        double = keep(organisation, png(), png())
        read_post(double, by=BY)
        second = self.read(organisation, reads, MARK)
        assert self.again(self.read(organisation, reads, MARK)) == (second.pk, double.pk)
