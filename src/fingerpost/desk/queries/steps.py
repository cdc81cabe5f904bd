"""What a case is waiting for: a second person, a step by hand, the platform, the reasons."""

from fingerpost.desk import drafts, words
from fingerpost.desk.actions import ACTIONS
from fingerpost.desk.authority import Authority, authority
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.effects import waiting
from fingerpost.desk.lifecycle import Outstanding
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.queries.shapes import AgreementView, ManualStep, PendingEffect, StatementDraft
from fingerpost.desk.refusals import Refused
from fingerpost.desk.rulings import Current
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, may

LOOK_FIRST = (
    "Open the post on the platform and see whether it happened.",
    "Come back and record what you saw. Do not do it again before you have looked.",
)


SPEAK = {
    "reply": "send these words as a reply",
    "private_reply": "send these words in private",
    "move_private": "ask the author with these words to carry on in private",
}


def statements(file: CaseFile, now: Current) -> tuple[StatementDraft, ...]:
    """A statement for every act whose reasons are owed; before anything is done, the one that a hide would send."""
    owed = sorted(file.state.owed)
    drafted = [(action, _grounded(file, action)) for action in owed]
    if not owed and "hide" not in file.state.done:
        drafted = [("hide", _would_rest_on(now))]
    return tuple(_draft(file, now, action, found) for action, found in drafted if found)


def _draft(file: CaseFile, now: Current, action: str, found: Authority) -> StatementDraft:
    draft, route = drafts.statement(now, action, found), drafts.route(file, now)
    how = {"api": "private_reply"}.get(route.how, route.how)
    return StatementDraft(action, draft.fields, draft.text, how, route.why)


def _would_rest_on(now: Current) -> Authority | None:
    try:
        return authority(now, "hide", "", "")
    except Refused:
        return None


def _grounded(file: CaseFile, action: str) -> Authority | None:
    stated = [event for event in file.events if event.act == "grounded" and event.data.get("action") == action]
    if not stated:
        return None
    data = stated[-1].data
    return Authority(
        str(data.get("ground", "")), stated[-1].clause, str(data.get("rests_on", "")), str(data["found_by"]), ""
    )


def agreement(file: CaseFile, now: Current, by: User) -> AgreementView | None:
    """The act that waits for a second person, if one does."""
    if file.state.ask is None:
        return None
    asked = next(event for event in file.events if event.number == file.state.ask)
    why_not = ""
    if asked.by_id == by.pk:
        why_not = "You asked for this, so somebody else has to answer it."
    elif not may(by, Permission.AGREE_GROUND):
        why_not = "Your role does not allow you to agree. Ask the desk lead."
    ground = now.grounds.get(str(asked.data.get("ground", "")))
    return AgreementView(
        event=asked.number,
        action=str(asked.data["action"]),
        asked_by=words.who(asked),
        asked_at=asked.at,
        why=str(asked.data.get("second") or asked.data.get("why", "")),
        ground=ground.words if ground else "",
        rests_on=str(asked.data.get("rests_on", "")),
        you_may_answer=not why_not,
        why_not=why_not,
        words=_asked_words(asked),
        signal=str(asked.data.get("signal", "")),
        text=str(asked.data.get("text", "")),
        more=str(asked.data.get("more", "")),
    )


def _asked_words(asked: CaseEvent) -> str:
    """What the second person would agree to, mid-sentence: "hide this post"."""
    signal = str(asked.data.get("signal", ""))
    if signal:
        return f"correct the machine's reading: {words.corrected(signal, bool(asked.data.get('present')))}"
    if asked.data.get("action") in words.SPOKEN:
        return SPEAK[str(asked.data["action"])]
    return f"{words.action(str(asked.data['action']))} this post"


def manual(file: CaseFile, by: User) -> tuple[ManualStep, ...]:
    """What a person has to do, or to look at, on the platform, and record."""
    trusted = may(by, Permission.TRY_AGAIN)
    return tuple(
        _manual(each.key, each.action, _asking(file, each.key), again=trusted and waiting(file, each.key) is not None)
        for each in file.state.outstanding.values()
        if each.manual
    )


def _manual(key: str, action: str, asked: CaseEvent, *, again: bool) -> ManualStep:
    about = ACTIONS[action]
    by_hand = bool(asked.data.get("manual"))
    said = f"{about.words} by hand" if by_hand else f"Look whether this happened: {about.words.lower()}"
    steps = about.by_hand if by_hand else LOOK_FIRST
    return ManualStep(key, action, said, str(asked.data.get("text", "")), steps, asked.at, again)


def pending(file: CaseFile) -> tuple[PendingEffect, ...]:
    """What is on its way to the platform."""
    return tuple(
        PendingEffect(
            each.key,
            each.action,
            f"{ACTIONS[each.action].words}: {_pending_words(file, each)}",
            each.asked_at,
        )
        for each in file.state.outstanding.values()
        if not each.manual
    )


def _pending_words(file: CaseFile, each: Outstanding) -> str:
    if not each.after:
        return "on its way"
    return "after the public line" if each.action == "private_reply" else "after the reasons"


def _asking(file: CaseFile, key: str) -> CaseEvent:
    return next(event for event in file.events if event.act == "effect_asked" and event.data.get("key") == key)
