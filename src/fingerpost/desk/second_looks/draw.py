"""Which closed cases are looked at again: a draw that nobody can foresee and that whoever has the key can repeat. Pure.

The cases that an officer closes on one pathway are laid end to end, each as long as its share. Somewhere in every
stretch of a hundred stands one mark, whose place hangs on the key; the case it falls on is drawn. So each case has its
share of a chance, each officer and pathway gets its share and never one more or less than that, and whoever knows
which cases were drawn before cannot tell which comes next.
"""

import hashlib
import hmac

WHOLE = 100
"""A share is a whole percentage."""


def drawn(key: bytes, stratum: str, position: int, share: int) -> bool:
    """Whether the case that begins at ``position`` of its stratum and is ``share`` long is drawn."""
    if share >= WHOLE:
        return True
    stretches = range(position // WHOLE, (position + share - 1) // WHOLE + 1) if share > 0 else range(0)
    return any(position <= stretch * WHOLE + _mark(key, stratum, stretch) < position + share for stretch in stretches)


def _mark(key: bytes, stratum: str, stretch: int) -> int:
    """Where in a stretch the mark stands, 0 to 99."""
    said = hmac.new(key, f"{stratum}:{stretch}".encode(), hashlib.sha256).digest()
    return int.from_bytes(said[:8], "big") % WHOLE
