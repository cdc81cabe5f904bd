"""The pretend platform's server: loopback only, faults on demand, plain standard library."""

import ipaddress
import json
import time
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from fingerpost.platforms.pretend import page
from fingerpost.platforms.pretend.routes import Call, Route, find
from fingerpost.platforms.pretend.store import Refused, Row, Store

LONGEST_BODY = 1024 * 1024
BEFORE = {"fail_before": 500, "limited": 429, "unauthorised": 401}


class LostOnPurpose(Exception):
    """A fault: the connection closes without an answer."""


def serve(host: str, port: int, state: Path) -> ThreadingHTTPServer:
    """A server ready to ``serve_forever``; port 0 takes any that is free. Raises ``ValueError`` off the loopback."""
    if not ipaddress.ip_address(host).is_loopback:
        raise ValueError("The pretend platform listens on this machine only: give it 127.0.0.1.")
    server = ThreadingHTTPServer((host, port), partial(Visit, Store(state)))
    server.daemon_threads = True
    return server


class Visit(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server_version = "pretend"
    timeout = 120

    def __init__(self, store: Store, *args: Any, **kwargs: Any) -> None:
        self._store = store
        super().__init__(*args, **kwargs)

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_PUT(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing: addresses carry ids."""

    def _answer(self) -> None:
        try:
            self._check_caller()
            parts = urlsplit(self.path)
            if self.command == "GET" and parts.path == "/":
                self._send(200, page.public(self._store).encode(), "text/html; charset=utf-8")
            elif self.command == "POST" and parts.path == "/write":
                page.write(self._store, parse_qs(self._body().decode("utf-8", "replace")))
                self._send(303, b"", "text/plain", {"Location": "/"})
            else:
                self._act(*find(self.command, parts.path))
        except Refused as no:
            self._json(no.status, {"error": {"code": no.code, "message": str(no)}})
        except LostOnPurpose:
            self.close_connection = True

    def _check_caller(self) -> None:
        """Only this machine's own names and pages: a website elsewhere must not reach in through a browser."""
        host = urlsplit(f"//{self.headers.get('Host', '')}").hostname
        origin = self.headers.get("Origin")
        if host not in ("127.0.0.1", "localhost", "::1") or origin not in (None, f"http://{self.headers.get('Host')}"):
            self.close_connection = True
            raise Refused(403, "not_from_here", "This answers only to this machine.")

    def _act(self, route: Route, names: dict[str, str]) -> None:
        body = self._read_json()
        fault = self._store.next_fault(route.action) if route.action else None
        what = fault["what"] if fault else ""
        if what in BEFORE:
            headers = {"Retry-After": str(int(fault["seconds"]))} if fault and what == "limited" else {}
            self._json(BEFORE[what], {"error": {"code": what, "message": "This went wrong on purpose."}}, headers)
            return
        if what == "hang":
            self._hang(fault)
        if route.key and not self.headers.get("Authorization", "").startswith("Bearer "):
            raise Refused(401, "no_key", "Give the account's key.")
        query = {key: values[0] for key, values in parse_qs(urlsplit(self.path).query).items()}
        plain = {key: unquote(value) for key, value in names.items()}
        answer = route.answer(Call(self._store, plain, query, body, self.headers.get("X-Act-Key")))
        self._after(what, fault, route, answer)

    def _after(self, what: str, fault: Row | None, route: Route, answer: dict[str, Any]) -> None:
        """The answer, or what becomes of it when the effect is done and the telling of it goes wrong."""
        if what == "hang_after":
            self._hang(fault)
        if what == "fail_after":
            raise LostOnPurpose
        if what == "garbage":
            self._send(200, b"<html>half an ans", "text/html")
        else:
            self._json(route.status, answer)

    def _hang(self, fault: Row | None) -> None:
        time.sleep(fault["seconds"] if fault else 0)
        raise LostOnPurpose

    def _body(self) -> bytes:
        told = self.headers.get("Content-Length") or "0"
        length = int(told) if told.isascii() and told.isdigit() else LONGEST_BODY + 1
        if length > LONGEST_BODY or "Transfer-Encoding" in self.headers:
            self.close_connection = True
            raise Refused(413, "too_large", "The body is over 1 MiB, or does not say how long it is.")
        return self.rfile.read(length)

    def _read_json(self) -> dict[str, Any]:
        raw = self._body()
        try:
            found = json.loads(raw) if raw else {}
        except (ValueError, RecursionError):
            raise Refused(400, "bad_json", "The body is not JSON.") from None
        if not isinstance(found, dict):
            raise Refused(400, "bad_json", "The body is not an object.")
        return found

    def _json(self, status: int, data: dict[str, Any], headers: dict[str, str] | None = None) -> None:
        self._send(status, json.dumps(data).encode(), "application/json", headers)

    def _send(self, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        safe = {"Content-Security-Policy": page.POLICY, "X-Content-Type-Options": "nosniff"}
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **safe, **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
