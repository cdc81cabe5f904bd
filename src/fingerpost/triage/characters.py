"""What each character looks like to a reader: look-alikes, fancy alphabets, hidden characters and emoji."""

import re
import unicodedata
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from emoji import EMOJI_DATA

_ROWS = (
    # Latin letters that Unicode does not take apart, small capitals, phonetic and turned letters
    ("aɑɐᴀ", "bɓʙƀ", "cƈᴄ", "dđɗᴅð", "eəɛǝᴇɇ", "fꜰ", "gɠɡɢ", "hħɦʜɥ", "iıɨɩɪ", "jᴊȷ", "kᴋ", "lłɭʟƚ", "mɱᴍ", "nɲɳɴŋ"),
    ("oøɵᴏ", "pᴘ", "qꞯ", "rɾɽʀɹ", "sʂꜱſ", "tŧʈᴛ", "uʉᴜ", "vʋᴠ", "wᴡʍ", "xꭓ", "yʏ", "zᴢƶ"),
)
LATIN = {ord(twin): row[0] for rows in _ROWS for row in rows for twin in row[1:]}
LATIN |= {ord("æ"): "ae", ord("œ"): "oe", ord("ß"): "ss", ord("þ"): "th", ord("ƒ"): "f"}
LATIN |= {ord(mark): "'" for mark in "‘’‛′´ʼʹ＇"} | {ord(mark): '"' for mark in "“”„‟″«»"}
LATIN |= {ord(mark): "-" for mark in "‐‑‒–—―−﹣"} | {ord("⁄"): "/", ord("…"): "..."}
for _first in (0x1F150, 0x1F170, 0x1F1E6):  # white on black letters, in circles and squares, and flag letters
    LATIN |= {_first + step: chr(ord("a") + step) for step in range(26)}
"""Characters that always stand for these Latin ones."""

_ALIKE = (
    ("a", "аАαΑᎪᗩꓮ"), ("b", "вВьЬβΒᏴᗷꓐ฿"), ("c", "сСᏟᑕꓚ₵"), ("d", "ԁᎠᗪꓓ"), ("e", "еЕёЁєЄεΕᎬꓰ"), ("f", "ᖴꓝ₣ғҒ"),
    ("g", "Ꮐꓖ"), ("h", "нНһҺΗᎻᕼꓧհ"), ("i", "іІїЇιΙᎥꓲ"), ("j", "јЈᎫᒍꓙ"), ("k", "кКκΚᏦꓗ₭"), ("l", "ӏӀᏞᒪꓡ"),
    ("m", "мМΜᎷᗰꓟ"), ("n", "пПиИηΝᑎꓠո₦"), ("o", "оОοΟσΣᏅꓳօ"), ("p", "рРρΡᏢᑭꓑ₱"), ("q", "ԛᑫ"), ("r", "гГяЯᏒᖇꓣ"),
    ("s", "ѕЅᏚꓢ₴"), ("t", "тТτΤᎢꓔ₮"), ("u", "υμцЦᑌꓴս"), ("v", "νᏙᐯꓦ"), ("w", "шШԝԜωᎳᗯꓪ"), ("x", "хХχΧ᙭ꓫ"),
    ("y", "уУүγΥꓬ"), ("z", "ΖζᏃꓜ"),
)  # fmt: skip
ALIKE = {ord(twin): letter for letter, twins in _ALIKE for twin in twins}
"""Letters of other scripts that look Latin. They are changed only in words that are not truly of that script."""

_FANCIED = frozenset("вьЬпПиИгГяЯшШцЦεΕηΗσΣωΩυμτγ")  # stand for Latin letters beside others, never in a word alone

_OTHER = f"[{''.join(map(chr, ALIKE))}]"
_WORD = re.compile(r"[^\W\d_]*" + _OTHER + r"(?:[^\W\d_]|" + _OTHER + ")*")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u13a0-\u13ff\u1400-\u167f\ua4d0-\ua4ff]")
_PLAIN = re.compile(r"[A-Za-z]")

_HIDDEN = frozenset("\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5")
_TONES = re.compile(r"[_,\s]*(?:medium-)?(?:light|dark|medium)_skin_tone")
_SEQUENCES: dict[str, tuple[int, ...]] = {
    first: tuple(sorted({len(sequence) for sequence in group}, reverse=True))
    for first, group in groupby(sorted(EMOJI_DATA), key=itemgetter(0))
}


def unmask(text: str) -> str:
    """The text, as long as before, with look-alike letters changed where the word is not really of another script."""
    foreign, latin = len(_FOREIGN.findall(text)), len(_PLAIN.findall(text))

    def change(found: re.Match[str]) -> str:
        word = found.group()
        changed = word.translate(ALIKE)
        if _PLAIN.search(word) or (latin > foreign and _FANCIED.isdisjoint(word) and not _FOREIGN.search(changed)):
            return changed
        return word

    return _WORD.sub(change, text)


def emoji_at(text: str, at: int) -> tuple[str, int] | None:
    """The name of the emoji that begins here, and its length; None when none does. A figure's key is the figure."""
    for length in _SEQUENCES.get(text[at], ()):
        sequence = text[at : at + length]
        if sequence in EMOJI_DATA:
            return _named(sequence), len(sequence)
    return None


@lru_cache(maxsize=8192)
def _named(sequence: str) -> str:
    first = sequence[0]
    if first.isascii():
        return first
    if first in "©®™‼⁉ℹⓂ" or (len(sequence.rstrip("\ufe0f")) == 1 and ord(first) in LATIN):
        return letters(first)
    name = _TONES.sub("", str(EMOJI_DATA[sequence]["en"]).strip(":")).replace("_", " ").replace("-", " ").lower()
    name = re.sub(r"[^a-z0-9 ]+", "", unicodedata.normalize("NFKD", name)).strip()
    flag = 0x1F1E6 <= ord(first) <= 0x1F1FF or "\U000e007f" in sequence
    return f" flag {name} " if flag else f" {name} " if name else ""


@lru_cache(maxsize=65536)
def letters(character: str) -> str:
    """What one character reads as: lower-case Latin where it can be, a space, or nothing when it does not show."""
    if character.isspace() or character == "\u2800":
        return "\n" if character in "\n\r\v\f\x85\u2028\u2029" else " "
    if character in _HIDDEN or unicodedata.category(character) in {"Mn", "Me", "Cf", "Cc"}:
        return ""
    known = LATIN.get(ord(character))
    if known is not None:
        return known
    parts = unicodedata.normalize("NFKD", character).lower()
    kept = "".join(part for part in parts if unicodedata.category(part) not in {"Mn", "Me", "Cf"})
    return kept.translate(LATIN)
