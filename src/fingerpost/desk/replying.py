"""How words leave: who has to look first, for how long they can be taken back, and how often they may be private."""

from datetime import timedelta

from django.conf import settings

from fingerpost.desk import words
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.rulings import Current
from fingerpost.platforms import Possible
from fingerpost.policy.replying import Replying, replying

LIFE = 3
"""The degree of danger in which nothing delays an answer (4.4.2)."""

USED = (
    "The private message for this post was used {when}; {platform} allows {often}. Answer in public, and ask them to "
    "write to us."
)
TOO_LATE = "The time for a private message has passed. {why}"


def decided(now: Current) -> Replying:
    """What the pack decides about replies today."""
    return replying(now.pack, now.at)


def second_needed(now: Current) -> str:
    """Why somebody else has to agree to these words first; empty where nobody need. Never where life is in danger."""
    if now.danger >= LIFE:
        return ""
    asking = [now.pack.pathway_by_id[name].title for name in now.ruling.pathways if name in decided(now).second]
    return f"Replies about this take two people: {', '.join(asking).lower()}." if asking else ""


def undo_window(now: Current) -> timedelta:
    """For how long a reply can be taken back before it leaves. None at all where life is in danger (4.4.2)."""
    if now.danger >= LIFE:
        return timedelta()
    stated = decided(now).undo_seconds
    return timedelta(seconds=settings.FINGERPOST_UNDO_SECONDS if stated is None else stated)


def why_no_private(file: CaseFile, now: Current) -> str:
    """Why no private message can go to the author any more: the one that is allowed was used, or it is too late."""
    possible = now.possible("private_reply")
    if used := _used(file, now, possible):
        return used
    posted = now.stored_post.at or now.stored_post.received_at
    if possible.within_hours and file.at > posted + timedelta(hours=possible.within_hours):
        return TOO_LATE.format(why=possible.why)
    return ""


def _used(file: CaseFile, now: Current, possible: Possible) -> str:
    """One that the platform refused, or that was called off, was none."""
    ended = {
        str(event.data.get("key"))
        for event in file.events
        if event.act == "effect_settled" and event.data.get("outcome") in ("refused", "cancelled")
    }
    asked = [
        event
        for event in file.events
        if event.act == "effect_asked"
        and event.data.get("action") == "private_reply"
        and str(event.data.get("key")) not in ended
    ]
    if possible.per_post is None or len(asked) < possible.per_post:
        return ""
    often = "one" if possible.per_post == 1 else str(possible.per_post)
    return USED.format(when=words.moment(asked[-1].at), platform=words.platform(now.post.platform), often=often)
