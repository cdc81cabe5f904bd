"""Pictures drawn for the tests. Nobody in them exists."""

import io
import random
from collections.abc import Sequence
from typing import Any

from PIL import Image, ImageDraw, ImageFilter, ImageFont

THREAT = ("Darren Fenwick", "I know where Priya from Elm ward", "parks her car and I will be waiting", "with a knife")


def screenshot(
    lines: Sequence[str] = THREAT, *, size: int = 28, ground: str = "white", ink: str = "black"
) -> Image.Image:
    """Words on a plain ground, as a telephone shows a post."""
    image = Image.new("RGB", (size * 27, int(size * 1.6 * (len(lines) + 1))), ground)
    pen = ImageDraw.Draw(image)
    for row, words in enumerate(lines):
        pen.text((size, size // 2 + row * int(size * 1.6)), words, fill=ink, font=ImageFont.load_default(size))
    return image


def photograph(seed: int = 2) -> Image.Image:
    """Shapes of many colours, and no words."""
    chance = random.Random(seed)  # noqa: S311 - for repeating, not for secrets
    image = Image.new("RGB", (600, 400), "#6a8")
    pen = ImageDraw.Draw(image)
    for _ in range(120):
        x, y, r = chance.randint(0, 600), chance.randint(0, 400), chance.randint(5, 70)
        colour = (chance.randint(0, 255), chance.randint(0, 255), chance.randint(0, 255))
        pen.ellipse((x - r, y - r, x + r, y + r), fill=colour)
    return image.filter(ImageFilter.GaussianBlur(4))


def saved(image: Image.Image, form: str = "PNG", **options: Any) -> bytes:
    """The picture as a file's bytes."""
    kept = io.BytesIO()
    image.save(kept, form, **options)
    return kept.getvalue()
