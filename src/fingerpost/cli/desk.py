"""``fingerpost desk unread``: the proof that nothing that came in is left unread (3.2a, A3c)."""

import argparse
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart

if TYPE_CHECKING:
    from fingerpost.desk.queries import Proof, Proved

ZONE = ZoneInfo("Europe/London")


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost desk``."""
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    unread = acts.add_parser("unread", help="prove for a period that every post was read by a person, or waits")
    unread.add_argument("--from", dest="first", type=_day, metavar="DAY", help="first day, 2026-11-23; a week ago")
    unread.add_argument("--to", dest="last", type=_day, metavar="DAY", help="last day, 2026-11-29; today")
    unread.add_argument("--every", action="store_true", help="list every post, not only those that wait or are late")


def main(arguments: argparse.Namespace) -> int:
    """Print the proof. Returns 1 when it cannot be given: something is late, or came in and is no case."""
    last = arguments.last or datetime.now(UTC).astimezone(ZONE).date()
    first = arguments.first or last - timedelta(days=6)
    if last < first:
        raise CannotStart(f"the last day ({last}) is before the first ({first}). Give them the other way round.")
    installation.start(keys_needed=False)
    return _prove(first, last, every=arguments.every)


def _prove(first: date, last: date, *, every: bool) -> int:
    from fingerpost.desk import queries
    from fingerpost.people.queries import NoOrganisation, organisation

    try:
        body = organisation()
    except NoOrganisation as bad:
        raise CannotStart(str(bad)) from None
    begins, ends = _midnight(first), _midnight(last + timedelta(days=1))
    proof = queries.proof(body, begins, ends)
    print("\n".join(_told(proof, first, last)))
    for row in queries.proved(body, begins, ends):
        if every or row.late or row.read_at is None:
            print(_line(row))
    return 0 if proof.proven else 1


def _told(proof: "Proof", first: date, last: date) -> list[str]:
    ending = "proven" if proof.proven else "NOT proven"
    return [
        f"From {first} to {last}: {ending}.",
        f"Deliveries: {proof.delivered}; read in {proof.read_in} ({proof.told_nothing} told nothing new), "
        f"to be read in {proof.to_be_read_in}, could not be read in {proof.not_readable}.",
        f"Posts by others: {proof.posts}; read {proof.read}, waiting {proof.waiting}, without a case "
        f"{proof.without_case}. Late: {proof.late}, of which {proof.waiting_late} wait still.",
        f"Besides: {proof.ours} of our own, {proof.nameless} known only by name.",
    ]


def _line(row: "Proved") -> str:
    due = row.due_at.astimezone(ZONE).strftime("%Y-%m-%d %H:%M") if row.due_at else "no target"
    read = f"read {row.read_at.astimezone(ZONE):%Y-%m-%d %H:%M} by {row.read_by or '?'}" if row.read_at else "waiting"
    late = ", late" if row.late else ""
    return f"case {row.number}: arrived {row.arrived_at.astimezone(ZONE):%Y-%m-%d %H:%M}, due {due}, {read}{late}"


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=ZONE)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-29") from None
