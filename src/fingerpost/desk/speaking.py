"""Words on their way to an author: what they have to pass, and how they are sent."""

from dataclasses import dataclass
from datetime import timedelta

from fingerpost.desk import outgoing
from fingerpost.desk.authority import reason
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.effects import ask, possible_or_refuse
from fingerpost.desk.guides.signposts import stale_in
from fingerpost.desk.outgoing import Look
from fingerpost.desk.placements import Placement, doubt, heed
from fingerpost.desk.refusals import NotPossible, ReasonNeeded, WordsRefused
from fingerpost.desk.replying import why_no_private
from fingerpost.desk.rulings import Current
from fingerpost.desk.words import SPOKEN


@dataclass(frozen=True, slots=True)
class Spoken:
    """What somebody wants to say. ``more`` is the private part of moving to private, ``why`` answers what the policy
    has against answering, ``all_the_same`` what was found in the words. ``asked`` says that whoever knows of a
    restricted matter was asked first."""

    action: str
    text: str
    more: str = ""
    why: str = ""
    confirmed: bool = False
    all_the_same: str = ""
    asked: bool = False

    def kept(self, looks: tuple[Look, ...]) -> dict[str, str]:
        """What is written down of it."""
        text, *more = (each.words for each in looks)
        return {
            "text": text,
            "more": "".join(more),
            "policy_why": self.why.strip(),
            "why": self.all_the_same.strip(),
        }


def allowed(file: CaseFile, now: Current, spoken: Spoken) -> None:
    """Whether policy, platform and placement let this be said. Raises NotPossible, ReasonNeeded."""
    action = spoken.action
    if action not in SPOKEN:
        raise NotPossible(f"Words are sent by one of these: {', '.join(SPOKEN)}.")
    possible_or_refuse(now, action)
    _by_policy(now, action, spoken.why)
    _weighed(now, heed(file, now, action), action, spoken.why)
    if action == "private_reply" or spoken.more.strip():
        possible_or_refuse(now, "private_reply")
        if spent := why_no_private(file, now):
            raise NotPossible(spent)


def ready(file: CaseFile, now: Current, spoken: Spoken) -> tuple[Look, ...]:
    """The words once everything that stops them has been looked for; the private ones second where there are any."""
    given = {"confirmed": spoken.confirmed, "all_the_same": spoken.all_the_same}
    looks = (outgoing.cleared(now, spoken.action, spoken.text, **given),)  # type: ignore[arg-type]
    if spoken.more.strip():
        looks = (*looks, outgoing.cleared(now, "private_reply", spoken.more, **given))  # type: ignore[arg-type,assignment]
    stale = [name for look in looks for name in stale_in(now.pack, look.words, file.at.date())]
    if stale and not spoken.confirmed:
        raise WordsRefused([f"This is out of date: {name}." for name in stale], final=False)
    return looks


def send(file: CaseFile, now: Current, spoken: Spoken, looks: tuple[Look, ...], *, window: timedelta) -> None:
    """Write down what leaves, and why it may. It can be taken back for ``window``."""
    if spoken.why.strip():
        file.append("noted", personal={"text": spoken.why.strip()})
    first = ""
    for action, look in zip((spoken.action, "private_reply"), looks, strict=False):
        first = ask(
            file,
            now,
            action,
            text=look.words,
            clause=clause(now, action),
            after=first,
            why=spoken.all_the_same.strip() if look.concerns else "",
            overrode=tuple(dict.fromkeys(each.kind for each in look.concerns)),
            window=window,
        )


def clause(now: Current, action: str) -> str:
    """The clause behind what the policy says of this action."""
    because = now.ruling.actions[action].because
    return next((fired.clause for fired in now.ruling.findings if fired.rule in because), "")


def _by_policy(now: Current, action: str, why: str) -> None:
    modality = now.ruling.actions[action].modality
    if modality == "must_not":
        raise NotPossible(f"The policy says that we must not answer this. {reason(now, action)}")
    if modality in ("should_not", "conflict") and not why.strip():
        raise ReasonNeeded(f"{reason(now, action)} Say why it is answered all the same; the record keeps it.")


def _weighed(now: Current, placed: Placement, action: str, why: str) -> None:
    """Ask why it is answered against what a body that binds the officer too says; never where there is danger."""
    against = "" if placed.danger else doubt(now, placed, action)
    if against and not why.strip():
        raise ReasonNeeded(f"{against} Say why you answer it all the same; the record keeps it.")
