"""Runs every detector over a post and gathers what they say. Clauses: 4.4.2, 4.6, Appendix 3."""

import hashlib
import logging
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, cast

from fingerpost.policy.vocabulary import MUST_NOT_MISS, SIGNALS
from fingerpost.post import Message, Post
from fingerpost.triage.assessment import Assessment, Finding
from fingerpost.triage.directory import Directory
from fingerpost.triage.example import Example
from fingerpost.triage.language import recognise
from fingerpost.triage.model.missing import Missing
from fingerpost.triage.normalise import normalise
from fingerpost.triage.pictured import fires, with_pictures, words_of_pictures
from fingerpost.triage.words import Words, tidy

log = logging.getLogger(__name__)

FORM = frozenset({"personal_info", "bad_link", "names_staff"})
"""Signals that stand on the form of the text, which reads the same in every language."""

STILL_COUNTS = frozenset({*MUST_NOT_MISS, "hate", "spam"})
"""Signals whose hit is kept although the language was not understood. Their silence then means nothing."""

NOT_UNDERSTOOD = Finding(None, (), "The language was not understood.", "language/1")
NOTHING_TO_READ = Finding(0)
UNREAD = Finding(None, (), "Only the learned reader can tell, and there is none; a person must look.", "")


class Detector(Protocol):
    """What a signal module is."""

    SIGNAL: str
    EXAMPLES: tuple[Example, ...]

    def detect(self, words: Words) -> Finding:
        """What this signal makes of the words."""
        ...


class Model(Protocol):
    """A learned reader, which puts its own word and that of the rules together."""

    version: str

    def read(self, words: Words, rules: Mapping[str, Finding]) -> Mapping[str, Finding]:
        """Findings for every signal of the vocabulary; ``rules`` holds what was found for those that have a rule."""
        ...


def words_of(post: Post, directory: Directory | None = None, own_hosts: frozenset[str] = frozenset()) -> Words:
    """The post's words, plain, with what surrounds them: earlier messages, colleagues, whether we can read them."""
    plain, offsets, ends = normalise(post.text)
    language = recognise(plain, post.text)
    return Words(
        post=post,
        plain=plain,
        offsets=offsets,
        ends=ends,
        earlier=_earlier(post),
        staff=directory.mentions(plain, post.text, offsets, ends) if directory else (),
        understood=language.understood,
        language=language.code,
        own_hosts=own_hosts,
    )


class Assessor:
    """Reads posts. Built once; keeps nothing of what it reads, so one may serve many threads."""

    def __init__(
        self,
        directory: Directory | None = None,
        model: Model | None = None,
        own_hosts: frozenset[str] = frozenset(),
    ) -> None:
        """``directory`` is who works here; ``own_hosts`` the body's own web addresses, which are never suspect.

        Without a ``model`` (see ``triage.model``) only what stands on form is read, and the rest is unknown.
        """
        self.directory = directory
        self.model = model
        self.own_hosts = own_hosts
        self.version = f"{digest()}+{model.version}" if model else digest()

    def assess(self, post: Post) -> Assessment:
        """Every signal's finding on one post. Never raises for what a post says: a check that fails is unknown.

        The post's own words are read first, then those of each picture in which words were read.
        """
        own = self._assess(post)
        if not post.media:
            return own
        return with_pictures(own, post.media, [self._assess(each) for each in words_of_pictures(post)])

    def _assess(self, post: Post) -> Assessment:
        words = words_of(post, self.directory, self.own_hosts)
        rules = {name: _detected(detector, words) for name, detector in detectors().items()}
        empty = not words.plain.strip()
        found = _understood(self.model, words, rules) if self.model and not empty else rules
        unread = NOTHING_TO_READ if empty else UNREAD
        return Assessment(
            findings=MappingProxyType({name: _settled(name, found.get(name, unread), words) for name in SIGNALS}),
            text_read=words.understood,
            empty_text=empty,
            language=words.language,
            version=self.version,
        )


def _understood(model: Model, words: Words, rules: Mapping[str, Finding]) -> Mapping[str, Finding]:
    """What model and rules say together; what only the model could tell is unknown where it fails."""
    try:
        return model.read(words, rules)
    except Exception as failure:
        # The text of the failure may quote the post, so only its kind is logged.
        log.error("The model %s failed with %s.", model.version, type(failure).__name__)
        return Missing("it failed on this post").read(words, rules)


def _detected(detector: Detector, words: Words) -> Finding:
    """What the rule says of its signal."""
    try:
        return detector.detect(words)
    except Exception as failure:
        # The text of the failure may quote the post, so only its kind is logged.
        log.error("The check %s failed with %s.", detector.SIGNAL, type(failure).__name__)
        return Finding(None, (), "This check failed; a person must look.", f"rule:{detector.SIGNAL}/1")


def _settled(name: str, found: Finding, words: Words) -> Finding:
    """The finding as it is given out: unknown where the language was not understood, its spans within the text."""
    if not words.understood and name not in FORM and not (name in STILL_COUNTS and fires(found)):
        return NOT_UNDERSTOOD
    length = len(words.original)
    inside = tidy((max(0, start), min(end, length)) for start, end in found.spans)
    return Finding(found.score, tuple(inside), found.why, found.by)


@cache
def detectors() -> Mapping[str, Detector]:
    """The signals that stand on form, and so have a rule, in the vocabulary's order. Meaning is for the model."""
    found: dict[str, Detector] = {}
    for name in SIGNALS:
        path = f"fingerpost.triage.signals.{name}"
        try:
            found[name] = cast(Detector, import_module(path))
        except ModuleNotFoundError as missing:
            if missing.name != path:
                raise
    return MappingProxyType(found)


@cache
def digest() -> str:
    """Twelve hexadecimal digits that change whenever the code or a word list of triage changes."""
    home = Path(__file__).parent
    total = hashlib.sha256()
    for path in sorted([*home.rglob("*.py"), *home.rglob("lexicons/*.txt")]):
        total.update(path.relative_to(home).as_posix().encode())
        total.update(path.read_bytes())
    return total.hexdigest()[:12]


def _earlier(post: Post) -> tuple[str, ...]:
    """The same author's earlier messages. In a private conversation without a name, all that we did not write."""
    return tuple(normalise(message.text)[0] for message in post.thread if _same_author(message, post))


def _same_author(message: Message, post: Post) -> bool:
    author = _known_as(message.author)
    known = {_known_as(post.author.handle), _known_as(post.author.name)} - {""}
    if known:
        return author in known
    return post.kind == "dm" and (not author or author != _known_as(post.account))


def _known_as(name: str | None) -> str:
    return (name or "").strip().lstrip("@").casefold()
