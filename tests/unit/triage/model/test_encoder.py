"""The encoder at run time, on the weights that were taught: windows, exact shares, and long or odd text."""

import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.triage.model import encoder
from fingerpost.triage.model.encoder import MOST_WINDOWS, Encoder, earlier_text


@pytest.fixture(scope="module")
def reads(taught: Path) -> Encoder:
    return Encoder(taught, SIGNALS)


def test_every_signal_is_heard(reads):
    assert set(reads.hear("what time do you open", (), 0.0)) == set(SIGNALS)


def test_the_shares_of_all_tokens_add_up_to_the_score(reads):
    window = next(reads._windows("i know where you park, watch your back", ()))
    vectors = reads._vectors(window)
    logits, shares = encoder._weigh(vectors, reads._weight, reads._bias)
    for number in range(len(SIGNALS)):
        assert float(shares(number).sum()) + float(reads._bias[number]) == pytest.approx(
            float(logits[number]), abs=1e-3
        )


def test_spans_lie_in_the_words_and_are_only_worked_out_when_asked_for(reads):
    plain = "lovely day at the clinic. i know where you park and i will be waiting"
    heard = reads.hear(plain, (), -30.0)
    for each in heard.values():
        assert all(0 <= start < end <= len(plain) for start, end in each.spans)
        assert each.spans == tuple(sorted(each.spans))
    assert not any(each.spans for each in reads.hear(plain, (), 1e9).values())


@pytest.mark.parametrize(
    "plain",
    [
        "i can't do this any more. i've got the tablets here in front of me and i just want it to stop",
        "you lot think you're safe in there\ni know which car is hers and what time she finishes on a thursday, mind",
        "no full stop anywhere " * 30,
        "get £5,000 today, no checks (write to www.quick-cash.example.org)",
    ],
)
def test_what_is_shown_is_whole_words_of_one_clause(reads, plain):
    for each in reads.hear(plain, (), -30.0).values():
        assert 1 <= len(each.spans) <= encoder.MOST_SPANS
        for start, end in each.spans:
            assert start == 0 or not plain[start - 1].isalnum()
            assert end == len(plain) or not plain[end].isalnum()
            assert not re.search(r"[.,;:!?]\s|\n", plain[start:end])


def test_marks_alone_are_shown_whole(reads):
    assert {each.spans for each in reads.hear("?!", (), -30.0).values()} == {((0, 2),)}


def test_a_clause_far_into_a_long_post_is_read(reads):
    clause = "i have taken all my tablets and i want to die"
    filler = "the garden at the clinic is lovely this time of year and the staff were kind. " * 40
    alone, buried = reads.hear(clause, (), 0.0), reads.hear(filler + clause, (), 0.0)
    silent = reads.hear(filler, (), 0.0)
    assert buried["crisis"].logit > silent["crisis"].logit
    assert alone["crisis"].logit > silent["crisis"].logit


def test_windows_cover_all_of_a_long_post_and_are_bounded(reads):
    spans = encoder._cut(1000, 150)
    assert spans[0][0] == 0
    assert spans[-1][1] == 1000
    assert all(later[0] < earlier[1] for earlier, later in pairwise(spans))
    assert len(encoder._cut(1_000_000, 150)) == MOST_WINDOWS
    assert encoder._cut(0, 150) == [(0, 0)]


def test_earlier_messages_change_what_is_heard_and_are_bounded(reads):
    alone = reads.hear("done it", (), 0.0)["crisis"].logit
    after = reads.hear("done it", ("i want to die", "taking the tablets now"), 0.0)["crisis"].logit
    assert after > alone
    assert len(earlier_text(("a" * 5000,))) == encoder.EARLIER


@pytest.mark.parametrize("plain", ["\u0000", "x" * 20_000, "🙂" * 500, "\n\n\n", "ݐ" * 300])
def test_odd_text_is_read_like_any_other(reads, plain):
    assert all(np.isfinite(each.logit) for each in reads.hear(plain, (), 0.0).values())
