"""Opens a picture within its limits, takes its fingerprint, and has its words read. Runs in the process of its own."""

import io
import re
from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from fingerpost.pictures.engine import NOT_INSTALLED, Engine, Line
from fingerpost.pictures.fingerprint import SIDE, fingerprint
from fingerpost.pictures.seen import PictureText, Unread

FORMATS = ("PNG", "JPEG", "WEBP", "GIF")

MOST_PIXELS = 25_000_000
"""A picture that unfolds to more than this is not opened: a small file can hold a very large one."""

LONGEST_SIDE = 4000
"""Pixels beyond which small print is lost when a picture is brought to the size that is read."""

READ = 0.5
"""A line that the reader is less sure of than this is noise."""

SURE = 0.8
"""A line that the reader is less sure of than this is for a person to read."""

MOST_WORDS = 20_000
"""Characters that are taken from one picture, as of one post."""

GREY = (128, 128, 128)
"""What shows through where a picture lets something through: words in black and in white both stand out from it."""

NEAR = 32
"""How far from the ground a colour may be, of 255, and still be the ground: what a camera or JPEG adds."""

GROUND = 0.97
"""How much of what is not words must be the ground, if there is nothing else to see. The rest is an author's little
portrait, or a line under a heading."""

NO_PICTURE = "It is damaged, or not the picture that it says it is."
TOO_MANY_PIXELS = f"It is larger than {MOST_PIXELS // 1_000_000} million pixels."


def look(picture: bytes, load: Callable[[], Engine | None]) -> PictureText | Unread:
    """What the first frame of a picture says. ``load`` makes the reader, which is not needed for one that is refused.

    Raises whatever a broken reader raises; whoever calls this tells of it by its kind.
    """
    try:
        image, moves = _opened(picture)
    except Image.DecompressionBombError:
        return Unread(TOO_MANY_PIXELS)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
        return Unread(NO_PICTURE)
    if image is None:
        return Unread(TOO_MANY_PIXELS)
    mark = fingerprint(np.asarray(image.convert("L").resize((SIDE, SIDE), Image.Resampling.LANCZOS), dtype=float))
    engine = load()
    if engine is None:
        return Unread(NOT_INSTALLED, mark)
    found = engine.lines(image)
    words = running([line.words for line in found if line.sure >= READ])
    sure = bool(words) and len(words) <= MOST_WORDS and all(line.sure >= SURE for line in found)
    whole = sure and not moves and max(image.size) <= LONGEST_SIDE and nothing_else(image, found)
    return PictureText(words[:MOST_WORDS], whole, mark, engine.name)


def _opened(picture: bytes) -> tuple[Image.Image | None, bool]:
    """The first frame, upright and without gaps, and whether more frames follow; None when it has too many pixels."""
    with Image.open(io.BytesIO(picture), formats=FORMATS) as file:
        if file.width * file.height > MOST_PIXELS:
            return None, False
        moves = bool(getattr(file, "is_animated", False))
        file.seek(0)
        upright = ImageOps.exif_transpose(file).convert("RGBA")
    ground = Image.new("RGBA", upright.size, (*GREY, 255))
    return Image.alpha_composite(ground, upright).convert("RGB"), moves


def running(lines: Sequence[str]) -> str:
    """Lines as the sentences that they were before a screen broke them: one that goes on in small letters goes on."""
    return re.sub(r"\n(?=[a-zà-ÿ])", " ", "\n".join(line.strip() for line in lines if line.strip()))


def nothing_else(image: Image.Image, lines: Sequence[Line]) -> bool:
    """Whether, apart from its words, a picture is one plain ground: no face, no drawing, no second picture in it."""
    pixels = np.asarray(image).astype(np.int16)
    outside = np.ones(pixels.shape[:2], dtype=bool)
    for line in lines:
        left, top, right, bottom = (max(0, round(edge)) for edge in line.box)
        outside[top : bottom + 1, left : right + 1] = False
    rest = pixels[outside]
    if not len(rest):
        return False
    ground = np.median(rest, axis=0)
    return bool((np.abs(rest - ground).max(axis=1) <= NEAR).mean() >= GROUND)
