"""Lets SQLite know how its rows are spread. PostgreSQL finds out by itself.

Without it SQLite takes one organisation for a few rows, and walks through every case there is to find the five that
were asked for.
"""

import time

from django.db import connection

SAMPLE = 20_000
"""How many entries of each index are looked at, so that it takes a moment with a million cases too."""

EVERY = 3600.0
"""Seconds between one time and the next."""


class Statistics:
    """How rows are spread, found out anew once an hour by whoever calls ``keep`` again and again."""

    def __init__(self) -> None:
        self._due = time.monotonic()

    def keep(self) -> bool:
        """Find out if it is time; whether that was done. Raises OperationalError where another writes for too long."""
        if time.monotonic() < self._due:
            return False
        self._due = time.monotonic() + EVERY
        return renew()


def renew() -> bool:
    """Find out now; False on a database that does so by itself."""
    if connection.vendor != "sqlite":
        return False
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA analysis_limit={SAMPLE}")
        cursor.execute("ANALYZE")
    return True
