"""Telling colleagues of a case, in the transaction of what they are told of: a reference and a link, nobody's words."""

import logging
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from fingerpost.delivery.operations import About, notify, withdraw, withdraw_page
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.models import Case
from fingerpost.desk.reference import reference
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, Seal, known_seals, may
from fingerpost.people.sealed import who_could_look

log = logging.getLogger(__name__)


def tell(file: CaseFile, kind: str, thing: object, people: Iterable[User], *, due: datetime | None = None) -> int:
    """Write down a notice for each of these who is here and may read this case; says for how many.

    ``thing`` says what of the case it is about, and each is told of it once. Whoever acts is not told of their own act.
    What cannot be found out or written down undoes nothing: what somebody recorded is worth more than word of it.
    """
    case = file.case
    try:
        with transaction.atomic():
            told = [each for each in people if each != file.by and _may_read(case, each)]
            notify(told, kind, About(f"{_key(case, kind)}:{thing}", _page(case), reference(case.pk), due))
    except Exception as failure:
        log.error("Notices (%s) of case %s could not be written down (%s).", kind, case.pk, type(failure).__name__)
        return 0
    return len(told)


def call_off(file: CaseFile, kind: str) -> None:
    """Nobody needs to be told this of the case any more: what was not sent yet is not sent."""
    withdraw(file.case.organisation, _key(file.case, kind))


def call_off_from_strangers(file: CaseFile) -> None:
    """The case was just sealed: what was not sent yet leads nobody to it who may not know of it any more."""
    withdraw_page(
        file.case.organisation, _page(file.case), but_from=who_could_look(file.case.organisation, file.case.seal)
    )


def _page(case: Case) -> str:
    return f"/cases/{case.pk}/"


def _key(case: Case, kind: str) -> str:
    return f"{kind}:{case.pk}"


def _may_read(case: Case, person: User) -> bool:
    """Whether the person's role lets them read the case, and by their role know of it where it is sealed (4.6)."""
    return may(person, Permission.READ_CASE) and (not case.seal or Seal(case.seal) in known_seals(person))
