"""Where platforms push to: ``/webhooks/<platform>/<account>``. It answers 200 only once the bytes are stored (3.2g)."""

from uuid import UUID

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.request import RawPostDataException, UnreadablePostError
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from fingerpost.delivery.operations import Refused, accept_webhook, answer_challenge

__all__ = ["urlpatterns", "webhook"]

TOO_LARGE = Refused(413, "too_large", "The body is too large. Send fewer events at a time.")
BROKEN_OFF = Refused(400, "broken_off", "The body broke off before its end. Send it again.")


@csrf_exempt  # whoever pushes has no cookie of ours: the signature on the bytes is the proof
@require_http_methods(["GET", "POST"])
def webhook(request: HttpRequest, platform: str, account_id: UUID) -> HttpResponse:
    """Answer a handshake (GET), or take a delivery (POST)."""
    if request.method == "GET":
        answer = answer_challenge(platform, account_id, {name: request.GET[name] for name in request.GET})
        return _refusal(answer) if isinstance(answer, Refused) else _text(answer)
    try:
        body = request.body
    except RequestDataTooBig:
        return _refusal(TOO_LARGE)
    except (UnreadablePostError, RawPostDataException):
        return _refusal(BROKEN_OFF)
    taken = accept_webhook(platform, account_id, body, dict(request.headers))
    return _refusal(taken) if isinstance(taken, Refused) else _text("stored")


def _text(words: str) -> HttpResponse:
    return HttpResponse(words, content_type="text/plain; charset=utf-8", headers={"X-Content-Type-Options": "nosniff"})


def _refusal(refused: Refused) -> JsonResponse:
    problem = {"type": "about:blank", "status": refused.status, "code": refused.code, "title": refused.message}
    return JsonResponse(problem, status=refused.status, content_type="application/problem+json")


urlpatterns = [path("webhooks/<slug:platform>/<uuid:account_id>", webhook, name="webhook")]
