"""``POST /api/directory``: the whole directory of colleagues as a CSV file, as the staff system has it (4.6)."""

from typing import Any

from django.http import HttpRequest
from django.http.request import UnreadablePostError
from ninja import Router, Schema, Status
from ninja.throttling import AuthRateThrottle

from fingerpost.api.problems import SCHEMA as PROBLEM
from fingerpost.api.problems import Problem
from fingerpost.api.tokens import bearer
from fingerpost.inbox.queries import overlays_of
from fingerpost.people.operations import DirectoryFileError, DirectoryReport, import_directory, preview_directory
from fingerpost.policy import PackError

RATE = "60/h"
LONGEST = 20 * 1024 * 1024
"""Bytes; more than any staff file of the columns that are read."""

router = Router(tags=["directory"])


class Line(Schema):
    """A line that was not taken, counted from 1 with the heading, and why. Quotes nothing of the person."""

    line: int
    why: str


class Report(Schema):
    """What was done, or with ``preview`` what would be, in numbers of people."""

    preview: bool
    added: int
    changed: int
    unchanged: int
    removed: int
    refused: list[Line]
    unknown_columns: list[str]


def _described(description: str) -> dict[str, Any]:
    return {"description": description, "content": {"application/problem+json": {"schema": PROBLEM}}}


@router.post(
    "/directory",
    auth=bearer("directory"),
    throttle=AuthRateThrottle(RATE),
    response={200: Report},
    summary="Make the directory what a CSV file says",
    openapi_extra={
        "requestBody": {"required": True, "content": {"text/csv": {"schema": {"type": "string"}}}},
        "responses": {
            400: _described("The body broke off, or the policy in force cannot be read."),
            401: _described("There is no token, or it is not accepted."),
            413: _described("The body is longer than 20 MiB."),
            415: _described("The body is not sent as text/csv."),
            422: _described("The file is no directory, or a parameter cannot be read; nothing was changed."),
            429: _described("Too many files in an hour."),
        },
    },
)
def take_directory(request: HttpRequest, preview: bool = False) -> Status[Report]:
    """Take the file: whoever is not in it leaves. With ``preview``, only say what it would do."""
    token = request.auth  # type: ignore[attr-defined]
    act = preview_directory if preview else import_directory
    try:
        overlays = tuple(each.overlay.id for each in overlays_of(token.organisation))
        done = act(_body(request), organisation=token.organisation, by=token.actor, overlays=overlays)
    except PackError as bad:
        raise Problem(400, "policy", "The policy in force cannot be read.", str(bad)) from None
    except DirectoryFileError as bad:
        raise Problem(422, "not-a-directory", "The file is no directory, and nothing was changed.", str(bad)) from None
    report = done if isinstance(done, DirectoryReport) else done.report
    return Status(200, _said(report, preview))


def _body(request: HttpRequest) -> bytes:
    """The file. Read from the stream, because a large body's staff list is longer than other requests may be."""
    if request.content_type != "text/csv":
        raise Problem(415, "not-csv", "The body is not sent as CSV.", "Send 'Content-Type: text/csv'.")
    try:
        content = request.read(LONGEST + 1)
    except UnreadablePostError:
        raise Problem(400, "broken-off", "The body broke off before its end.", "Send it again.") from None
    if len(content) > LONGEST:
        raise Problem(413, "too-long", "The body is longer than 20 MiB.", "Send only the columns that are read.")
    return content


def _said(report: DirectoryReport, preview: bool) -> Report:
    return Report(
        preview=preview,
        added=report.added,
        changed=report.changed,
        unchanged=report.unchanged,
        removed=report.removed,
        refused=[Line(line=each.line, why=each.why) for each in report.refused],
        unknown_columns=list(report.unknown_columns),
    )
