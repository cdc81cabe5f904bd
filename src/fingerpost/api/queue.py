"""``GET /api/cases``: the queue in its order, page by page; ``GET /api/cases/ID``: one case with all that is known."""

from typing import Literal
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Field, Query, Router, Schema
from ninja.throttling import AuthRateThrottle

from fingerpost.api import shapes
from fingerpost.api.callers import asking, caller
from fingerpost.api.problems import Problem, described
from fingerpost.api.refusals import told
from fingerpost.desk import operations, queries
from fingerpost.desk.queries import CaseView, Onward, Queue

RATE = "600/m"
"""Questions a minute for each token and web process."""

FAULTS = {
    401: "There is no token, or it is not accepted.",
    403: "The token, or the user in whose name it acts, may not read this.",
    422: "A parameter cannot be read.",
    429: "Too many requests in a minute.",
}

router = Router(tags=["desk"])


class Asked(Schema):
    """What to show of the queue, as on its page. What is left out is not asked for."""

    state: Literal["open", "closed", "all", "waiting", "taken", "awaiting_agreement", "effect_pending", "decided"] = (
        "open"
    )
    platform: str = Field("", max_length=40)
    account: UUID | None = None
    pathway: str = Field("", max_length=60, pattern=r"^[A-Za-z0-9._-]*$")
    signal: str = Field("", max_length=60, pattern=r"^[A-Za-z0-9._-]*$")
    clause: str = Field("", max_length=60, pattern=r"^[A-Za-z0-9._-]*$")
    assignee: Literal["", "me", "nobody"] | UUID = ""
    older: int = Field(0, ge=0, le=3650, description="came in at least so many days ago")
    overdue: bool = False
    unread: bool = False
    not_read: bool = Field(False, description="the machine could not read it")
    text: str = Field("", max_length=200)

    def question(self) -> Queue:
        """The same question as the desk takes it."""
        words = self.text.replace("\x00", "").strip()
        account = str(self.account or "")
        return Queue(
            **self.model_dump(exclude={"account", "assignee", "text", "platform"}),
            platform=self.platform.replace("\x00", ""),
            account=account,
            assignee=str(self.assignee),
            text=words,
        )


@router.get(
    "/cases",
    auth=caller,
    throttle=AuthRateThrottle(RATE),
    response={200: shapes.Rows},
    summary="List the queue",
    openapi_extra={"responses": described({400: "The cursor is not one of ours."} | FAULTS)},
)
def cases(
    request: HttpRequest,
    asked: Query[Asked],
    after: str = Query("", max_length=40, description="the ``next`` of the page before"),  # type: ignore[type-arg]
    limit: int = Query(25, ge=1, le=100),  # type: ignore[type-arg]
) -> Onward:
    """Danger first, then what is due soonest; the newest first where words are looked for or all are asked for."""
    user = asking(request).user
    with told():
        try:
            return queries.onward(user.organisation, asked.question(), after, by=user, limit=limit)
        except queries.BadCursor as bad:
            raise Problem(400, "bad-cursor", "The cursor cannot be read.", str(bad)) from None


@router.get(
    "/cases/{case_id}",
    auth=caller,
    throttle=AuthRateThrottle(RATE),
    response={200: shapes.Case},
    summary="Read a case",
    openapi_extra={"responses": described({404: "There is no such case."} | FAULTS)},
)
def case(request: HttpRequest, response: HttpResponse, case_id: UUID) -> CaseView:
    """The case as this user sees it, ruled on as things stand now; its version is the ETag.

    That it was read is recorded, as it is when the page is opened.
    """
    user = asking(request).user
    with told():
        operations.look(case_id, by=user)
        found = queries.case(user.organisation, case_id, by=user)
    response["ETag"] = tag(found.version)
    return found


def tag(version: int) -> str:
    """A version of a case as an ETag."""
    return f'"{version}"'
