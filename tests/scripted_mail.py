"""A mail server and a Teams endpoint on this machine, which answer as a test says and keep what they were given."""

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

OK = "250 OK"


class Mail(socketserver.ThreadingTCPServer):
    """``answers`` are used up by command, such as ``{"RCPT": ["550 no such user"]}``; then everything is taken.

    An answer of ``drop`` ends the connection instead.
    """

    allow_reuse_address = daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.answers: dict[str, list[str]] = {}
        self.received: list[tuple[str, EmailMessage]] = []

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def answer(self, command: str, otherwise: str = OK) -> str:
        """What the script says to this command."""
        waiting = self.answers.get(command, [])
        return waiting.pop(0) if waiting else otherwise


class _Session(socketserver.StreamRequestHandler):
    server: Mail

    def handle(self) -> None:
        to = ""
        self.say(self.server.answer("GREETING", "220 scripted"))
        while line := self.rfile.readline():
            command = line.split()[0].upper().decode() if line.split() else ""
            if command == "QUIT":
                return self.say("221 bye")
            said = self.server.answer(command, "354 go on" if command == "DATA" else OK)
            if said == "drop":
                return None
            if command == "RCPT":
                to = line.split(b"<")[1].split(b">")[0].decode()
            self.say(said)
            if said.startswith("354"):
                self.keep(to)
        return None

    def keep(self, to: str) -> None:
        body = b""
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            body += line
        said = self.server.answer("BODY")
        if said.startswith("250"):
            parsed: Any = message_from_bytes(body, policy=policy.default)
            self.server.received.append((to, parsed))
        if said != "drop":
            self.say(said)

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


class Teams(ThreadingHTTPServer):
    """``answers`` are (status, body, headers), used up one by one; then 202, as a workflow answers."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Hook)
        self.answers: list[tuple[int, str, dict[str, str]]] = []
        self.received: list[dict[str, Any]] = []

    @property
    def address(self) -> str:
        """The secret address of the workflow."""
        return f"http://127.0.0.1:{self.server_port}/workflows/secret?sig=only-for-tests"


class _Hook(BaseHTTPRequestHandler):
    server: Teams

    def do_POST(self) -> None:
        given = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        status, body, headers = self.server.answers.pop(0) if self.server.answers else (202, "", {})
        if status < 300 and "failed" not in body:
            self.server.received.append(given)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: Any) -> None:
        """Quiet."""


@contextmanager
def running(server: Any) -> Iterator[Any]:
    """Serve until the block ends."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
