"""Which of our own people a post names. No notice goes to them about it: a person talks to them first (4.6)."""

from collections.abc import Iterable, Iterator

from django.db.models import Q
from django.db.models.functions import Lower

from fingerpost.inbox.models import StoredPost
from fingerpost.inbox.pictures import media_of
from fingerpost.people.models import Colleague, User
from fingerpost.triage import directory as triage
from fingerpost.triage.normalise import normalise

LATEST_STATES = 20
"""How many states of a post are looked at, however often its author edits it."""


def not_named(stored_post: StoredPost, people: Iterable[User]) -> Iterator[User]:
    """Those of these people whom the post cannot mean: not by name, nickname, handle, or role and place.

    Its earlier states and the words of its pictures count; what others said in the conversation does not. In doubt
    somebody is named: a colleague is to speak to whoever is left out here, and would have anyway.
    """
    asked = tuple(people)
    if not asked:
        return
    read = [(*normalise(text), text) for text in _texts(stored_post)]
    listed = _listed(asked)

    for person in asked:
        alone = triage.Directory.from_rows(listed[person])  # so that a namesake stands in nobody's place
        if not any(alone.mentions(plain, text, offsets, ends) for plain, offsets, ends, text in read):
            yield person


def _texts(stored_post: StoredPost) -> Iterator[str]:
    yield from set(stored_post.revisions.order_by("-number").values_list("text", flat=True)[:LATEST_STATES])
    for picture in media_of(stored_post.current) if stored_post.current else ():
        yield from filter(None, (picture.words, picture.alt))


def _listed(people: tuple[User, ...]) -> dict[User, list[triage.Colleague]]:
    """Each person as they sign in, and as the directory has them, found by e-mail address or by name."""
    rows = Colleague.objects.filter(organisation_id=people[0].organisation_id).alias(address=Lower("email"))
    found = rows.filter(Q(address__in=[each.email for each in people]) | Q(name__in=[each.name for each in people]))
    known = [
        (row, triage.Colleague(name=row.name, role=row.role, team=row.team, site=row.site, handle=row.handle))
        for row in found
    ]
    return {
        each: [triage.Colleague(name=each.name)]
        + [listed for row, listed in known if each.name == row.name or each.email == row.email.lower()]
        for each in people
    }
