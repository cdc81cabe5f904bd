"""Which references may be shown to somebody, where something other than a case is listed (4.6)."""

from collections.abc import Iterable

from django.db.models import Q

from fingerpost.desk.models import Case
from fingerpost.desk.reference import ids_of, reference
from fingerpost.people.models import User
from fingerpost.people.sealed import knowable


def sealed_references(references: Iterable[str], *, by: User) -> frozenset[str]:
    """Those of these references that lead to a case of which this person may not know. One question for all of them."""
    named = Q()
    for span in filter(None, map(ids_of, set(references))):
        named |= Q(pk__range=span)
    if not named:
        return frozenset()
    sealed = Case.objects.filter(named, organisation_id=by.organisation_id).exclude(knowable(by, Case))
    return frozenset(map(reference, sealed.values_list("pk", flat=True)))
