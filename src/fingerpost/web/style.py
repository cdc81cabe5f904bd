"""The design system's style sheet without its fonts: they sit on somebody else's host, which is never called."""

import gzip
import re
from functools import cache
from hashlib import sha256
from pathlib import Path

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from fingerpost.web.access import public

SHEET = "nhsuk/nhsuk-frontend.min.css"
FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}")
MISSING = "/* The design system is not installed: run `make assets`, then start again. Pages work, but look bare. */"


@public("the sign-in page needs its looks before anybody is known")
@require_safe
def style(request: HttpRequest) -> HttpResponse:
    """The style sheet, to be kept by the browser until it changes."""
    packed, mark = _packed()
    if request.headers.get("If-None-Match") == mark:
        return HttpResponseNotModified()
    squeezed = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(packed if squeezed else gzip.decompress(packed), content_type="text/css; charset=utf-8")
    if squeezed:
        response["Content-Encoding"] = "gzip"
    response["ETag"], response["Vary"], response["Cache-Control"] = mark, "Accept-Encoding", "public, max-age=3600"
    return response


def ours(sheet: str) -> str:
    """The sheet without any rule that would fetch a font, and with its pictures where we keep them."""
    return FONT_FACE.sub("", sheet).replace("url(/assets/", f"url({static('nhsuk/assets/')}")


@cache
def _packed() -> tuple[bytes, str]:
    found = finders.find(SHEET)
    sheet = ours(Path(found).read_text(encoding="utf-8")) if isinstance(found, str) else MISSING
    packed = gzip.compress(sheet.encode(), mtime=0)
    return packed, f'"{sha256(packed).hexdigest()[:16]}"'
