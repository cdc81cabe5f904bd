"""Calling on a colleague in a note: who is meant, and the notice that goes to them.

``@`` and a colleague's name, or the part of their address before the ``@``, calls on them. The notice says that they
were mentioned and where; it never says what the note says.
"""

import re
from collections.abc import Iterator

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from fingerpost.delivery.operations import About, notify
from fingerpost.desk.models import Case, CaseEvent, Mention
from fingerpost.desk.reference import reference
from fingerpost.desk.refusals import NotPossible
from fingerpost.desk.sealing import in_known_cases
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, may
from fingerpost.people.queries import users

NOT_FOR_THEM = "{name} may not see this case, so a mention would not reach them. Take the @ away, or ask somebody else."

"""What sends one notice; False when it could not be handed over and is to be tried again."""


def meant(organisation: Organisation, text: str) -> tuple[User, ...]:
    """The colleagues whom a note calls on, in the order of the note; each once."""
    if "@" not in text:
        return ()
    found = [
        (match.start(), user)
        for user in users(organisation).filter(is_active=True)
        for match in (_calling(user).search(text),)
        if match
    ]
    return tuple(user for _, user in sorted(found, key=lambda each: each[0]))


def mention(case: Case, note: CaseEvent, people: tuple[User, ...], *, by: User) -> None:
    """Keep that these colleagues were called on. Whoever wrote the note is not told of themselves."""
    for user in people:
        if user.pk != by.pk:
            Mention.objects.create(
                organisation_id=case.organisation_id, case=case, number=note.number, user=user, by=by, at=note.at
            )


def refuse_strangers(case: Case, people: tuple[User, ...]) -> None:
    """Raise NotPossible when a note calls on somebody who may not see the case."""
    for user in people:
        sees = Case.objects.known_to(user).filter(pk=case.pk).exists()
        if not sees or not may(user, Permission.READ_CASE):
            raise NotPossible(NOT_FOR_THEM.format(name=user.name))


def of(user: User) -> QuerySet[Mention]:
    """Mentions of somebody that they have not marked as seen, newest first, in cases that they may know of."""
    waiting = Mention.objects.filter(in_known_cases(user), user=user, seen_at__isnull=True)
    return waiting.select_related("by", "case__post__author").order_by("-at", "pk")


def untold() -> QuerySet[Mention]:
    """Mentions of which no notice has gone out."""
    return (
        Mention.objects.filter(told_at__isnull=True, seen_at__isnull=True).select_related("user", "by").order_by("at")
    )


@transaction.atomic
def tell(called: Mention) -> None:
    """Write down the notice of one mention: that a colleague asks them to look, and at which case."""
    if Case.objects.known_to(called.user).filter(pk=called.case_id).exists():  # it may have been sealed since
        about = About(f"mention:{called.pk}", f"/cases/{called.case_id}/", reference(called.case_id))
        notify(called.user, "mention", about)
    Mention.objects.filter(pk=called.pk).update(told_at=timezone.now())


def _calling(user: User) -> re.Pattern[str]:
    names: Iterator[str] = (re.escape(name).replace(r"\ ", r"\s+") for name in (user.name, user.email.split("@")[0]))
    return re.compile(rf"(?<![\w.@])@(?:{'|'.join(names)})(?![\w])", re.IGNORECASE)
