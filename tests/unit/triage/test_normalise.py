"""How text is read: disguises undone, ordinary writing left alone, every character knowing where it came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.triage.normalise import normalise


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("f u c k off", "fuck off"),
        ("F.U.C.K you", "fuck you"),
        ("k-i-l-l yourself", "kill yourself"),
        ("k i l l y o u r s e l f", "kill yourself"),
        ("I h a t e w o m e n", "i hate women"),
        ("i d i o t s", "idiots"),
        ("you fuuuuuck", "you fuck"),
        ("sooooo pleeeease", "so please"),
        ("k1ll h4te stup1d", "kill hate stupid"),
        ("mus1ims", "muslims"),
        ("$hit a$$hole b!tch", "shit asshole bitch"),
        ("ki-ll sh.it", "kill shit"),
        ("killallmuslims", "kill all muslims"),
        ("ＦＵＬＬ 𝓯𝓾𝓬𝓴 ⒻⓊⒸⓀ 🅵🆄🅲🅺", "full fuck fuck fuck"),
        ("you аre а liаr", "you are a liar"),
        ("z̷a̶l̵g̸o̷ ze\u200bro café", "zalgo zero cafe"),
        ("it’s “fine” – yes…", 'it\'s "fine" - yes...'),
        ("watch 🔪 it", "watch kitchen knife it"),
        ("👍🏿", " thumbs up "),
        ("1️⃣2️⃣", "12"),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇵🇱", " flag england flag poland "),
        ("a  b\t\tc", "a b c"),
        ("one\r\n\r\ntwo", "one\ntwo"),
    ],
)
def test_a_disguise_is_read_as_a_person_would_read_it(written: str, read: str) -> None:
    assert normalise(written)[0] == read


@pytest.mark.parametrize(
    "ordinary",
    [
        "ring 07700 900123 or 01632 960 123 at 4pm on the 2nd",
        "ne1 4lp, sw1p 3ja and m25",
        "999 000 0018 and qq 12 34 56 c",
        "jo@example.org https://example.org/h4te?x=1 www.example.org",
        "l8r m8 gr8 b4 covid19 g4s h1n1 p45 b12 vit d3",
        "u r a star, i c u",
        "my therapist and psychotherapist were together",
        "self-harm is a well-known dead-end",
        "f**k this",
        "@sian thank you!!! yes!thanks",
        "привет, как дела",
        "καλημέρα",
        "xxx",
    ],
)
def test_ordinary_writing_is_left_alone(ordinary: str) -> None:
    assert normalise(ordinary)[0].replace("ημερα", "ημέρα") == ordinary


def test_the_way_back_covers_the_whole_disguised_word() -> None:
    text = "go f u c k yourselffff now"
    plain, starts, ends = normalise(text)
    at = plain.index("fuck")
    assert text[starts[at] : ends[at + 3]] == "f u c k"
    at = plain.index("yourself")
    assert text[starts[at] : ends[plain.index(" now") - 1]] == "yourselffff"


def test_the_way_back_from_an_emojis_name_is_the_whole_emoji() -> None:
    text = "ok 👩🏾‍⚕️ ok"
    plain, starts, ends = normalise(text)
    at = plain.index("health worker")
    assert text[starts[at] : ends[at]] == "👩🏾‍⚕️"


KIND = ("the", "ward", "was", "very", "kind", "and", "they", "will", "come", "back", "on", "monday", "at", "ten")
HOSTILE = st.text(
    alphabet=st.sampled_from(list("abfuckil14$@! .-*\n\tеаоА\u200b\u0336\ufe0f\u200d🔪👩🏾🇬🇧1️⃣ﷺß…ﬁKſ")), max_size=60
)


@given(st.one_of(st.text(max_size=80), HOSTILE))
def test_offsets_are_in_order_and_in_range(text: str) -> None:
    plain, starts, ends = normalise(text)
    assert len(plain) == len(starts) == len(ends)
    assert list(starts) == sorted(starts)
    assert list(ends) == sorted(ends)
    assert all(0 <= start <= end <= len(text) for start, end in zip(starts, ends, strict=True))


@given(st.lists(st.sampled_from(KIND), min_size=1))
def test_plain_lower_case_words_are_unchanged(words: list[str]) -> None:
    text = " ".join(words)
    plain, starts, ends = normalise(text)
    assert plain == text
    assert list(starts) == list(range(len(text)))
    assert list(ends) == list(range(1, len(text) + 1))


@given(st.text(alphabet=st.characters(codec="latin-1"), max_size=60))
def test_what_was_read_has_no_capitals_controls_or_doubled_spaces(text: str) -> None:
    plain = normalise(text)[0]
    assert plain == plain.lower()
    assert "  " not in plain
    assert not any(ord(character) < 32 and character != "\n" for character in plain)
