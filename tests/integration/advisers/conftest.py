"""A real server on this machine that answers as it is told to, well or badly."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from fingerpost import policy
from fingerpost.policy.vocabulary import SIGNALS

Behaviour = Callable[["Visit"], None]


class Visit(BaseHTTPRequestHandler):
    """One question. ``asked`` is its body."""

    server: "Server"
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.visits.append(self)
        self.server.behaviour(self)

    def say(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing."""


class Server(ThreadingHTTPServer):
    """Keeps every visit. ``stopping`` ends whatever it is slow at; ``cut`` is set when somebody hung up meanwhile."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Visit)
        self.visits: list[Visit] = []
        self.stopping, self.cut = threading.Event(), threading.Event()
        self.behaviour: Behaviour = lambda visit: visit.say(b"[]")

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def answers(self, value: Any) -> None:
        """From now on, this value as JSON."""
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.behaviour = lambda visit: visit.say(body)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A visitor who hung up is what some of the tests are about."""


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield running
    running.stopping.set()
    running.shutdown()
    running.server_close()


@pytest.fixture(scope="session")
def pack() -> policy.Pack:
    return policy.load(policy.shipped())


def scores(**found: Any) -> dict[str, Any]:
    """What a model answers that finds these signals and no other."""
    nothing: dict[str, Any] = {"score": 0, "words": [], "why": ""}
    return {name: found.get(name, nothing) for name in SIGNALS}


def said(content: Any) -> dict[str, Any]:
    """A chat endpoint's answer with this content."""
    text = content if isinstance(content, str) else json.dumps(content)
    return {"choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}]}
