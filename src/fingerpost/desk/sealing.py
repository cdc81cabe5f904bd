"""Which cases somebody may know of. Everything that lists cases beside the one that is open begins here (4.6)."""

from django.db.models import QuerySet

from fingerpost.desk.models import Case
from fingerpost.people.models import User


def known_to(user: User, cases: QuerySet[Case]) -> QuerySet[Case]:
    """Those of the cases whose existence this person may know of: what is sealed from them is not among them.

    Cases that can be sealed have rows that say who may know (``known_to``); rows that cannot are everybody's.
    """
    sealed_rows = getattr(cases, "known_to", None)
    return sealed_rows(user) if sealed_rows else cases
