"""Servers on the loopback for connectors to talk to: the pretend platform, and a stand-in for Meta's Graph API."""

import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from fingerpost.platforms.pretend.server import serve

PAGE = "100200300400"
KEY = "page-key-that-must-not-show"


@dataclass
class Graph:
    """What the stand-in holds, in the shapes of recorded answers, and what it was asked.

    ``next_answers`` are given instead of a real one, first in first out: ``(moment, status, headers, body)`` where the
    moment is "before" or "after" the effect; a body of None closes the connection without an answer.
    """

    url: str = ""
    nodes: dict[str, dict[str, Any]] = field(default_factory=dict)
    messages: list[dict[str, Any]] = field(default_factory=list)
    blocked: set[str] = field(default_factory=set)
    asked: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)
    next_answers: list[tuple[str, int, dict[str, str], bytes | None]] = field(default_factory=list)
    me: str = PAGE
    page_size: int = 2
    visitors_allowed: bool = True
    replies_land_under: str | None = None

    def add_post(self, known: str, message: str, at: str) -> None:
        self.nodes[known] = node(known, message, at, PAGE, "Fernlea Trust")

    def add_comment(self, known: str, message: str, at: str, on: str, author: str = "9001", **more: Any) -> None:
        made = node(known, message, at, author, "Morgan Hale")
        self.nodes[known] = {**made, "on": on, "is_hidden": False, "can_reply_privately": True, **more}

    def replies(self, known: str) -> list[dict[str, Any]]:
        return [found for found in self.nodes.values() if found.get("on") == known]

    def go_wrong(
        self, status: int, body: bytes | None, when: str = "before", headers: dict[str, str] | None = None
    ) -> None:
        self.next_answers.append((when, status, headers or {}, body))

    def refuse(self, code: int, subcode: int | None = None, status: int = 400, **headers: str) -> None:
        self.go_wrong(status, error(code, subcode), headers={k.replace("_", "-"): v for k, v in headers.items()})


def node(known: str, message: str, at: str, author: str, name: str) -> dict[str, Any]:
    return {"id": known, "message": message, "created_time": at, "from": {"id": author, "name": name}}


def error(code: int, subcode: int | None = None) -> bytes:
    told: dict[str, Any] = {"message": f"(#{code}) words of Meta's", "type": "OAuthException", "code": code}
    if subcode:
        told["error_subcode"] = subcode
    return json.dumps({"error": {**told, "fbtrace_id": "A1bC"}}).encode()


GONE = (400, json.loads(error(100, 33)))


