"""The process that opens one picture: bytes on standard input, one JSON object on standard output, and gone."""

import json
import os
import sys
from dataclasses import asdict

from fingerpost.pictures.seen import PictureText, Unread

MEMORY = 4 * 1024**3
"""Bytes of address space; the models and a picture of the largest size need about a quarter of it."""

PROCESSOR_SECONDS = 30
"""After which the system ends the process, also when whoever started it is gone."""


def main() -> None:
    """Answer once. Whatever goes wrong is told by its kind only: the rest could quote what somebody wrote."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand in the answer
    _limit()
    picture = sys.stdin.buffer.read()
    try:
        seen = _seen(picture)
    except Exception as failure:
        seen = Unread(f"Reading it failed ({type(failure).__name__}).")
    with answers:
        answers.write(json.dumps(asdict(seen)).encode())


def _seen(picture: bytes) -> PictureText | Unread:
    try:
        from fingerpost.pictures.looking import look
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.split(".")[0] != "PIL":
            raise
        from fingerpost.pictures.engine import NOT_INSTALLED

        return Unread(NOT_INSTALLED)
    from fingerpost.pictures.engine import load

    return look(picture, load)


def _limit() -> None:
    """Only where the system knows such limits."""
    try:
        import resource
    except ModuleNotFoundError:
        return
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, PROCESSOR_SECONDS)):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


if __name__ == "__main__":
    main()
