"""``fingerpost demo``: the demonstration Trust, made if it is not there."""

import argparse

from fingerpost.cli import installation


def add_arguments(command: argparse.ArgumentParser) -> None:
    """``fingerpost demo`` takes nothing."""


def main(arguments: argparse.Namespace) -> int:
    """Keys, database and a made-up Trust with a week of posts. Safe to run again."""
    from datetime import UTC, datetime

    installation.start(keys_needed=False)
    installation.make_keys_if_none()
    installation.bring_database_up_to_date()
    from fingerpost.cli import demonstration

    print(demonstration.load(datetime.now(UTC)), flush=True)
    return 0
