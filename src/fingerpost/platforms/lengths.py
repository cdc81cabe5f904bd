"""How long words are, counted as the platform that carries them counts. Pure.

Every platform counts in its own way, and one that counts longer than we do refuses a reply that we promised to send. So
where a way cannot be followed to the letter without its own tables (which ends of names are domains, how scripts form
signs), this counts rather too much than too little.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

X_LINK = MASTODON_LINK = 23
"""What any link weighs on X and on Mastodon, however long it is."""

_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
"""Code points that weigh one on X; every other one weighs two (its published configuration, version 3)."""

_LINK = re.compile(r"(?<![\w@./-])https?://[^\s<>\"]*[^\s<>\".,;:!?\'()\]]", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\w@./-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,24})\b(?:/[^\s<>\"]*[^\s<>\".,;:!?\'()\]])?",
    re.IGNORECASE,
)
_SURE = frozenset({"com", "edu", "eu", "gov", "info", "int", "io", "net", "org", "uk"})
"""Ends of names that are domains for certain."""

_MENTION = re.compile(r"(?<![\w/])(@\w+)@[\w.-]*\w")
_JOINER, _EMOJI_SIGN = "\u200d", "\ufe0f"


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that fits, and how the platform counts: characters, graphemes, bytes, x or mastodon."""

    most: int
    counts: str = "characters"

    def length(self, text: str) -> int:
        """How long the words are there. KeyError for a way of counting that nobody knows."""
        return _WAYS[self.counts](text)


def has_link(text: str) -> bool:
    """Whether the words hold what a platform takes for a link, for which some charge more."""
    return bool(_LINK.search(text) or any(found[1].lower() in _SURE for found in _BARE.finditer(text)))


def clusters(text: str) -> Iterator[str]:
    """The signs that a reader sees: letters with their marks, flags, and emoji with all that belongs to them."""
    held = ""
    for sign in text:
        if held and _belongs(held, sign):
            held += sign
            continue
        if held:
            yield held
        held = sign
    if held:
        yield held


def _belongs(held: str, sign: str) -> bool:
    if held == "\r" and sign == "\n":
        return True
    if sign == _JOINER or unicodedata.category(sign) in ("Mn", "Me", "Mc") or _skin(sign) or _tag(sign):
        return held[-1] not in "\r\n"
    if held[-1] == _JOINER:
        return _pictured(held[0]) and _pictured(sign)
    return _flag(sign) and len(held) == 1 and _flag(held)


def _skin(sign: str) -> bool:
    return "\U0001f3fb" <= sign <= "\U0001f3ff"


def _tag(sign: str) -> bool:
    return "\U000e0020" <= sign <= "\U000e007f"


def _flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _pictured(sign: str) -> bool:
    """Whether it is drawn as an emoji, or can be: rather narrow, for what is not one is only counted higher."""
    return (
        "\U0001f000" <= sign <= "\U0001faff" or "\u2600" <= sign <= "\u27bf" or sign in "\u2b50\u2b55\u2764\u231a\u231b"
    )


def _emoji(cluster: str) -> bool:
    return _pictured(cluster[0]) or _EMOJI_SIGN in cluster


def _on_x(text: str) -> int:
    """X weighs code points after composing them, an emoji as two however it is made, and any link as 23."""
    composed = unicodedata.normalize("NFC", text)
    rest, links = _without_links(composed)
    weight = sum(2 if _emoji(each) else sum(map(_weight, each)) for each in clusters(rest))
    return weight + links


def _without_links(text: str) -> tuple[str, int]:
    links = 0

    def bare(found: re.Match[str]) -> str:
        nonlocal links
        own = sum(map(_weight, found[0]))
        links += X_LINK if found[1].lower() in _SURE else max(X_LINK, own)
        return ""

    without, whole = _LINK.subn("", text)
    rest = _BARE.sub(bare, without)
    return rest, links + X_LINK * whole


def _weight(sign: str) -> int:
    return 1 if any(first <= ord(sign) <= last for first, last in _LIGHT) else 2


def _on_mastodon(text: str) -> int:
    """Mastodon counts what a reader sees, any link as 23, and of a mention on another server only the name."""
    without, links = _LINK.subn("", text)
    return sum(1 for _ in clusters(_MENTION.sub(r"\1", without))) + MASTODON_LINK * links


_WAYS: Mapping[str, Callable[[str], int]] = {
    "characters": len,
    "graphemes": lambda text: sum(1 for _ in clusters(text)),
    "bytes": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "x": _on_x,
    "mastodon": _on_mastodon,
}
