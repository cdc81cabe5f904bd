"""``fingerpost policy diff | replay``: what a changed policy would mean, before anybody adopts it."""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from fingerpost.cli.policy_pack import Act, show, the_pack
from fingerpost.cli.refusal import CannotStart
from fingerpost.policy import PackError

TOLD_EVERY = 20_000


def add_arguments(acts: Any) -> None:
    """What can be typed for these tools."""
    what = "say what one pack changes against another in any file: stricter, looser, and for whom, with examples"
    diff = acts.add_parser("diff", help=what, description=f"{what[0].upper()}{what[1:]}.")
    diff.add_argument("old", metavar="OLD", help="a folder, or a shipped pack's name")
    diff.add_argument("new", metavar="NEW", help="a folder, or a shipped pack's name")
    diff.add_argument("--json", action="store_true", help="print JSON")
    what = "rule again on what was ruled on, and say what would be decided otherwise"
    replay = acts.add_parser("replay", help=what, description=f"{what[0].upper()}{what[1:]}.")
    replay.add_argument("new", metavar="NEW", help="the changed pack: a folder, or a shipped pack's name")
    source = replay.add_mutually_exclusive_group(required=True)
    source.add_argument("--file", metavar="FILE", type=Path, help="stored rulings as JSON lines")
    source.add_argument("--database", action="store_true", help="what this installation has read")
    replay.add_argument("--old", metavar="OLD", help="the pack to compare with (default: what was ruled then)")
    replay.add_argument("--examples", type=int, default=10, metavar="N", help="examples of each kind (default: 10)")
    replay.add_argument("--processes", type=int, default=os.cpu_count() or 1, metavar="N", help="for a large file")
    replay.add_argument("--json", action="store_true", help="print JSON")


def _diff(arguments: argparse.Namespace) -> int:
    from fingerpost.policy.comparing.difference import difference

    try:
        found = difference(the_pack(arguments.old), the_pack(arguments.new))
    except PackError as bad:
        raise CannotStart(f"the packs cannot be compared.\n  {bad}") from None
    show(arguments, found.to_dict(), found.lines())
    return int(bool(found))


def _replay(arguments: argparse.Namespace) -> int:
    new, old = the_pack(arguments.new), the_pack(arguments.old) if arguments.old else None
    report = _of_database(arguments, old, new) if arguments.database else _of_file(arguments, old, new)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    show(arguments, report.to_dict(), report.lines())
    return int(report.changed > 0)


def _of_file(arguments: argparse.Namespace, old: Any, new: Any) -> Any:
    from fingerpost.policy.comparing.replay_file import replay_file

    try:
        return replay_file(arguments.file, old, new, _tell, arguments.examples, arguments.processes)
    except OSError as bad:
        raise CannotStart(f"{arguments.file}: cannot be read: {bad.strerror}.") from None


def _of_database(arguments: argparse.Namespace, old: Any, new: Any) -> Any:
    from fingerpost.cli import installation
    from fingerpost.policy.comparing.replay import replay

    installation.start()
    from fingerpost.inbox.queries import stored_rulings
    from fingerpost.people import queries

    try:
        organisation = queries.organisation()
    except queries.NoOrganisation as bad:
        raise CannotStart(str(bad)) from None
    return replay(stored_rulings(organisation), old, new, _tell, arguments.examples)


def _tell(done: int) -> None:
    """Progress, where somebody is watching."""
    if sys.stderr.isatty() and done % TOLD_EVERY < 1000:
        print(f"\r{done:,} replayed", end="", file=sys.stderr, flush=True)


ACTS: dict[str, Act] = {"diff": _diff, "replay": _replay}
