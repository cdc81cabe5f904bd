"""A link is judged by its own letters, and the body's own addresses are its own."""

import pytest

from fingerpost.post import Post
from fingerpost.triage.assessor import words_of
from fingerpost.triage.signals.bad_link import detect

OWN = frozenset({"www.northfell.nhs.uk", "northfellcharity.org.uk"})


def score(text: str, *links: str) -> int:
    return detect(words_of(Post(text=text, links=links), own_hosts=OWN)).score or 0


@pytest.mark.parametrize(
    "url",
    [
        "https://northfel1charity.org.uk/donate",
        "https://northfelcharity.org.uk/donate",
        "https://northfell-login.com/",
        "https://www.northfell.nhs.uk.example.com/",
    ],
)
def test_an_imitation_of_one_of_our_own_addresses_is_bad(url: str) -> None:
    assert score(f"donate here {url}") >= 80


@pytest.mark.parametrize(
    "url", ["https://northfellcharity.org.uk/x.zip", "https://northfell.nhs.uk/", "https://jobs.northfell.nhs.uk/apply"]
)
def test_our_own_addresses_are_fine(url: str) -> None:
    assert score(f"here {url}") == 0


def test_an_attached_link_is_judged_although_the_text_does_not_show_it() -> None:
    found = detect(words_of(Post(text="look", links=("http://nhs-login-secure.com",))))
    assert (found.score or 0) >= 80
    assert found.spans == ()


def test_a_short_link_is_weaker_evidence_than_a_false_front() -> None:
    assert 50 <= score("https://bit.ly/abc") <= 60 < score("https://nhs-login-secure.com")


def test_the_worst_of_several_links_decides() -> None:
    alone = score("http://nhs-login-secure.com")
    assert score("https://www.nhs.uk and https://bit.ly/a and http://nhs-login-secure.com") == alone
