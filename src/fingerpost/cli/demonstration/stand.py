"""The pretend platform that the made-up Trust's accounts stand on: where it runs, and what is on it at the start."""

import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from fingerpost.cli.demonstration.content import Arrival

PRETEND_STATE = "pretend.sqlite3"
"""The file in the data folder that holds all that is on the pretend platform."""

ADDRESS = "http://127.0.0.1:8765"
CONFLICT = 409


def state_file() -> Path:
    """Where the pretend platform keeps what it knows."""
    from django.conf import settings

    return Path(settings.FINGERPOST_DATA) / PRETEND_STATE


def command(port: int) -> list[str]:
    """The command that runs the pretend platform on this port of this machine."""
    return [sys.executable, "-m", "fingerpost.platforms.pretend", "--port", str(port), "--state", str(state_file())]


def port_of(address: str) -> int:
    """The port in an address."""
    return urlsplit(address).port or 0


def free(port: int) -> bool:
    """Whether nothing else listens on this port of this machine."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_address() -> str:
    """The usual address of the pretend platform, or another one where that is taken."""
    if free(port_of(ADDRESS)):
        return ADDRESS
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def furnish(arrivals: Iterable[Arrival], accounts: dict[str, str]) -> None:
    """Put the week's posts where the public would see them, under their own ids. Safe to repeat.

    ``accounts`` gives the platform's id of each account by its key. What is on the platform already stays as it is.
    """
    import httpx  # slow to load, and wanted only here

    with _running() as address, httpx.Client(base_url=address, timeout=10, trust_env=False) as client:
        for arrival in arrivals:
            post, account = arrival.post, accounts[arrival.account]
            author = {"handle": post.author.handle, "name": post.author.name}
            author["id"] = post.author.handle or post.author.name
            text = arrival.edit[1] if arrival.edit else post.text
            said = {"id": post.id, "kind": post.kind, "text": text, "author": author, "at": _at(post.at)}
            answer = client.post(f"/accounts/{account}/items", json=said)
            if answer.status_code == CONFLICT:
                continue
            answer.raise_for_status()
            if arrival.removed_at:
                client.post(f"/items/{post.id}/taken-back", json={}).raise_for_status()


def _at(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


@contextmanager
def _running() -> Iterator[str]:
    """The pretend platform on any free port, for as long as it takes to furnish it."""
    with subprocess.Popen(command(0), stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - our own command
        try:
            said = server.stdout.readline() if server.stdout else ""
            if "http://" not in said:
                raise OSError("The pretend platform did not start.")
            yield said[said.index("http://") :].strip().rstrip("/")
        finally:
            server.terminate()
