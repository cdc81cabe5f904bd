"""Who works here, and where a post mentions them. Clauses: 4.6, 4.6.1, Appendix 3.

A first name alone is nobody. With a surname, a title, a handle, a role or a place beside it, it may be a colleague, and
with our work or a colleague's doings anywhere in the post, it perhaps is.
Every look-up goes through an index, so the time does not grow with the number of colleagues.
"""

import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import OSA

from fingerpost.triage.lexicon import load
from fingerpost.triage.staff_file import Colleague, DirectoryError, read_colleagues
from fingerpost.triage.staff_names import (
    PARTICLES,
    PLACES,
    ROLES,
    TITLES,
    called,
    key,
    name_parts,
    ordinary_words,
    places,
    roles,
    surnames,
)
from fingerpost.triage.words import StaffMention

__all__ = ["Colleague", "Directory", "DirectoryError"]

_JOINED = re.compile(r"(?<=.)'(?:s|ll|ve|re|d)$")
_TOKEN = re.compile(r"[a-z][a-z'\-]*")
_HANDLE = re.compile(r"(?<![\w@])@([\w.]{2,60})")
_STOP = re.compile(r"[.!?\n;]\s|\n")
_LINKING_WORDS = "on at in from off of over to up your ur down working works the who covering"
_LINKING = frozenset(_LINKING_WORDS.split())
_KIN_WORDS = (
    "my our me his her their mum mam dad son daughter husband wife brother sister partner nan uncle aunt "
    "auntie cousin lad lass boy girl fella fiance grandson granddaughter nana grandma grandad stepson friend "
    "mate i'm im am called patient resident neighbour bairn baby"
)
_KIN = frozenset(_KIN_WORDS.split())
_WHOSE = frozenset(["my", "our", "me", "his", "her", "their", "your", "ur", "wor", "the", "a", "and"])
_NOT_OURS = _KIN - {"our", "me", "my", "lass", "lad", "called", "friend"} | {"named"}
_FILLERS = frozenset({"a", "the", "our", "my", "your", "is", "was", "who", "called", "named", "name", "lovely", "that"})

_BETWEEN = _LINKING | _FILLERS | {"and", "or", "with", "but", "not", "said", "told", "for"}


_WORK = re.compile(
    r"\b(?:nurses?|nursing|ward|wards|unit|clinic|shifts?|nights|on days|late|handover|rota|lanyard|scrubs|uniform|meds|therapy|"
    r"therapist|session|groups?|group|team|teams|reception|front desk|switchboard|helpline|crisis|camhs|cpn|hca|key ?worker|"
    r"care ?coordinator|coordinator|support worker|social worker|psych\w*|doctor|appointment|appt|assessment|discharged?|"
    r"visiting|trust|hospital|leaflet|poster|post|page|hr|pals|payroll|colleagues?|mentor|student|retir\w+|leaving do|promotion|"
    r"line manager|my manager|sacked|struck off|the desk|porter|minibus|kitchen|bleep|bank shift|voicemail|ring(?:s|ing)? (?:me|us|"
    r"my|back)|rang|called us|home visit|caseload|on tomorrow|on today|leave|secondment|apprentice|ot|physio|finance|admin|office|payroll|kitchen|security|gardening|drop[- ]?ins?|photo|pic|picture|video|vid|clip|meds|comments|tagged|replies|msgs|worker|boss|recepcji|rota|buddy|talk|speaker|quiz|café|canteen|employee|hire|hired|staff|"
    r"nhs|teesvale\w*|wayt|oddziale|rejestracji|enfermeir[ao]|derbynfa)\b"
)
"""Words that speak of the work done here, or of somebody at work."""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    key: str
    capital: bool
    sentence: int


