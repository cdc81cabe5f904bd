"""The own examples of every signal that stands on form, which are its specification."""

import pytest

from fingerpost.post import Post
from fingerpost.triage.assessor import Detector, detectors, words_of
from fingerpost.triage.directory import Directory
from fingerpost.triage.example import COLLEAGUES, Example

DIRECTORY = Directory(COLLEAGUES)
FORM = (
    *("hate", "profanity", "names_staff", "personal_info", "patient_info", "bad_link"),
    *("legal_matter", "information_request"),
)
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


def test_what_stands_on_form_has_a_rule_and_nothing_else_has() -> None:
    assert set(detectors()) == set(FORM)
    assert all(name == module.SIGNAL for name, module in detectors().items())


@pytest.mark.parametrize("name", FORM)
def test_every_rule_has_examples_of_both_kinds(name: str) -> None:
    module: Detector = detectors()[name]
    assert sum(example.fires for example in module.EXAMPLES) >= 6
    assert sum(not example.fires for example in module.EXAMPLES) >= 6
