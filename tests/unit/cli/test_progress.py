"""Progress: told on a terminal and nowhere else."""

import io
import sys

import time_machine

from fingerpost.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def told(monkeypatch, stream, steps, stderr) -> str:
    monkeypatch.setattr(sys, "stderr", stderr)
    with Progress(stream) as progress:
        for _ in range(steps):
            stream.read(1)
            progress.step()
    return stderr.getvalue()


def test_a_terminal_is_told_how_many_and_how_much_of_the_file(monkeypatch, tmp_path):
    file = tmp_path / "posts"
    file.write_bytes(b"abcd")
    with file.open("rb") as stream:
        said = told(monkeypatch, stream, 2, Terminal())
    assert said.startswith("\r2 posts, ")
    assert "50% read" in said


def test_a_pipe_has_no_share_that_is_read(monkeypatch):
    said = told(monkeypatch, io.BytesIO(b"abcd"), 2, Terminal())
    assert "2 posts" in said
    assert "%" not in said


def test_nobody_else_is_told(monkeypatch):
    assert told(monkeypatch, io.BytesIO(b"abcd"), 2, io.StringIO()) == ""


def test_nothing_done_is_nothing_told(monkeypatch):
    assert told(monkeypatch, io.BytesIO(b""), 0, Terminal()) == ""


def test_it_is_told_now_and_then_and_not_at_every_step(monkeypatch):
    with time_machine.travel(0, tick=False):
        said = told(monkeypatch, io.BytesIO(b"abcd" * 100), 300, Terminal())
    assert said.count("\r") == 1