class GraphVisit(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def __init__(self, graph: Graph, *args: Any) -> None:
        self.graph = graph
        super().__init__(*args)

    def log_message(self, *args: Any) -> None:
        pass

    def _do(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        parts = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        self.graph.asked.append((self.command, self.path, dict(self.headers), body))
        when, status, headers, planned = self.graph.next_answers.pop(0) if self.graph.next_answers else ("", 0, {}, b"")
        if when != "before":
            real_status, answer = self._real(parts.path.removeprefix("/v26.0/").split("/"), query, body)
        if when and planned is None:
            self.close_connection = True
            return
        raw = planned if when and planned is not None else json.dumps(answer).encode()
        self.send_response(status if when else real_status)
        for name, value in {"Content-Length": str(len(raw)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(raw)

    do_GET = do_POST = do_DELETE = _do  # noqa: N815

    def _real(self, path: list[str], query: dict[str, str], body: bytes) -> tuple[int, Any]:
        graph = self.graph
        if self.headers.get("Authorization") != f"Bearer {KEY}":
            return 400, json.loads(error(190))
        known, edge = path[0], path[1] if len(path) > 1 else ""
        if known == "me":
            return 200, {"id": graph.me, "name": "Fernlea Trust"}
        if known == PAGE:
            return self._page(edge, query, body)
        if known not in graph.nodes:
            return GONE
        return {"": self._node, "comments": self._comments}[edge](known, query, body)

    def _node(self, known: str, query: dict[str, str], body: bytes) -> tuple[int, Any]:
        graph = self.graph
        if self.command == "DELETE":
            del graph.nodes[known]
            return 200, {"success": True}
        if self.command == "POST":
            graph.nodes[known]["is_hidden"] = query["is_hidden"] == "true"
            return 200, {"success": True}
        found = self._told(graph.nodes[known])
        if "comments" in query.get("fields", ""):
            after = re.search(r"after\((\w+)\)", query["fields"])
            found["comments"] = self._listed(self._newest_first(known), after[1] if after else None)
        return 200, found

    def _comments(self, known: str, query: dict[str, str], body: bytes) -> tuple[int, Any]:
        if self.command == "GET":
            return 200, self._listed([self._told(reply) for reply in self.graph.replies(known)], query.get("after"))
        made = f"555_{1000 + len(self.graph.nodes)}"
        under = self.graph.replies_land_under or known
        text = parse_qs(body.decode())["message"][0]
        self.graph.add_comment(made, text, "2026-11-23T10:00:00+0000", under, PAGE, parent={"id": under})
        return 200, {"id": made}

    def _page(self, edge: str, query: dict[str, str], body: bytes) -> tuple[int, Any]:
        graph = self.graph
        if edge == "published_posts":
            posts = [] if graph.me != PAGE else [found for found in graph.nodes.values() if "on" not in found]
            told = [{**self._told(post), "comments": self._listed(self._newest_first(post["id"]))} for post in posts]
            return 200, self._listed(told, query.get("after"))
        if edge == "visitor_posts":
            return (200, {"data": []}) if graph.visitors_allowed else (403, json.loads(error(200)))
        if edge == "conversations":
            return 200, {"data": [{"id": "t_1", "messages": {"data": graph.messages}}] if graph.messages else []}
        if edge == "messages":
            return self._send(json.loads(body))
        return self._blocked(query, body)

    def _send(self, sent: dict[str, Any]) -> tuple[int, Any]:
        comment = sent["recipient"].get("comment_id")
        if comment and not self.graph.nodes[comment]["can_reply_privately"]:
            return 400, json.loads(error(10900))
        if comment:
            self.graph.nodes[comment]["can_reply_privately"] = False
        made = f"m_{len(self.graph.messages) + 1}"
        text = sent["message"]["text"]
        self.graph.messages.append(node(made, text, "2026-11-23T10:00:00+0000", PAGE, "Fernlea Trust"))
        return 200, {"recipient_id": "9001", "message_id": made}

    def _blocked(self, query: dict[str, str], body: bytes) -> tuple[int, Any]:
        if self.command == "GET":
            return 200, {"data": [{"id": person, "name": "x"} for person in sorted(self.graph.blocked)]}
        given = parse_qs(body.decode()).get("psid", [""])[0] or query.get("psid", "")
        people = json.loads(given)
        if self.command == "POST":
            self.graph.blocked |= set(people)
        else:
            self.graph.blocked -= set(people)
        return 200, dict.fromkeys(people, True) if self.command == "POST" else {"success": True}

    def _newest_first(self, known: str) -> list[dict[str, Any]]:
        return [self._told(reply) for reply in reversed(self.graph.replies(known))]

    def _told(self, found: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in found.items() if key != "on"}

    def _listed(self, found: list[Any], after: str | None = None) -> dict[str, Any]:
        start = int(after[1:]) if after else 0
        page, end = found[start : start + self.graph.page_size], start + self.graph.page_size
        paging: dict[str, Any] = {"cursors": {"before": f"c{start}", "after": f"c{end}"}}
        if end < len(found):
            paging["next"] = "https://graph.example.org/next"
        return {"data": page, "paging": paging} if page else {"data": []}


def running(server: ThreadingHTTPServer) -> Iterator[str]:
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def graph() -> Iterator[Graph]:
    """A stand-in for the Graph API with one post and one comment on it."""
    held = Graph()
    held.add_post(f"{PAGE}_555", "Our new garden is open.", "2026-11-23T08:00:00+0000")
    held.add_comment("555_777", "Lovely", "2026-11-23T08:05:00+0000", f"{PAGE}_555")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(GraphVisit, held))
    server.daemon_threads = True
    for address in running(server):
        held.url = f"{address}/v26.0"
        yield held


@pytest.fixture
def pretend(tmp_path: Path) -> Iterator[str]:
    """The address of a pretend platform with nothing on it."""
    yield from running(serve("127.0.0.1", 0, tmp_path / "pretend.sqlite3"))
