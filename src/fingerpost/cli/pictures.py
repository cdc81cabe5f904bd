"""``fingerpost pictures check``: whether this installation reads the words in pictures, proved on a picture of ours."""

import argparse
import io
import re
import time

from fingerpost import pictures
from fingerpost.pictures.engine import NOT_INSTALLED, installed

SAMPLE = ("Moorside Community", "the bus to the clinic", "leaves at half past nine")
"""Nobody's words."""

HOW = "Install it with: pip install 'fingerpost[pictures]'. Until then a person looks at every picture."


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost pictures``."""
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("check", help="say which reader is installed, and have it read a picture made for this")


def main(arguments: argparse.Namespace) -> int:
    """Returns 1 when pictures are not read here."""
    name = installed()
    if name is None:
        print(f"{NOT_INSTALLED}\n{HOW}")
        return 1
    print(f"Reader: {name}")
    began = time.monotonic()
    seen = pictures.read(_sample())
    took = time.monotonic() - began
    if isinstance(seen, pictures.Unread):
        print(f"The picture made for this check was not read. {seen.why}")
        return 1
    right = _letters(seen.words) == _letters(" ".join(SAMPLE))
    print(f"The picture made for this check was read in {took:.1f} seconds, {'rightly' if right else 'but wrongly'}:")
    print("  " + seen.words.replace("\n", "\n  "))
    return 0 if right else 1


def _sample() -> bytes:
    """A picture with words in it, drawn here."""
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", (560, 180), "white")
    pen = ImageDraw.Draw(image)
    for row, words in enumerate(SAMPLE):
        pen.text((24, 20 + row * 50), words, fill="black", font=ImageFont.load_default(30))
    kept = io.BytesIO()
    image.save(kept, "PNG")
    return kept.getvalue()


def _letters(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip().casefold()
