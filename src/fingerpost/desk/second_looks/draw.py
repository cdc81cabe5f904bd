"""Which closed cases are looked at again: a draw that nobody can foresee and that whoever has the key can repeat. Pure.

A share of 10% is one case of every ten that an officer closes on one pathway, 36% nine of every 25. Which of the ten
hangs on the key. So each case has exactly its share of a chance, every officer and pathway gets its share, and whoever
knows which were drawn before cannot tell which comes next.
"""

import hashlib
import hmac
from math import gcd

WHOLE = 100
"""A share is a whole percentage."""


def drawn(key: bytes, stratum: str, number: int, share: int) -> bool:
    """Whether the case is drawn that comes after ``number`` others of its stratum."""
    if not share:
        return False
    divisor = gcd(share, WHOLE)
    among, wanted = WHOLE // divisor, share // divisor
    block, place = divmod(number, among)
    order = sorted(range(among), key=lambda each: _lot(key, f"{stratum}:{share}:{block}:{each}"))
    return place in order[:wanted]


def _lot(key: bytes, name: str) -> bytes:
    """The lot that a case draws: the lowest of a block win."""
    return hmac.new(key, name.encode(), hashlib.sha256).digest()
