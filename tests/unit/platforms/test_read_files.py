"""Recorded payloads as lines for triage."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from fingerpost.platforms import UnknownPlatform, register, registry
from fingerpost.platforms.facebook import PLATFORM
from fingerpost.platforms.read import read_files

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture(autouse=True)
def _facebook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_registered", {})
    register("facebook", PLATFORM)


def lines(*bodies: bytes) -> list[dict[str, Any]]:
    return list(read_files("facebook", [(f"file {n}", io.BytesIO(body)) for n, body in enumerate(bodies, 1)]))


def sample(name: str) -> bytes:
    return (SAMPLES / f"{name}.json").read_bytes()


def test_a_post_comes_out_as_triage_reads_it() -> None:
    (line,) = lines(sample("comment_added"))
    assert (line["platform"], line["kind"], line["author"]) == ("facebook", "comment", {"name": "Morgan Hale"})
    assert line["at"] == "2026-11-23T08:59:59Z"


def test_what_is_not_a_post_is_named_without_its_words() -> None:
    assert lines(sample("comment_hidden"), sample("answer_error")) == [
        {"not_a_post": "a hidden comment notice"},
        {"not_a_post": "an error from Facebook"},
    ]


def test_a_bad_file_is_told_and_the_rest_goes_on() -> None:
    bad, good = lines(b"not json", sample("comment_added"))
    assert bad["error"]["code"] == "bad_json"
    assert bad["error"]["file"] == "file 1"
    assert good["id"] == "555_777"


@pytest.mark.parametrize(("body", "code"), [(b"", "empty"), (b" \n", "empty"), (b"\xff\xfe", "bad_utf8")])
def test_a_file_with_nothing_to_read_says_so(body: bytes, code: str) -> None:
    (line,) = lines(body)
    assert line["error"]["code"] == code


def test_several_payloads_may_follow_one_another_in_one_file() -> None:
    together = sample("comment_added") + sample("comment_removed")
    compact = json.dumps(json.loads(sample("review_added"))).encode() + b"\r\n"
    assert [line.get("kind") for line in lines(b"\xef\xbb\xbf" + together + compact)] == ["comment", None, "review"]


def test_after_a_broken_payload_reading_goes_on_at_the_next() -> None:
    broken = b'{"object": "page", "entry": [\n'
    found = lines(broken + sample("comment_added"))
    assert [("error" in line, line.get("id")) for line in found] == [(True, None), (False, "555_777")]


def test_a_file_that_cannot_be_read_is_told() -> None:
    class Broken:
        def read(self, size: int, /) -> bytes:
            raise OSError(5, "Input/output error")

    (line,) = read_files("facebook", [("disk", Broken())])
    assert line["error"]["code"] == "cannot_read"


def test_an_unknown_platform_is_told_before_anything_is_read() -> None:
    with pytest.raises(UnknownPlatform):
        read_files("friendface", [])