class Directory:
    """The body's colleagues, ready to be recognised. Built once; holds no posts."""

    def __init__(self, colleagues: Iterable[Colleague] = ()) -> None:
        """Index the colleagues by every way in which they may be called."""
        self.colleagues = tuple(colleagues)
        self._handles: dict[str, int] = {}
        self._pairs: dict[tuple[str, str], int] = {}
        self._firsts: dict[str, set[str]] = defaultdict(set)
        self._lasts: dict[str, list[int]] = defaultdict(list)
        self._initials: dict[str, list[str]] = defaultdict(list)
        self._placed: dict[tuple[str, str], int] = {}
        self._roled: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._posted: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, colleague in enumerate(self.colleagues):
            self._index(number, colleague)
        for last in self._lasts:
            self._initials[last[0]].append(last)
        self._common = frozenset(load("surnames"))
        self._usual = frozenset(
            name for listed in ("given_names", "nicknames") for line in load(listed) for name in line.split()
        )

    @classmethod
    def from_rows(cls, rows: Iterable[Colleague]) -> "Directory":
        """A directory of these colleagues."""
        return cls(rows)

    @classmethod
    def from_csv(cls, source: Path | str) -> "Directory":
        """A directory from a file, or from its text. Raises DirectoryError, which says what is wrong and where."""
        return cls(read_colleagues(source))

    def __len__(self) -> int:
        """How many colleagues are known."""
        return len(self.colleagues)

    def _index(self, number: int, colleague: Colleague) -> None:
        _, first, _ = name_parts(colleague.name)
        lasts, family = surnames(colleague.name) or {name_parts(colleague.name)[2]} - {""}, roles(colleague.role)
        where = places(colleague.team, colleague.site)
        handle = colleague.handle.strip().lstrip("@").lower()
        if handle:
            self._handles[handle] = number
        for last in lasts:
            self._lasts[last].append(number)
        for name in called(first) if first else ():
            self._firsts[name] |= lasts
            self._pairs |= {(name, last): number for last in lasts}
            self._placed |= {(name, place): number for place in where}
            for role in family:
                self._roled[name, role].append(number)
        for role in family:
            for place in where:
                self._posted[role, place].append(number)

    def mentions(
        self, plain: str, original: str, offsets: "array[int]", ends: "array[int]"
    ) -> tuple[StaffMention, ...]:
        """Every colleague mentioned, in order. The offsets lead from the plain words to the original."""
        if not self.colleagues:
            return ()
        found = list(self._by_handle(original))
        tokens = list(_tokens(_without_figures(plain), original, offsets))
        at_work = _sentences_at_work(tokens, plain)
        for at, token in enumerate(tokens):
            hit = self._at(tokens, at) or (self._by_first_name(tokens, at, token.sentence in at_work))
            if hit:
                number, last, how, certain = hit
                span = (offsets[token.start], ends[tokens[last].end - 1])
                found.append(StaffMention(span, self.colleagues[number].name, how, certain))
        return tuple(_outermost(found))

    def _by_handle(self, original: str) -> Iterator[StaffMention]:
        for found in _HANDLE.finditer(original) if self._handles else ():
            number = self._handles.get(found.group(1).lower().rstrip("."))
            if number is not None:
                yield StaffMention(found.span(), self.colleagues[number].name, "handle", True)

    def _at(self, tokens: list[_Token], at: int) -> tuple[int, int, str, bool] | None:
        """The colleague whose mention begins at a token: who, the last token of it, how, and whether for certain."""
        word = tokens[at].key
        if word in TITLES and (hit := self._titled(tokens, at)):
            return hit
        if word in self._firsts:
            return self._named(tokens, at)
        if word in ROLES:
            return self._holder(tokens, at)
        if len(word) == 1 or word in self._lasts or len(word) > 3:
            return self._by_surname(tokens, at)
        return None

    def _named(self, tokens: list[_Token], at: int) -> tuple[int, int, str, bool] | None:
        first, others = tokens[at], self._firsts[tokens[at].key]
        for ahead in (1, 2, 3):
            token = _same(tokens, at, ahead)
            if token is None:
                break
            number = self._pairs.get((first.key, token.key))
            if number is not None and _is_name(first, token) and all(map(_is_middle, tokens[at + 1 : at + ahead])):
                how = "full name" if first.key in key_words(self.colleagues[number].name) else "nickname and surname"
                return number, at + ahead, how, True
        token = _same(tokens, at, 1)
        if token and len(token.key) > 4 and token.key not in ordinary_words():
            near = _nearest(token.key, (name for name in others if name[0] == token.key[0]))
            if near:
                return self._pairs[first.key, near], at + 1, "misspelt name", token.key not in self._common
        if first.key in ordinary_words() and not first.capital:
            return None
        return self._supported(tokens, at)

    def _supported(self, tokens: list[_Token], at: int) -> tuple[int, int, str, bool] | None:
        """A first name with a place or a role beside it, unless it is said to be one of the writer's own people."""
        first = tokens[at]
        ahead = [tokens[near].key for near in range(max(0, at - 2), at) if tokens[near].sentence == first.sentence]
        whose = len(ahead) > 1 and ahead[-2] in _WHOSE and ahead[-1] in ("sister", "father")
        theirs = [word for word in ahead if word in ROLES and not (whose and word in _KIN)]
        if ahead and ahead[-1] in _KIN and not theirs and ahead[-1] not in ("called",):
            return None
        for near in (*range(at + 1, min(len(tokens), at + 7)), *range(at - 1, max(-1, at - 6), -1)):
            token = tokens[near]
            if token.sentence != first.sentence:
                continue
            number = self._placed.get((first.key, token.key))
            if number is not None and _is_place(tokens, near):
                return number, at, "name and place", True
        for near in (*range(at - 1, max(-1, at - 4), -1), *range(at + 1, min(len(tokens), at + 4))):
            token = tokens[near]
            between = tokens[min(at, near) + 1 : max(at, near)]
            if token.key in ROLES and token.sentence == first.sentence and all(one.key in _FILLERS for one in between):
                held = self._roled.get((first.key, ROLES[token.key]))
                if held:
                    return held[0], at, "name and role", len(held) == 1
        return None

    def _by_first_name(self, tokens: list[_Token], at: int, at_work: bool) -> tuple[int, int, str, bool] | None:
        """A first name alone: somebody's here, beside our work, or a name that few have; nobody whom the writer calls their own."""
        first = tokens[at]
        lasts = self._firsts.get(first.key)
        if not lasts or len(first.key) < 3 or (first.key in ordinary_words() and not first.capital):
            return None
        usual = first.key in self._usual
        holders = {self._pairs[first.key, last] for last in lasts}
        rare = not usual and first.capital and len(holders) == 1
        if not rare and not (at_work and (usual or first.capital)):
            return None
        if any(token.key in _NOT_OURS for token in tokens[max(0, at - 2) : at] if token.sentence == first.sentence):
            return None
        behind = _same(tokens, at, 1)
        if behind and behind.start - first.end == 1:
            surname = first.capital and behind.capital and len(behind.key) > 1 and behind.key not in _BETWEEN
            if surname or behind.key in PLACES or (behind.key in self._common and behind.key not in ordinary_words()):
                return None
        return self._pairs[first.key, min(lasts)], at, "first name", False

    def _titled(self, tokens: list[_Token], at: int) -> tuple[int, int, str, bool] | None:
        token = _same(tokens, at, 1)
        if token is None:
            return None
        title, family = tokens[at].key, TITLES[tokens[at].key]
        if title in ("sister", "father") and at and tokens[at - 1].key in _WHOSE:
            return None
        last = token.key
        how = "title"
        if (
            last not in self._lasts
            and len(last) > (4 if token.capital else 6)
            and last not in self._common
            and last not in ordinary_words()
        ):
            last, how = _nearest(last, self._initials.get(last[0], ())) or last, "misspelt name"
        held = self._lasts.get(last)
        if held and (token.capital or last not in ordinary_words()):
            fitting = [number for number in held if not family or family in roles(self.colleagues[number].role)]
            fitting = fitting or [number for number in held if title in name_parts(self.colleagues[number].name)[0]]
            sure = bool(fitting) and how == "title" and (family != "" or len(held) == 1)
            return (fitting or held)[0], at + 1, how, sure
        if family and (roled := self._roled.get((token.key, family))):
            return roled[0], at + 1, "title and first name", len(roled) == 1
        return None

    def _holder(self, tokens: list[_Token], at: int) -> tuple[int, int, str, bool] | None:
        """The only holder of a role at a place ("the ward manager on Elm ward")."""
        for near in range(at + 1, min(len(tokens), at + 5)):
            if tokens[near].sentence != tokens[at].sentence:
                return None
            held = self._posted.get((ROLES[tokens[at].key], tokens[near].key))
            if held and len(held) == 1 and _is_place(tokens, near):
                return held[0], near, "role and place", False
        return None

    def _by_surname(self, tokens: list[_Token], at: int) -> tuple[int, int, str, bool] | None:
        """An initial, or a misspelt first name, before a surname; or the surname first ("Okafor, Priya")."""
        word, token = tokens[at], _same(tokens, at, 1)
        if token is None:
            return None
        for number in self._lasts.get(token.key, ())[:200]:
            _, first, _ = name_parts(self.colleagues[number].name)
            if not first or not _is_name(word, token):
                continue
            if len(word.key) == 1 and first[0] == word.key and token.capital and word.key not in "ai":
                return number, at + 1, "initial and surname", len(self._lasts[token.key]) == 1
            if (
                len(word.key) > 3
                and word.key[0] == first[0]
                and word.key not in self._common
                and word.capital
                and _near(word.key, first)
            ):
                return number, at + 1, "misspelt name", True
        number_reversed = self._pairs.get((token.key, word.key))
        if number_reversed is not None and word.capital and token.capital and word.key not in ordinary_words():
            return number_reversed, at + 1, "full name", True
        return None


