"""What counts as another state of a post's words."""

import pytest

from fingerpost.inbox.revisions import content_hash
from fingerpost.post import Media, Post

POST = Post(text="The ward was spotless.", media=(Media(url="https://pictures.example.org/1?s=a", alt="a ward"),))


@pytest.mark.parametrize(
    "other",
    [
        Post(text="The ward was spotless!", media=POST.media),
        Post(text=POST.text, media=()),
        Post(text=POST.text, media=(Media(url=POST.media[0].url, alt="another ward"),)),
        Post(text=POST.text, media=(*POST.media, Media())),
    ],
)
def test_other_words_pictures_or_descriptions_are_another_state(other: Post) -> None:
    assert content_hash(other) != content_hash(POST)


def test_another_address_for_the_same_picture_is_the_same_state() -> None:
    moved = Post(text=POST.text, media=(Media(url="https://pictures.example.org/1?s=b", alt="a ward"),))
    assert content_hash(moved) == content_hash(POST)


def test_text_and_description_cannot_pass_for_one_another() -> None:
    assert content_hash(Post(text="a", media=(Media(alt="b"),))) != content_hash(Post(text="ab", media=(Media(),)))
