"""Narrows cases to those of many numbers, given as one value: thousands of values cost more than the search itself."""

import json
from typing import Any

from django.db.models import Lookup, PositiveBigIntegerField


@PositiveBigIntegerField.register_lookup
class Among(Lookup):
    """``number__among=[3, 1, 4]``: what ``number__in`` finds, on both kinds of database."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """For SQLite, which takes a list apart as JSON."""
        number, given = self.process_lhs(compiler, connection)
        return number + " IN (SELECT value FROM json_each(%s))", (*given, json.dumps(list(self.rhs)))  # noqa: S608 — a column

    def as_postgresql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """For PostgreSQL, which has lists of its own."""
        number, given = self.process_lhs(compiler, connection)
        return f"{number} = ANY(%s)", (*given, list(self.rhs))
