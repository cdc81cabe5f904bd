"""Pictures beside posts on the command line: one folder, and no way out of it."""

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from fingerpost import pictures
from fingerpost.cli import main
from fingerpost.cli.refusal import CannotStart
from fingerpost.cli.triage_pictures import NO_FILE, NOT_THERE, OUTSIDE, PictureFolder
from fingerpost.pictures import PictureText, Unread
from fingerpost.post import Media, Post

PNG = b"\x89PNG\r\n\x1a\n"
READ = PictureText("I know where she parks and I will be waiting with a knife", True, 7, "fake 1")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a picture in it, and a picture beside the folder; whatever is opened is read as a threat."""
    home = tmp_path / "pictures"
    (home / "deep").mkdir(parents=True)
    for path in (home / "a.png", home / "deep" / "b.png", tmp_path / "secret.png"):
        path.write_bytes(PNG)
    monkeypatch.setattr(pictures, "read", lambda body: READ if body == PNG else Unread(f"{len(body)} bytes"))
    return home


def told(folder: Path, file: str | None) -> dict[str, object]:
    return PictureFolder(folder).read(Post("x", media=(Media(file=file),)))[1][0]


def why(folder: Path, file: str | None) -> object:
    return told(folder, file)["why"]


class TestTheFolder:
    def test_a_picture_in_it_is_read_into_the_post(self, folder: Path) -> None:
        post, said = PictureFolder(folder).read(Post("x", media=(Media(file="a.png"), Media("https://example.org/a"))))
        assert post.media == (Media(file="a.png", words=READ.words, whole=True), Media("https://example.org/a"))
        assert said == [
            {"words": READ.words, "whole": True, "why": ""},
            {"words": None, "whole": False, "why": NO_FILE},
        ]
        assert told(folder, "deep/b.png")["words"] == READ.words

    @pytest.mark.parametrize("file", ["../secret.png", "deep/../../secret.png", "/etc/hostname", ".."])
    def test_nothing_outside_is_opened(self, folder: Path, file: str) -> None:
        assert why(folder, file) == OUTSIDE
        assert why(folder, str(folder.parent / "secret.png")) == OUTSIDE

    def test_nor_through_a_link(self, folder: Path) -> None:
        (folder / "link.png").symlink_to(folder.parent / "secret.png")
        (folder / "up").symlink_to(folder.parent)
        assert (why(folder, "link.png"), why(folder, "up/secret.png")) == (OUTSIDE, OUTSIDE)

    @pytest.mark.parametrize("file", ["none.png", ".", "deep", "a.png\0", "a" * 5000])
    def test_what_is_no_file_there_is_told(self, folder: Path, file: str) -> None:
        assert why(folder, file) == NOT_THERE

    def test_a_pipe_and_a_circle_do_not_hold_it_up(self, folder: Path) -> None:
        os.mkfifo(folder / "pipe.png")
        (folder / "circle.png").symlink_to(folder / "circle.png")
        assert (why(folder, "pipe.png"), why(folder, "circle.png")) == (NOT_THERE, NOT_THERE)

    def test_a_large_file_is_not_read_whole(self, folder: Path) -> None:
        with (folder / "large.png").open("wb") as file:
            file.truncate(20 * pictures.LARGEST)
        assert why(folder, "large.png") == f"{pictures.LARGEST + 1} bytes"

    def test_it_has_to_be_a_folder(self, folder: Path) -> None:
        with pytest.raises(CannotStart, match="is not a folder"):
            PictureFolder(folder / "a.png")


def triage(line: dict[str, Any], *options: str) -> dict[str, Any]:
    ran = subprocess.run(
        [sys.executable, "-m", "fingerpost.cli", "triage", *options],
        input=json.dumps(line).encode(),
        capture_output=True,
        check=True,
    )
    answer: dict[str, Any] = json.loads(ran.stdout)
    schema = json.loads(files("fingerpost.reading").joinpath("schemas/triage-output.schema.json").read_text())
    Draft202012Validator(schema).validate(answer)
    return answer


class TestTheCommand:
    LINE = {"text": "look", "media": [{"file": "a.png"}]}  # noqa: RUF012 - read only

    def test_a_file_is_opened_only_in_a_folder_that_was_named(self, folder: Path) -> None:
        without, beside = triage(self.LINE), triage(self.LINE, "--pictures", str(folder))
        assert "pictures" not in without
        assert [each["words"] for each in beside["pictures"]] == [None]
        assert beside["pictures"][0]["why"]
        assert without["person"]
        assert beside["person"]

    def test_a_post_without_media_is_told_as_ever(self, folder: Path) -> None:
        assert "pictures" not in triage({"text": "look"}, "--pictures", str(folder))

    def test_what_is_no_folder_is_told_before_any_line_is_read(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main.run(["triage", "--pictures", "/nowhere/at/all"]) == 2
        assert "--pictures /nowhere/at/all is not a folder." in capsys.readouterr().err


def test_check_says_what_to_install(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fingerpost.cli.pictures.installed", lambda: None)
    assert main.run(["pictures", "check"]) == 1
    assert "pip install 'fingerpost[pictures]'" in capsys.readouterr().out


def test_check_says_when_the_reader_fails(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fingerpost.cli.pictures.installed", lambda: "fake 1")
    for seen, told in ((Unread("It broke."), "It broke."), (PictureText("Other words", True, 7, "fake 1"), "wrongly")):
        monkeypatch.setattr(pictures, "read", lambda picture, seen=seen: seen)
        assert main.run(["pictures", "check"]) == 1
        assert told in capsys.readouterr().out
