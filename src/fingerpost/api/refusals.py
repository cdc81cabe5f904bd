"""The desk's refusals as problems: the status that says what kind of thing it is, and the desk's own words."""

from collections.abc import Iterator
from contextlib import contextmanager

from fingerpost.api.problems import Problem
from fingerpost.desk.operations import (
    DraftConflict,
    HeldByAnother,
    NoGround,
    NoSuchCase,
    NotOpen,
    NotPossible,
    ReasonNeeded,
    Refused,
    SecondPersonNeeded,
    StaleCase,
    WordsRefused,
)
from fingerpost.people.operations import KeyUsedOtherwise
from fingerpost.people.permissions import NotPermitted

KINDS: tuple[tuple[type[Exception], int, str, str], ...] = (
    (NotPermitted, 403, "not-permitted", "This is not allowed to the token, or to the user in whose name it acts."),
    (NoSuchCase, 404, "no-such-case", "There is no such case."),
    (StaleCase, 409, "stale", "The case has changed since you read it, and nothing was done."),
    (DraftConflict, 409, "draft-conflict", "The same user has written something else since."),
    (HeldByAnother, 409, "held-by-another", "A colleague has the case in their hands."),
    (NotOpen, 409, "not-open", "This is not open in the state that the case is in."),
    (SecondPersonNeeded, 409, "second-person-needed", "Somebody else has to agree first."),
    (NotPossible, 409, "not-possible", "The platform, the policy or the post does not allow this."),
    (ReasonNeeded, 422, "reason-needed", "The record must say why."),
    (NoGround, 422, "no-ground", "There is no ground on which this could be done."),
    (WordsRefused, 422, "words-refused", "The words must not leave as they are."),
    (Refused, 409, "refused", "This was not done."),
    (KeyUsedOtherwise, 422, "key-used-otherwise", "The idempotency key belongs to another request."),
)
"""What each refusal is told as: status, code and title. The first that fits counts."""


@contextmanager
def told(*, by_header: bool = False) -> Iterator[None]:
    """Turn what is refused inside into a ``Problem``. ``by_header`` says that the version was told by If-Match."""
    try:
        yield
    except (NotPermitted, Refused, KeyUsedOtherwise) as refused:
        raise _problem(refused, by_header) from None


def _problem(refused: Exception, by_header: bool) -> Problem:
    status, code, title = next((told, name, said) for kind, told, name, said in KINDS if isinstance(refused, kind))
    if isinstance(refused, StaleCase):
        status = 412 if by_header else status
        return Problem(status, code, title, f"{refused} Read the case again and use its version.", since=refused.since)
    if isinstance(refused, DraftConflict):
        return Problem(status, code, title, str(refused), text=refused.text, more=refused.more, stamp=refused.stamp)
    if isinstance(refused, WordsRefused):
        return Problem(status, code, title, str(refused), concerns=refused.concerns, final=refused.final)
    return Problem(status, code, title, str(refused))
