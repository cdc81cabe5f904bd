"""Whether we can read the words at all: is this English, in any of the ways in which people write it?

A wrong "not understood" costs a person's glance, so few words, names, links, numbers and emoji count as understood, and
so do dialect, slang and text-speak. Romanised and Latin-script languages are told by their small words.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from fingerpost.triage.lexicon import load

READ = 4000
"""How many characters are looked at; a language shows itself sooner than that."""

_LINK = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|[@#]\w+")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1d00-\u1dbf\u1e00-\u1eff\uff21-\uff5a\U0001d400-\U0001d7ff]")
_SCRIPTS = (
    ("ru", re.compile(r"[\u0400-\u052f]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("pa", re.compile(r"[\u0a00-\u0a7f]")),
    ("bn", re.compile(r"[\u0980-\u09ff]")),
    ("ta", re.compile(r"[\u0b80-\u0bff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff\u3400-\u4dbf]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("am", re.compile(r"[\u1200-\u137f]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
)


@dataclass(frozen=True, slots=True)
class Language:
    """``code`` is the likely language (ISO 639), None when the words are too few to tell."""

    code: str | None
    understood: bool


@cache
def _profiles() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """For each small word, the languages that use it and what it weighs: less when several share it."""
    shared: dict[str, list[str]] = {}
    for line in load("language_profiles"):
        code, _, words = line.partition(":")
        for word in dict.fromkeys(words.split()):
            shared.setdefault(word, []).append(code.strip())
    return {word: tuple((code, 1 / len(codes)) for code in codes) for word, codes in shared.items()}


def recognise(plain: str, original: str) -> Language:
    """The language of the text. ``plain`` tells the words, ``original`` the script."""
    other = _other_script(original[:READ]) if not original.isascii() else None
    if other:
        return Language(other, False)
    words = _WORD.findall(_LINK.sub(" ", plain[:READ]))
    if len(words) < 2:
        return Language(None, True)
    weights: defaultdict[str, float] = defaultdict(float)
    known, foreign = 0, 0
    for word in words:
        languages = _profiles().get(word, ())
        for code, weight in languages:
            weights[code] += weight
        known += bool(languages)
        foreign += bool(languages) and all(code != "en" for code, _ in languages)
    return _judged(words, weights, known, foreign, original)


def _judged(words: list[str], weights: dict[str, float], known: int, foreign: int, original: str) -> Language:
    english = weights.pop("en", 0.0)
    code, most = max(weights.items(), key=lambda item: item[1], default=("", 0.0))
    marks = len(re.findall(r"[\u00c0-\u024f\u1e00-\u1eff]", original[:READ]))
    enough = len(words) >= 4 or foreign >= len(words) or not english
    if foreign >= 2 and most > english * 1.3 and foreign >= len(words) * 0.2 and enough:
        return Language(code, False)
    if foreign and most > english and marks >= 2:
        return Language(code, False)
    if not english and len(words) >= 3 and (marks >= 3 or (len(words) >= 10 and not _looks_english(words))):
        return Language(code or None, False)
    return Language("en" if english >= 1 else None, True)


_ENGLISH_SHAPE = re.compile(
    r"(?:ing|ed|ly|tion|ness|ment|th\w*|wh\w+|sh\w+|\w*ght|\w*ck|\w*ee\w*|\w*oo\w*|\w*ou\w*|\w*ea\w*)$"
)


def _looks_english(words: list[str]) -> bool:
    return sum(bool(_ENGLISH_SHAPE.search(word)) for word in words) >= len(words) * 0.25


def _other_script(original: str) -> str | None:
    """The script's usual language when a good part of the letters is not Latin."""
    letters = [character for character in original if character.isalpha()]
    latin = sum(1 for character in letters if _LATIN.match(character))
    counts = {code: len(script.findall(original)) for code, script in _SCRIPTS}
    if counts["ja"]:
        counts["zh"] = 0
    code, most = max(counts.items(), key=lambda item: item[1])
    # Chinese and Korean say with one letter what takes four in English.
    weight = 4 if code in {"zh", "ja", "ko"} else 1
    if most * weight >= 4 and most * weight > latin * 0.5 and not _only_look_alikes(original, code):
        return code
    return None


def _only_look_alikes(original: str, code: str) -> bool:
    """Whether the foreign letters only ever stand among Latin ones, as in a disguised English word."""
    if code not in {"ru", "el", "hy"}:
        return False
    words = re.findall(r"[^\W\d_]+", original)
    whole = [word for word in words if not word.isascii() and not _LATIN.search(word)]
    return sum(map(len, whole)) < 4
