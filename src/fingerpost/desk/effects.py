"""Acts on a platform: sent through delivery where there is a door, opened as a step by hand where there is none."""

from datetime import datetime, timedelta

from fingerpost.delivery.models import Effect
from fingerpost.delivery.operations import enqueue
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.lifecycle import REST
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.refusals import NotPossible
from fingerpost.desk.rulings import Current
from fingerpost.inbox.posts import target_of
from fingerpost.journal.actor import Actor
from fingerpost.platforms import Possible

REPLY_KEEPS = timedelta(hours=24)
"""How old a reply may become before somebody should read the conversation again instead of sending it late."""

REASONS_KEEP = timedelta(minutes=10)
"""How long a hide waits for its reasons to go out before it: a try is owed (A3n), not a delay."""

SHOWS = frozenset({"hide", "unhide", "delete"})
"""Acts on the post itself. They wait for no reply in the same conversation."""


def possible_or_refuse(now: Current, action: str) -> Possible:
    """Whether it can be done there. Raises NotPossible with the platform's reason."""
    possible = now.possible(action)
    if possible.how == "impossible":
        raise NotPossible(f"This is not possible here. {possible.why}")
    return possible


def ask(
    file: CaseFile,
    now: Current,
    action: str,
    *,
    text: str = "",
    clause: str = "",
    after: str = "",
    notice_owed: bool = False,
    reasons_for: str = "",
    why: str = "",
    overrode: tuple[str, ...] = (),
    window: timedelta = timedelta(),
) -> str:
    """Ask for an act on the platform and write it into the case; returns its key.

    ``after`` is the key of what must be tried first; ``reasons_for`` names the act whose reasons these words give.
    ``overrode`` names the concerns about the words that ``why`` answers. It can be taken back for ``window``.
    """
    possible = possible_or_refuse(now, action)
    key = f"case:{file.case.pk}:{file.case.version + 1}"
    manual = possible.how == "manual" or possible.via is None
    file.append(
        "effect_asked",
        clause=clause,
        personal={name: value for name, value in (("text", text), ("why", why)) if value} or None,
        action=action,
        key=key,
        manual=manual,
        after=after,
        notice_owed=notice_owed,
        reasons_for=reasons_for,
        **({"overrode": list(overrode)} if overrode else {}),
    )
    if not manual and not after:
        brief, leaves = bool(reasons_for), file.at + window
        _send(file, now, action, possible, key=key, text=text, clause=clause, brief=brief, leaves=leaves)
    return key


def waiting(file: CaseFile, key: str) -> Effect | None:
    """The effect under ``key``, when it was sent from here and a person has to settle it."""
    held = file.state.outstanding.get(key)
    if held is None or not held.manual:
        return None
    needing = Effect.objects.filter(organisation_id=file.case.organisation_id, key=key)
    return needing.filter(state=Effect.State.NEEDS_PERSON).first()


def send_follower(file: CaseFile, now: Current, event: CaseEvent) -> None:
    """Send an act that waited for another, now that the other was tried."""
    data = event.data
    action, key = str(data["action"]), str(data["key"])
    possible = now.possible(action)
    if possible.via is not None:
        _send(file, now, action, possible, key=key, text=str(data.get("text", "")), clause=event.clause, brief=False)
        return
    # The way there was closed in the meantime: a person does it by hand.
    file.append("effect_settled", action=action, key=key, outcome="unknown", why="no_route")


def _send(
    file: CaseFile,
    now: Current,
    action: str,
    possible: Possible,
    *,
    key: str,
    text: str,
    clause: str,
    brief: bool,
    leaves: datetime | None = None,
) -> None:
    stored, asked_by = now.stored_post, _asker(file, key)
    if stored.account is None or possible.via is None:
        raise NotPossible("The post belongs to no account of ours, so this has to be done by hand.")
    target = target_of(stored)
    enqueue(
        organisation=stored.organisation,
        account=stored.account,
        action=possible.via,
        target={"item": target.item, "parent": target.parent, "author": target.author, "kind": target.kind},
        key=key,
        kind=possible.effect or "once",
        by=asked_by,
        text=text,
        case=str(file.case.pk),
        conversation=_line(file, action),
        not_before=leaves,
        expires_at=keeps(file.at, stored.at or stored.received_at, action, possible, brief=brief),
        clause=clause or None,
    )


def _asker(file: CaseFile, key: str) -> Actor:
    asked = next((event for event in file.events if event.data.get("key") == key and event.by), None)
    return asked.by.actor if asked and asked.by else file.actor


def _line(file: CaseFile, action: str) -> str:
    """What the act queues behind. An answer to somebody in danger waits for nobody, nor does what hides or shows."""
    if action in SHOWS or file.case.rank < REST:
        return ""
    post = file.case.post
    return f"{post.platform}:{post.account_ref}:{post.conversation}"[:300]


def keeps(now: datetime, posted: datetime, action: str, possible: Possible, *, brief: bool) -> datetime | None:
    """Until when it may still be sent unseen: within the platform's own window, and never stale."""
    if action in SHOWS:
        return None
    ends = now + (REASONS_KEEP if brief else REPLY_KEEPS)
    if possible.within_hours:
        ends = min(ends, posted + timedelta(hours=possible.within_hours))
    return max(ends, now + timedelta(minutes=1))
