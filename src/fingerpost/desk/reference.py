"""What people call a case when they may not say whose words it is about. Pure."""

import re
from uuid import UUID

_REFERENCE = re.compile(r"FP-([0-9A-F]{8})")


def reference(case_id: UUID) -> str:
    """A short name of the case without anything personal in it: FP-3F9A71C2."""
    return f"FP-{case_id.hex[:8].upper()}"


def ids_of(said: str) -> tuple[UUID, UUID] | None:
    """The first and the last id that a case of this reference can have; None for what is no reference."""
    found = _REFERENCE.fullmatch(said)
    return (UUID(found[1] + 24 * "0"), UUID(found[1] + 24 * "f")) if found else None
