"""What can be asked about captures."""

from dataclasses import dataclass
from hashlib import sha256

from django.db.models import QuerySet

from fingerpost.evidence.models import Capture
from fingerpost.inbox.models import StoredPost

__all__ = ["Verdict", "captures_of", "verify"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What recomputing a capture's hashes showed: part names that still match, that do not, and that were erased."""

    sound: tuple[str, ...]
    altered: tuple[str, ...]
    erased: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether everything that is still held is what was captured."""
        return not self.altered and not self.added


def captures_of(stored_post: StoredPost) -> QuerySet[Capture]:
    """Every capture of the post, in order, with what was captured."""
    return Capture.objects.filter(post=stored_post).prefetch_related("contents").order_by("number")


def verify(taken: Capture) -> Verdict:
    """Recompute the SHA-256 of every part that is held and compare it with what was recorded."""
    held = {content.part: sha256(bytes(content.body)).hexdigest() for content in taken.contents.all()}
    recorded: dict[str, str] = taken.hashes
    return Verdict(
        sound=tuple(sorted(part for part in recorded if held.get(part) == recorded[part])),
        altered=tuple(sorted(part for part in recorded if part in held and held[part] != recorded[part])),
        erased=tuple(sorted(part for part in recorded if part not in held)),
        added=tuple(sorted(part for part in held if part not in recorded)),
    )