def key_words(name: str) -> frozenset[str]:
    """The words of a name as they are looked up."""
    return frozenset(name_parts(name)[1:])


def _tokens(plain: str, original: str, offsets: "array[int]") -> Iterator[_Token]:
    sentence, last, word = 0, 0, ""
    for found in _TOKEN.finditer(plain):
        start, end = found.span()
        if start - last > 1 and len(word) > 1 and word not in TITLES and _STOP.search(plain, last, start + 1):
            sentence += 1
        word = found.group()
        joined = _JOINED.search(word)
        if joined:
            end -= len(joined.group())
            word = word[: joined.start()]
        yield _Token(start, end, key(word), original[offsets[start]].isupper(), sentence)
        last = found.end()


def _sentences_at_work(tokens: list[_Token], plain: str) -> frozenset[int]:
    """The sentences that speak of our work, and those beside them."""
    places_of_work = [found.start() for found in _WORK.finditer(plain)]
    spoken = {
        tokens[bisect_right(tokens, at, key=lambda token: token.start) - 1].sentence for at in places_of_work if tokens
    }
    return frozenset(near for sentence in spoken for near in (sentence - 1, sentence, sentence + 1))


_FIGURE_INSIDE = re.compile(r"(?<![a-z0-9@._/])(?=[a-z0-9@$]*[0134@$])[a-z][a-z0-9@$]*[a-z](?![a-z0-9@._/])")
_LETTERS = str.maketrans("0134@$", "oieaas")


