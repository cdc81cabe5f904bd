"""Requests for information and their legal clocks, read back from what was recorded under the guide's steps."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone

from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.guides.told import RECORDED, read
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.rulings import Current
from fingerpost.desk.sealing import in_known_cases
from fingerpost.desk.words import ZONE, day
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require
from fingerpost.post.statutory import KINDS, Clock, Request, clock

KIND_WORDS = {"foi": "Freedom of information", "eir": "Environmental information", "sar": "Subject access"}
DAYS = ("received", "identified", "asked", "clarified", "extended", "answered")


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request for information: which law, where its clock stands, and who in information governance has it."""

    case: UUID
    kind: str
    received: date
    clock: Clock
    words: str
    to: str
    reference: str
    answered: date | None


def information_requests(organisation: Organisation, *, by: User) -> tuple[RequestRow, ...]:
    """Every request that runs by a legal clock: what is not answered first, by its day, then the answered ones."""
    require(by, Permission.READ_CASE)
    today = timezone.now().astimezone(ZONE).date()
    known = CaseEvent.objects.filter(in_known_cases(by))
    events = known.filter(organisation=organisation, act=RECORDED, data__tool="clock").order_by("at")
    by_case: dict[UUID, list[CaseEvent]] = {}
    for event in events:
        by_case.setdefault(event.case_id, []).append(event)
    found = (_row(case, _merged(events), today) for case, events in by_case.items())
    rows = [row for row in found if row is not None]
    return tuple(sorted(rows, key=lambda row: (row.answered is not None, row.clock.due or date.max)))


def clock_words(file: CaseFile, now: Current) -> str:
    """Where this case's legal clock stands, in a sentence or two; empty when none runs."""
    merged = _merged(event for event in file.events if event.act == RECORDED and event.data.get("tool") == "clock")
    row = _row(file.case.pk, merged, now.at.astimezone(ZONE).date())
    return row.words if row else ""


def _merged(events: Iterable[CaseEvent]) -> Mapping[str, str]:
    """Everything written under the steps of one case, the last word on each; the chosen law as ``kind``."""
    found: dict[str, str] = {}
    for event in events:
        told = read(event)
        found |= {**told.said, **({"kind": told.answer} if told.answer else {})}
    return found


def _row(case: UUID, said: Mapping[str, str], today: date) -> RequestRow | None:
    request = _request(said)
    if request is None:
        return None
    runs = clock(request, today)
    to, reference = said.get("to", ""), said.get("reference", "")
    words = _words(request, runs)
    return RequestRow(case, KIND_WORDS[request.kind], request.received, runs, words, to, reference, request.answered)


def _request(said: Mapping[str, str]) -> Request | None:
    days = {name: found for name in DAYS if (found := _day(said.get(name, ""))) is not None}
    if said.get("kind") not in KINDS or "received" not in days:
        return None
    return Request(said["kind"], **days)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None


def _words(request: Request, runs: Clock) -> str:
    law = KIND_WORDS[request.kind]
    if request.answered:
        return f"{law}: answered on {day(request.answered)}{', late' if runs.late else ''}."
    if runs.due is None or runs.latest is None:
        return f"{law}: {runs.because}"
    late = " It is late." if runs.late else ""
    last = f" The law's last day is {day(runs.latest)}." if runs.latest != runs.due else ""
    return f"{law}: due by {day(runs.due)}, {runs.because}{last}{late}"
