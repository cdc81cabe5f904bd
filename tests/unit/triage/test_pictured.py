"""Words of pictures beside the words of a post: they only add, point at nothing, and are for a person."""

from dataclasses import replace

import pytest

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Author, Media, Message, Parent, Post
from fingerpost.triage import Assessor
from fingerpost.triage.assessment import Assessment, Finding
from fingerpost.triage.model import load, shipped
from fingerpost.triage.pictured import with_pictures, words_of_pictures

THREAT = "I know where she parks and I will be waiting for her tonight with a knife"
PICTURE = Media(words=THREAT, whole=True)


def assessed(text: str, *media: Media) -> Assessment:
    return Assessor(model=load(shipped())).assess(Post(text, platform="facebook", kind="comment", media=media))


def scored(understood: bool = True, **found: Finding) -> Assessment:
    return Assessment(
        {name: found.get(name, Finding(0, (), "", f"rule:{name}/1")) for name in SIGNALS}, understood, False, "en", "t"
    )


class TestWithTheRealRules:
    def test_a_threat_in_a_picture_is_found_and_the_reason_says_where(self) -> None:
        found = assessed("look at this", PICTURE).findings["threat"]
        assert found.score is not None
        assert found.score >= 50
        assert found.why.startswith("In a picture: ")
        assert found.by.endswith(":picture")

    def test_nothing_in_the_posts_text_is_marked_for_it(self) -> None:
        assert assessed("look at this " + "x" * 200, PICTURE).findings["threat"].spans == ()

    def test_the_posts_own_words_are_read_as_they_would_be_without_it(self) -> None:
        alone, beside = (
            assessed("Thank you, the nurses were lovely"),
            assessed("Thank you, the nurses were lovely", PICTURE),
        )
        assert beside.findings["praise"] == alone.findings["praise"]
        assert (beside.text_read, beside.empty_text, beside.language) == (True, False, alone.language)

    def test_a_post_of_a_picture_alone_still_has_no_words_of_its_own(self) -> None:
        found = assessed("", PICTURE)
        assert found.empty_text
        assert (found.findings["threat"].score or 0) >= 50

    def test_words_in_a_picture_that_were_not_understood_leave_it_unread(self) -> None:
        assert not assessed(
            "", Media(words="Cześć, czy możecie mi pomóc? Nie wiem co robić dalej", whole=True)
        ).media_read

    def test_a_picture_that_nobody_read_is_unread(self) -> None:
        assert not assessed("Lovely day", Media("https://example.org/a.png", "a garden")).media_read


class TestMediaRead:
    PLAIN = Media(words="The bus to the clinic leaves at half past nine", whole=True)

    def test_only_words_that_say_nothing_need_no_second_look(self) -> None:
        assert with_pictures(scored(), (self.PLAIN,), [scored()]).media_read

    @pytest.mark.parametrize(
        ("media", "parts"),
        [
            ((), []),
            ((Media(),), []),
            ((replace(PLAIN, whole=False),), [scored()]),
            ((PLAIN, Media()), [scored()]),
            ((PLAIN,), [scored(understood=False)]),
            ((PLAIN,), [scored(praise=Finding(50, (), "Thanks.", "rule:praise/1"))]),
            ((PLAIN,), [scored(threat=Finding(None, (), "Failed.", "rule:threat/1"))]),
        ],
        ids=["no media", "not read", "something else in it", "one not read", "not understood", "found", "unknown"],
    )
    def test_anything_else_is_for_a_person(self, media: tuple[Media, ...], parts: list[Assessment]) -> None:
        assert not with_pictures(scored(), media, parts).media_read


class TestJoining:
    def joined(self, own: Finding, picture: Finding) -> Finding:
        return with_pictures(scored(personal_info=own), (PICTURE,), [scored(personal_info=picture)]).findings[
            "personal_info"
        ]

    def test_the_higher_score_counts_and_both_reasons_stand_with_the_posts_own_first(self) -> None:
        own, picture = (
            Finding(60, ((2, 5),), "Gives a postcode.", "a/1"),
            Finding(90, ((0, 9),), "Gives a home.", "b/1"),
        )
        found = self.joined(own, picture)
        assert (found.score, found.spans) == (90, ((2, 5),))
        assert found.why == "Gives a postcode. In a picture: gives a home."
        assert self.joined(replace(own, score=95), picture).score == 95

    @pytest.mark.parametrize("picture", [Finding(0), Finding(None, (), "Failed."), Finding(49, (), "Faint.")])
    def test_what_is_not_found_in_a_picture_changes_nothing(self, picture: Finding) -> None:
        for own in (Finding(0), Finding(None, (), "Failed."), Finding(70, ((0, 1),), "Yes.", "a/1")):
            assert self.joined(own, picture) == own

    def test_what_a_picture_gives_away_is_never_taken_for_the_writers_own(self) -> None:
        own, picture = Finding(90, ((0, 5),), "Theirs.", "a/1:own"), Finding(60, (), "Gives a home.", "b/1:own")
        assert not self.joined(own, picture).by.endswith("own")
        assert not self.joined(Finding(0), picture).by.endswith("own")

    def test_letters_that_are_always_large_stay_so(self) -> None:
        assert self.joined(Finding(0), Finding(80, (), "NHS number of somebody.", "b/1")).why == (
            "In a picture: NHS number of somebody."
        )


def test_who_wrote_what_is_in_a_picture_is_not_known_and_nothing_else_is_read_with_it() -> None:
    post = Post(
        "look",
        account="2001",
        author=Author("@wren"),
        parent=Parent("1", "Ours"),
        thread=(Message("@wren", "I hate you"),),
        links=("https://example.org",),
        media=(Media(words="on Elm ward"), Media(), Media(words="  ")),
    )
    assert words_of_pictures(post) == (Post("on Elm ward", account="2001"),)
