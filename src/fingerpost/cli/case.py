"""``fingerpost case REF``: one case as JSON. That it was read is recorded; nothing else changes."""

import argparse
from typing import Any
from uuid import UUID

from fingerpost.cli.as_user import add_token, as_json, asked


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost case``."""
    command.add_argument("ref", type=_id, metavar="REF", help="the case's id, as fingerpost queue prints it")
    add_token(command)


def _id(typed: str) -> UUID:
    try:
        return UUID(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{typed} is no case's id. Take one that fingerpost queue prints.") from None


def main(arguments: argparse.Namespace) -> int:
    """Print the case with all that its page shows."""
    print(as_json(asked(arguments, lambda user: _case(arguments.ref, user)), indent=2))
    return 0


def _case(case_id: UUID, user: Any) -> Any:
    from fingerpost.desk import operations, queries

    operations.look(case_id, by=user)
    return queries.case(user.organisation, case_id, by=user)
