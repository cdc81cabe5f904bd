"""``fingerpost worker``: one worker. Run as many as the database bears; each may be killed at any moment."""

import argparse
import logging
import os
import signal
import socket
import threading

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
    while not stop.is_set():
        done = one_round(name)
        if arguments.once and not done:
            return 0
        if not done:
            stop.wait(arguments.rest)
    return 0


def one_round(name: str) -> int:
    """Take every kind of work one step further; how many steps were taken. A failure in one kind stops no other."""
    from django.db import close_old_connections

    from fingerpost.delivery.tasks import run_effects
    from fingerpost.desk.tasks import take_readings, take_receipts
    from fingerpost.inbox.tasks import read_waiting, take_deliveries

    done = 0
    for step in (take_deliveries, read_waiting, take_readings, run_effects, take_receipts):
        close_old_connections()
        try:
            done += step(name)
        except Exception as bad:  # the next round tries again; the message may quote a post, so only its kind is kept
            log.error("%s failed (%s); it will be tried again.", step.__name__, type(bad).__name__)
    return done
