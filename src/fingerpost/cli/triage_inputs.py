"""What the triage commands are given beside the posts: a pack, a staff file, a number of processes."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fingerpost import policy
from fingerpost.cli.refusal import CannotStart
from fingerpost.triage import Directory, DirectoryError
from fingerpost.triage.assessor import Model
from fingerpost.triage.model import Missing, ModelError, load, shipped

if TYPE_CHECKING:
    from fingerpost.advisers import Panel


def how_many(workers: int) -> int:
    """The number of processes to use: no more than the machine has processors. Raises CannotStart below 1."""
    if workers < 1:
        raise CannotStart("--workers is the number of processes, 1 or more.")
    return min(workers, os.cpu_count() or 1)


def load_pack(folder: Path | None) -> policy.Pack:
    """The pack in the folder, or the shipped one. Raises CannotStart."""
    try:
        return policy.load(folder or policy.shipped())
    except policy.PackError as bad:
        raise CannotStart(f"the policy pack cannot be used.\n  {bad}") from None


def load_model(folder: Path | None) -> Model:
    """The taught model in the folder; without one, the model that comes with Fingerpost.

    Where that cannot be used, says so on standard error, and what only it could tell is unknown. Raises CannotStart for
    a folder that was asked for.
    """
    try:
        return load(folder or shipped())
    except ModelError as bad:
        if folder:
            raise CannotStart(str(bad)) from None
        print(
            f"The learned reader could not be used: {bad.cause}. What only it could tell is unknown.", file=sys.stderr
        )
        return Missing(bad.cause)


def load_advisers(path: Path | None) -> "Panel | None":
    """The advisers that the file names, if one is meant. Raises CannotStart."""
    if path is None:
        return None
    from fingerpost.advisers import AdvisersError, load  # only who asks for advice pays for a network library

    try:
        return load(path)
    except AdvisersError as bad:
        raise CannotStart(f"the advisers cannot be used.\n  {bad}") from None


def load_staff(path: Path | None) -> Directory | None:
    """The colleagues in the file, if there is one. Raises CannotStart."""
    if path is None:
        return None
    try:
        return Directory.from_csv(path)
    except DirectoryError as bad:
        raise CannotStart(f"the staff file cannot be used.\n  {bad}") from None
