"""The number of the newest case."""

from django.db import models


class Numbering(models.Model):
    """One row. Whoever opens a case raises it, and so holds it until that transaction ends: no number is left out."""

    PRIVACY = "No personal data. Kept as long as the installation."
    ONLY = 1

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY)
    last = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.last)


def next_number() -> int:
    """The next case's number; in a transaction."""
    Numbering.objects.get_or_create(pk=Numbering.ONLY)
    head = Numbering.objects.select_for_update().get(pk=Numbering.ONLY)
    head.last += 1
    head.save(update_fields=["last"])
    return head.last
