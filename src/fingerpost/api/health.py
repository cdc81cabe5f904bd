"""``GET /health``: whether this installation works, for whatever watches it. Tells nothing about anybody."""

from datetime import timedelta

from django.http import HttpRequest, JsonResponse
from django.utils import timezone

from fingerpost.delivery.queries import oldest_waiting
from fingerpost.desk.queries import Working, no_worker, watching, working
from fingerpost.inbox.queries import advisers_heard
from fingerpost.people import queries as people
from fingerpost.policy import PackError
from fingerpost.tuning import queries as tuning


def health(request: HttpRequest) -> JsonResponse:
    """200 with ``{"status": "ok"}``; 503 when the database does not answer or nobody takes what waits.

    ``degraded``, with 200, when the learned reader is missing (people still get every post, and read more themselves)
    or a credential does not open. ``overdue_unread`` and ``undeliverable_notices`` count what waits for people.
    Advisers are told beside it, where there are any; the service works without them.
    Beside it, honestly, whether anybody watches over danger at this moment, and if not, from when on (4.4.2).
    """
    try:
        waits, found, heard = oldest_waiting(), _working(), advisers_heard()
    except Exception:  # whatever it is, the answer is that it does not work; the log has the rest
        return JsonResponse({"status": "failing", "why": "The database does not answer."}, status=503)
    if no_worker(waits, timezone.now()):  # whomever it concerns: there is one worker for all
        why = "Something has waited for a worker for too long. Is one running?"
        return JsonResponse({"status": "failing", "why": why}, status=503)
    advisers = {name: "answering" if answered else "not answering" for name, answered in heard.items()}
    wrong = [BLIND] * _blind() + ([LOCKED] if found and found.locked else [])
    told: dict[str, object] = {"status": "degraded", "why": " ".join(wrong)} if wrong else {"status": "ok"}
    return JsonResponse(told | ({"advisers": advisers} if advisers else {}) | _waits(found) | _watch())


def _working() -> Working | None:
    """Nothing where there is no body, or more than one."""
    try:
        return working(people.organisation())
    except people.NoOrganisation:
        return None


def _waits(found: Working | None) -> dict[str, object]:
    """What waits for people although nothing is broken: numbers and an age, of whomever they are."""
    if found is None:
        return {}
    since = found.undeliverable_since
    return {
        "overdue_unread": found.overdue_unread,
        "undeliverable_notices": found.undeliverable,
        "oldest_undeliverable_hours": int((timezone.now() - since) / timedelta(hours=1)) if since else None,
    }


def _blind() -> bool:
    """Whether a learned reader was adopted and cannot be used."""
    try:
        return tuning.standing(people.organisation()).kind == "missing"
    except people.NoOrganisation:
        return False


LOCKED = "A stored credential does not open with the keys of this installation. See the page State of Fingerpost."
BLIND = "The learned reader could not be used. What only it could tell is unknown. See the page Triage model."
"""Not why: this is told to anybody."""


def _watch() -> dict[str, object]:
    """Nothing where there is no body yet, or its policy cannot be read: then nobody can say."""
    try:
        watch = watching(people.organisation())
    except (people.NoOrganisation, PackError):
        return {}
    until = watch.until.isoformat() if watch.until else None
    return {"watching": watch.by, "until": until, "says": watch.words}


health.public_reason = "It is for machines that watch, and tells nothing about anybody."  # type: ignore[attr-defined]
