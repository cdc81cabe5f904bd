"""Names and terms are found as people write them, and only whole."""

import pytest

from fingerpost.desk.whole_words import occurs, words_of
from fingerpost.post.post import Author, Message, Parent, Post


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Rowan Ellis", "What happened to ROWAN  ELLIS?"),
        ("Rowan Ellis", "…rowan-ellis…"),
        ("Zoë Petit", "zoe petit deserved better"),
        ("O'Neill inquest", "the ONeill inquest"),
    ],
)
def test_it_is_found(term: str, text: str) -> None:
    assert occurs([term], [text])


@pytest.mark.parametrize(
    ("term", "text"), [("Ellis", "Ellison said so"), ("Rowan Ellis", "Rowan and Ellis"), ("—", "— —")]
)
def test_it_is_not_found(term: str, text: str) -> None:
    assert not occurs([term], [text])


def test_it_looks_in_everything_that_was_said_and_in_who_said_it() -> None:
    post = Post(
        text="a",
        author=Author(name="b", handle="c"),
        parent=Parent("p", "d"),
        thread=(Message("x", "e", None),),
    )
    assert set(words_of(post)) == {"a", "b", "c", "d", "e"}
