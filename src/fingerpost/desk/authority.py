"""On what an act against a post rests: a ground that a rule found, or one that a person asserts in writing (A3i).

The machine's miss must not disarm a person, nor a person's dislike find a ground: so an assertion names its ground and
quotes what it rests on, and where the signals do not bear it out a second person agrees first.
"""

from dataclasses import dataclass

from fingerpost.desk.grounds import NoGround, check_assertion
from fingerpost.desk.refusals import NotPossible
from fingerpost.desk.rulings import Current
from fingerpost.policy.vocabulary import NEEDS_GROUND

THREAT = 2
"""The degree of danger from which on warning others comes before everything else."""

CLOSED = (
    "The policy closes this for now: {why} Answer the person first. "
    "If something on show puts them at risk, ask the desk lead how to protect them."
)


@dataclass(frozen=True, slots=True)
class Authority:
    """What an act rests on. ``ground`` is an obligation, empty when the act protects the author and needs none.

    ``found_by`` is "rule" or "person". ``second`` says why a second person must agree first; empty when nobody need.
    """

    ground: str
    clause: str
    rests_on: str
    found_by: str
    second: str


def authority(now: Current, action: str, ground: str, rests_on: str) -> Authority:
    """What this act would rest on. Raises NotPossible where the policy closes it, NoGround where nothing is stated."""
    ruled = now.ruling.actions[action]
    if warns_of_danger(now, action):
        return warning(rests_on)
    if ruled.closed:
        raise NotPossible(CLOSED.format(why=reason(now, action)))
    found = now.found(action)
    if now.permits(action) and (ground in found or not ground):
        return _by_rule(now, action, ground or next(iter(found), ""), rests_on)
    if not ground and not rests_on.strip():
        raise NoGround(
            f"{reason(now, action)} To do it all the same, name one of the {len(now.grounds)} grounds of the policy "
            "and quote the words, or describe the picture, that it rests on."
        )
    seen = now.post.media or now.post.links
    stated = check_assertion(ground, rests_on, known=now.grounds, text=now.post.text, pictures=bool(seen))
    return Authority(ground, _clause(now, ground), stated, "person", _second(now, action, ground))


def warning(rests_on: str = "") -> Authority:
    """What a warning of danger rests on: a person's word, and no ground."""
    return Authority("", "", " ".join(rests_on.split()) or "Somebody may be in danger.", "person", "")


def needs_assertion(now: Current, action: str) -> bool:
    """Whether a person has to assert a ground for it, because neither a rule nor danger opens it."""
    return action in NEEDS_GROUND and not now.permits(action) and not warns_of_danger(now, action)


def warns_of_danger(now: Current, action: str) -> bool:
    """Whether it warns the police of danger to somebody, which needs no ground and is never suspended."""
    return action == "refer_police" and now.danger >= THREAT


def reason(now: Current, action: str) -> str:
    """Why the policy speaks as it does of this action, in the rules' own sentences."""
    ruled = now.ruling.actions[action]
    said = [fired.says for fired in now.ruling.findings if fired.rule in ruled.because]
    if said:
        return " ".join(said)
    if ruled.because:
        return "Something that would rule it out is not known."
    return "No rule found a ground for it in this post."


def _by_rule(now: Current, action: str, ground: str, rests_on: str) -> Authority:
    said = " ".join(fired.says for fired in now.ruling.findings if ground and fired.ground == ground)
    told = " ".join(rests_on.split()) or said or reason(now, action)
    return Authority(ground, _clause(now, ground), told, "rule", "")


def _clause(now: Current, ground: str) -> str:
    if ground not in now.grounds:
        return ""
    return now.pack.clauses[now.grounds[ground].clause].number


def _second(now: Current, action: str, ground: str) -> str:
    against = {"must_not", "should_not", "conflict"}
    if now.ruling.actions[action].modality in against:
        return f"The policy speaks against it: {reason(now, action)}"
    if now.settled_ruling.actions[action].modality in against:
        return "Only what one person put right opens it."
    return "" if now.agrees(ground) else "No signal bears this ground out."
