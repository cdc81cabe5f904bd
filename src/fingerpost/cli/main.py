"""The ``fingerpost`` command: finds the sub-command, runs it, and turns every ending into an exit code.

0 done; 1 done, but something in the input was bad; 2 the command could not start (usage, pack, file); 130 interrupted.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from fingerpost.cli.refusal import CannotStart

COMMANDS = {
    "triage": "read posts as JSON lines and say what the policy asks of each",
    "policy": "check, test, compare and publish policy packs",
    "model": "compare, adopt and go back between learned readers, and write what they learn from",
    "platforms": "read what a platform sent, as posts that triage reads",
    "advisers": "ask each outside reader for a try, and say what came back",
    "pictures": "say whether the words in pictures are read here, and prove it",
    "account": "enter official accounts, and give them what opens them",
    "directory": "import the staff directory from a CSV file",
    "token": "give out, list and revoke tokens for other programs",
    "ingest": "take posts from a CSV file or JSON lines into the desk",
    "queue": "print the queue as JSON, as the user of a token sees it",
    "case": "print one case as JSON, as the user of a token sees it",
    "backup": "copy everything into a folder while the system runs, or check such a copy",
    "restore": "put a copy back into an empty installation",
    "desk": "prove that no post is left unread",
    "search": "make the full-text index of cases again",
    "setup": "prepare an installation: keys, database, organisation, first administrator",
    "demo": "prepare the demonstration Trust, if it is not there",
    "serve": "run the pages and the worker on this machine",
    "worker": "run one worker: deliveries in, readings, effects out",
}


def parser(chosen: str | None) -> argparse.ArgumentParser:
    """The command line. Only the chosen command's own code is loaded, so that each starts as fast as it can."""
    top = argparse.ArgumentParser(prog="fingerpost", description="Puts a social media policy to work.")
    top.add_argument("--version", action="version", version=_version())
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, what in COMMANDS.items():
        command = commands.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")
        if name == chosen:
            import_module(f"fingerpost.cli.{name}").add_arguments(command)
    return top


def _version() -> str:
    from fingerpost import __version__

    return f"fingerpost {__version__}"


def run(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. Nothing that a person can type shows a traceback."""
    typed = list(sys.argv[1:] if argv is None else argv)
    try:
        arguments = parser(next(iter(typed), None)).parse_args(typed)
        code = int(import_module(f"fingerpost.cli.{arguments.command}").main(arguments))
        sys.stdout.flush()
    except CannotStart as why:
        print(f"fingerpost {arguments.command}: {why}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return _quietly(130)
    except BrokenPipeError:
        return _quietly(0)
    return code


def _quietly(code: int) -> int:
    """End without Python's own complaint about a reader who has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code
