"""A notice by Teams: an adaptive card to the address of somebody's workflow or incoming webhook."""

from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import httpx
from django.conf import settings

from fingerpost.delivery.notices.answer import Answer
from fingerpost.delivery.notices.wording import FOOT, Message

SECONDS = 15
NOT_NOW = "Teams did not take it."
GONE = "Teams does not know the workflow's address any more. Its owner makes a new one and enters it on My notices."
LONGEST = 2000


class BadAddress(ValueError):
    """This is no address of a Teams workflow. The message says what would be one."""


def checked(address: str) -> str:
    """The address, when it is one that notices may go to. Raises BadAddress.

    Whoever signs in can enter an address, and this program calls it from inside the body's network: so only hosts that
    the settings name are called, over HTTPS (over plain HTTP only on this machine).
    """
    parts = urlsplit(address.strip())
    host = (parts.hostname or "").lower()
    known = any(host == name or host.endswith(f".{name}") for name in settings.FINGERPOST_TEAMS_HOSTS)
    safe = parts.scheme == "https" or (parts.scheme == "http" and _this_machine(host))
    if not (known and safe) or parts.username or len(address) > LONGEST:
        raise BadAddress(
            "This is not the address of a Teams workflow. It starts with https:// and its host ends in one of: "
            f"{', '.join(settings.FINGERPOST_TEAMS_HOSTS)}."
        )
    return address.strip()


def send(address: str, message: Message) -> Answer:
    """Post the card. The address itself is a secret, and stands in no answer."""
    try:
        near = _this_machine(urlsplit(address).hostname or "")  # a proxy of the network knows nothing of this machine
        answer = httpx.post(checked(address), json=card(message), timeout=SECONDS, trust_env=not near)
    except BadAddress:
        return Answer("refused", "bad_address", GONE)
    except httpx.HTTPError as failed:
        return Answer("later", type(failed).__name__, NOT_NOW)
    return _meant(answer)


def card(message: Message) -> dict[str, Any]:
    """The message as an adaptive card, in the envelope that workflows and incoming webhooks take."""
    told = [{"type": "TextBlock", "text": message.heading, "weight": "Bolder", "size": "Medium", "wrap": True}]
    if len(message.lines) > 1:
        told += [{"type": "TextBlock", "text": f"[{line.says}]({line.link})", "wrap": True} for line in message.lines]
    told.append({"type": "TextBlock", "text": FOOT[0], "isSubtle": True, "wrap": True})
    way = message.lines[0].link if len(message.lines) == 1 else message.settings.rpartition("/")[0]
    content = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "body": told,
        "actions": [{"type": "Action.OpenUrl", "title": "Open", "url": way}],
    }
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": None, "content": content}
    return {"type": "message", "attachments": [attachment]}


def _meant(answer: httpx.Response) -> Answer:
    """A webhook also answers 200 when Teams behind it failed, and says so only in the words that follow."""
    code = str(answer.status_code)
    if answer.is_success:
        failed = "failed" in answer.text[:LONGEST].lower()
        return Answer("later", f"{code}_failed", NOT_NOW) if failed else Answer("accepted", code)
    if answer.status_code in (401, 403, 404, 410):
        return Answer("refused", code, GONE)
    if answer.status_code == httpx.codes.TOO_MANY_REQUESTS or answer.is_server_error:
        return Answer("later", code, NOT_NOW, _asked(answer.headers.get("Retry-After", "")))
    return Answer("refused", code, "Teams refused the notice. The workflow may not take adaptive cards.")


def _asked(given: str) -> float | None:
    return min(float(given), 3600.0) if given.isascii() and given.isdecimal() else None


def _this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
