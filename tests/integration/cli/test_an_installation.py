"""The commands of a real installation, each run as a real process on a folder of its own."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

SETUP = [
    *("setup", "--name", "Moorside and Dales NHS Trust", "--short-name", "Moorside"),
    *("--admin-name", "Ada Example", "--admin-email", "ada@example.org", "--password-stdin"),
]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installation")
    done = fingerpost(folder, *SETUP, given="a long pass phrase of 2026\n")
    assert done.returncode == 0, done.stderr
    return folder


def environment(data: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("FINGERPOST_", "DJANGO_"))}
    return kept | {"FINGERPOST_DATA": str(data)} | more


def fingerpost(data: Path, *words: str, given: str = "", **more: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "fingerpost.cli", *words]
    return subprocess.run(
        command, input=given, capture_output=True, text=True, env=environment(data, **more), check=False, timeout=120
    )


def test_setting_up_again_changes_nothing_and_says_so(data):
    keys = (data / "keys.json").read_bytes()
    again = fingerpost(data, *SETUP, given="another pass phrase of 2026\n")
    assert again.returncode == 0
    assert "The organisation is there" in again.stdout
    assert (data / "keys.json").read_bytes() == keys
    assert (data / "keys.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("words", "given", "more", "told"),
    [
        (["setup"], "", {}, "--name, --short-name, --admin-name, --admin-email"),
        (SETUP, "short\n", {}, "nothing was made"),
        ([*SETUP, "--pack", "/nowhere"], "a long pass phrase of 2026\n", {}, "no such folder"),
        (["serve"], "", {}, "fingerpost setup"),
        (["ingest", "-"], "", {}, "fingerpost setup"),
        (["worker", "--once"], "", {"FINGERPOST_IDLE_MINUTES": "soon"}, "FINGERPOST_IDLE_MINUTES"),
        (["worker", "--once"], "", {"FINGERPOST_DATABASE_URL": "mysql://x/y"}, "FINGERPOST_DATABASE_URL"),
        (["setup"], "", {"FINGERPOST_DATA": "/proc/nowhere"}, "FINGERPOST_DATA"),
    ],
)
def test_what_cannot_start_says_what_to_do_and_shows_no_traceback(tmp_path, words, given, more, told):
    refused = fingerpost(tmp_path, *words, given=given, **more)
    assert refused.returncode == 2
    assert told in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_file_of_posts_is_taken_line_by_line_and_bad_lines_are_told(data, tmp_path):
    lines = tmp_path / "posts.jsonl"
    lines.write_text('{"id": "1", "text": "hello", "platform": "x"}\n\n{"text": 5}\n{"not_a_post": "a like"}\n')
    first = fingerpost(data, "ingest", str(lines))
    assert (first.returncode, first.stdout) == (1, "1 taken, 0 known already, 1 not posts, 1 bad.\n")
    assert first.stderr.startswith("line 3: 'text' must be a string")
    assert "1 known already" in fingerpost(data, "ingest", "-", given=lines.read_text()).stdout


def test_a_file_that_is_not_there_is_named(data):
    refused = fingerpost(data, "ingest", "/nowhere.jsonl")
    assert (refused.returncode, "No such file" in refused.stderr) == (2, True)


def test_a_token_is_shown_once_listed_without_its_text_and_revoked(data):
    text = fingerpost(data, "token", "issue", "--name", "a form").stdout.splitlines()[0]
    listed = fingerpost(data, "token", "list").stdout
    assert "a form" in listed
    assert text not in listed
    assert "revoked" in fingerpost(data, "token", "revoke", listed.split()[0]).stdout
    assert "revoked" in fingerpost(data, "token", "list").stdout


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_serving_answers_stops_on_request_and_refuses_a_taken_port(data):
    port = free_port()
    command = [sys.executable, "-m", "fingerpost.cli", "serve", "--port", str(port)]
    with subprocess.Popen(command, env=environment(data), stdout=subprocess.PIPE, text=True) as running:
        assert wait_for(f"http://127.0.0.1:{port}/health")
        taken = fingerpost(data, "serve", "--port", str(port))
        assert (taken.returncode, "something else is using it" in taken.stderr) == (2, True)
        running.terminate()
        assert running.wait(30) == 0
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def wait_for(address: str) -> bool:
    for _ in range(150):
        try:
            return httpx.get(address, timeout=5).status_code == 200
        except httpx.TransportError:
            time.sleep(0.2)
    return False
