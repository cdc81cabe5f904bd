"""What it takes to act against a post."""

import pytest

from fingerpost import policy
from fingerpost.desk import grounds
from fingerpost.desk.grounds import Ground, NoGround
from fingerpost.policy.vocabulary import FACTS, SIGNALS

PACK = policy.load(policy.shipped())
GROUNDS = grounds.grounds_of(PACK)

POST = "That Priya on reception is a waste of space and should be sacked"


def check(rests_on: str, ground: str = "A3k3", text: str = POST, pictures: bool = False) -> str:
    return grounds.check_assertion(ground, rests_on, known=GROUNDS, text=text, pictures=pictures)


def test_there_are_nine_grounds() -> None:
    assert list(GROUNDS) == [f"A3k{number}" for number in range(1, 10)]


@pytest.mark.parametrize("ground", GROUNDS.values(), ids=lambda ground: ground.id)
def test_every_ground_has_signals_that_can_bear_it_out(ground: Ground) -> None:
    assert ground.signals
    assert set(ground.signals) <= set(SIGNALS)


def ruling(**signals: int) -> policy.Ruling:
    facts: dict[str, object] = dict.fromkeys(SIGNALS, 0) | dict.fromkeys(FACTS, False)
    return PACK.rule(facts | {"platform": "facebook", "kind": "comment", "upheld_breaches": 0} | signals, None)


def test_an_assertion_that_quotes_the_post_stands() -> None:
    assert check("It says “a waste of space” about  a named colleague.") == (
        "It says “a waste of space” about a named colleague."
    )


def test_quoting_does_not_depend_on_capitals_or_quotation_marks() -> None:
    assert check("Says WASTE OF SPACE, which is abusive.")


@pytest.mark.parametrize("ground", ["", "negative", "A3i"])
def test_being_unwelcome_is_not_a_ground(ground: str) -> None:
    with pytest.raises(NoGround, match="one of the 9 grounds"):
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
    assert grounds.signals_agree(GROUNDS["A3k1"], {"hate": 50})
    assert not grounds.signals_agree(GROUNDS["A3k1"], {"hate": 49, "spam": 99})


def test_an_unknown_signal_bears_nothing_out() -> None:
    assert not grounds.signals_agree(GROUNDS["A3k8"], {"spam": None})


def test_grounds_are_found_by_the_rules_behind_the_action() -> None:
    assert grounds.found(ruling(spam=95), "hide") == ("A3k8",)
    assert grounds.found(ruling(spam=95), "reply") == ()


def test_criticism_finds_no_ground() -> None:
    assert grounds.found(ruling(criticism=95), "hide") == ()
