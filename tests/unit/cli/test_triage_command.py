"""``fingerpost triage`` as a public contract: docs/triage-format.md, run as a real process."""

import json
import os
import signal
import subprocess
import sys
import time
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from fingerpost.policy.vocabulary import ACTIONS, SIGNALS

COMMAND = [sys.executable, "-m", "fingerpost.cli", "triage"]
SCHEMA = json.loads(files("fingerpost.reading").joinpath("schemas/triage-output.schema.json").read_text())


def triage(data: bytes, *options: str) -> tuple[int, list[dict[str, Any]], str]:
    ran = subprocess.run([*COMMAND, *options], input=data, capture_output=True, check=False, timeout=60)
    return ran.returncode, [json.loads(line) for line in ran.stdout.splitlines()], ran.stderr.decode()


@pytest.fixture(scope="module")
def lines() -> list[dict[str, Any]]:
    """One run over lines of every sort, so that the process starts once."""
    raw = [
        b'\xef\xbb\xbf{"id": "a", "text": "Thank you to everyone, you were brilliant", "platform": "facebook"}\r\n',
        b"\n",
        '{"id": "é\u2028", "text": "x 😀 you are all fucking useless cunts", "platform": "x"}\n'.encode(),
        b"{oops\n",
        b'{"text": ""}\n',
        b'{"not_a_post": "a like"}\n',
        b'{"text": "Cze\xc5\x9b\xc4\x87, czy mo\xc5\xbcecie mi pom\xc3\xb3c? Nie wiem co robi\xc4\x87 dalej"}\n',
        b'{"text": "Lovely day", "media": [{"url": "https://example.org/a.png", "alt": "a garden"}]}\n',
        b'{"text": "Lovely day", "platform": "mumsnet", "surprise": [1]}\n',
        b'{"text": "Lovely day", "text": "twice"}\n',
        b'{"text": "\xff"}\n',
        b'{"text": "' + b"a" * (1024 * 1024) + b'"}\n',
        b'{"text": "the last line has no end"}',
    ]
    code, found, _ = triage(b"".join(raw))
    assert code == 1
    return found


def test_every_line_that_is_not_blank_has_its_answer_in_order(lines):
    assert [line["line"] for line in lines] == [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]


def test_every_answer_fits_the_shipped_schema(lines):
    validator = Draft202012Validator(SCHEMA)
    for line in lines:
        validator.validate(line)


def test_every_signal_and_every_action_is_always_listed(lines):
    for line in lines:
        if "signals" in line:
            assert (tuple(line["signals"]), tuple(line["actions"])) == (SIGNALS, ACTIONS)


def test_bad_lines_are_told_in_their_place(lines):
    told = {line["line"]: line["error"]["code"] for line in lines if "error" in line}
    assert told == {4: "bad_json", 10: "duplicate_key", 11: "bad_utf8", 12: "too_long"}


def test_what_is_not_a_post_is_passed_through(lines):
    assert lines[4] == {"line": 6, "not_a_post": "a like"}


def test_spans_are_code_points_of_the_text_as_given(lines):
    text = "x 😀 you are all fucking useless cunts"
    spans = lines[1]["signals"]["profanity"]["spans"]
    assert spans == sorted(spans)
    assert "fucking" in " ".join(text[start:end] for start, end in spans)


def test_empty_words_words_not_understood_and_pictures_go_to_a_person(lines):
    by_line = {line["line"]: line for line in lines}
    for number in (5, 7, 8):
        assert by_line[number]["person"]
        assert "unread" in by_line[number]["pathways"]
    assert by_line[7]["signals"]["crisis"]["score"] is None
    assert by_line[5]["signals"]["crisis"]["score"] == 0


def test_a_place_that_nobody_knows_is_done_by_hand(lines):
    assert lines[7]["actions"]["hide"]["possible"] in ("manual", "impossible")
    assert lines[7]["actions"]["reply"]["possible"] == "manual"


def test_what_the_line_says_of_its_context_is_heard():
    line = {"text": "Lovely day", "platform": "facebook", "kind": "comment", "context": {"crisis_open": True}}
    _, (answer,), _ = triage(json.dumps(line).encode())
    assert (answer["pathway"], answer["actions"]["hide"]["modality"]) == ("crisis", "must_not")


def test_the_id_comes_back_as_it_was_given(lines):
    assert [lines[0]["id"], lines[1]["id"], lines[3]["id"]] == ["a", "é\u2028", None]


def test_all_good_is_zero_and_nothing_at_all_is_good():
    assert triage(b'{"text": "hello"}\n')[0] == 0
    assert triage(b"") == (0, [], "")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--pack", "/nowhere/at/all"], "no such folder"),
        (["--staff", "/nowhere/staff.csv"], "staff"),
        (["--at", "2026-11-23T09:00:00"], "no time zone"),
        (["--what"], "unrecognized arguments"),
    ],
)
def test_what_cannot_start_says_why_before_any_line_is_read(options, told):
    code, answers, said = triage(b'{"text": "hello"}\n', *options)
    assert (code, answers) == (2, [])
    assert told in said
    assert "Traceback" not in said


def test_a_staff_file_lets_colleagues_be_found(tmp_path):
    staff = tmp_path / "staff.csv"
    staff.write_text("Team,Name,Role\nElm ward,Priya Example-Nair,Nurse\n")
    _, (line,), _ = triage(b'{"text": "Priya Example-Nair on Elm ward was so kind"}\n', "--staff", str(staff))
    assert line["signals"]["names_staff"]["score"] >= 50
    assert line["signals"]["targets_staff"]["score"] < 50


def test_no_django_and_no_network_library_is_loaded():
    probe = (
        "import sys; from fingerpost.cli import triage, platforms; import fingerpost.platforms.read;"
        "print([name for name in ('django', 'httpx', 'requests') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_reader_who_goes_away_is_met_with_silence():
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdin.write(b'{"text": "hello"}\n')
        running.stdin.flush()
        running.stdout.readline()
        running.stdout.close()
        try:
            running.stdin.write(b'{"text": "hello"}\n' * 50)
            running.stdin.close()
        except BrokenPipeError:
            pass
        assert running.wait(30) == 0
        assert running.stderr.read() == b""


def test_an_answer_comes_at_once_and_an_interrupt_ends_it_with_130():
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdin.write(b'{"text": "hello"}\n')
        running.stdin.flush()
        assert json.loads(running.stdout.readline())["line"] == 1
        time.sleep(0.1)
        os.kill(running.pid, signal.SIGINT)
        assert running.wait(30) == 130
        assert running.stderr.read() == b""
