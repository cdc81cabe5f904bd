"""One effect, one step further: tried, looked for, or given to a person. Knows what each answer means."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from fingerpost import platforms
from fingerpost.delivery.connection import ACCESS_TOKEN, NoRoute, connected
from fingerpost.delivery.lease import must_still_hold
from fingerpost.delivery.models import Effect
from fingerpost.delivery.operations.attempts import look_again, postpone, settle, start_attempt, to_person

__all__ = ["ACCESS_TOKEN", "LOOK_AFTER", "MOST_ATTEMPTS", "step"]


LOOK_AFTER = (5, 30, 120)
"""Seconds until the next look at the platform, while it does not show what may have happened; then a person looks."""

MOST_ATTEMPTS = 12
FIRST_WAIT, LONGEST_WAIT = 5, 3600
MOST_RAW = 64_000

State, Kind, Trouble = Effect.State, Effect.Kind, Effect.Trouble

NO_ROUTE = "Fingerpost cannot reach this account: {why} Do it on the platform by hand, or ask an administrator."
CREDENTIAL = (
    "The platform no longer accepts our key for this account, so nothing was done. An administrator must renew it."
)
GAVE_UP = "Tried {times} times without success. The last answer was: {detail}"
NOT_THERE = (
    "It was tried once, the answer was lost, and the platform does not show it. Look there before you try it again."
)
CANNOT_TELL = "It was tried once, the answer was lost, and the platform cannot tell whether it happened. Look there."


def step(effect: Effect) -> None:
    """Take a claimed ``effect`` one step further. Raises LeaseLost when another worker has it by now."""
    try:
        with connected(effect.account) as connector:
            if effect.state == State.UNKNOWN:
                _look(effect, connector)
            else:
                _attempt(effect, connector)
    except NoRoute as no_route:
        to_person(effect, Trouble.NO_ROUTE, NO_ROUTE.format(why=no_route))


def _attempt(effect: Effect, connector: platforms.Connector) -> None:
    start_attempt(effect)
    must_still_hold(effect)
    try:
        receipt = connector.carry_out(_act(effect))
    except Exception as failure:
        # A fault of ours in the midst of it: whether the platform was reached is not known.
        _unclear(effect, f"Fingerpost failed while it waited for the answer ({type(failure).__name__}).")
        return
    if receipt.outcome == "done":
        settle(effect, State.DONE, _kept(receipt))
    elif receipt.outcome == "refused" and receipt.cause in ("key", "permission"):
        to_person(effect, Trouble.CREDENTIAL, f"{CREDENTIAL} ({receipt.detail})")
    elif receipt.outcome == "refused":
        settle(effect, State.REFUSED, _kept(receipt), receipt.detail)
    elif receipt.outcome == "retry_later":
        _later(effect, receipt.detail, receipt.retry_after, untried=True)
    else:
        _unclear(effect, receipt.detail)


def _unclear(effect: Effect, detail: str) -> None:
    if effect.kind == Kind.ONCE:
        look_again(effect, timezone.now(), detail)
    else:
        _later(effect, detail, None, untried=False)


def _later(effect: Effect, detail: str, seconds: float | None, *, untried: bool) -> None:
    if effect.attempts >= MOST_ATTEMPTS:
        to_person(effect, Trouble.GAVE_UP, GAVE_UP.format(times=effect.attempts, detail=detail))
        return
    wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** (effect.attempts - 1)) if seconds is None else seconds
    postpone(effect, timezone.now() + timedelta(seconds=wait), detail, untried=untried)


def _look(effect: Effect, connector: platforms.Connector) -> None:
    """Read only. An absence is believed after several looks, and even then a person decides about another attempt."""
    try:
        outcome = connector.read_back(_act(effect))
    except Exception as failure:
        outcome = platforms.Outcome("unknown", f"Looking failed ({type(failure).__name__}).")
    if outcome.state == "done":
        settle(effect, State.DONE, _kept(outcome))
    elif effect.looks <= len(LOOK_AFTER):
        wait = timedelta(seconds=LOOK_AFTER[max(0, effect.looks - 1)])
        look_again(effect, timezone.now() + wait, outcome.detail)
    elif outcome.state == "not_done":
        to_person(effect, Trouble.NOT_THERE, NOT_THERE)
    else:
        to_person(effect, Trouble.OUTCOME_UNKNOWN, CANNOT_TELL)


def _act(effect: Effect) -> platforms.Act:
    target = platforms.Target(platform=effect.platform, account=effect.account.external_id, **effect.target)
    return platforms.Act(
        action=effect.action, target=target, text=effect.text, key=effect.key, intended_at=effect.created_at
    )


def _kept(answer: platforms.Receipt | platforms.Outcome) -> dict[str, Any]:
    """What is kept of a platform's answer, as JSON."""
    kept: dict[str, Any] = {
        "detail": answer.detail,
        "external_id": answer.external_id,
        "raw": (answer.raw or b"")[:MOST_RAW].decode("utf-8", "replace").replace("\x00", "\ufffd"),
    }
    if isinstance(answer, platforms.Receipt):
        return kept | {"by": "attempt", "cause": answer.cause, "at": answer.at.isoformat()}
    return kept | {"by": "read_back", "cause": None, "at": timezone.now().isoformat()}
