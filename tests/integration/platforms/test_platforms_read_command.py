"""``fingerpost platforms read`` as somebody who types it sees it."""

import json
import subprocess
import sys
from pathlib import Path

COMMENT = {
    "object": "page",
    "entry": [
        {
            "id": "100200300400",
            "time": 1795424400,
            "changes": [
                {
                    "field": "feed",
                    "value": {"item": "comment", "verb": "add", "comment_id": "555_777", "message": "Lovely 💚"},
                }
            ],
        }
    ],
}


def typed(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "fingerpost.cli", *words], input=given, capture_output=True, timeout=60
    )


def test_posts_come_out_as_triage_takes_them() -> None:
    ended = typed("platforms", "read", "facebook", "-", given=json.dumps(COMMENT).encode())
    assert ended.returncode == 0
    line = json.loads(ended.stdout)
    assert (line["text"], line["platform"], line["kind"]) == ("Lovely 💚", "facebook", "comment")
    triaged = typed("triage", given=ended.stdout)
    assert (triaged.returncode, json.loads(triaged.stdout)["id"]) == (0, "555_777")


def test_a_bad_file_is_told_in_its_place_and_the_rest_goes_on(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps(COMMENT))
    bad.write_text("not json")
    ended = typed("platforms", "read", "facebook", str(bad), str(tmp_path / "missing.json"), str(good))
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 1
    assert [line.get("error", {}).get("code") for line in lines] == ["bad_json", "cannot_read", None]
    assert b"Traceback" not in ended.stderr


def test_an_unknown_platform_is_a_slip_in_what_was_typed() -> None:
    ended = typed("platforms", "read", "friendface", "-")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert b"no connector for 'friendface'" in ended.stderr


def test_it_loads_no_django() -> None:
    program = (
        "import sys; from fingerpost.cli.main import run; run(['platforms', 'read', 'facebook', '/dev/null']);"
        "sys.exit(7 if 'django' in sys.modules else 0)"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60).returncode == 0
