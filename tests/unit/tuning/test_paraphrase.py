"""Made-up words keep clear of the words, the people and the places of the post that they were made from."""

import pytest

from fingerpost.triage import Colleague, Directory
from fingerpost.tuning.paraphrase import Original, faults

ORIGINAL = Original(
    "Sharon on your reception told me 14 times to get lost, see www.moorside-moans.example.com or ask @grumpy_gus. "
    "I live near Larkspur Row",
    ("Gus Thornbury", "grumpy_gus"),
)


@pytest.mark.parametrize(
    "written",
    [
        "Nobody at the front desk ever has a kind word for anybody.",
        "They told me to go away, over and over.",
        "If you feel unsafe ring 999 or 111.",
    ],
)
def test_other_words_about_nobody_stand(written):
    assert faults(written, ORIGINAL) == ()


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("She told me to leave, told me 14 times", "“told me 14 times”"),
        ("TIMES TO GET LOST, that is what they said", "“times to get lost”"),
        ("t i m e s to g e t l0st they said", "times to get lost"),
        ("It was sharon who was rude", "the name “sharon”"),
        ("S h a r o n was rude", "the name “sharon”"),
        ("Mr Thornbury has had enough", "the name “thornbury”"),
        ("somebody from larkspur is cross", "the name “larkspur”"),
        ("they said so 14 days ago", "the number “14”"),
        ("ask @Grumpy_Gus about it", "the handle “@grumpy_gus”"),
        ("read moorside-moans.example.com please", "the link “moorside-moans.example.com”"),
        ("hxxp://www.moorside-moans[.]example[.]com", "the link “moorside-moans.example.com”"),
    ],
)
def test_what_is_shared_with_the_original_is_told(written, told):
    assert any(told in each for each in faults(written, ORIGINAL)), faults(written, ORIGINAL)


def test_three_words_in_a_row_may_be_shared():
    assert faults("to get lost is easy here", ORIGINAL) == ()


def test_an_original_shorter_than_that_may_not_stand_in_it_whole():
    assert faults("you utter clowns, all of you", Original("Utter clowns")) != ()
    assert faults("Clowns", Original("clowns")) != ()
    assert faults("such clowns at that place", Original("clowns")) == ()
    assert faults("anything at all", Original("")) == ()


def test_a_link_that_was_attached_counts_like_one_in_the_words():
    found = faults("look at moans.example.net/2", Original("look", links=("https://moans.example.net/1",)))
    assert any("the link “moans.example.net”" in each for each in found)


def test_days_and_months_and_numbers_of_everybody_are_nobodys():
    assert faults("It was closed on Friday; I rang 999.", Original("They shut it on Friday, so call 999")) == ()


def test_personal_information_is_refused_wherever_it_is_from():
    assert any("personal information" in each for each in faults("ring me on 07700 900456", Original("no")))


def test_a_colleague_of_the_directory_is_refused():
    directory = Directory.from_rows([Colleague(name="Kelly Ashdown", role="Staff nurse", team="Alder ward")])
    assert any("names a colleague" in each for each in faults("Kelly Ashdown is useless", Original("no"), directory))
    assert not any("colleague" in each for each in faults("The nurse is useless", Original("no"), directory))


def test_each_fault_is_told_once():
    found = faults("sharon sharon sharon", ORIGINAL)
    assert len(found) == len(set(found)) == 1
