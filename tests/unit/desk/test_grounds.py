"""What it takes to act against a post."""

import pytest

from fingerpost.desk import grounds
from fingerpost.desk.grounds import NoGround

POST = "That Priya on reception is a waste of space and should be sacked"


def check(rests_on: str, ground: str = "A3k3", text: str = POST, pictures: bool = False) -> str:
    return grounds.check_assertion(ground, rests_on, text=text, pictures=pictures)


def test_there_are_nine_grounds() -> None:
    assert len(grounds.GROUNDS) == 9


def test_an_assertion_that_quotes_the_post_stands() -> None:
    assert check("It says “a waste of space” about  a named colleague.") == (
        "It says “a waste of space” about a named colleague."
    )


def test_quoting_does_not_depend_on_capitals_or_quotation_marks() -> None:
    assert check("Says WASTE OF SPACE, which is abusive.")


@pytest.mark.parametrize("ground", ["", "negative", "A3i"])
def test_being_unwelcome_is_not_a_ground(ground: str) -> None:
    with pytest.raises(NoGround, match="one of the nine grounds"):
        check("It says a waste of space, which is abusive.", ground=ground)


def test_an_assertion_too_short_to_review_is_refused() -> None:
    with pytest.raises(NoGround, match="20 characters or more"):
        check("waste of space")


def test_an_assertion_must_quote_the_words_when_there_is_nothing_but_words() -> None:
    with pytest.raises(NoGround, match="Quote the words"):
        check("I do not like the tone of this one at all.")


def test_a_picture_is_described_and_not_quoted() -> None:
    assert check("The photo shows the front of a nurse's house.", ground="A3k4", text="nice gaff", pictures=True)


def test_a_post_of_two_words_is_quoted_whole() -> None:
    assert check("Calls a nurse 'fat cow' in front of everybody.", text="Fat cow!")
    with pytest.raises(NoGround):
        check("Calls a nurse fat in front of everybody.", text="Fat cow!")


def test_a_post_of_emoji_can_be_quoted() -> None:
    assert check("Sends 🐒🐒 at a named black colleague.", ground="A3k1", text="🐒🐒")


def test_a_signal_bears_a_ground_out_from_fifty() -> None:
    assert grounds.signals_agree("A3k1", {"hate": 50})
    assert not grounds.signals_agree("A3k1", {"hate": 49, "abuse": 99})


def test_an_unknown_signal_bears_nothing_out() -> None:
    assert not grounds.signals_agree("A3k7", {"personal_info": None})


def test_grounds_are_found_only_by_the_rules_behind_the_action() -> None:
    findings = [
        {"rule": "hate-hide", "obligation": "A3k1"},
        {"rule": "spam-hide", "obligation": "A3k8"},
        {"rule": "complain", "obligation": "A3g"},
    ]
    assert grounds.found(findings, ["hate-hide", "complain"]) == ("A3k1",)
