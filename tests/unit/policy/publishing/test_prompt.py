"""The pack as instructions for a model: complete, the same every time, and fair to critics first."""

import json
import subprocess
import sys

import pytest

from fingerpost.policy import load, shipped
from fingerpost.policy.meanings import MEANINGS
from fingerpost.policy.publishing.prompt import prompt
from fingerpost.policy.vocabulary import ACTIONS, SIGNALS

PACKS = ["corp-0068", "marchbrook"]


@pytest.mark.parametrize("name", PACKS)
class TestThePrompt:
    def test_says_what_people_are_free_to_say_before_any_signal(self, name: str) -> None:
        told = prompt(load(shipped(name)))
        assert told.index("Criticism of the body") < told.index("# The signals") < told.index("# How to score")

    def test_defines_every_signal_once_in_order(self, name: str) -> None:
        told = prompt(load(shipped(name)))
        places = [told.index(f"\n## {signal}\n") for signal in SIGNALS]
        assert places == sorted(places)
        assert all(told.count(f"\n## {signal}\n") == 1 for signal in SIGNALS)
        assert all(MEANINGS[signal].means in told and MEANINGS[signal].not_this in told for signal in SIGNALS)

    def test_shows_an_answer_with_exactly_the_signals(self, name: str) -> None:
        told = prompt(load(shipped(name)))
        answer = json.loads(told[told.index("\n{\n") :])
        assert list(answer) == list(SIGNALS)
        assert all(set(held) == {"score", "words", "why"} for held in answer.values())

    def test_never_asks_what_should_be_done(self, name: str) -> None:
        answer = prompt(load(shipped(name))).rsplit("# How to answer", 1)[1]
        assert not [action for action in ACTIONS if f'"{action}"' in answer]

    def test_names_the_body_whose_policy_it_is(self, name: str) -> None:
        pack = load(shipped(name))
        assert pack.about.body in prompt(pack)


def test_it_carries_the_clauses_of_the_grounds() -> None:
    pack = load(shipped())
    told = prompt(pack)
    grounds = {ready.rule.clause for ready in pack.rules if ready.rule.ground}
    assert all(pack.clauses[clause].says in told for clause in grounds)


def test_another_process_writes_the_same() -> None:
    code = "from fingerpost.policy import load, shipped; from fingerpost.policy.publishing.prompt import prompt;"
    code += "import sys; sys.stdout.write(prompt(load(shipped())))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == prompt(load(shipped()))
