"""What the body's own records say of a post: facts that neither its words nor the platform can tell.

The records are kept above the inbox (cases, strikes, an open emergency), and the inbox never looks up. So whoever keeps
them supplies a source here, once, when the program starts.
"""

from collections.abc import Callable, Mapping

from fingerpost.inbox.models import StoredPost
from fingerpost.reading import NO_RECORDS

__all__ = ["Source", "facts_about", "forget", "supply"]

Source = Callable[[StoredPost], Mapping[str, object]]
"""Tells facts of ``policy.vocabulary.FACTS`` about a post, and the scores of signals that people have put right.

What it leaves out is as if no record was held, and as the machine reads it.
"""

_sources: list[Source] = []


def supply(source: Source) -> None:
    """Ask ``source`` before every reading from now on. The same one again changes nothing."""
    if source not in _sources:
        _sources.append(source)


def forget(source: Source) -> None:
    """Ask ``source`` no more."""
    if source in _sources:
        _sources.remove(source)


def facts_about(stored: StoredPost) -> dict[str, object]:
    """No record, unless the sender says otherwise; what the body itself holds outweighs both."""
    facts: dict[str, object] = {**NO_RECORDS, **stored.context}
    if stored.account:
        facts["tier"] = stored.account.tier
    for source in _sources:
        facts |= source(stored)
    return facts
