"""Pictures that came with a post: kept as they are, and read before the post is (A3c)."""

from collections.abc import Sequence
from datetime import timedelta

from fingerpost import pictures
from fingerpost.delivery.lease import LEASE, extend
from fingerpost.inbox.models import KeptPicture, Revision, StoredReading
from fingerpost.pictures.fingerprint import bands

__all__ = ["BadPicture", "check_picture", "keep_pictures", "read_pictures"]

MOST = 4
"""Pictures that are read for one post. A person looks at any others."""

NOT_A_PICTURE = "This file cannot be taken in: it must be a PNG, JPEG, WebP or GIF picture of at most {most} MB."


class BadPicture(ValueError):
    """Bytes that are no picture, or too many. The message says what can be taken in."""

    def __init__(self) -> None:
        super().__init__(NOT_A_PICTURE.format(most=pictures.LARGEST // (1024 * 1024)))


def check_picture(body: bytes) -> str:
    """The media type of a picture that can be taken in. Raises BadPicture."""
    kind = pictures.kind_of(body) if len(body) <= pictures.LARGEST else None
    if kind is None:
        raise BadPicture
    return kind


def keep_pictures(revision: Revision, bodies: Sequence[bytes]) -> None:
    """Keep the bytes of a revision's first media, in the transaction that stores it. Raises BadPicture."""
    KeptPicture.objects.bulk_create(
        KeptPicture(
            organisation_id=revision.organisation_id,
            post_id=revision.post_id,
            revision=revision,
            place=place,
            media_type=check_picture(body),
            body=body,
        )
        for place, body in enumerate(bodies)
    )


def read_pictures(claimed: StoredReading) -> None:
    """Read the pictures of the post whose reading is claimed, those that were not read before. Raises LeaseLost.

    Takes seconds for each, so never call this inside a transaction. What could not be read is tried again with the next
    reading, say when the extra has been installed since.
    """
    waiting = KeptPicture.objects.filter(revision_id=claimed.revision_id, read_by="", place__lt=MOST)
    for kept in waiting.order_by("place"):
        extend(claimed, LEASE + timedelta(seconds=pictures.SECONDS))
        _note(kept, pictures.read(bytes(kept.body)))
        kept.save(update_fields=["words", "whole", "read_by", "unread", "band_0", "band_1", "band_2", "band_3"])
        extend(claimed)


def _note(kept: KeptPicture, seen: pictures.PictureText | pictures.Unread) -> None:
    if isinstance(seen, pictures.PictureText):
        kept.words, kept.whole, kept.read_by, kept.unread = _storable(seen.words), seen.whole, seen.reader[:60], ""
    else:
        kept.unread = seen.why[:200]
    if seen.fingerprint is not None:
        kept.band_0, kept.band_1, kept.band_2, kept.band_3 = bands(seen.fingerprint)


def _storable(words: str) -> str:
    return words.replace("\x00", "\ufffd")
