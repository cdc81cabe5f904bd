"""One message, one step further: claimed, checked against what its reader wants by now, sent, and written down.

A worker that dies between the mail server's word and ours sends the message once more: for a notice that is better than
never. Its Message-ID is the same, so mail programs can show it once.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from fingerpost.delivery.lease import LEASE, LeaseLost, claim, write_back
from fingerpost.delivery.models import Notice, NoticePreference
from fingerpost.delivery.notices import email, teams
from fingerpost.delivery.notices.answer import Answer
from fingerpost.delivery.notices.choice import preference, shown_zone
from fingerpost.delivery.notices.timing import after_quiet, wait
from fingerpost.delivery.notices.wording import About, Message, line, message
from fingerpost.journal.actor import system
from fingerpost.journal.operations import record
from fingerpost.register.keys import KeysError
from fingerpost.register.vault import CannotOpen, unseal

TOGETHER = 50
"""How many notices leave in one message at most."""

MOST_TRIES_KEPT = 24
GAVE_UP = "Tried {times} times without success. {problem}"
LEFT = "The person has left."
UNWANTED = "The person does not want to be told this way."
NO_TEAMS = "No Teams workflow is set for this person. They enter its address on My notices."

State, Channel = Notice.State, Notice.Channel


def claim_together(worker: str, *, lease: timedelta = LEASE) -> list[Notice]:
    """Take the notice that has waited longest and, if it may leave with others, all that fall due with it.

    What is urgent goes first, and alone.
    """
    with transaction.atomic():
        due = Notice.objects.filter(state=State.WAITING, not_before__lte=timezone.now())
        first = claim(due.order_by("-urgent", "not_before", "id"), worker, limit=1, lease=lease)
        if not first or first[0].urgent:
            return first
        theirs = due.filter(person_id=first[0].person_id, channel=first[0].channel, urgent=False)
        rest = theirs.exclude(pk=first[0].pk).order_by("not_before", "id")
        return first + claim(rest, worker, limit=TOGETHER - 1, lease=lease)


def send(notices: Sequence[Notice]) -> None:
    """Send claimed notices of one person and channel as one message, and write down what became of it."""
    person, now = notices[0].person, timezone.now()
    chosen = preference(person)
    if why := _unwanted(notices[0], chosen):
        _end(notices, State.WITHHELD, why)
        return
    later = now if notices[0].urgent else after_quiet(now, chosen.quiet_from, chosen.quiet_until, shown_zone())
    if later > now:
        for notice in notices:
            write_back(notice, not_before=later)
        return
    _answered(notices, _sent(notices, chosen, now))


def _unwanted(notice: Notice, chosen: NoticePreference) -> str:
    """Why it is not sent, asked at the last moment; empty when it is."""
    if not notice.person.is_active:
        return LEFT
    wanted = chosen.by_email if notice.channel == Channel.EMAIL else chosen.by_teams
    return "" if wanted or notice.urgent else UNWANTED


def _sent(notices: Sequence[Notice], chosen: NoticePreference, now: datetime) -> Answer:
    whole = _message(notices, now)
    if notices[0].channel == Channel.EMAIL:
        return email.send(notices[0].address or notices[0].person.email, whole, notices[0].pk)
    if not chosen.teams:
        return Answer("refused", "no_address", NO_TEAMS)
    try:
        address = unseal(chosen.teams)
    except (CannotOpen, KeysError):
        return Answer("refused", "sealed", "The Teams address was sealed with other keys. It has to be entered again.")
    return teams.send(address, whole)


def _message(notices: Sequence[Notice], now: datetime) -> Message:
    home = settings.FINGERPOST_ADDRESS
    told = (
        line(each.kind, About(each.about, each.path, each.reference, each.due_at), home, now, shown_zone())
        for each in notices
    )
    return message(list(dict.fromkeys(told)), home)


def _answered(notices: Sequence[Notice], answer: Answer) -> None:
    for notice in notices:
        try:
            _write(notice, answer)
        except LeaseLost:
            continue  # somebody else has it by now, and may send it once more


def _write(notice: Notice, answer: Answer) -> None:
    tried = {"at": timezone.now().isoformat(timespec="seconds"), "answer": answer.said, "outcome": answer.outcome}
    attempts = notice.attempts + 1
    known: dict[str, Any] = {"attempts": attempts, "tries": [*notice.tries, tried][-MOST_TRIES_KEPT:]}
    pause = wait(attempts, urgent=notice.urgent)
    if answer.outcome == "accepted":
        _settle(notice, State.ACCEPTED, "", known)
    elif answer.outcome == "refused":
        _settle(notice, State.SET_ASIDE, answer.problem, known)
    elif pause is None:
        _settle(notice, State.SET_ASIDE, GAVE_UP.format(times=attempts, problem=answer.problem), known)
    else:
        asked = timedelta(seconds=answer.wait or 0)
        write_back(notice, not_before=timezone.now() + max(pause, asked), problem=answer.problem, **known)


def _end(notices: Sequence[Notice], state: Notice.State, why: str) -> None:
    for notice in notices:
        _settle(notice, state, why, {})


def _settle(notice: Notice, state: Notice.State, problem: str, known: dict[str, Any]) -> None:
    if state != State.SET_ASIDE:
        known["address"] = ""  # nobody needs it any more
    with transaction.atomic():
        write_back(notice, state=state, problem=problem, settled_at=timezone.now(), **known)
        record(
            organisation_id=notice.organisation_id,
            by=system("notices"),
            act=f"notice.{state}",
            subject=f"notice:{notice.pk}",
            facts={"kind": notice.kind, "channel": str(notice.channel), "attempts": notice.attempts},
        )
