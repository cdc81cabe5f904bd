"""Kept views of the queue: one's own, and those that a lead has shared."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from django.db.models import Q

from fingerpost.desk import words
from fingerpost.desk.asking import Queue, queue_of
from fingerpost.desk.models import SavedView
from fingerpost.desk.queries.counting import countable
from fingerpost.desk.queries.rows import Choices, Counts, ViewOfQueue
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, may
from fingerpost.people.queries import users
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.register.queries import accounts


def views(by: User) -> tuple[ViewOfQueue, ...]:
    """The views that this person has before them, by name. Not counted: see ``counted``."""
    kept = SavedView.objects.filter(Q(owner=by) | Q(organisation_id=by.organisation_id, shared=True))
    return tuple(
        ViewOfQueue(
            id=each.pk,
            name=each.name,
            asked=queue_of(each.asked),
            shared=each.shared,
            yours=each.owner_id == by.pk,
            owner=each.owner.name,
        )
        for each in kept.select_related("owner")
    )


def to_count(kept: Iterable[ViewOfQueue]) -> Mapping[str, Queue]:
    """What each of them asks, by its id, where it can be counted."""
    return {str(each.id): each.asked for each in kept if countable(each.asked)}


def counted(kept: Iterable[ViewOfQueue], counts: Counts) -> tuple[ViewOfQueue, ...]:
    """The same views, each with how many it holds."""
    return tuple(replace(each, count=counts.views.get(str(each.id))) for each in kept)


def choices(organisation: Organisation) -> Choices:
    """What the queue can be narrowed by at this body."""
    pack = pack_of(organisation)
    carried = dict.fromkeys(ready.rule.clause for ready in pack.rules)
    clauses = {name: pack.clauses[name] for name in carried if name in pack.clauses}
    takers = (user for user in users(organisation) if may(user, Permission.TAKE_CASE))
    return Choices(
        accounts={str(each.pk): each.name or each.handle or each.external_id for each in accounts(organisation)},
        clauses={name: f"{clause.number} {_short(clause.says)}" for name, clause in clauses.items()},
        signals={name: words.signal(name) for name in SIGNALS},
        people={str(user.pk): user.name for user in takers},
    )


def _short(says: str, longest: int = 60) -> str:
    return says if len(says) <= longest else f"{says[: longest - 1].rstrip()}…"
