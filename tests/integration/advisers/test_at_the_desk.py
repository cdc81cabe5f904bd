"""Advisers beside our own reader: at the desk, on the case page, for whoever watches, and from the command line."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse
from jsonschema import Draft202012Validator

from fingerpost.advisers import Panel
from fingerpost.desk import operations as desk
from fingerpost.desk import queries as cases
from fingerpost.inbox import operations as inbox
from fingerpost.inbox import queries, reader
from fingerpost.inbox.advice import panel
from fingerpost.inbox.tasks import read_waiting
from fingerpost.journal.actor import system
from fingerpost.post import Post

from .conftest import Server

TEXT = "the ward are at it again"
FOUND = [{"label": "toxic", "score": 0.97}]


def write(folder: Path, *servers: tuple[str, Server]) -> Path:
    file = folder / "advisers.toml"
    lines = [
        f'[{name}]\nkind = "classifier"\naddress = "{server.address}"\nseconds = 20\nlabels = {{ toxic = "abuse" }}\n'
        for name, server in servers
    ]
    file.write_text("\n".join(lines))
    return file


@pytest.fixture
def advised(server: Server, tmp_path: Path, settings: Any) -> Iterator[Server]:
    """The installation has one adviser, which finds abuse."""
    settings.FINGERPOST_ADVISERS = write(tmp_path, ("toxicity", server))
    panel.cache_clear()
    server.answers(FOUND)
    yield server
    panel.cache_clear()


def read(organisation: Any) -> Any:
    organisation.pack = "corp-0068"
    organisation.save()
    stored = inbox.receive(
        Post(text=TEXT, id="c1", platform="facebook", kind="comment"),
        organisation=organisation,
        by=system("tests"),
        source="api",
    )
    assert read_waiting("w1") == 1
    return queries.latest_reading(stored)


@pytest.mark.django_db
class TestTheDesk:
    def test_what_an_adviser_raises_is_in_the_reading_with_its_name(self, advised: Server, organisation: Any) -> None:
        made = read(organisation)
        assert made.assessment.signals["abuse"] == {
            "score": 59, "spans": [], "why": "The adviser toxicity labels it “toxic”.", "by": "adviser:toxicity"
        }  # fmt: skip
        assert made.facts
        assert made.explanation["advisers"] == {"toxicity": "answered"}
        assert "+advisers/" in made.triage_version

    def test_an_adviser_alone_makes_no_ground(self, advised: Server, organisation: Any) -> None:
        made = read(organisation)
        assert made.explanation["stands_on"]["grounds"] == []
        assert made.explanation["actions"]["hide"]["modality"] in ("not_permitted", "must_not")

    def test_one_that_fails_leaves_the_finding_and_the_page_says_so(
        self, advised: Server, organisation: Any, officer: Any, client: Any
    ) -> None:
        advised.behaviour = lambda visit: visit.say(b"", 500)
        made = read(organisation)
        assert made.assessment.signals["abuse"]["score"] == 0
        case = desk.receive(made.post, made)
        shown = cases.case(organisation, case.pk, by=officer)
        assert shown.silent_advisers == ("toxicity (it answered with HTTP status 500)",)
        client.force_login(officer)
        page = client.get(reverse("web:case", args=[case.pk])).content.decode()
        assert "Also asked, and did not answer: toxicity (it answered with HTTP status 500)." in page

    def test_where_all_answered_the_page_says_nothing_of_it(
        self, advised: Server, organisation: Any, officer: Any
    ) -> None:
        made = read(organisation)
        case = desk.receive(made.post, made)
        assert cases.case(organisation, case.pk, by=officer).silent_advisers == ()

    def test_whoever_watches_is_told_whether_they_answer_and_nothing_else(
        self, advised: Server, organisation: Any, client: Any
    ) -> None:
        read(organisation)
        assert client.get("/health").json()["advisers"] == {"toxicity": "answering"}
        advised.answers({"error": "secret words"})
        stored = queries.posts(organisation).get()
        inbox.read_post(stored, by=system("tests"))
        answer = client.get("/health")
        told = answer.json()
        assert (answer.status_code, told["status"]) == (200, "ok")
        assert told["advisers"] == {"toxicity": "not answering"}


@pytest.mark.databases
@pytest.mark.django_db(transaction=True)
def test_they_are_asked_outside_of_any_transaction(organisation: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_in: list[bool] = []

    class Watching(Panel):
        def ask(self, post: Any, pack: Any) -> Any:
            asked_in.append(connection.in_atomic_block)
            return ()

    monkeypatch.setattr(reader, "panel", Watching)
    read(organisation)
    inbox.read_post(queries.posts(organisation).get(), by=system("tests"))
    assert asked_in == [False, False]


def fingerpost(*typed: str, given: bytes = b"", **settings: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "fingerpost.cli", *typed],
        input=given,
        capture_output=True,
        timeout=120,
        check=False,
        env=os.environ | settings,
    )


class TestCommands:
    def test_check_says_what_came_back(self, server: Server, tmp_path: Path) -> None:
        server.answers(FOUND)
        done = fingerpost("advisers", "check", str(write(tmp_path, ("toxicity", server))))
        assert (done.returncode, done.stderr) == (0, b"")
        assert "toxicity: answered: abuse 59. The adviser toxicity labels it “toxic”." in done.stdout.decode()

    def test_check_says_what_was_wrong_with_each_and_ends_with_1(self, server: Server, tmp_path: Path) -> None:
        done = fingerpost("advisers", "check", str(write(tmp_path, ("one", server), ("two", server))))
        assert done.returncode == 1
        for name in ("one", "two"):
            assert f"{name}: no answer that can be used. Its answer was not a list of labels." in done.stdout.decode()

    @pytest.mark.parametrize(
        "typed", [("advisers", "check", "/nowhere/advisers.toml"), ("triage", "--advisers", "/nowhere/advisers.toml")]
    )
    def test_a_file_that_cannot_be_used_stops_the_command(self, typed: tuple[str, ...]) -> None:
        done = fingerpost(*typed)
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"the advisers cannot be used" in done.stderr
        assert b"Traceback" not in done.stderr

    @pytest.mark.parametrize("workers", ["1", "2"])
    def test_triage_asks_them_when_told_to(self, server: Server, tmp_path: Path, workers: str) -> None:
        from importlib.resources import files

        server.answers(FOUND)
        options = ("--advisers", str(write(tmp_path, ("toxicity", server))), "--workers", workers)
        done = fingerpost("triage", *options, given=json.dumps({"text": TEXT}).encode())
        (line,) = [json.loads(each) for each in done.stdout.splitlines()]
        assert line["advisers"] == {"toxicity": "answered"}
        assert (line["signals"]["abuse"]["score"], line["signals"]["abuse"]["by"]) == (59, "adviser:toxicity")
        schema = files("fingerpost.reading").joinpath("schemas/triage-output.schema.json").read_text()
        Draft202012Validator(json.loads(schema)).validate(line)

    def test_nothing_starts_with_an_adviser_off_the_premises(self, tmp_path: Path) -> None:
        file = tmp_path / "advisers.toml"
        file.write_text('[presidio]\nkind = "presidio"\naddress = "http://8.8.8.8:5002"\n')
        installation = {"FINGERPOST_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "fingerpost.config.settings"}
        done = fingerpost("worker", "--once", FINGERPOST_ADVISERS=str(file), **installation)
        assert done.returncode == 2
        assert b"8.8.8.8 is off your premises" in done.stderr
        assert b"Traceback" not in done.stderr
