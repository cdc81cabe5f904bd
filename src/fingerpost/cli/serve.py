"""``fingerpost serve``: the pages, the API and a worker on this machine, until Ctrl-C."""

import argparse
import errno
import os
import signal
import socket
import subprocess
import sys
import time

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart

STOP_SECONDS = 15


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost serve``."""
    command.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: this machine only)")
    command.add_argument("--port", type=int, default=8000, help="the port (default: 8000)")
    command.add_argument("--processes", type=int, default=1, help="web processes; more than one pays on PostgreSQL")
    command.add_argument("--threads", type=int, default=8, help="threads in each web process")
    command.add_argument("--workers", type=int, default=1, help="workers beside the web processes")


def main(arguments: argparse.Namespace) -> int:
    """Start everything, wait, and stop everything when one ends or somebody says so."""
    installation.start()
    installation.bring_database_up_to_date()
    _refuse_a_taken_port(arguments.host, arguments.port)
    commands = [_web(arguments), *[[sys.executable, "-m", "fingerpost.cli", "worker"]] * arguments.workers]
    commands += _pretend_platform()
    shown = "localhost" if arguments.host == "127.0.0.1" else arguments.host
    print(f"\n  Fingerpost is at http://{shown}:{arguments.port}\n{_ways_in()}\n  Ctrl-C stops it.\n", flush=True)
    return _keep_running([subprocess.Popen(command, start_new_session=True) for command in commands])  # noqa: S603


def _web(arguments: argparse.Namespace) -> list[str]:
    return [
        *(sys.executable, "-m", "gunicorn", "fingerpost.config.wsgi"),
        *("--bind", f"{arguments.host}:{arguments.port}", "--worker-class", "gthread"),
        *("--workers", str(arguments.processes), "--threads", str(arguments.threads)),
        *("--log-level", "warning", "--max-requests", "20000", "--graceful-timeout", "10"),
    ]


def _refuse_a_taken_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError) as bad:
            taken = getattr(bad, "errno", None) == errno.EADDRINUSE
            why = "something else is using it" if taken else getattr(bad, "strerror", None) or str(bad)
            raise CannotStart(
                f"port {port} on {host} cannot be used: {why}.\n  Choose another: fingerpost serve --port 8010"
            ) from None


def _pretend_platform() -> list[list[str]]:
    """The demonstration Trust's accounts live on a pretend platform, which runs beside the pages."""
    from fingerpost.cli import demonstration

    return [demonstration.platform_command()] if demonstration.is_here() else []


def _ways_in() -> str:
    from fingerpost.cli import demonstration

    return demonstration.ways_in() if demonstration.is_here() else ""


def _keep_running(running: list[subprocess.Popen[bytes]]) -> int:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        while all(process.poll() is None for process in running):
            time.sleep(0.5)
        print("A part of Fingerpost has ended, so the rest stops too. What it said is above.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        _stop(running)


def _stop(running: list[subprocess.Popen[bytes]]) -> None:
    for process in running:
        if process.poll() is None:
            process.terminate()
    until = time.monotonic() + STOP_SECONDS
    for process in running:
        try:
            process.wait(max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
