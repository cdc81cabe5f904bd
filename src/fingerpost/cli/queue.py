"""``fingerpost queue``: the queue as JSON lines, for scripts. It changes nothing."""

import argparse
from collections.abc import Iterator
from typing import Any

from fingerpost.cli.as_user import add_token, as_json, asked

FILTERS = ("state", "platform", "account", "pathway", "signal", "clause", "assignee", "text")
PAGE = 100


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost queue``."""
    add_token(command)
    for name in FILTERS:
        command.add_argument(f"--{name}", help="as on the queue's page")
    command.add_argument("--overdue", action="store_true", help="only what is overdue")
    command.add_argument("--unread", action="store_true", help="only what nobody has read")
    command.add_argument("--older", type=int, default=0, metavar="DAYS", help="only what came in so many days ago")
    command.add_argument("--most", type=int, default=1000, metavar="N", help="at most so many cases (default: 1000)")


def main(arguments: argparse.Namespace) -> int:
    """Print one case a line, in the queue's order."""
    for row in asked(arguments, lambda user: list(_rows(arguments, user))):
        print(as_json(row))
    return 0


def _rows(arguments: argparse.Namespace, user: Any) -> Iterator[Any]:
    from fingerpost.desk.queries import Queue, onward

    given = {name: getattr(arguments, name) for name in FILTERS if getattr(arguments, name)}
    question = Queue(overdue=arguments.overdue, unread=arguments.unread, older=arguments.older, **given)
    after, left = "", arguments.most
    while left > 0:
        page = onward(user.organisation, question, after, by=user, limit=min(left, PAGE))
        yield from page.cases
        after, left = page.next, left - len(page.cases)
        if not after:
            return
