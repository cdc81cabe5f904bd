"""Keeps the list of where everybody is signed in. Acts on it, with permission and journal, are in ``operations``."""

import re
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from fingerpost.people.models import SignedIn, User

KEPT = timedelta(days=1)
BROWSERS = (
    ("Edge", r"Edg(?:e|A|iOS)?/"),
    ("Opera", r"OPR/"),
    ("Samsung Internet", r"SamsungBrowser/"),
    ("Firefox", r"Firefox/|FxiOS/"),
    ("Chrome", r"Chrome/|CriOS/|Chromium/"),
    ("Safari", r"Safari/"),
)
"""Names by what a browser says of itself; the first that fits, because most of them claim to be others as well."""
SYSTEMS = (
    ("iPhone", r"iPhone"),
    ("iPad", r"iPad"),
    ("Android", r"Android"),
    ("Windows", r"Windows"),
    ("Mac", r"Macintosh|Mac OS X"),
    ("Chromebook", r"CrOS"),
    ("Linux", r"Linux"),
)


def device(said: str) -> str:
    """What a browser says of itself, in words that its owner knows it by: 'Firefox on Windows'. Never its version."""
    browser = next((name for name, sign in BROWSERS if re.search(sign, said)), "")
    system = next((name for name, sign in SYSTEMS if re.search(sign, said)), "")
    return " on ".join(filter(None, (browser, system))) or "A program or browser that does not say what it is"


def begin(user: User, *, said: str, how: str = "") -> UUID:
    """Enter a new place where somebody is signed in; the id that its session carries. Clears what is long over."""
    now = timezone.now()
    SignedIn.objects.filter(started_at__lt=now - KEPT - timedelta(hours=settings.FINGERPOST_SESSION_HOURS)).delete()
    return SignedIn.objects.create(
        organisation_id=user.organisation_id, user=user, device=device(said), how=how, started_at=now, seen_at=now
    ).pk


def is_open(user: User, session: str) -> bool:
    """Whether a session that carries this id has not been ended from elsewhere."""
    return SignedIn.objects.filter(pk=session, user=user).exists()


def seen(session: str) -> None:
    """Note that the person is still there."""
    SignedIn.objects.filter(pk=session).update(seen_at=timezone.now())


def end(session: str) -> None:
    """Strike one from the list, because it is over."""
    SignedIn.objects.filter(pk=session).delete()
