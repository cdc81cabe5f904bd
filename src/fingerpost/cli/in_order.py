"""The same work on many items by several processes, answered in the order of the items, in constant memory."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import Any, TypeVar

from fingerpost.cli.refusal import CannotStart

Item = TypeVar("Item")
Answer = TypeVar("Answer")

TOGETHER = 32
"""How many items travel together: enough that the way there does not cost more than the work."""
AHEAD = 4
"""How many loads a process may be ahead of what was asked for: the bound on memory."""

_given: list[Callable[[Any], Any]] = []
"""In a worker: what it does."""


def in_order(prepare: Callable[[], Callable[[Item], Answer]], items: Iterable[Item], workers: int) -> Iterator[Answer]:
    """``prepare()(item)`` for every item, in order. ``prepare`` runs once in every process.

    With one worker it happens here, and each answer comes before the next item is asked for; with more, answers come in
    loads of ``TOGETHER``. Raises CannotStart when a process dies.
    """
    if workers < 2:
        work = prepare()
        yield from map(work, items)
        return
    with ProcessPoolExecutor(workers, initializer=_begin, initargs=(prepare,)) as pool:
        try:
            yield from _answers(pool, iter(items), workers * AHEAD)
        except BrokenProcessPool:
            raise CannotStart(
                "one of the workers died, perhaps for want of memory. What was printed stands; give the rest again"
                " with fewer --workers."
            ) from None
        finally:
            pool.shutdown(cancel_futures=True)


def _answers(pool: ProcessPoolExecutor, items: Iterator[Any], ahead: int) -> Iterator[Any]:
    waiting: deque[Future[list[Any]]] = deque()
    while load := list(islice(items, TOGETHER)):
        waiting.append(pool.submit(_each, load))
        if len(waiting) >= ahead:
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


def _begin(prepare: Callable[[], Callable[[Any], Any]]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us ends us
    _given[:] = [prepare()]


def _each(load: list[Any]) -> list[Any]:
    (work,) = _given
    return [work(item) for item in load]
