"""What Facebook's errors mean for an act: refused, to be tried later, or unknown.

Details are plain English and ours: what Facebook writes in an error may repeat people's words.
"""

from dataclasses import dataclass
from typing import Literal

from fingerpost.platforms.calls import Answer
from fingerpost.platforms.json_body import Json, child, first, members, read_json
from fingerpost.platforms.port import BadPayload, Cause

LIMITS = frozenset({"4", "17", "32", "613", *(str(code) for code in range(80000, 80015))})
KEYS = frozenset({"102", "190", "463", "467", "1705"})
PERMISSIONS = frozenset({"3", "10", *(str(code) for code in range(200, 300))})
PASSING = frozenset({"1", "2"})
GONE_SUBCODES = frozenset({"33"})
WINDOW_SUBCODES = frozenset({"2018278", "2534022"})

SAID: dict[str, tuple[Cause, str]] = {
    "368": ("words", "Facebook judged the words abusive, or has stopped the page from acting for a while."),
    "506": ("words", "Facebook refuses the same words twice in a row."),
    "551": ("unsupported", "This person cannot be written to."),
    "10900": ("window", "The comment has had its one private reply already."),
    "10902": ("window", "This cannot be answered privately."),
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why an act did not plainly succeed."""

    outcome: Literal["refused", "unknown", "retry_later"]
    cause: Cause
    detail: str
    retry_after: float | None = None


def error_of(answer: Answer) -> dict[str, Json]:
    """The error object, empty when there is none."""
    return child(answer.data, "error")


def is_gone(answer: Answer) -> bool:
    """Whether Facebook says that there is no such thing, or none that this key may see: it does not tell them apart."""
    error = error_of(answer)
    subcode = first(error, "error_subcode")
    return (
        answer.status == 404
        or (first(error, "code") == "100" and subcode in GONE_SUBCODES)
        or (first(error, "code") == "803")
    )


def trouble(answer: Answer, once: bool) -> Trouble:
    """What an answer that is no success means. ``once``: whether the act must never be done twice."""
    error = error_of(answer)
    code, subcode = first(error, "code") or "", first(error, "error_subcode") or ""
    if answer.status == 429 or code in LIMITS:
        return Trouble("retry_later", "limit", "Facebook's limit on calls is used up for now.", _wait(answer))
    if not code or code in PASSING:
        return _unclear(answer, once)
    if code in KEYS:
        return Trouble("refused", "key", "Facebook no longer accepts the account's key: an administrator renews it.")
    if subcode in WINDOW_SUBCODES:
        return Trouble("refused", "window", "The time in which Facebook lets the page write to this person is over.")
    if code in SAID:
        return Trouble("refused", *SAID[code])
    if code in PERMISSIONS:
        return Trouble("refused", "permission", "Facebook does not allow this with the account's permissions.")
    if is_gone(answer):
        return Trouble("refused", "gone", "Facebook has no such item, or none that this key may see.")
    if subcode == "2018292":
        return Trouble("refused", "window", "Facebook does not accept this comment for a private reply.")
    if answer.status >= 500 or error.get("is_transient") is True:
        return _unclear(answer, once)
    number = code if code.isascii() and code.isdigit() and len(code) < 9 else "unknown"
    return Trouble("refused", "other", f"Facebook refused it (error {number}).")


def _unclear(answer: Answer, once: bool) -> Trouble:
    """No code that tells: a failure of Facebook's own, or something between us and it."""
    if 400 <= answer.status < 500 and not error_of(answer):
        return Trouble("refused", "other", f"Something refused the call (status {answer.status}) without saying why.")
    detail = f"Facebook's answer does not say what happened (status {answer.status})."
    return Trouble("unknown" if once else "retry_later", "outage" if answer.status >= 500 else "unclear", detail)


def _wait(answer: Answer) -> float | None:
    """Seconds to wait, from either of the ways in which Facebook tells."""
    usage = answer.headers.get("x-business-use-case-usage")
    if answer.retry_after is not None or not usage:
        return answer.retry_after
    try:
        told = read_json(usage.encode())
    except BadPayload:
        return None
    waits = [
        first(entry, "estimated_time_to_regain_access") or ""
        for account in (told if isinstance(told, dict) else {})
        for entry in members(told, account)
    ]
    minutes = [int(wait) for wait in waits if wait.isascii() and wait.isdigit() and len(wait) < 6]
    return max(minutes) * 60.0 if minutes else None
