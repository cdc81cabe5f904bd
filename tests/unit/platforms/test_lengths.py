"""How long a reply is, counted as the platform counts it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.platforms import Limit, capabilities, has_link
from fingerpost.platforms.lengths import clusters
from fingerpost.post import Post

WOMAN_TECHNICIAN = "\U0001f469\U0001f3fd\u200d\U0001f4bb"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
WALES = "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"


class TestX:
    @pytest.mark.parametrize(
        ("text", "weight"),
        [
            ("", 0),
            ("Hello", 5),
            ("It’s “fine” – really…", 22),  # the ellipsis stands outside the light ranges
            ("日本", 4),
            ("e\u0301", 1),  # composed first
            ("👍", 2),
            (WOMAN_TECHNICIAN, 2),
            (FAMILY, 2),
            (WALES, 2),
            ("🇬🇧", 2),
            ("https://www.example.org/a/very/long/address?with=a&query=in-it", 23),
            ("https://e.org/a", 23),
            ("See https://example.org/a.", 4 + 23 + 1),
            ("nhs.uk", 23),
            ("Write to jo@example.org", 23),  # an address is no link: these are 23 letters
        ],
    )
    def test_weighs_code_points_emoji_and_links(self, text: str, weight: int) -> None:
        assert Limit(280, "x").length(text) == weight

    def test_a_name_that_may_be_a_domain_counts_rather_too_much(self) -> None:
        assert Limit(280, "x").length("ward.photos") == 23
        assert Limit(280, "x").length("a-rather-long-name-of-a-place.photos") == 36


class TestOthers:
    def test_bluesky_counts_what_a_reader_sees(self) -> None:
        assert Limit(300, "graphemes").length(f"Hi {FAMILY} {WALES} e\u0301") == 8

    def test_instagram_counts_the_bytes_of_a_message(self) -> None:
        assert Limit(1000, "bytes").length("né👍") == 7

    def test_mastodon_counts_links_as_23_and_of_a_mention_only_the_name(self) -> None:
        text = "@jo@social.example.org see https://example.org/a/long/long/long/long/address"
        assert Limit(500, "mastodon").length(text) == len("@jo see ") + 23


@given(st.text(max_size=60))
def test_signs_lose_no_letter(text: str) -> None:
    assert "".join(clusters(text)) == text


@given(st.text(alphabet=st.characters(max_codepoint=0x10FF, exclude_characters="."), max_size=80))
def test_without_links_and_emoji_x_counts_at_most_two_a_code_point(text: str) -> None:
    assert Limit(280, "x").length(text) <= 2 * len(text)


@pytest.mark.parametrize(
    ("platform", "action", "kind", "most", "counts"),
    [
        ("x", "reply", "mention", 280, "x"),
        ("x", "private_reply", "mention", 10000, "characters"),
        ("bluesky", "reply", "reply", 300, "graphemes"),
        ("mastodon", "reply", "mention", 500, "mastodon"),
        ("instagram", "private_reply", "comment", 1000, "bytes"),
        ("facebook", "private_reply", "comment", 2000, "characters"),
        ("linkedin", "reply", "comment", 1250, "characters"),
        ("youtube", "reply", "comment", 10000, "characters"),
    ],
)
def test_every_platform_says_what_fits(platform: str, action: str, kind: str, most: int, counts: str) -> None:
    possible = capabilities(platform).for_action(action, Post("Hello", platform=platform, kind=kind))
    assert possible.length == Limit(most, counts)


@pytest.mark.parametrize("platform", ["facebook", "instagram"])
def test_meta_allows_one_private_reply_to_a_comment(platform: str) -> None:
    table = capabilities(platform)
    assert table.for_action("private_reply", Post("Hello", platform=platform, kind="comment")).per_post == 1
    assert table.for_action("private_reply", Post("Hello", platform=platform, kind="dm")).per_post is None


def test_what_is_taken_for_a_link() -> None:
    assert has_link("See https://example.org.")
    assert has_link("See nhs.uk/help")
    assert not has_link("See jo@example.org. Thanks")
