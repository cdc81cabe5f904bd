"""Signed deliveries accepted a second by a running server on SQLite, beside bare rows written as durably.

Everything is on the loopback and ends by itself: a server on a folder of its own, a fixed number of deliveries.
"""

import hashlib
import hmac
import itertools
import json
import os
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from timing import compare

SECRET = "a secret for this run only"  # noqa: S105
COUNT, AT_ONCE = 300, 8
_number = itertools.count()


def delivery() -> bytes:
    """One comment as Facebook pushes it, never the same twice."""
    number = next(_number)
    value = {
        "item": "comment",
        "verb": "add",
        "comment_id": f"1_{number}",
        "post_id": "10_1",
        "parent_id": "10_1",
        "created_time": 1795000000,
        "message": f"Is the clinic open on Monday? ({number})",
        "from": {"id": "77", "name": "Jo Example"},
    }
    changes = [{"field": "feed", "value": value}]
    return json.dumps({"object": "page", "entry": [{"id": "10", "time": 1795000000, "changes": changes}]}).encode()


def command(data: Path, *words: str, given: str = "") -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "fingerpost.cli", *words],
        input=given,
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"FINGERPOST_DATA": str(data)},
    )
    return ran.stdout


def prepare(data: Path) -> str:
    """Set an installation up with one account; returns where its deliveries go."""
    names = ("--name", "Bench Trust", "--short-name", "Bench", "--admin-name", "Ada", "--admin-email", "a@example.org")
    command(data, "setup", *names, "--password-stdin", given="a long pass phrase of 2026\n")
    told = command(data, "account", "add", "--platform", "facebook", "--external-id", "10", "--name", "Page")
    command(data, "account", "secret", "facebook", "10", "app_secret", given=f"{SECRET}\n")
    return told.split()[-1]


def send_all(address: str) -> int:
    """Send a fixed number of deliveries, several at once, and check that each is accepted."""

    def send(body: bytes) -> int:
        signature = "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        return client.post(address, content=body, headers={"X-Hub-Signature-256": signature}).status_code

    with httpx.Client(timeout=30) as client, ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(send, [delivery() for _ in range(COUNT)]))
    if set(answers) != {200}:
        raise SystemExit(f"A delivery was not accepted: {sorted(set(answers))}")
    return COUNT


def bare_rows(path: Path) -> int:
    """The least that durability costs: one row, one commit, written through."""
    with sqlite3.connect(path, isolation_level=None) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute("CREATE TABLE IF NOT EXISTS row (key TEXT UNIQUE, body BLOB)")
        for _ in range(COUNT):
            body = delivery()
            database.execute("INSERT INTO row VALUES (?, ?)", (hashlib.sha256(body).hexdigest(), body))
    return COUNT


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        where = prepare(data)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        serve = [sys.executable, "-m", "fingerpost.cli", "serve", "--port", str(port), "--workers", "0"]
        running = subprocess.Popen(serve, env=os.environ | {"FINGERPOST_DATA": folder}, stdout=subprocess.DEVNULL)
        try:
            wait_until_it_answers(f"http://127.0.0.1:{port}/health")
            address = f"http://127.0.0.1:{port}{where}"
            compare(
                f"webhooks accepted, {AT_ONCE} at once",
                lambda: send_all(address),
                "bare rows in SQLite, as durable",
                lambda: bare_rows(data / "bare.sqlite3"),
            )
        finally:
            running.terminate()
            running.wait(30)


def wait_until_it_answers(address: str) -> None:
    for _ in range(150):
        try:
            httpx.get(address, timeout=5)
        except httpx.TransportError:
            time.sleep(0.2)
        else:
            return
    raise SystemExit("The server did not start.")


if __name__ == "__main__":
    main()
