"""The real reader, where the extra is installed: what people send screenshots of."""

import pytest
from PIL import Image, ImageDraw, ImageFont
from tests.unit.pictures.drawing import THREAT, photograph, saved, screenshot

from fingerpost import pictures
from fingerpost.cli.main import run
from fingerpost.pictures import PictureText
from fingerpost.pictures.engine import installed

pytestmark = pytest.mark.skipif(
    installed() is None, reason="the extra is not installed: pip install 'fingerpost[pictures]' to test the real reader"
)


def words(image: Image.Image, form: str = "PNG", **options: object) -> str:
    found = pictures.read(saved(image, form, **options), seconds=600)
    assert isinstance(found, PictureText), found
    return " ".join(found.words.split())


@pytest.mark.parametrize(
    "image",
    [
        screenshot(),
        screenshot(size=12),
        screenshot(ground="#15202b", ink="#f7f9f9"),
        screenshot().rotate(12, expand=True, fillcolor="white"),
        screenshot().rotate(90, expand=True),
    ],
    ids=["plain", "small", "dark", "askew", "on its side"],
)
def test_a_threat_in_a_screenshot_is_read_word_for_word(image: Image.Image) -> None:
    found = words(image)
    assert all(line in found for line in THREAT[1:])


def test_saved_roughly_it_is_read_all_the_same() -> None:
    assert "parks her car and I will be waiting" in words(screenshot(), "JPEG", quality=20)


def test_a_caption_on_a_photograph_is_read_and_the_photograph_is_for_a_person() -> None:
    image = photograph()
    ImageDraw.Draw(image).text(
        (60, 320), "STAFF ARE SCUM", "white", ImageFont.load_default(44), stroke_width=3, stroke_fill="black"
    )
    found = pictures.read(saved(image), seconds=600)
    assert isinstance(found, PictureText)
    assert ("STAFF ARE SCUM" in found.words, found.whole) == (True, False)


def test_a_plain_screenshot_is_whole() -> None:
    found = pictures.read(saved(screenshot()), seconds=600)
    assert isinstance(found, PictureText)
    assert (found.whole, found.reader) == (True, installed())


def test_a_photograph_without_words_has_none() -> None:
    assert words(photograph()) == ""


def test_the_check_command_proves_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["pictures", "check"]) == 0
    assert "rightly" in capsys.readouterr().out
