"""``POST /api/cases/ID/draft``: words of a reply that are kept until they are sent. Nobody but the desk sees them."""

from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Schema
from ninja.throttling import AuthRateThrottle

from fingerpost.api import bodies
from fingerpost.api.acts import ACT_FAULTS
from fingerpost.api.callers import asking, caller
from fingerpost.api.problems import described
from fingerpost.api.queue import RATE
from fingerpost.api.refusals import told
from fingerpost.desk import operations

FAULTS = {status: what for status, what in ACT_FAULTS.items() if status not in (412, 428)}

router = Router(tags=["desk"])


class Stamp(Schema):
    """To be sent with the next words, so that two programs of one user do not write over each other."""

    stamp: int


@router.post(
    "/cases/{case_id}/draft",
    auth=caller,
    throttle=AuthRateThrottle(RATE),
    response={200: Stamp},
    summary="Keep a draft of a reply",
    openapi_extra={"responses": described(FAULTS)},
)
def draft(request: HttpRequest, case_id: UUID, body: bodies.Draft) -> Stamp:
    """Keep what was written so far. It is the same draft as on the pages; sending the reply ends it."""
    with told():
        return Stamp(stamp=operations.keep_draft(case_id, by=asking(request).user, **body.model_dump()))
