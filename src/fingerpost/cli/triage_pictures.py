"""Pictures beside the posts of ``fingerpost triage``: files in one folder, which posts name and never leave."""

from dataclasses import replace
from pathlib import Path
from stat import S_ISREG

from fingerpost import pictures
from fingerpost.cli.refusal import CannotStart
from fingerpost.pictures import PictureText, Unread
from fingerpost.post import Media, Post

OUTSIDE = "It does not stand in the folder that --pictures names."
NOT_THERE = "There is no such file in the folder that --pictures names, or it cannot be opened."
NO_FILE = "No file of it was given; addresses are never opened."


class PictureFolder:
    """Reads the pictures that posts name as ``file``, and nothing outside its folder, whatever a name says."""

    def __init__(self, folder: Path) -> None:
        """Raises CannotStart for what is no folder."""
        if not folder.is_dir():
            raise CannotStart(f"--pictures {folder} is not a folder.")
        self._folder = folder.resolve()

    def read(self, post: Post) -> tuple[Post, list[dict[str, object]]]:
        """The post with the words that were read in its pictures, and what the output line says of each of them."""
        seen = [self._seen(each) for each in post.media]
        media = tuple(_with(each, found) for each, found in zip(post.media, seen, strict=True))
        return replace(post, media=media), [_told(found) for found in seen]

    def _seen(self, media: Media) -> PictureText | Unread:
        if not media.file:
            return Unread(NO_FILE)
        try:
            path = (self._folder / media.file).resolve()
            if not path.is_relative_to(self._folder):
                return Unread(OUTSIDE)
            if not S_ISREG(path.stat().st_mode):  # a pipe would never end
                return Unread(NOT_THERE)
            with path.open("rb") as stream:
                return pictures.read(stream.read(pictures.LARGEST + 1))
        except (OSError, ValueError, RuntimeError):
            return Unread(NOT_THERE)


def _with(media: Media, seen: PictureText | Unread) -> Media:
    return media if isinstance(seen, Unread) else replace(media, words=seen.words, whole=seen.whole)


def _told(seen: PictureText | Unread) -> dict[str, object]:
    if isinstance(seen, Unread):
        return {"words": None, "whole": False, "why": seen.why}
    return {"words": seen.words, "whole": seen.whole, "why": ""}
