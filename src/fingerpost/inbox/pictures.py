"""Pictures as kept: what was read in them for a post, and other pictures of the same body that look the same."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from rapidfuzz.fuzz import ratio

from fingerpost.inbox.models import KeptPicture, Revision
from fingerpost.people.models import Organisation
from fingerpost.pictures.fingerprint import NEAR, apart, near
from fingerpost.post import Media

__all__ = ["PictureKept", "kept_with", "media_of", "picture_bytes", "posts_with_the_same"]

MOST_ALIKE = 2000
"""Rows that are looked at for each band; among a million pictures about 260 share one by chance. So a picture that was
seen thousands of times is counted only that far."""

BANDS = ("band_0", "band_1", "band_2", "band_3")

SAME_WORDS = 85
"""How much alike, as a whole percentage, the words of two pictures must be, where both were read.

Two screenshots of one app have much the same fingerprint, whatever is written in them.
"""


@dataclass(frozen=True, slots=True)
class PictureKept:
    """A picture without its bytes. ``place`` counts the post's media from 0; ``read`` is False before it
    was read and when it could not be, with the reason in ``unread``."""

    id: UUID
    place: int
    media_type: str
    read: bool
    words: str
    whole: bool
    unread: str
    bands: tuple[int, ...] | None


def media_of(revision: Revision) -> tuple[Media, ...]:
    """The media of one state of a post, with the words that were read in them."""
    if not revision.media:
        return ()
    read = {one.place: one for one in kept_with(revision)}
    return tuple(
        Media(one.get("url"), one.get("alt"), **_seen(read.get(place))) for place, one in enumerate(revision.media)
    )


def kept_with(revision: Revision) -> tuple[PictureKept, ...]:
    """The pictures that came with one state of a post, in their order."""
    return tuple(
        PictureKept(
            id=one.pk,
            place=one.place,
            media_type=one.media_type,
            read=bool(one.read_by),
            words=one.words,
            whole=one.whole,
            unread=one.unread,
            bands=one.bands,
        )
        for one in KeptPicture.objects.filter(revision=revision).defer("body").order_by("place")
    )


def picture_bytes(organisation: Organisation, picture_id: UUID) -> bytes | None:
    """The picture as it came, for whoever may see its post; None for one that is not this body's."""
    found = KeptPicture.objects.filter(organisation=organisation, pk=picture_id).values_list("body", flat=True).first()
    return None if found is None else bytes(found)


def posts_with_the_same(organisation: Organisation, picture: PictureKept, *, but: UUID) -> tuple[UUID, ...]:
    """Posts of this body, other than ``but``, in which a picture looks the same and says the same, newest first."""
    if picture.bands is None:
        return ()
    near_ones: set[UUID] = set()
    for place, band in enumerate(picture.bands):
        sharing = KeptPicture.objects.filter(organisation=organisation, **{f"band_{place}__in": near(band)})
        rows = sharing.exclude(post_id=but).order_by().values_list("pk", *BANDS)[:MOST_ALIKE]
        near_ones |= {pk for pk, *bands in rows if None not in bands and apart(bands, picture.bands) <= NEAR}
    alike = KeptPicture.objects.filter(pk__in=near_ones).order_by("-kept_at").values_list("post_id", "words")
    return tuple(dict.fromkeys(post for post, words in alike if _say_the_same(words, picture.words)))


def _say_the_same(one: str, other: str) -> bool:
    return not one or not other or ratio(one.casefold(), other.casefold()) >= SAME_WORDS


def _seen(one: PictureKept | None) -> dict[str, Any]:
    if one is None or not one.read:
        return {}
    return {"words": one.words, "whole": one.whole}
