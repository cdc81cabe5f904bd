"""``fingerpost worker``: one worker. Run as many as the database bears; each may be killed at any moment."""

import argparse
import logging
import os
import signal
import socket
import threading
from collections.abc import Callable

from fingerpost.cli import installation

log = logging.getLogger(__name__)


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost worker``."""
    command.add_argument("--once", action="store_true", help="do what waits now, then stop")
    command.add_argument(
        "--rest", type=float, default=1.0, metavar="SECONDS", help="how long to rest when nothing waits"
    )


def main(arguments: argparse.Namespace) -> int:
    """Work until told to stop. A stop lets the step in hand finish."""
    installation.start()
    name = f"{socket.gethostname()}-{os.getpid()}"
    stop = threading.Event()
    for told in (signal.SIGTERM, signal.SIGINT):
        signal.signal(told, lambda *_: stop.set())
    spread = _spread()
    while not stop.is_set():
        spread()
        done = one_round(name)
        if arguments.once and not done:
            return 0
        if not done:
            stop.wait(arguments.rest)
    return 0


def _spread() -> Callable[[], None]:
    """What keeps the database's own statistics true, round after round."""
    from django.db import DatabaseError

    from fingerpost.delivery.tasks import Statistics

    statistics = Statistics()

    def keep() -> None:
        try:
            statistics.keep()
        except DatabaseError as busy:
            log.warning("How rows are spread was not found out (%s); it is tried in an hour.", type(busy).__name__)

    return keep


def one_round(name: str) -> int:
    """Take every kind of work one step further; how many steps were taken. A failure in one kind stops no other."""
    from django.db import close_old_connections

    from fingerpost.delivery.tasks import fetch_new, run_effects, send_notices
    from fingerpost.desk import tasks as desk
    from fingerpost.inbox.tasks import read_waiting, take_deliveries, take_imports
    from fingerpost.people import tasks as people

    steps: dict[str, Callable[[], int]] = {
        "Asking accounts for what is new": lambda: fetch_new(name),
        "Reading deliveries": lambda: take_deliveries(name),
        "Reading posts": lambda: read_waiting(name),
        "Taking in files": lambda: take_imports(name),
        "Carrying out effects": lambda: run_effects(name),
        "Bringing news to the desk": desk.work,
        "Watching over what must not wait": desk.watch_over,
        "Sending notices to colleagues": lambda: send_notices(name),
        "Forgetting what has had its time": lambda: people.forget() + desk.forget(),
    }
    done = 0
    for what, step in steps.items():
        close_old_connections()
        try:
            done += step()
        except Exception as bad:  # the next round tries again; the message may quote a post, so only its kind is kept
            log.error("%s failed (%s); it will be tried again.", what, type(bad).__name__)
    return done
