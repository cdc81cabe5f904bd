"""Words as every database can keep them."""

from hypothesis import given
from hypothesis import strategies as st

from fingerpost.inbox.storable import storable
from fingerpost.post import Author, Media, Message, Parent, Post


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_what_is_kept_has_the_same_length_so_that_spans_keep_their_places(text: str) -> None:
    kept = storable(Post(text=text)).text
    assert len(kept) == len(text)
    assert "\x00" not in kept
    assert kept == kept.encode("utf-8").decode("utf-8")


def test_every_place_where_words_may_stand_is_looked_at() -> None:
    odd, kept = "a\x00\udfff", "a\ufffd\ufffd"
    given_post = Post(
        text=odd,
        id=odd,
        account=odd,
        author=Author(odd, odd),
        parent=Parent(odd, odd),
        thread=(Message(odd, odd),),
        links=(odd,),
        media=(Media(odd, odd),),
    )
    assert storable(given_post) == Post(
        text=kept,
        id=kept,
        account=kept,
        author=Author(kept, kept),
        parent=Parent(kept, kept),
        thread=(Message(kept, kept),),
        links=(kept,),
        media=(Media(kept, kept),),
    )


def test_an_ordinary_post_is_left_as_it_is() -> None:
    post = Post(text="Diolch yn fawr 😀", id="c1", author=Author("wren"))
    assert storable(post) == post
