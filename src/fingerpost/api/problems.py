"""Errors as problem details (RFC 9457): what happened, why, and what to do, in one shape for every door."""

import json
from typing import Any

from django.http import HttpRequest, HttpResponse


class Problem(Exception):
    """An answer that is an error. ``code`` is stable; ``title`` says what happened and ``detail`` what to do.

    ``more`` are members of its own, for programs.
    """

    def __init__(
        self,
        status: int,
        code: str,
        title: str,
        detail: str,
        headers: dict[str, str] | None = None,
        **more: object,
    ) -> None:
        super().__init__(title)
        self.status, self.code, self.title, self.detail, self.headers = status, code, title, detail, headers or {}
        self.more = more


def answer(request: HttpRequest, problem: Problem | type[Problem]) -> HttpResponse:
    """The problem as ``application/problem+json``."""
    if isinstance(problem, type):
        raise TypeError("A problem is answered, not its class.")
    body = {
        "type": f"urn:fingerpost:problem:{problem.code}",
        "title": problem.title,
        "status": problem.status,
        "detail": problem.detail,
        **problem.more,
    }
    return HttpResponse(
        json.dumps(body, ensure_ascii=False),
        status=problem.status,
        content_type="application/problem+json",
        headers=problem.headers,
    )


SCHEMA = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
}


def described(descriptions: dict[int, str]) -> dict[int, Any]:
    """Problems by status, as an OpenAPI document describes them."""
    content = {"application/problem+json": {"schema": SCHEMA}}
    return {status: {"description": description, "content": content} for status, description in descriptions.items()}
