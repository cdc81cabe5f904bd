"""The number of the last entry, and the lock that keeps numbers without a gap."""

from typing import ClassVar

from django.db import models


class Head(models.Model):
    """One row. Whoever writes an entry raises it, and so holds it until that transaction ends."""

    PRIVACY: ClassVar[str] = "No personal data. Kept as long as the journal."
    ONLY: ClassVar[int] = 1

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY)
    sequence = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.sequence)
