"""Links are found however they are written, and taken apart without being followed."""

import pytest

from fingerpost.post import Post
from fingerpost.triage.links import links_of, skeleton


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("see https://www.nhs.uk/conditions today", "www.nhs.uk"),
        ("log in at nhs-login[.]com now", "nhs-login.com"),
        ("hxxps://files.example.org/x", "files.example.org"),
        ("try bit dot ly / x9k2 ok", "bit.ly"),
        ("https://www.nhs.uk@evil.example/login", "evil.example"),
        ("go to http://185.12.33.9:8080/track", "185.12.33.9"),
        ("go to HTTP://Example.ORG.", "example.org"),
    ],
)
def test_a_link_is_found_however_it_is_written(text: str, host: str) -> None:
    (link,) = links_of(Post(text=text))
    assert link.host == host
    assert link.span is not None


@pytest.mark.parametrize(
    "text",
    ["I waited.Then I left.So there", "write to sam@example.org", "version 1.2.3.4 is out", "e.g. this, i.e. that", ""],
)
def test_ordinary_writing_holds_no_link(text: str) -> None:
    assert links_of(Post(text=text)) == ()


def test_the_span_of_a_link_is_its_place_in_the_text_as_given() -> None:
    text = "🙂 look: https://www.nhs.uk/x, please"
    (link,) = links_of(Post(text=text))
    assert link.span is not None
    assert text[slice(*link.span)] == "https://www.nhs.uk/x"


def test_an_attached_link_that_the_text_does_not_show_has_no_span() -> None:
    (link,) = links_of(Post(text="look at this", links=("https://example.org/a",)))
    assert (link.host, link.span) == ("example.org", None)


def test_an_attached_link_that_is_also_written_counts_once() -> None:
    post = Post(text="look https://example.org/a", links=("https://example.org/a",))
    assert len(links_of(post)) == 1


def test_letters_that_look_alike_have_one_skeleton() -> None:
    assert skeleton("nһѕ.uk") == skeleton("nhs.uk")
    assert skeleton("rnind.org") == skeleton("mind.org")
