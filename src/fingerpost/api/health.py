"""``GET /health``: whether this installation works, for whatever watches it. Tells nothing about anybody."""

from datetime import timedelta

from django.http import HttpRequest, JsonResponse
from django.utils import timezone

from fingerpost.delivery import queries
from fingerpost.inbox.queries import advisers_heard


def health(request: HttpRequest) -> JsonResponse:
    """200 with ``{"status": "ok"}``; 503 when the database does not answer or nobody takes what waits.

    Advisers are told beside it, where there are any; the service works without them.
    """
    try:
        since, heard = queries.oldest_waiting(), advisers_heard()
    except Exception:  # whatever it is, the answer is that it does not work; the log has the rest
        return JsonResponse({"status": "failing", "why": "The database does not answer."}, status=503)
    if since is not None and timezone.now() - since > LONGEST_WAIT:
        why = "Something has waited for a worker for too long. Is one running?"
        return JsonResponse({"status": "failing", "why": why}, status=503)
    advisers = {name: "answering" if answered else "not answering" for name, answered in heard.items()}
    return JsonResponse({"status": "ok"} | ({"advisers": advisers} if advisers else {}))


LONGEST_WAIT = timedelta(minutes=5)
"""How long a delivery may wait before the installation counts as failing."""

health.public_reason = "It is for machines that watch, and tells nothing about anybody."  # type: ignore[attr-defined]
