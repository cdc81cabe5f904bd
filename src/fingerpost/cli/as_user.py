"""In whose name a command looks at the desk: a token's user, so that the record is true about who looked."""

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart


def add_token(command: argparse.ArgumentParser) -> None:
    """Ask for the file that holds the token: never its text, which others on the machine could see."""
    command.add_argument(
        "--token",
        required=True,
        type=Path,
        metavar="FILE",
        help="a file that holds a token for the desk; see: fingerpost token issue --help",
    )


def asked(arguments: argparse.Namespace, question: Callable[[Any], Any]) -> Any:
    """The answer to a question that the token's user asks. Raises CannotStart with the reason when there is none."""
    try:
        secret = arguments.token.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as bad:
        why = getattr(bad, "strerror", None) or "it is no text"
        raise CannotStart(f"{arguments.token}: cannot be read: {why}. Give the file that holds the token.") from None
    installation.start()
    from fingerpost.desk.operations import Refused
    from fingerpost.people.operations import TokenRefused, use_desk_token
    from fingerpost.people.permissions import NotPermitted

    try:
        _, user = use_desk_token(secret)
        return question(user)
    except (TokenRefused, NotPermitted, Refused) as why:
        raise CannotStart(str(why)) from None


def as_json(value: Any, *, indent: int | None = None) -> str:
    """An answer of the desk as JSON: times as ISO 8601, ids as text, names as in the API."""
    return json.dumps(asdict(value), default=_plain, ensure_ascii=False, indent=indent)


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
