"""The guard that keeps tests on this machine."""

import socket

import httpx
import pytest


def test_another_machine_cannot_be_reached_or_even_looked_up() -> None:
    with socket.socket() as one, pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        one.connect(("192.0.2.1", 80))
    with pytest.raises(AssertionError, match=r"example\.org"):
        httpx.get("https://example.org")


def test_this_machine_can() -> None:
    with socket.create_server(("127.0.0.1", 0)) as here, socket.create_connection(here.getsockname()):
        pass
