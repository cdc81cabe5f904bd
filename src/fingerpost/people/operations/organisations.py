"""Setting up the body whose policy this is."""

from django.db import transaction

from fingerpost.journal.operations import Actor, record
from fingerpost.people.models import Organisation
from fingerpost.people.permissions import Permission, require


@transaction.atomic
def create_organisation(
    *, name: str, short_name: str, pack: str, by: Actor, brand: str = "neutral", demonstration: bool = False
) -> Organisation:
    """Add the body. ``pack`` names a shipped policy pack or a folder.

    Raises NotPermitted, or Django's ValidationError naming each field that cannot be used.
    """
    require(by, Permission.MANAGE_PEOPLE)
    organisation = Organisation(
        name=name.strip(), short_name=short_name.strip(), pack=pack, brand=brand, demonstration=demonstration
    )
    organisation.full_clean()
    organisation.save()
    record(
        organisation_id=organisation.id,
        by=by,
        act="organisation.created",
        subject=f"organisation:{organisation.id}",
        facts={"brand": brand, "pack": pack, "demonstration": demonstration},
    )
    return organisation
