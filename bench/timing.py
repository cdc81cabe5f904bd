"""Times two ways of doing the same thing, in turn, and prints both with their ratio."""

import statistics
import time
from collections.abc import Callable

ROUNDS = 5


def rate(work: Callable[[], int]) -> float:
    """How many a second: ``work`` does some and says how many."""
    begin = time.perf_counter()
    done = work()
    return done / (time.perf_counter() - begin)


def compare(what: str, ours: Callable[[], int], baseline: str, theirs: Callable[[], int]) -> None:
    """Print the medians of several rounds in turn, a b a b, so that a drift of the machine falls on both."""
    pairs = [(rate(ours), rate(theirs)) for _ in range(ROUNDS)]
    mine, other = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"{what}: {mine:,.0f}/s   {baseline}: {other:,.0f}/s   ratio {ratio:.2f}", flush=True)
