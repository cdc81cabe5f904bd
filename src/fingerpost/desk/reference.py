"""What people call a case when they may not say whose words it is about. Pure."""

from uuid import UUID


def reference(case_id: UUID) -> str:
    """A short name of the case without anything personal in it: FP-3F9A71C2."""
    return f"FP-{case_id.hex[:8].upper()}"
