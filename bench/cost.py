"""What one piece of work costs in processor time, held against a bar. Other work on the machine does not count."""

import time
from collections.abc import Callable

ROUNDS = 5


def cost(what: str, work: Callable[[], int], bar: float, unit: str = "µs") -> None:
    """Print the best of several rounds: processor time for each of the things that ``work`` says it did."""
    scale = {"µs": 1e6, "ms": 1e3, "s": 1.0}[unit]
    best = float("inf")
    for _ in range(ROUNDS):
        begin = time.process_time()
        done = work()
        best = min(best, (time.process_time() - begin) / done)
    met = "met" if best * scale <= bar else "NOT met"
    print(f"{what}: {best * scale:,.1f} {unit} of processor time, bar {bar:g} {unit}: {met}", flush=True)
