"""What holds for somebody who also works with a partner or belongs to a professional body (4.8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from fingerpost.inbox.queries import overlays_of, pack_for, pack_of
from fingerpost.people.permissions import Permission, may
from fingerpost.people.queries import User, placed, placed_by_id, placements
from fingerpost.policy import PackError
from fingerpost.policy.overlay import Overlay
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.nhs import Choice
from fingerpost.web.policies.bound import KINDS, bound
from fingerpost.web.policies.frame import policy_screen
from fingerpost.web.policies.overlays import HERE


@dataclass(frozen=True, slots=True)
class Somebody:
    """Whom the page speaks of: a name, "you", or nobody in particular, and the overlay ids that bind them."""

    ids: tuple[str, ...]
    name: str = ""
    you: bool = False
    colleague: str = ""


@asks(Permission.SEE_POLICY)
@require_safe
def applies(request: HttpRequest) -> HttpResponse:
    """What holds for the reader; for any choice of overlays; or for a colleague, whose placement few may see."""
    user = person(request)
    somebody, carried = _somebody(request, user), overlays_of(user.organisation)
    chosen = [each for each in carried if each.overlay.id in somebody.ids]
    known = {each.overlay.id for each in carried}
    context = {
        "title": "What applies to somebody",
        "somebody": somebody,
        "gone": [name for name in somebody.ids if name not in known],
        "overlays": chosen,
        "kinds": KINDS,
        "choices": [Choice(value=each.overlay.id, text=each.overlay.name) for each in carried],
        "chosen": [each.overlay.id for each in chosen],
        "many": len(chosen) > 1,
        "colleagues": _colleagues(user),
        **_held(user, chosen),
    }
    return policy_screen(request, "applies", HERE, context)


def _held(user: User, chosen: Sequence[Overlay]) -> dict[str, Any]:
    """What these overlays come to together, or why they cannot be laid together."""
    if not chosen:
        return {"bound": None, "trouble": ""}
    organisation = user.organisation
    try:
        overlaid = pack_for(organisation, [each.overlay.id for each in chosen])
    except PackError as bad:
        return {"bound": None, "trouble": str(bad)}
    return {"bound": bound(pack_of(organisation), overlaid, chosen, localdate()), "trouble": ""}


def _somebody(request: HttpRequest, user: User) -> Somebody:
    """The colleague that is asked about, the overlays that were chosen, or the reader."""
    asked = request.GET.get("colleague", "")
    if asked:
        return _colleague(user, asked)
    if "chosen" in request.GET or "overlay" in request.GET:
        return Somebody(tuple(dict.fromkeys(request.GET.getlist("overlay"))))
    return Somebody(placements(user), you=True)


def _colleague(user: User, asked: str) -> Somebody:
    """A colleague and where they are placed. Some bodies are trade unions, so only whoever manages people may ask."""
    if not may(user, Permission.MANAGE_PEOPLE):
        raise PermissionDenied(Permission.MANAGE_PEOPLE.value)
    try:
        found = placed_by_id(user.organisation, UUID(asked))
    except ValueError:
        raise Http404 from None
    if found is None:
        raise Http404
    return Somebody(tuple(found.overlays), name=found.name, colleague=str(found.pk))


def _colleagues(user: User) -> list[Choice]:
    if not may(user, Permission.MANAGE_PEOPLE):
        return []
    return [
        Choice(value=str(each.pk), text=", ".join(part for part in (each.name, each.team) if part))
        for each in placed(user.organisation)
    ]
