"""Work that one worker at a time may hold, for a while."""

from django.db import models


class Leased(models.Model):
    """A row that a worker takes for a while.

    ``fence`` grows with every claim. A worker that was paused and wakes after its lease has passed to another carries
    an old number, and whatever it then tries to write is refused (see ``fingerpost.delivery.lease``).
    """

    lease_until = models.DateTimeField(null=True, blank=True, editable=False)
    lease_holder = models.CharField(max_length=120, blank=True, default="", editable=False)
    fence = models.PositiveBigIntegerField(default=0, editable=False)
    attempts = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        abstract = True
