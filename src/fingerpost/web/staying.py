"""How long a session still lasts, told in good time, so that nobody is signed out unawares (WCAG 2.2.1)."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.times import clock, lasted, seconds_left

STARTED, SEEN = "started", "seen"
"""In the session: when it began, and when its person last asked for or sent something; seconds since 1970."""
WARNED_BEFORE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Limits:
    """When a session ends: ``idle_ends`` if its person does nothing more, ``ends`` in any case. Aware UTC datetimes.

    ``idle`` and ``whole`` are the lengths that lead there, as the body set them.
    """

    idle: timedelta
    whole: timedelta
    idle_ends: datetime
    ends: datetime

    @property
    def first(self) -> datetime:
        """Whichever comes first."""
        return min(self.idle_ends, self.ends)

    @property
    def warned_before(self) -> timedelta:
        """How long before the end a warning comes: five minutes, or half of a very short limit."""
        return min(WARNED_BEFORE, self.idle / 2)

    @property
    def warned_at(self) -> datetime:
        """From when on the page warns."""
        return self.first - self.warned_before

    @property
    def can_stay(self) -> bool:
        """Whether doing something would make the session last longer."""
        return self.idle_ends < self.ends


def limits(request: HttpRequest) -> Limits:
    """The limits of the session that this request came in. One that is new begins now."""
    now = int(timezone.now().timestamp())
    idle = timedelta(minutes=settings.FINGERPOST_IDLE_MINUTES)
    whole = timedelta(hours=settings.FINGERPOST_SESSION_HOURS)
    seen, started = (datetime.fromtimestamp(request.session.get(key, now), UTC) for key in (SEEN, STARTED))
    return Limits(idle, whole, seen + idle, started + whole)


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@never_cache
@require_safe
def left(request: HttpRequest) -> HttpResponse:
    """What a page asks by itself when its time is nearly up: the truth may have changed by another page of theirs."""
    return _told(limits(request))


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@never_cache
@require_POST
def stay(request: HttpRequest) -> HttpResponse:
    """Stay signed in. Coming in counts as doing something, as every request does that a person makes."""
    return _told(limits(request))


def _told(until: Limits) -> JsonResponse:
    """``state``: fine, idle (doing something helps) or last (it does not); ``said``; and when to ask again."""
    if timezone.now() < until.warned_at:
        return JsonResponse({"state": "fine", "said": "", "ask_in": seconds_left(until.warned_at) + 1})
    at = clock(until.first)
    if until.can_stay:
        state, said = "idle", f"You have not opened or sent anything for a while. You will be signed out at {at}."
    else:
        most = lasted(until.whole)
        state, said = "last", f"A sign-in lasts {most} at most, and yours ends at {at}. Send what you are writing now."
    return JsonResponse({"state": state, "said": said, "ask_in": seconds_left(until.first) + 1})
