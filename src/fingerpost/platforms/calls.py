"""One call over HTTP, and above all: whether it may have had an effect when no answer came.

A connection that never opened did nothing; a request that went out and got no answer may have done everything. Nothing
is logged here: addresses, tokens and words stay out of every message.
"""

import ipaddress
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import httpx

from fingerpost.platforms.json_body import child, read_json
from fingerpost.platforms.port import BadPayload

# The client would otherwise log every address, and addresses name people.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)

SECONDS = 20.0
"""Longest wait for one whole answer."""
LARGEST = 16 * 1024 * 1024
"""Bytes of one answer."""


class NoAnswer(Exception):
    """No usable answer came. ``sent`` False means that nothing can have happened at the other end."""

    def __init__(self, message: str, sent: bool) -> None:
        super().__init__(message)
        self.sent = sent


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: ``data`` is the JSON object, empty when the body was none."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    data: dict[str, Any]

    @property
    def retry_after(self) -> float | None:
        """Seconds, when the other end told."""
        told = self.headers.get("retry-after", "")
        return float(told) if told.isascii() and told.isdigit() else None


class Caller:
    """Calls one address with one token. Not safe to share between threads."""

    def __init__(self, base_url: str, token: str, seconds: float = SECONDS) -> None:
        """Raises ``ValueError`` for an address over which a token must not travel."""
        near = loopback(base_url)
        if urlsplit(base_url).scheme != "https" and not near:
            raise ValueError("The account's address must begin with https:// so that its key is not sent in the open.")
        self._seconds = seconds
        self._client = httpx.Client(
            base_url=base_url.rstrip("/") + "/",
            headers={"Authorization": f"Bearer {token}", "Accept": "application/json"},
            timeout=httpx.Timeout(seconds, connect=min(10.0, seconds)),
            trust_env=not near,
            follow_redirects=False,
        )

    def call(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One call, once. Raises ``NoAnswer``."""
        request = self._client.build_request(method, path, params=params, data=form, json=body, headers=headers)
        try:
            return self._receive(request)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout):
            raise NoAnswer("The platform could not be reached, so nothing was sent.", sent=False) from None
        except (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.ProxyError):
            raise NoAnswer("The call could not be made, so nothing was sent.", sent=False) from None
        except httpx.TimeoutException:
            raise NoAnswer(f"No answer came within {self._seconds:.0f} seconds.", sent=True) from None
        except httpx.HTTPError:
            raise NoAnswer("The connection broke before the answer came.", sent=True) from None

    def _receive(self, request: httpx.Request) -> Answer:
        until = time.monotonic() + self._seconds
        response = self._client.send(request, stream=True)
        pieces: list[bytes] = []
        size = 0
        try:
            for piece in response.iter_bytes():
                pieces.append(piece)
                size += len(piece)
                if size > LARGEST or time.monotonic() > until:
                    raise NoAnswer("The answer was too large or too slow to take in.", sent=True)
        finally:
            response.close()
        body = b"".join(pieces)
        return Answer(response.status_code, dict(response.headers), body, _object(body))

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()


def _object(body: bytes) -> dict[str, Any]:
    try:
        return child({"answer": read_json(body)}, "answer")
    except BadPayload:
        return {}


def loopback(url: str) -> bool:
    """Whether the address is on this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def segment(value: str) -> str:
    """An id made safe to stand in an address: it can never lead to another place."""
    return quote(value, safe="_:") if value not in (".", "..") else "%2E"
