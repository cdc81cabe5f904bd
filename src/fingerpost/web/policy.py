"""The policy as the program holds it: every clause in our words, and the rules that stand on it (3.2)."""

from collections import defaultdict
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.inbox.queries import pack_of
from fingerpost.people.permissions import Permission
from fingerpost.policy import Pack
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.page import show


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause as the page shows it. ``rules`` are pairs of a rule's id and what it says."""

    id: str
    number: str
    words: str
    quote: str
    who: str
    rules: tuple[tuple[str, str], ...]


@asks(Permission.SEE_POLICY)
@require_safe
def policy(request: HttpRequest) -> HttpResponse:
    """Every clause, in the order of the pack."""
    pack = pack_of(person(request).organisation)
    context = {"title": "Policy", "pack": pack.ref, "name": pack.about.title, "clauses": clauses(pack)}
    return show(request, "policy.jinja", context)


def clauses(pack: Pack) -> tuple[Clause, ...]:
    """The clauses with the rules that stand on them."""
    standing: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for ready in pack.rules:
        standing[ready.rule.clause].append((ready.rule.id, ready.rule.says))
    return tuple(
        Clause(each.id, each.number, each.says, each.quote or "", each.who, tuple(standing[each.id]))
        for each in pack.clauses.values()
    )
