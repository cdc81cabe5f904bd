"""The advisers of one installation: asked together, and left alone for a while when they keep failing."""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Protocol

from fingerpost.advisers.advice import Advice, Opinion
from fingerpost.advisers.personal import said_to_be_own
from fingerpost.advisers.transport import NoAnswer
from fingerpost.advisers.weighing import weigh
from fingerpost.policy import Pack
from fingerpost.post import Post
from fingerpost.triage import Assessment

log = logging.getLogger(__name__)

LONGEST = 8000
"""Characters of a post that an adviser is shown, from its beginning. Our own readers read all of it."""
IN_A_ROW = 3
"""Failures after which an adviser is left alone, so that posts do not wait for one that is down."""
REST = 60.0
"""Seconds that it is left alone; then it is asked once, and left alone again if it fails."""


class Adviser(Protocol):
    """One outside reader."""

    name: str

    def read(self, post: Post, pack: Pack) -> Mapping[str, Opinion]:
        """What it makes of the post under the pack. Raises NoAnswer."""
        ...


@dataclass
class Seat:
    """An adviser with what its word counts for at ``most``, a whole percentage, and how it has been doing."""

    adviser: Adviser
    most: int
    version: str
    clock: Callable[[], float] = time.monotonic
    _failures: int = 0
    _rests_until: float = 0.0
    _lock: Lock = field(default_factory=Lock, repr=False)

    def ask(self, post: Post, pack: Pack) -> Advice:
        """Its advice. Never raises: whatever goes wrong makes it unknown."""
        name = self.adviser.name
        if self._rests():
            return Advice(name, self.version, unknown=f"It failed {IN_A_ROW} times in a row and rests for a minute.")
        try:
            opinions = {
                signal: self._heard(signal, each, post) for signal, each in self.adviser.read(post, pack).items()
            }
        except NoAnswer as why:
            self._failed(str(why))
            return Advice(name, self.version, unknown=str(why))
        except Exception as failure:  # its text may quote the post, so only its kind is told
            self._failed(type(failure).__name__)
            return Advice(name, self.version, unknown=f"Asking it failed ({type(failure).__name__}).")
        with self._lock:
            self._failures = 0
        return Advice(name, self.version, opinions)

    def _heard(self, signal: str, opinion: Opinion, post: Post) -> Opinion:
        own = signal == "personal_info" and said_to_be_own(post.text, opinion.spans)
        return replace(opinion, score=min(opinion.score, self.most), own=own)

    def _rests(self) -> bool:
        with self._lock:
            return self.clock() < self._rests_until

    def _failed(self, why: str) -> None:
        with self._lock:
            self._failures += 1
            rests = self._failures >= IN_A_ROW
            self._rests_until = self.clock() + REST if rests else 0.0
        after = f" It failed {IN_A_ROW} times or more in a row, and rests for {REST:.0f} seconds." if rests else ""
        log.warning("The adviser %s gave no advice: %s%s", self.adviser.name, why, after)


class Panel:
    """All advisers. Safe to share between threads; keeps nothing of what it shows them."""

    def __init__(self, seats: Sequence[Seat] = ()) -> None:
        self.seats = tuple(seats)

    def advise(self, assessment: Assessment, post: Post, pack: Pack) -> Assessment:
        """The assessment with what the advisers say weighed in. Takes as long as the slowest of them, never raises."""
        return weigh(assessment, self.ask(post, pack))

    def ask(self, post: Post, pack: Pack) -> tuple[Advice, ...]:
        """What each adviser says of the post, in their order. Nobody is asked about a post without words."""
        if not self.seats or not post.text.strip():
            return ()
        shown = replace(post, text=post.text[:LONGEST])
        with ThreadPoolExecutor(len(self.seats)) as pool:
            return tuple(pool.map(lambda seat: seat.ask(shown, pack), self.seats))
