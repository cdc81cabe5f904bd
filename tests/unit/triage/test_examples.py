"""Every signal's own examples, which are its specification."""

import pytest

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.triage.assessor import Detector, detectors, words_of
from fingerpost.triage.directory import Directory
from fingerpost.triage.example import COLLEAGUES, Example

DIRECTORY = Directory(COLLEAGUES)
CASES = [(name, example) for name, module in detectors().items() for example in module.EXAMPLES]


@pytest.mark.parametrize(("name", "example"), CASES, ids=[f"{name}: {example.text[:60]}" for name, example in CASES])
def test_a_signal_fires_on_what_it_should_and_on_nothing_like_it(name: str, example: Example) -> None:
    post = example.post or Post(example.text)
    finding = detectors()[name].detect(words_of(post, DIRECTORY))
    assert finding.score is not None
    assert (finding.score >= 50) is example.fires, (finding, example.note)
    assert finding.spans == tuple(sorted(finding.spans))
    assert all(0 <= start < end <= len(post.text) for start, end in finding.spans)
    assert bool(finding.why) or finding.score == 0


@pytest.mark.parametrize("name", SIGNALS)
def test_every_signal_of_the_vocabulary_has_a_check(name: str) -> None:
    module: Detector = detectors()[name]
    assert name == module.SIGNAL


@pytest.mark.parametrize("name", SIGNALS)
def test_every_signal_has_enough_examples_of_both_kinds(name: str) -> None:
    examples = detectors()[name].EXAMPLES
    assert sum(example.fires for example in examples) >= 15
    assert sum(not example.fires for example in examples) >= 15
