"""Reads a picture in a process of its own, which is ended when it takes too long.

A picture comes from a stranger. Whatever its bytes do to the libraries that open it (a crash, a bomb, an endless loop)
they do to a process that holds no keys, no database and no other post, and that is gone afterwards with its memory.
"""

import json
import os
import subprocess
import sys

from fingerpost.pictures.seen import PictureText, Unread

LARGEST = 10 * 1024 * 1024
"""Bytes of a picture that is taken in."""

SECONDS = 60.0
"""Longest time for one picture by the clock on the wall. It takes one or two where the machine is free."""

EMPTY = "There is nothing in the file."
TOO_LARGE = f"It is larger than {LARGEST // (1024 * 1024)} MB."
OTHER_FORMAT = "It is not a PNG, JPEG, WebP or GIF picture."
TOO_SLOW = "Reading it took longer than {seconds:.0f} seconds and was ended."
BROKE = "The program that reads pictures broke off on this one."
NOT_STARTED = "The program that reads pictures could not be started."

_COMMAND = (sys.executable, "-m", "fingerpost.pictures")


def kind_of(picture: bytes) -> str | None:
    """The media type that the first bytes promise, one of the four that are read; None for anything else."""
    if picture.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if picture.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if picture.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    return "image/webp" if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP" else None


def read(picture: bytes, seconds: float = SECONDS, command: tuple[str, ...] = _COMMAND) -> PictureText | Unread:
    """The words in a picture, of an animated one in its first frame. Never raises for what the picture holds.

    ``seconds`` is how long it may take; ``command`` is the program that reads standard input and answers in JSON.
    """
    if refused := _refused(picture):
        return Unread(refused)
    try:
        done = subprocess.run(  # noqa: S603 - our own command
            command,
            input=picture,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            env=_surroundings(),
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Unread(TOO_SLOW.format(seconds=seconds))
    except OSError:
        return Unread(NOT_STARTED)
    return _answer(done.stdout) if done.returncode == 0 else Unread(BROKE)


def _refused(picture: bytes) -> str:
    if not picture:
        return EMPTY
    if len(picture) > LARGEST:
        return TOO_LARGE
    return "" if kind_of(picture) else OTHER_FORMAT


def _surroundings() -> dict[str, str]:
    """Where the same code is found, and nothing else: the installation's keys stay out of that process."""
    return {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "OMP_NUM_THREADS": "1"}


def _answer(said: bytes) -> PictureText | Unread:
    try:
        told = json.loads(said)
        mark = None if told["fingerprint"] is None else int(told["fingerprint"])
        if "why" in told:
            return Unread(str(told["why"]), mark)
        return PictureText(str(told["words"]), told["whole"] is True, mark, str(told["reader"]))
    except (ValueError, TypeError, KeyError):
        return Unread(BROKE)
