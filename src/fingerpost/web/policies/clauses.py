"""The policy by clause: our words, where it stands, what becomes of it and what carries it out (3.2)."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.inbox.queries import pack_of, pack_under
from fingerpost.people.permissions import Permission
from fingerpost.policy import Pack
from fingerpost.policy.checking.carried_out import DISPOSITIONS, Serving, serving
from fingerpost.policy.explaining.explain import explain_rule
from fingerpost.policy.files import Clause
from fingerpost.policy.more_files import read_more
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.nhs import Choice
from fingerpost.web.nhs.listing import Colour
from fingerpost.web.policies.frame import policy_screen

COLOURS: Mapping[str, Colour] = {
    "rule": "blue",
    "duty": "green",
    "informative": "grey",
    "human judgement": "purple",
    "gap": "orange",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One clause as the page shows it."""

    clause: Clause
    becomes: str
    colour: Colour
    carried_out: tuple[Serving, ...]


@asks(Permission.SEE_POLICY)
@require_safe
def policy(request: HttpRequest) -> HttpResponse:
    """Every clause, in the order of the pack; of an earlier version when its digest is asked for."""
    pack = chosen(request)
    kind = request.GET.get("disposition", "")
    every = clauses(pack)
    context = {
        "title": "Policy",
        "pack": pack.ref,
        "name": pack.about.title,
        "earlier": "version" in request.GET,
        "clauses": [each for each in every if kind in ("", each.clause.disposition)],
        "total": len(every),
        "obligations": len({each.clause.obligation for each in every}),
        "disposition": kind if kind in DISPOSITIONS else "",
        "disposition_choices": _choices(every),
    }
    return policy_screen(request, "clauses", "policy", context)


@asks(Permission.SEE_POLICY)
@require_safe
def rule(request: HttpRequest, rule_id: str) -> HttpResponse:
    """One rule, explained: its clause, when it applies, what it says, whose numbers it uses."""
    pack = chosen(request)
    if rule_id not in pack.rule_by_id:
        raise Http404
    explained = explain_rule(pack, rule_id)
    context = {
        "title": explained.says,
        "rule": explained,
        "pack": pack.ref,
        "clause": pack.rule_by_id[rule_id].rule.clause,
    }
    return policy_screen(request, "rule", "policy", context)


def chosen(request: HttpRequest) -> Pack:
    """The pack in force, or the kept one of the digest that is asked for. 404 for one that was never kept."""
    organisation, digest = person(request).organisation, request.GET.get("version", "")
    if not digest:
        return pack_of(organisation)
    found = pack_under(organisation, digest)
    if found is None:
        raise Http404
    return found


def clauses(pack: Pack) -> tuple[Shown, ...]:
    """The clauses with what carries them out."""
    carried = serving(pack, read_more(pack.folder))
    return tuple(
        Shown(each, DISPOSITIONS[each.disposition], COLOURS[each.disposition], carried[each.id])
        for each in pack.clauses.values()
    )


def _choices(every: tuple[Shown, ...]) -> list[Choice]:
    counted = {kind: sum(each.clause.disposition == kind for each in every) for kind in DISPOSITIONS}
    kinds = [Choice(value=kind, text=f"{DISPOSITIONS[kind]} ({count})") for kind, count in counted.items() if count]
    return [Choice(value="", text=f"Every clause ({len(every)})"), *kinds]