def _without_figures(plain: str) -> str:
    """Names with figures or signs for letters ("n1gel") as they are read, each letter in its place."""
    return _FIGURE_INSIDE.sub(lambda found: found.group().translate(_LETTERS), plain)


def _same(tokens: list[_Token], at: int, ahead: int) -> _Token | None:
    """The token so many further on, if it belongs to the same sentence."""
    if at + ahead < len(tokens) and tokens[at + ahead].sentence == tokens[at].sentence:
        return tokens[at + ahead]
    return None


def _is_middle(token: _Token) -> bool:
    """An initial, a particle or a second first name, between a first name and a surname."""
    return len(token.key) == 1 or token.key in PARTICLES or (token.capital and token.key not in _BETWEEN)


def _is_name(first: _Token, last: _Token) -> bool:
    """Two ordinary words ("will hall") are a name only with a capital."""
    return first.capital or last.capital or not (first.key in ordinary_words() and last.key in ordinary_words())


def _is_place(tokens: list[_Token], at: int) -> bool:
    before = tokens[at - 1].key if at else ""
    after = tokens[at + 1].key if at + 1 < len(tokens) else ""
    return before in _LINKING or after in PLACES or (at > 1 and before not in ROLES and tokens[at - 2].key in _LINKING)


def _nearest(word: str, names: Iterable[str]) -> str | None:
    """The one name that a misspelling stands for; None when there is none or there are several."""
    close = [name for name in names if _near(word, name)]
    return close[0] if len(close) == 1 else None


def _near(word: str, name: str) -> bool:
    """One slip in a name of five letters or more (four when only doubled), two in one of nine or more."""
    allowed = 2 if len(name) > 8 else 1 if len(name) > 4 else 0
    return bool(allowed) and word != name and OSA.distance(word, name, score_cutoff=allowed) <= allowed


def _outermost(found: list[StaffMention]) -> Iterator[StaffMention]:
    """In order, without what lies within another mention; the longer and surer one stays."""
    last = -1
    for mention in sorted(found, key=lambda mention: (mention.span[0], -mention.span[1], not mention.certain)):
        if mention.span[0] >= last:
            last = mention.span[1]
            yield mention
