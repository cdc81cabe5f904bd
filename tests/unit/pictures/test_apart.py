"""A picture is opened in a process of its own, and whatever happens there comes back as a value."""

import os
import sys

import pytest
from tests.unit.pictures.drawing import saved, screenshot

from fingerpost import pictures
from fingerpost.pictures import PictureText, Unread, apart

PNG = b"\x89PNG\r\n\x1a\n"


def program(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", f"import sys, json, time, os; sys.stdin.buffer.read(); {code}")


class TestRefused:
    @pytest.mark.parametrize(
        ("picture", "why"),
        [
            (b"", apart.EMPTY),
            (PNG + b"\0" * pictures.LARGEST, apart.TOO_LARGE),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", apart.OTHER_FORMAT),
            (b"%PDF-1.7", apart.OTHER_FORMAT),
            (b"RIFF\0\0\0\0WAVE", apart.OTHER_FORMAT),
        ],
    )
    def test_what_is_not_opened_at_all(self, picture: bytes, why: str) -> None:
        assert pictures.read(picture, command=("/nowhere/at/all",)) == Unread(why)

    def test_kinds_are_told_by_the_first_bytes(self) -> None:
        forms = {"PNG": "image/png", "JPEG": "image/jpeg", "GIF": "image/gif", "WEBP": "image/webp"}
        assert {form: pictures.kind_of(saved(screenshot(["a"]), form)) for form in forms} == forms


class TestTheProcess:
    def test_its_answer_is_taken(self) -> None:
        said = '{"words": "on Elm ward", "whole": true, "fingerprint": 7, "reader": "fake 1"}'
        assert pictures.read(PNG, command=program(f"print('{said}')")) == PictureText("on Elm ward", True, 7, "fake 1")

    def test_one_that_takes_too_long_is_ended(self) -> None:
        found = pictures.read(PNG, seconds=0.2, command=program("time.sleep(600)"))
        assert found == Unread("Reading it took longer than 0 seconds and was ended.")

    @pytest.mark.parametrize(
        "code",
        [
            "os.abort()",
            "sys.exit(3)",
            "print('nonsense')",
            "print('[]')",
            "print('{}')",
            "print(json.dumps({'words': 'x', 'whole': True, 'fingerprint': 'y', 'reader': ''}))",
            "raise MemoryError",
        ],
    )
    def test_one_that_breaks_off_or_talks_nonsense_leaves_it_unread(self, code: str) -> None:
        assert pictures.read(PNG, command=program(code)) == Unread(apart.BROKE)

    def test_a_program_that_is_not_there_leaves_it_unread(self) -> None:
        assert pictures.read(PNG, command=("/nowhere/at/all",)) == Unread(apart.NOT_STARTED)

    def test_it_is_given_none_of_the_installations_secrets(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("FINGERPOST_SECRET_KEY", "only-for-tests")
        names = "json.dumps(sorted(name for name in os.environ if name.startswith('FINGERPOST')))"
        code = f"print(json.dumps({{'words': {names}, 'whole': False, 'fingerprint': None, 'reader': ''}}))"
        found = pictures.read(PNG, command=program(code))
        assert os.environ["FINGERPOST_SECRET_KEY"] == "only-for-tests"
        assert isinstance(found, PictureText)
        assert found.words == "[]"

    def test_our_own_program_says_what_is_wrong_with_a_picture(self) -> None:
        found = pictures.read(PNG + b"no more of it")
        assert isinstance(found, Unread)
        assert "damaged" in found.why
