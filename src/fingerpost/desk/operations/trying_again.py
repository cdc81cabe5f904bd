"""One more attempt at an act on a platform, once somebody has looked and found that it was not done (4.6, A3m)."""

from uuid import UUID

from fingerpost.delivery import operations as delivery
from fingerpost.desk.authority import CLOSED, reason
from fingerpost.desk.case_file import CaseFile, opened
from fingerpost.desk.effects import keeps, possible_or_refuse, waiting
from fingerpost.desk.models import Case
from fingerpost.desk.placements import heed
from fingerpost.desk.refusals import NotPossible, ReasonNeeded
from fingerpost.desk.rulings import Current, current
from fingerpost.people.models import User

NOTHING = "Nothing here waits to be tried again. Look at the timeline."


def try_again(case_id: UUID, key: str, *, by: User, version: int, told: str) -> Case:
    """Send it once more. ``told`` says what the person saw on the platform.

    The policy and the platform are asked again: what they have closed in the meantime stays undone. Raises
    ReasonNeeded, NotPossible.
    """
    if not told.strip():
        raise ReasonNeeded("Look at the platform first, and say in a sentence how you know that it was not done.")
    with opened(case_id, "try_again", by=by, version=version) as file:
        effect = waiting(file, key)
        if effect is None:
            raise NotPossible(NOTHING)
        now = current(file.case.post, file.case.reading, file.at)
        action = file.state.outstanding[key].action
        possible = possible_or_refuse(now, action)
        if possible.via is None:
            raise NotPossible("There is no way to this account from here now, so it has to be done by hand.")
        _refuse_closed(now, action)
        if not _gives_reasons(file, key):
            heed(file, now, action)
        posted = now.stored_post.at or now.stored_post.received_at
        expires = keeps(file.at, posted, action, possible, brief=False)
        file.append("effect_retried", personal={"told": told.strip()}, action=action, key=key)
        delivery.try_again(effect, by=by.actor, expires_at=expires)
    return file.case


def _gives_reasons(file: CaseFile, key: str) -> bool:
    """Whether it tells the author the reasons that they are owed, which no placement holds back (4.8, A3n)."""
    return any(event.data.get("key") == key and event.data.get("reasons_for") for event in file.events)


def _refuse_closed(now: Current, action: str) -> None:
    ruled = now.ruling.actions[action]
    if ruled.closed or ruled.modality == "must_not":
        raise NotPossible(CLOSED.format(why=reason(now, action)))
