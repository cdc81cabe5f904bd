"""Sixty-four bits that stay nearly the same when a picture is saved again, made smaller or sent on.

The signs of the picture's slowest waves, as others take them (a "perceptual hash" over a cosine transform). About half
of the bits are set in any picture, so that looking one up among many meets few others by chance.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SIDE = 32
"""The picture is brought to this many pixels each way, in greys, before anything is taken from it."""

WAVES = 8
BANDS = 4
BAND_BITS = 16

NEAR = 6
"""Pictures whose fingerprints differ in at most this many bits are taken to look the same."""

FLAT = 1e-3


def _cosines() -> NDArray[np.float64]:
    wave, place = np.arange(WAVES)[:, None], np.arange(SIDE)[None, :]
    return np.cos(np.pi * wave * (2 * place + 1) / (2 * SIDE))


_COSINES = _cosines()


def fingerprint(greys: NDArray[np.float64]) -> int | None:
    """The fingerprint of a picture of ``SIDE`` times ``SIDE`` greys; None for one colour, which is like any other."""
    waves = (_COSINES @ greys @ _COSINES.T).ravel()
    if np.abs(waves[1:]).max() < FLAT:
        return None
    bits = waves > np.median(waves)
    return int("".join("1" if bit else "0" for bit in bits), 2)


def bands(mark: int) -> tuple[int, ...]:
    """The fingerprint in four numbers of 16 bits, the first ones first."""
    return tuple(mark >> BAND_BITS * place & 0xFFFF for place in reversed(range(BANDS)))


def near(band: int) -> tuple[int, ...]:
    """A band and every band that differs from it in one bit.

    Two fingerprints that differ in up to seven bits have at least one band in which they differ in at most one.
    """
    return (band, *(band ^ (1 << bit) for bit in range(BAND_BITS)))


def apart(one: Sequence[int], other: Sequence[int]) -> int:
    """In how many bits two fingerprints differ, given their bands."""
    return sum((mine ^ theirs).bit_count() for mine, theirs in zip(one, other, strict=True))
