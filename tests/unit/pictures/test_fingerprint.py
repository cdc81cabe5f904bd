"""Sixty-four bits by which a picture is known again."""

import random

import numpy as np
import pytest
from PIL import Image
from tests.unit.pictures.drawing import photograph, saved, screenshot

from fingerpost.pictures.fingerprint import NEAR, SIDE, apart, bands, fingerprint, near
from fingerpost.pictures.looking import look


def mark(image: Image.Image, form: str = "PNG", **options: object) -> int:
    found = look(saved(image, form, **options), lambda: None).fingerprint
    assert found is not None
    return found


def differ(one: int, other: int) -> int:
    return apart(bands(one), bands(other))


class TestKnownAgain:
    @pytest.mark.parametrize("seed", range(8))
    def test_saved_again_made_smaller_or_sent_on_it_is_the_same(self, seed: int) -> None:
        image = photograph(seed)
        changed = [
            mark(image, "JPEG", quality=30),
            mark(image.resize((300, 200))),
            mark(image, "WEBP", quality=40),
            mark(image.point(lambda value: min(255, int(value * 1.15)))),
        ]
        assert max(differ(mark(image), each) for each in changed) <= NEAR

    def test_another_picture_is_another(self) -> None:
        marks = [mark(photograph(seed)) for seed in range(12)]
        assert min(differ(a, b) for a in marks for b in marks if a != b) > NEAR

    def test_a_screenshot_is_known_again(self) -> None:
        assert differ(mark(screenshot()), mark(screenshot(), "JPEG", quality=40)) <= NEAR

    def test_a_picture_of_one_colour_has_none(self) -> None:
        assert fingerprint(np.full((SIDE, SIDE), 200.0)) is None
        assert look(saved(Image.new("RGB", (40, 40), "blue")), lambda: None).fingerprint is None


class TestLookingUp:
    def test_about_half_of_the_bits_are_set_so_that_few_others_are_met(self) -> None:
        assert all(24 <= mark(photograph(seed)).bit_count() <= 40 for seed in range(10))

    def test_every_fingerprint_as_near_as_that_shares_a_band_but_for_one_bit(self) -> None:
        chance = random.Random(6)  # noqa: S311 - for repeating, not for secrets
        for _ in range(2000):
            one = chance.getrandbits(64)
            other = one
            for bit in chance.sample(range(64), NEAR):
                other ^= 1 << bit
            assert differ(one, other) == NEAR
            assert any(b in near(a) for a, b in zip(bands(one), bands(other), strict=True))

    def test_four_bands_hold_all_of_it(self) -> None:
        assert bands(0x0123456789ABCDEF) == (0x0123, 0x4567, 0x89AB, 0xCDEF)
        assert len(set(near(0x4567))) == 17
