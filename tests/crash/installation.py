"""Drives an installation in processes of its own, and the pretend platform beside it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "src"


class Installation:
    """Tells ``program.py`` what to do. Every worker is a real process with a pid of its own."""

    def __init__(self, environment: dict[str, str], pretend: str) -> None:
        self.pretend = pretend
        self._program = subprocess.Popen(
            [sys.executable, str(HERE / "program.py")],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def _tell(self, **told: Any) -> dict[str, Any]:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps(told) + "\n")
        answer = self._program.stdout.readline()
        assert answer, "the program ended"
        return json.loads(answer)

    def start(self, do: str, **given: Any) -> int:
        """Start a process and leave it running; its pid."""
        return int(self._tell(do=do, **given)["pid"])

    def wait(self, pid: int) -> dict[str, Any]:
        """How a process ended."""
        return self._tell(do="wait", pid=pid)

    def wait_until_stopped(self, pid: int) -> None:
        """Until a process has stopped itself."""
        assert self._tell(do="stopped", pid=pid)["stopped"]

    def done(self, do: str, **given: Any) -> Any:
        """Run a process to its end; what it answered."""
        ended = self.wait(self.start(do, **given))
        assert ended["signal"] == 0, ended
        assert "failed" not in (ended["answer"] or {}), ended["answer"]["failed"]
        return ended["answer"]

    def kill(self, pid: int) -> None:
        """Kill -9, and see that it died of that."""
        os.kill(pid, signal.SIGKILL)
        assert self.wait(pid)["signal"] == signal.SIGKILL

    def write(self, count: int, name: str) -> list[str]:
        """Somebody writes ``count`` comments on the pretend platform; their ids."""
        ids = [f"{name}-{number}" for number in range(count)]
        with httpx.Client(base_url=self.pretend) as visitor:
            for one in ids:
                visitor.post("/accounts/stall/items", json={"id": one, "text": "Hello"}).raise_for_status()
        return ids

    def fault(self, what: str, on: str, times: int, seconds: float = 0.05) -> None:
        """Ask the platform to go wrong."""
        told = {"what": what, "on": on, "times": times, "seconds": seconds}
        httpx.post(f"{self.pretend}/_faults", json=told).raise_for_status()

    def effects(self) -> list[dict[str, Any]]:
        """Every effect that the platform had, as the platform remembers it."""
        answer = httpx.get(f"{self.pretend}/_effects", headers={"Authorization": "Bearer a-token"})
        return answer.raise_for_status().json()["data"]

    def close(self) -> None:
        """Stop."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.close()
        self._program.stdout.close()
        self._program.kill()
        self._program.wait()


@contextmanager
def pretend_platform(state: Path, environment: dict[str, str]) -> Iterator[str]:
    """The pretend platform in a process of its own; its address."""
    command = [sys.executable, "-m", "fingerpost.platforms.pretend", "--port", "0", "--state", str(state)]
    server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        yield server.stdout.readline().split()[-1].rstrip("/")
    finally:
        server.kill()
        server.wait()
        server.stdout.close()
