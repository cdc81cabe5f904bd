"""What the desk says about cases in plain English: names of events, outcomes and modalities, and times of day."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from fingerpost.desk.actions import ACTIONS
from fingerpost.people.permissions import ROLE_NAMES
from fingerpost.platforms import capabilities
from fingerpost.post.clock import clock_words

if TYPE_CHECKING:
    from fingerpost.desk.models import CaseEvent

ZONE = ZoneInfo("Europe/London")

MODALITIES = {
    "must": "The policy says that we must",
    "should": "The policy says that we should",
    "may": "The policy lets us",
    "should_not": "The policy says that we should not",
    "must_not": "The policy says that we must not",
    "not_permitted": "No rule permits it here",
    "free": "The policy does not speak of it here",
    "conflict": "The policy says both; a person must settle it",
}
"""What each modality means to whoever reads the case."""

OUTCOMES = {
    "done": "done",
    "refused": "refused by the platform",
    "unknown": "not known yet: somebody must look at the platform",
    "cancelled": "called off before it was tried",
}
"""How an act on a platform ended, or has not."""

EVENTS = {
    "received": "The post reached the desk",
    "reread": "The post was read again",
    "refreshed": "What the desk knows of its author changed what the policy says of it",
    "taken": "Took the case",
    "released": "Gave the case back",
    "assigned": "Gave the case to a colleague",
    "snoozed": "Put the case to sleep",
    "woken": "Woke the case up",
    "noted": "Added a note",
    "read": "Read it; no reply needed",
    "captured": "Captured as evidence",
    "grounded": "Stated what the decision rests on",
    "agreement_asked": "Asked a second person to agree",
    "agreed": "Agreed",
    "declined": "Did not agree",
    "closed": "Closed the case",
    "sealed": "Sealed the case: only a few people could know of it",
    "unsealed": "Opened the case to the desk again",
    "reopened": "Reopened the case",
}
SIGNALS = {
    "names_staff": "Names a colleague",
    "targets_staff": "Targets a colleague",
    "personal_info": "Personal information",
    "patient_info": "Patient information",
    "bad_link": "Suspect link",
}
CHANGES = {"edited": "The author edited the post", "removed": "The author removed the post"}
EXPLAINED = {
    "asked": "Sent the reasons",
    "sent": "The reasons reached the author",
    "attempted": "Tried to send the reasons; it did not work",
    "impossible": "Could not send the reasons",
    "withheld": "Withheld the reasons, on a recorded ground",
}


WOKEN = {
    "time": "The case woke up: its time has come",
    "danger": "The case woke up: somebody may be in danger",
    "message": "The case woke up: there is a new message",
}
"""Why a case that slept woke up by itself."""

SPOKEN = ("reply", "private_reply", "move_private")
"""Actions that send words to the author."""


def role(name: str) -> str:
    """A role as people read it, mid-sentence: "any desk lead"."""
    return f"any {ROLE_NAMES.get(name, name).lower()}"


def platform(name: str) -> str:
    """A platform as people call it."""
    return capabilities(name).name


def action(name: str) -> str:
    """An action's name as people read it, mid-sentence."""
    known = ACTIONS.get(name)
    return known.words.lower() if known else name.replace("_", " ")


def signal(name: str) -> str:
    """A signal's name as people read it."""
    return SIGNALS.get(name, name.replace("_", " ").capitalize())


def corrected(name: str, present: bool) -> str:
    """What a person says of a signal, mid-sentence: "crisis: the post shows it"."""
    return f"{signal(name).lower()}: the post {'shows' if present else 'does not show'} it"


def event(done: "CaseEvent") -> str:
    """What happened, in a few words."""
    data = done.data
    if done.act == "corrected":
        return f"Corrected the machine's reading: {corrected(str(data.get('signal', '')), bool(data.get('present')))}"
    if done.act == "agreement_asked" and data.get("signal"):
        said = corrected(str(data["signal"]), bool(data.get("present")))
        return f"Asked a second person to agree to a correction: {said}"
    if done.act == "assigned" and (data.get("to_name") or data.get("role")):
        return f"Gave the case to {data.get('to_name') or role(str(data['role']))}"
    if done.act == "snoozed":
        return f"Put the case to sleep until {moment(datetime.fromisoformat(str(data['until'])))}"
    if done.act == "woken":
        return WOKEN.get(str(data.get("why")), EVENTS["woken"])
    if done.act == "agreement_asked" and data.get("action") in SPOKEN:
        return f"Asked a second person to agree to these words: {action(str(data['action']))}"
    if done.act == "effect_retried":
        return f"Looked, and tried again: {action(str(data.get('action', '')))}"
    if done.act == "changed":
        return CHANGES.get(str(data.get("change")), "The post changed")
    if done.act == "explained":
        return EXPLAINED.get(str(data.get("way")), "Dealt with the reasons")
    if done.act == "effect_asked":
        by_hand = " by hand" if data.get("manual") else ""
        return f"Asked for{by_hand}: {action(str(data.get('action', '')))}"
    if done.act == "effect_settled":
        outcome = OUTCOMES.get(str(data.get("outcome")), "settled")
        return f"{action(str(data.get('action', ''))).capitalize()}: {outcome}"
    if done.act == "confirmed":
        return f"Recorded: {done.data.get('says', '')}"
    if done.act == "passed_over":
        return f"Passed over: {done.data.get('says', '')}"
    if done.act == "stepped":
        return f"Recorded: {action(str(data.get('action', '')))}"
    return EVENTS.get(done.act, done.act.replace("_", " ").capitalize())


def who(done: "CaseEvent") -> str:
    """The name of whoever did it; the program has one too."""
    return done.by.name if done.by else "Fingerpost"


def since(events: Sequence["CaseEvent"], version: int) -> Iterator[str]:
    """What happened after a version, a sentence each."""
    for done in events:
        if done.number > version:
            yield f"{clock(done.at)}: {who(done)}: {event(done)}."


def clock(at: datetime) -> str:
    """A time of day as the desk's own clocks show it."""
    return clock_words(at.astimezone(ZONE))


def moment(at: datetime) -> str:
    """A day and time in full: 7 September 2026 at 9am."""
    local = at.astimezone(ZONE)
    return f"{local.day} {local:%B %Y} at {clock_words(local)}"


def day(of: date) -> str:
    """A day in full: 7 September 2026."""
    return f"{of.day} {of:%B %Y}"
