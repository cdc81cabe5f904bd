"""What follows when an act on a platform ends: reasons are accounted for, and what waited for it goes out."""

from fingerpost.delivery.models import Effect
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.effects import send_follower
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.rulings import current


def settle(file: CaseFile, key: str, outcome: str, *, why: str = "", told: str = "") -> None:
    """Write down how it ended: done, refused, cancelled, or unknown, which leaves it to a person. Safe to repeat.

    ``why`` is a short name without personal data; ``told`` what a person saw.
    """
    waiting = file.state.outstanding.get(key)
    if waiting is None:
        return
    asked = next(event for event in file.events if event.act == "effect_asked" and event.data.get("key") == key)
    file.append(
        "effect_settled",
        clause=asked.clause,
        personal={"told": told} if told else None,
        action=waiting.action,
        key=key,
        outcome=outcome,
        why=why,
    )
    for_act = str(asked.data.get("reasons_for", ""))
    if for_act and outcome != "unknown" and for_act in file.state.owed:
        file.append("explained", action=for_act, way="sent" if outcome == "done" else "attempted", key=key)
    if outcome == "cancelled" and waiting.action == "move_private":
        _call_off_followers(file, key)
    _release_followers(file, key)


def _call_off_followers(file: CaseFile, key: str) -> None:
    """The private words belong to the public line: without it they would come out of the blue."""
    for each in tuple(file.state.outstanding.values()):
        if each.after == key:
            settle(file, each.key, "cancelled")


def _release_followers(file: CaseFile, key: str) -> None:
    """Whatever the outcome: reasons are owed a try, and a try was made."""
    waiting = [each for each in file.state.outstanding.values() if each.after == key and not each.manual]
    if waiting:
        now = current(file.case.post, file.case.reading, file.at)
        for each in waiting:
            if not _sent(file, each.key):
                send_follower(file, now, _asking(file, each.key))


def _asking(file: CaseFile, key: str) -> CaseEvent:
    return next(event for event in file.events if event.act == "effect_asked" and event.data.get("key") == key)


def _sent(file: CaseFile, key: str) -> bool:
    return Effect.objects.filter(organisation_id=file.case.organisation_id, key=key).exists()
