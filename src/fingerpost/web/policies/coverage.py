"""What carries each clause, whether an example proves it, and whether it was ever seen in real work."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.inbox.queries import pack_of, rules_seen
from fingerpost.people.permissions import Permission
from fingerpost.policy.checking import examples
from fingerpost.policy.checking.carried_out import DISPOSITIONS
from fingerpost.policy.checking.coverage import cover
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.policies.frame import policy_screen


@asks(Permission.SEE_POLICY)
@require_safe
def coverage(request: HttpRequest) -> HttpResponse:
    """The table of the policy in force. ``?mutants=yes`` also counts the slips that its examples would notice."""
    organisation = person(request).organisation
    pack = pack_of(organisation)
    mutate = request.GET.get("mutants") == "yes"
    found = cover(pack, examples.read(pack.folder), mutate=mutate, live=rules_seen(organisation))
    ruled = [row for row in found.rows if row.rules]
    context = {
        "title": "What carries the policy",
        "rows": found.rows,
        "says": {name: clause.says for name, clause in pack.clauses.items()},
        "becomes": DISPOSITIONS,
        "counted": [(DISPOSITIONS[kind], count) for kind, count in found.by_disposition.items()],
        "obligations": len(found.obligations),
        "unproved": sum(not row.examples for row in ruled),
        "unseen": sum(not row.live for row in ruled),
        "mutants": mutate,
    }
    return policy_screen(request, "coverage", "policy_coverage", context)
