"""``GET /health``: whether this installation works, for whatever watches it. Tells nothing about anybody."""

from datetime import timedelta

from django.http import HttpRequest, JsonResponse
from django.utils import timezone

from fingerpost.delivery import queries
from fingerpost.desk.queries import watching
from fingerpost.people.queries import NoOrganisation, organisation
from fingerpost.policy import PackError


def health(request: HttpRequest) -> JsonResponse:
    """200 with ``{"status": "ok"}``; 503 when the database does not answer or nobody takes what waits.

    Beside it, honestly, whether anybody watches over danger at this moment, and if not, from when on (4.4.2).
    """
    try:
        since = queries.oldest_waiting()
    except Exception:  # whatever it is, the answer is that it does not work; the log has the rest
        return JsonResponse({"status": "failing", "why": "The database does not answer."}, status=503)
    if since is not None and timezone.now() - since > LONGEST_WAIT:
        why = "Something has waited for a worker for too long. Is one running?"
        return JsonResponse({"status": "failing", "why": why}, status=503)
    return JsonResponse({"status": "ok", **_watch()})


def _watch() -> dict[str, object]:
    """Nothing where there is no body yet, or its policy cannot be read: then nobody can say."""
    try:
        watch = watching(organisation())
    except (NoOrganisation, PackError):
        return {}
    until = watch.until.isoformat() if watch.until else None
    return {"watching": watch.by, "until": until, "says": watch.words}


LONGEST_WAIT = timedelta(minutes=5)
"""How long a delivery may wait before the installation counts as failing."""

health.public_reason = "It is for machines that watch, and tells nothing about anybody."  # type: ignore[attr-defined]
