"""One act, as it is recorded for good."""

from typing import Any, ClassVar, Never

from django.db import models


class Unwritable(TypeError):
    """Somebody tried to change or remove what the journal holds."""

    def __init__(self) -> None:
        super().__init__(
            "The journal is only ever added to. To correct an entry, record another that says what was wrong."
        )


class Entries(models.QuerySet["Entry"]):
    """Entries can be read and nothing else; ``journal.operations.record`` is the only way in."""

    def update(self, **kwargs: Any) -> Never:
        """Refused."""
        raise Unwritable

    def delete(self) -> Never:
        """Refused."""
        raise Unwritable

    def bulk_update(self, *args: Any, **kwargs: Any) -> Never:
        """Refused."""
        raise Unwritable

    def bulk_create(self, *args: Any, **kwargs: Any) -> Never:
        """Refused."""
        raise Unwritable


class Entry(models.Model):
    """Who did what, in what role, on what, when, and under which clause.

    ``body`` is the whole entry as canonical JSON (RFC 8785); the other columns repeat parts of it so that they can be
    searched. ``leaf`` is the entry's RFC 6962 leaf hash, SHA-256 of a zero byte and the body. ``sequence`` counts from
    1 without a gap, over the whole installation: together they are all that a Merkle tree needs.
    """

    PRIVACY: ClassVar[str] = (
        "Opaque ids, and commitments that tell nothing once the value beside them is erased (PersonalValue). "
        "Never removed."
    )

    sequence = models.BigIntegerField(primary_key=True)
    organisation = models.UUIDField()
    at = models.DateTimeField()
    actor = models.CharField(max_length=120)
    role = models.CharField(max_length=60)
    act = models.CharField(max_length=80)
    subject = models.CharField(max_length=160)
    clause = models.CharField(max_length=40, blank=True, default="")
    body = models.BinaryField()
    leaf = models.BinaryField(max_length=32)

    objects = Entries.as_manager()

    class Meta:
        ordering: ClassVar = ["sequence"]
        indexes: ClassVar = [
            models.Index(fields=["organisation", "subject", "sequence"]),
            models.Index(fields=["organisation", "actor", "sequence"]),
        ]

    def __str__(self) -> str:
        return f"{self.sequence} {self.act}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Insert a new entry; refused for one that is already written."""
        if not self._state.adding:
            raise Unwritable
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args: Any, **kwargs: Any) -> Never:
        """Refused."""
        raise Unwritable
