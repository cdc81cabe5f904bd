"""A personal value that an entry is about, kept beside it so that it can be erased."""

from typing import ClassVar

from django.db import models


class PersonalValue(models.Model):
    """The value and its salt. The entry holds only HMAC-SHA256(salt, value), which tells nothing without them."""

    PRIVACY: ClassVar[str] = (
        "Whatever personal value an act was about. Erased, value and salt, by journal.operations.erase_personal."
    )

    id = models.BigAutoField(primary_key=True)
    sequence = models.BigIntegerField()
    field = models.CharField(max_length=60)
    salt = models.BinaryField(max_length=32)
    value = models.BinaryField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["sequence", "field"], name="journal_one_value_a_field")
        ]

    def __str__(self) -> str:
        return f"{self.sequence} {self.field}"
