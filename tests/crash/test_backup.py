"""A backup is taken while somebody writes, and put back elsewhere: nothing acknowledged is lost, the journal holds."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest

from fingerpost.cli.safekeeping import manifest as manifests
from fingerpost.cli.safekeeping.copying import MIGRATIONS

pytestmark = [pytest.mark.crash, pytest.mark.databases]

POSTGRES = os.environ.get("FINGERPOST_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")
SOURCE = Path(__file__).parents[2] / "src"
SETUP = [
    *("setup", "--name", "Moorside and Dales NHS Trust", "--short-name", "Moorside"),
    *("--admin-name", "Ada Example", "--admin-email", "ada@example.org", "--password-stdin"),
]
WRITER = """
import django, itertools, sys
django.setup()
from fingerpost.inbox import operations
from fingerpost.journal.actor import system
from fingerpost.people.queries import organisation
from fingerpost.post import Post
body = organisation()
for number in itertools.count():
    post = Post(text=f"Post {number}", id=str(number), platform="x")
    operations.take_in(post, organisation=body, by=system("writer"), source="file")
    print(number, flush=True)
"""
REPORT = """
import django, json
django.setup()
from fingerpost.inbox.models import StoredPost
from fingerpost.journal.models import Entry
from fingerpost.journal.queries import verify
posts = StoredPost.objects.all()
print(json.dumps({
    "ids": sorted(int(one.external_id) for one in posts),
    "unread": sum(one.readings.count() != 1 or one.current is None for one in posts),
    "received": Entry.objects.filter(act="post.received").count(),
    "whole": verify().whole,
}))
"""


@dataclass(frozen=True)
class Place:
    """Somewhere that an installation can be, or is."""

    data: Path
    environment: dict[str, str]

    def run(self, *words: str, given: str = "", **more: str) -> "subprocess.CompletedProcess[str]":
        """``fingerpost`` with these words."""
        command = [sys.executable, "-m", "fingerpost.cli", *words]
        return subprocess.run(
            command, input=given, capture_output=True, text=True, env=self.environment | more, check=False, timeout=300
        )

    def report(self) -> dict[str, Any]:
        """What is there."""
        found = subprocess.run(
            [sys.executable, "-c", REPORT],
            capture_output=True,
            text=True,
            env=self.environment,
            check=True,
            timeout=300,
        )
        return json.loads(found.stdout)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[str], Place]]:
    """``place("name")``: a place of its own, where nothing is yet."""
    made: list[str] = []

    def make(name: str) -> Place:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("FINGERPOST_", "DJANGO_"))}
        known = {"FINGERPOST_DATA": str(tmp_path / name), "PYTHONPATH": str(SOURCE)}
        known["DJANGO_SETTINGS_MODULE"] = "fingerpost.config.settings"
        if request.param == "postgresql":
            made.append(f"backup_{uuid.uuid4().hex[:12]}")
            _postgres(f"CREATE DATABASE {made[-1]}")
            known["FINGERPOST_DATABASE_URL"] = POSTGRES.rpartition("/")[0] + f"/{made[-1]}"
        return Place(tmp_path / name, kept | known)

    yield make
    for name in made:
        _postgres(f"DROP DATABASE {name} WITH (FORCE)")


def _postgres(statement: Any) -> None:
    try:
        connection = psycopg.connect(POSTGRES, autocommit=True, connect_timeout=5)
    except psycopg.OperationalError as unreachable:
        pytest.skip(f"PostgreSQL at FINGERPOST_TEST_POSTGRES cannot be reached: {str(unreachable).splitlines()[0]}")
    with connection:
        connection.execute(statement)


@pytest.fixture
def here(place: Callable[[str], Place]) -> Place:
    """An installation with a file beside its database."""
    made = place("here")
    done = made.run(*SETUP, given="a long pass phrase of 2026\n")
    assert done.returncode == 0, done.stderr
    (made.data / "evidence").mkdir()
    (made.data / "evidence" / "picture.bin").write_bytes(b"\x00\xff" * 500)
    return made


def test_a_backup_taken_while_somebody_writes_is_of_one_moment_and_can_be_put_back(here, place, tmp_path):
    kept, written = tmp_path / "kept", []
    writer = subprocess.Popen([sys.executable, "-c", WRITER], env=here.environment, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    while len(written) < 30:
        written.append(int(writer.stdout.readline()))
    before = written[-1]
    backup = subprocess.Popen([sys.executable, "-m", "fingerpost.cli", "backup", str(kept)], env=here.environment)
    while backup.poll() is None:
        written.append(int(writer.stdout.readline()))
    until = len(written) + 10
    while len(written) < until:
        written.append(int(writer.stdout.readline()))
    os.kill(writer.pid, signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    assert backup.returncode == 0
    assert here.run("backup", "verify", str(kept)).returncode == 0

    there = place("there")
    done = there.run("restore", str(kept))
    assert done.returncode == 0, done.stderr
    assert "The journal is whole" in done.stdout
    assert "The keys here are not those" in done.stdout
    found = there.report()
    assert found["ids"] == list(range(len(found["ids"]))), "a moment has no gap"
    assert before < len(found["ids"]) <= written[-1] + 1, "what was acknowledged before is there, and it did not wait"
    assert found["received"] == len(found["ids"]), "no post without its entry, and no entry without its post"
    assert (found["unread"], found["whole"]) == (0, True)
    assert (there.data / "evidence" / "picture.bin").read_bytes() == b"\x00\xff" * 500
    assert not (there.data / "keys.json").exists()
    assert not list(kept.rglob("keys.json"))


def test_whatever_was_touched_is_told_and_not_put_back(here, place, tmp_path):
    kept, there = tmp_path / "kept", place("there")
    made = here.run("backup", str(kept))
    assert made.returncode == 0, made.stderr
    assert kept.stat().st_mode & 0o777 == 0o700
    picture = kept / "files" / "data" / "evidence" / "picture.bin"
    body = picture.read_bytes()
    for spoil, told in (
        (lambda: picture.write_bytes(b"\x01" + body[1:]), "is not what was backed up"),
        (lambda: picture.unlink(), "is missing"),
        (lambda: (kept / "more").write_bytes(b"x"), "is not in the manifest"),
    ):
        spoil()
        wrong = here.run("backup", "verify", str(kept))
        assert (wrong.returncode, told in wrong.stdout) == (1, True)
        refused = there.run("restore", str(kept))
        assert (refused.returncode, "nothing was restored" in refused.stderr) == (2, True)
        picture.write_bytes(body)
        (kept / "more").unlink(missing_ok=True)
    assert here.run("backup", "verify", str(kept)).returncode == 0
    assert not (there.data / "evidence").exists()


def test_it_is_put_back_only_where_nothing_is_and_never_over_a_backup(here, tmp_path):
    kept = tmp_path / "kept"
    assert here.run("backup", str(kept)).returncode == 0
    again = here.run("backup", str(kept))
    assert (again.returncode, "is there already" in again.stderr) == (2, True)
    full = here.run("restore", str(kept))
    assert (full.returncode, "an installation here already" in full.stderr) == (2, True)
    assert here.report()["whole"]


def test_what_was_broken_off_never_looks_like_a_backup(here, tmp_path):
    unfinished = tmp_path / "kept.unfinished"
    unfinished.mkdir()
    unfinished.joinpath("database.sqlite3").write_bytes(b"half")
    refused = here.run("backup", "verify", str(unfinished))
    assert (refused.returncode, "no backup" in refused.stderr) == (2, True)
    assert here.run("backup", str(tmp_path / "kept")).returncode == 0
    assert not unfinished.exists()


def test_a_backup_of_a_newer_fingerpost_is_refused_with_its_version(here, place, tmp_path):
    if "FINGERPOST_DATABASE_URL" in here.environment:
        pytest.skip("the same code reads the manifest; changing the copy is easy in SQLite alone")
    kept, there = tmp_path / "kept", place("there")
    assert here.run("backup", str(kept)).returncode == 0
    copy = sqlite3.connect(kept / "database.sqlite3")
    copy.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('desk', '9999_from_later', '2030-01-01')")
    copy.commit()
    names = tuple(f"{app}.{name}" for app, name in copy.execute(MIGRATIONS))
    copy.close()
    said = manifests.read(kept)
    manifests.Manifest(
        **{**{name: getattr(said, name) for name in said.__slots__}, "migrations": names, "fingerpost": "9.9"}
        | {"files": manifests.listed(kept)}
    ).write(kept)
    refused = there.run("restore", str(kept))
    assert refused.returncode == 2
    assert "made by Fingerpost 9.9" in refused.stderr
    assert "desk.9999_from_later" in refused.stderr
    assert not there.data.joinpath("evidence").exists()


def test_without_the_programs_of_postgresql_it_says_what_to_install(here, tmp_path):
    if "FINGERPOST_DATABASE_URL" not in here.environment:
        pytest.skip("SQLite needs no program")
    refused = here.run("backup", str(tmp_path / "kept"), PATH="/nowhere")
    assert refused.returncode == 2
    assert "postgresql-client" in refused.stderr
    assert not list(tmp_path.glob("kept*"))


def test_the_words_after_backup_are_few(here):
    for words in (("backup", "check", "x"), ("backup", "verify", "x", "y")):
        refused = here.run(*words)
        assert (refused.returncode, "fingerpost backup verify FOLDER" in refused.stderr) == (2, True)
    assert here.run("restore", "/nowhere").returncode == 2
