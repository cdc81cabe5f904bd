"""Keeping a way of looking at the queue, for oneself or for the desk."""

from dataclasses import asdict, replace
from uuid import UUID

from django.db import transaction

from fingerpost.desk.asking import Queue
from fingerpost.desk.models import SavedView
from fingerpost.desk.refusals import Refused
from fingerpost.journal.operations import record
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

LONGEST_NAME = 60
MOST = 20
"""How many views one person keeps: they all stand on one page, and all are counted."""


class BadView(Refused):
    """The view cannot be kept under this name, or is not there."""


def save_view(name: str, asked: Queue, *, shared: bool, by: User) -> SavedView:
    """Keep ``asked`` under a name; one of the same name is replaced. Words to search for are left out: they can be
    somebody's name. ``shared`` needs a lead. Raises NotPermitted, BadView."""
    require(by, Permission.LEAD_DESK if shared else Permission.SEE_QUEUE)
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise BadView(f"Give the view a name of at most {LONGEST_NAME} characters.")
    plain = asdict(Queue())
    kept = {field: value for field, value in asdict(replace(asked, text="")).items() if value != plain[field]}
    with transaction.atomic():
        mine = SavedView.objects.filter(owner=by)
        if not mine.filter(name=name).exists() and mine.count() >= MOST:
            raise BadView(f"You keep {MOST} views already. Remove one first.")
        view, _ = SavedView.objects.update_or_create(
            owner=by,
            name=name,
            defaults={"organisation_id": by.organisation_id, "shared": shared, "asked": kept},
        )
        _record(view, by, "view.saved")
    return view


def remove_view(view_id: UUID, *, by: User) -> None:
    """Take one of one's own views away. Raises BadView for any other."""
    require(by, Permission.SEE_QUEUE)
    with transaction.atomic():
        view = SavedView.objects.filter(pk=view_id, owner=by).first()
        if view is None:
            raise BadView("There is no such view of yours. A shared view is removed by whoever shared it.")
        _record(view, by, "view.removed")
        view.delete()


def _record(view: SavedView, by: User, act: str) -> None:
    record(
        organisation_id=by.organisation_id,
        by=by.actor,
        act=act,
        subject=f"view:{view.pk}",
        facts={"shared": view.shared, "fields": sorted(view.asked)},
    )
