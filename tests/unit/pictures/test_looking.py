"""What is made of a picture, with a reader whose words the test states."""

import struct
import zlib
from collections.abc import Callable, Sequence

import pytest
from PIL import Image, ImageDraw
from tests.unit.pictures.drawing import photograph, saved, screenshot

from fingerpost.pictures.engine import NOT_INSTALLED, Engine, Line
from fingerpost.pictures.looking import LONGEST_SIDE, MOST_WORDS, NO_PICTURE, TOO_MANY_PIXELS, look, running
from fingerpost.pictures.seen import PictureText, Unread

ROWS = (("parks her car", 0.99), ("on Elm ward", 0.9))


def reader(*rows: tuple[str, float], size: int = 28) -> Callable[[], Engine]:
    """Reads these rows, where ``screenshot`` draws its own."""
    lines = [
        Line(words, (size, size // 2 + row * size * 1.6, size * 26, size // 2 + (row + 1) * size * 1.6), sure)
        for row, (words, sure) in enumerate(rows)
    ]
    return lambda: Engine("fake 1", lambda image: lines)


def text(picture: bytes, *rows: tuple[str, float]) -> PictureText:
    found = look(picture, reader(*(rows or ROWS)))
    assert isinstance(found, PictureText)
    return found


def drawn(count: int = 2) -> Image.Image:
    return screenshot([words for words, _ in ROWS[:count]])


class TestWhole:
    def test_words_on_a_plain_ground_are_all_there_is(self) -> None:
        found = text(saved(drawn()))
        assert (found.words, found.whole, found.reader) == ("parks her car on Elm ward", True, "fake 1")

    @pytest.mark.parametrize("ground", ["#15202b", "#ffffff", "#eeeeee"])
    def test_of_any_colour_and_saved_roughly(self, ground: str) -> None:
        image = screenshot([words for words, _ in ROWS], ground=ground, ink="#888")
        assert text(saved(image, "JPEG", quality=30)).whole

    def test_a_drawing_beside_the_words_is_for_a_person(self) -> None:
        image = drawn()
        ImageDraw.Draw(image).line([(300, 120), (600, 130), (650, 110), (720, 130)], fill="black", width=9)
        assert not text(saved(image)).whole

    def test_a_photograph_with_a_caption_is_for_a_person(self) -> None:
        assert not text(saved(photograph())).whole

    def test_a_photograph_without_words_is_for_a_person(self) -> None:
        found = look(saved(photograph()), reader())
        assert isinstance(found, PictureText)
        assert (found.words, found.whole) == ("", False)

    def test_a_line_that_was_hard_to_read_is_for_a_person_and_noise_is_no_word(self) -> None:
        assert not text(saved(drawn()), ROWS[0], ("on E1m w", 0.7)).whole
        noisy = text(saved(drawn()), ROWS[0], ("~,;", 0.2))
        assert (noisy.words, noisy.whole) == ("parks her car", False)

    def test_more_words_than_a_post_has_are_cut_and_are_for_a_person(self) -> None:
        found = text(saved(drawn()), ("word " * MOST_WORDS, 0.99))
        assert (len(found.words), found.whole) == (MOST_WORDS, False)

    def test_a_picture_that_is_made_much_smaller_to_be_read_is_for_a_person(self) -> None:
        tall = Image.new("RGB", (300, LONGEST_SIDE + 1), "white")
        tall.paste(drawn().crop((0, 0, 300, 120)))
        assert not text(saved(tall)).whole

    def test_only_the_first_frame_is_read_so_the_others_are_for_a_person(self) -> None:
        frames = [drawn(), drawn(1)]
        still, moving = saved(frames[0], "GIF"), saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
        assert (text(still).whole, text(moving).whole) == (True, False)


class TestOpening:
    @pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF"])
    def test_four_formats_are_opened(self, form: str) -> None:
        assert text(saved(drawn(), form)).words

    @pytest.mark.parametrize("form", ["BMP", "TIFF", "PPM"])
    def test_others_are_not(self, form: str) -> None:
        assert look(saved(drawn(), form), reader()) == Unread(NO_PICTURE)

    @pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF"])
    @pytest.mark.parametrize("part", [0, 9, 40, 0.5, 0.9])
    def test_a_file_that_breaks_off_never_raises(self, form: str, part: float) -> None:
        whole = saved(photograph(), form)
        cut = whole[: int(part if part > 1 else part * len(whole))]
        assert isinstance(look(cut, reader()), Unread | PictureText)

    def test_a_small_file_that_unfolds_to_a_large_picture_is_refused_unopened(self) -> None:
        found = look(bomb(60_000, 60_000), never)
        assert found == Unread(TOO_MANY_PIXELS)
        assert look(bomb(5001, 5000), never) == Unread(TOO_MANY_PIXELS)

    def test_words_in_white_and_in_black_show_where_the_picture_lets_something_through(self) -> None:
        seen: list[Image.Image] = []
        clear = Image.new("RGBA", (60, 20), (0, 0, 0, 0))
        clear.paste((255, 255, 255, 255), (0, 0, 10, 20))
        look(saved(clear), lambda: Engine("fake", lambda image: seen.append(image) or []))  # type: ignore[func-returns-value]
        assert (seen[0].getpixel((5, 5)), seen[0].getpixel((40, 5))) == ((255, 255, 255), (128, 128, 128))

    def test_a_picture_taken_sideways_is_put_upright(self) -> None:
        seen: list[Image.Image] = []
        turned = Image.Exif()
        turned[0x0112] = 6
        sideways = saved(drawn(), "JPEG", exif=turned)
        look(sideways, lambda: Engine("fake", lambda image: seen.append(image) or []))  # type: ignore[func-returns-value]
        assert seen[0].size == drawn().size[::-1]

    def test_without_the_reader_a_picture_still_has_its_fingerprint(self) -> None:
        found = look(saved(photograph()), lambda: None)
        assert isinstance(found, Unread)
        assert (found.why, found.fingerprint is None) == (NOT_INSTALLED, False)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["I will be waiting", "for her tonight"], "I will be waiting for her tonight"),
        (
            ["Darren Fenwick", "@dfenwick · 2h", "You are all liars"],
            "Darren Fenwick\n@dfenwick · 2h\nYou are all liars",
        ),
        (["", "  ", "one"], "one"),
    ],
)
def test_a_sentence_that_the_screen_broke_runs_on(lines: Sequence[str], words: str) -> None:
    assert running(lines) == words


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that promises this many pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")


def never() -> Engine:
    raise AssertionError("The reader is not made for a picture that is refused.")
