"""Sealed matters that somebody opened in an emergency: information governance is told at once, and once (4.6)."""

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from fingerpost.delivery.operations import About, notify
from fingerpost.desk.watching.colleagues import Colleagues
from fingerpost.journal.actor import system
from fingerpost.people.models import Opening, User
from fingerpost.people.operations import mark_told
from fingerpost.people.permissions import Permission, roles_with
from fingerpost.people.queries import openings_to_tell

PAGE = "/sealed/openings"
"""Where openings are listed. A notice has no other link, and no reference: not even the matter's name leaves."""

BY = system("desk")


def untold() -> QuerySet[Opening]:
    """Openings of which nobody was told yet, oldest first, where somebody is here to be told."""
    roles = roles_with(Permission.SEE_OPENINGS)
    here = User.objects.filter(organisation=OuterRef("organisation"), is_active=True, role__in=roles)
    return openings_to_tell().filter(Exists(here))


@transaction.atomic
def tell(opening: Opening) -> None:
    """Write down the notices and that they were written, together: neither is there without the other."""
    people = Colleagues(opening.organisation).with_permissions(Permission.SEE_OPENINGS)
    notify(people, "opened", About(f"opening:{opening.pk}", PAGE))
    mark_told(opening, by=BY)
