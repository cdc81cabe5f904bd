"""What a page asks while somebody writes: how the words look so far, and who could be asked to help."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from fingerpost.desk import mentions, outgoing
from fingerpost.desk.models import Case
from fingerpost.desk.queries.people import person_view
from fingerpost.desk.queries.shapes import PersonView
from fingerpost.desk.refusals import NoSuchCase
from fingerpost.desk.rulings import current
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import ROLE_NAMES, Permission, may, permissions_of, require
from fingerpost.people.queries import users


@dataclass(frozen=True, slots=True)
class Preview:
    """Words as they stand: how long the platform counts them, what they cost, what to look at again.

    ``stops`` must be taken out; ``doubts`` a reason overrides.
    """

    length: int
    most: int | None
    platform: str
    cost: str
    stops: tuple[str, ...]
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MentionView:
    """A note in which somebody was called on: by whom, when, and about whose post."""

    case: UUID
    by: str
    at: datetime
    author: str


def preview(organisation: Organisation, case_id: UUID, action: str, text: str, *, by: User) -> Preview:
    """How these words look so far. Changes nothing. Raises NotPermitted, NoSuchCase."""
    require(by, Permission.REPLY)
    related = ("organisation", "post__account", "post__author", "post__current", "reading__assessment")
    cases = Case.objects.known_to(by).filter(organisation=organisation)
    found = cases.select_related(*related).filter(pk=case_id).first()
    if found is None:
        raise NoSuchCase
    seen = outgoing.look(current(found.post, found.reading, timezone.now()), action, text)
    stops = tuple(dict.fromkeys(each.why for each in seen.concerns if each.final))
    doubts = tuple(dict.fromkeys(each.why for each in seen.concerns if not each.final))
    long = (seen.too_long,) if seen.too_long else ()
    return Preview(seen.length, seen.most, seen.platform, seen.cost, (*long, *stops), doubts)


def work_takers(organisation: Organisation) -> tuple[tuple[PersonView, ...], tuple[tuple[str, str], ...]]:
    """Whom a case can be given to: colleagues by name, and roles with their names."""
    people = tuple(
        view
        for user in users(organisation).filter(is_active=True)
        if may(user, Permission.TAKE_CASE) and (view := person_view(user))
    )
    roles = tuple((role, name) for role, name in ROLE_NAMES.items() if Permission.TAKE_CASE in permissions_of(role))
    return people, roles


def mentions_of(user: User) -> tuple[MentionView, ...]:
    """Notes in which somebody was called on and that they have not marked as seen, newest first."""
    require(user, Permission.READ_CASE)
    return tuple(
        MentionView(each.case_id, each.by.name, each.at, _author(each.case)) for each in mentions.of(user)[:50]
    )


def unseen_mentions(user: User) -> int:
    """How many mentions somebody has not marked as seen. Raises NotPermitted."""
    require(user, Permission.READ_CASE)
    return mentions.of(user).count()


def _author(case: Case) -> str:
    author = case.post.author
    return (author.name or author.handle) if author else ""
