"""Where passkeys can work, and reading what a browser sends of them."""

import json
from ipaddress import ip_address
from typing import Any

from django.http import HttpRequest, JsonResponse


def passkeys_work_here(request: HttpRequest) -> bool:
    """Whether browsers make passkeys at this address: over HTTPS or at localhost, and never at a bare number."""
    host = request.get_host().rpartition(":")[0] or request.get_host()
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return request.is_secure() or host == "localhost"
    return False


def answer_of(request: HttpRequest) -> Any:
    """What the browser's passkey said, as it was sent; None when that is not JSON."""
    try:
        return json.loads(request.POST.get("answer", ""))
    except ValueError:
        return None


def asked(options: dict[str, object]) -> JsonResponse:
    """What the browser is asked to do, for the script of the page."""
    return JsonResponse(json.loads(json.dumps(options, default=_plain)))


def _plain(value: Any) -> Any:
    return dict(value)
