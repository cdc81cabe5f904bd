"""One question to an adviser over HTTP, and one answer as strict JSON, within one deadline.

All that can go wrong on the way is settled here: the deadline holds for the whole exchange, looking the name up
included, however slowly an answer drips; an answer has a largest size; a redirect is not followed; the environment's
proxies are not used; and where the address leads is looked at again each time, before a word is sent. Nothing is
logged, and no message holds the question, the answer or the token.
"""

import json
import socket
import ssl
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from threading import Thread
from typing import Any
from urllib.parse import SplitResult, urlsplit

from fingerpost.advisers.premises import addresses_of, is_near
from fingerpost.post.json_lines import LONGEST_LINE, BadJson, parse_value

LARGEST = LONGEST_LINE
"""Bytes of one answer."""


class NoAnswer(Exception):
    """No answer that can be used. The message is one plain sentence that may be shown and kept."""


class BadAddress(ValueError):
    """An address that will not be used. The message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Line:
    """The way to one adviser. ``seconds`` is the longest that one exchange may take, from its first act to its last.

    ``token`` is sent as a bearer token, if there is one. ``may_leave`` lets the address be off the premises.
    """

    address: str
    seconds: float
    token: str = field(default="", repr=False)
    may_leave: bool = False

    def check(self) -> None:
        """Refuse an address that cannot be used, or that is known to lead off the premises. Raises BadAddress.

        A name that has no address yet is let pass, because an adviser may start later than we do; it is looked at again
        before anything is sent.
        """
        parts = _parts(self.address)
        if self.may_leave:
            if parts.scheme != "https":
                raise BadAddress("An address off the premises must begin with https://.")
            return
        try:
            found = addresses_of(parts.hostname or "", _port(parts))
        except OSError:
            return
        if far := [each for each in found if not is_near(each)]:
            raise BadAddress(
                f"{parts.hostname} is off your premises ({far[0]}), and posts do not leave them. Run the adviser on "
                "this machine or on a private network. If your body has decided that posts may leave, say so with "
                "may_leave_the_premises = true."
            )

    def ask(self, path: str, question: Mapping[str, Any]) -> Any:
        """Post the question as JSON and read the answer. Raises NoAnswer."""
        answer: Future[bytes] = Future()
        wire = _Wire(self)
        Thread(target=_settle, args=(answer, wire, path, json.dumps(question).encode()), daemon=True).start()
        try:
            body = answer.result(self.seconds)
        except TimeoutError:
            wire.cut()
            raise _late(self) from None
        try:
            return parse_value(body)
        except BadJson:
            raise NoAnswer("Its answer was not JSON.") from None


def _settle(answer: "Future[bytes]", wire: "_Wire", path: str, body: bytes) -> None:
    """Run the exchange in a thread of its own, so that whoever asked stops waiting on time whatever it hangs in."""
    try:
        answer.set_result(_exchange(wire, path, body))
    except NoAnswer as why:
        answer.set_exception(why)
    except TimeoutError:
        answer.set_exception(_late(wire.line))
    except (OSError, HTTPException, ValueError) as bad:
        answer.set_exception(NoAnswer(f"The connection to it failed ({type(bad).__name__})."))
    except BaseException as bad:
        answer.set_exception(bad)
    finally:
        wire.let_go()


def _late(line: Line) -> NoAnswer:
    return NoAnswer(f"It did not answer within {line.seconds:g} {'second' if line.seconds == 1 else 'seconds'}.")


def _exchange(wire: "_Wire", path: str, body: bytes) -> bytes:
    headers = {"Content-Type": "application/json", "Accept": "application/json", "Connection": "close"}
    if wire.line.token:
        headers["Authorization"] = f"Bearer {wire.line.token}"
    wire.request("POST", _parts(wire.line.address).path.rstrip("/") + path, body, headers)
    with wire.getresponse() as response:
        if 300 <= response.status < 400:
            raise NoAnswer("It answered with a redirect, which is not followed.")
        if response.status != 200:
            raise NoAnswer(f"It answered with HTTP status {response.status}.")
        found = response.read(LARGEST + 1)
    if len(found) > LARGEST:
        raise NoAnswer(f"Its answer was larger than {LARGEST // 1024} KiB.")
    return found


class _Wire(HTTPConnection):
    """A connection that goes only where the line may lead, and that can be cut from another thread."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self._parts = _parts(line.address)
        self._second_hold: socket.socket | None = None
        self._is_cut = False
        super().__init__(self._parts.hostname or "", _port(self._parts))

    def connect(self) -> None:
        """Open the connection. Raises NoAnswer, OSError."""
        plain = self._opened()
        # A hold that stays good while TLS takes the socket over: shutting it down ends every wait on the connection.
        self._second_hold = plain.dup()
        self.sock = plain
        if self._is_cut:
            raise NoAnswer("It was too late to ask.")
        if self._parts.scheme == "https":
            self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)

    def _opened(self) -> socket.socket:
        try:
            found = addresses_of(self.host, self.port)
        except OSError:
            raise NoAnswer("Its name has no address.") from None
        if not self.line.may_leave and not all(map(is_near, found)):
            raise NoAnswer("Its name leads off your premises, so nothing was sent.")
        for address in found:
            try:
                return socket.create_connection((address, self.port), self.line.seconds)
            except OSError:
                continue
        raise NoAnswer("It could not be reached.")

    def cut(self) -> None:
        """End the exchange now, whatever it waits for."""
        self._is_cut = True
        if self._second_hold:
            try:
                self._second_hold.shutdown(socket.SHUT_RDWR)
            except OSError:
                return  # it had ended by itself

    def let_go(self) -> None:
        """Give everything back. Not ``close``, which is called as soon as an answer's headers are read."""
        self.close()
        if self._second_hold:
            self._second_hold.close()


def _parts(address: str) -> SplitResult:
    """The parts of an address that can be used. Raises BadAddress."""
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        good = False
    if not good or parts.query or parts.fragment or parts.username is not None or not address.isascii():
        raise BadAddress(
            "The address must be http:// or https:// with a host, such as http://127.0.0.1:5002, without a user, "
            "a password or a question mark."
        )
    return parts


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)
