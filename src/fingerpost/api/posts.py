"""``POST /api/posts``: one post in, in the form that ``fingerpost triage`` reads."""

import json
from importlib.resources import files
from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema, Status
from ninja.throttling import AuthRateThrottle

from fingerpost.api.problems import SCHEMA as PROBLEM
from fingerpost.api.problems import Problem
from fingerpost.api.tokens import bearer
from fingerpost.inbox import operations
from fingerpost.people.permissions import Permission, may
from fingerpost.post import json_lines, wire
from fingerpost.register.queries import account_named

RATE = "600/m"
"""Posts a minute for each token and web process."""

router = Router(tags=["posts"])
_POST: dict[str, Any] = json.loads(files("fingerpost.post").joinpath("schemas/post.schema.json").read_text())
_BODY = {key: value for key, value in _POST.items() if key not in ("$schema", "$id", "anyOf")} | {"required": ["text"]}


class Taken(Schema):
    """A post that is kept. ``new`` is false when the same words were here already."""

    id: str
    new: bool


def _described(description: str) -> dict[str, Any]:
    return {"description": description, "content": {"application/problem+json": {"schema": PROBLEM}}}


@router.post(
    "/posts",
    auth=bearer("ingest"),
    throttle=AuthRateThrottle(RATE),
    response={201: Taken, 200: Taken},
    summary="Take one post",
    openapi_extra={
        "requestBody": {"required": True, "content": {"application/json": {"schema": _BODY}}},
        "responses": {
            400: _described("The post cannot be read."),
            401: _described("There is no token, or it is not accepted."),
            403: _described("The token is for another purpose."),
            413: _described("The body is longer than 1 MiB."),
            415: _described("The body is not sent as application/json."),
            429: _described("Too many posts in a minute."),
        },
    },
)
def take_post(request: HttpRequest) -> Status[Taken]:
    """Keep one post and read it. Sending the same post again changes nothing and is answered 200."""
    token = request.auth  # type: ignore[attr-defined]
    if not may(token, Permission.INGEST_POSTS):
        raise Problem(403, "not-permitted", "The token may not bring in posts.", "Ask for a token for 'ingest'.")
    post = _read(request)
    change = operations.take_in(
        post,
        organisation=token.organisation,
        account=account_named(token.organisation, post.platform, post.account),
        by=token.actor,
        source="api",
    )
    return Status(201 if change.new else 200, Taken(id=str(change.post.pk), new=change.new))


def _read(request: HttpRequest) -> Any:
    if request.content_type != "application/json":
        raise Problem(415, "not-json", "The body is not sent as JSON.", "Send 'Content-Type: application/json'.")
    if int(request.headers.get("Content-Length") or 0) > json_lines.LONGEST_LINE:
        raise Problem(413, "too-long", "The body is longer than 1 MiB.", "Send attachments by link, not in the body.")
    found = wire.parse_line(request.body)
    if isinstance(found, wire.BadLine):
        status = 413 if found.code == "too_long" else 400
        raise Problem(status, found.code.replace("_", "-"), found.message, found.hint)
    if isinstance(found, wire.NotAPost):
        raise Problem(400, "missing-text", "There is no 'text'.", "Only posts are taken here.")
    return found
