"""What a worker does for people's records, again and again. Safe to run twice and in any number."""

from fingerpost.people.operations.directory_upload import forget_old_uploads

__all__ = ["forget"]


def forget() -> int:
    """Remove what has had its time, as its model promises; says how many rows."""
    return forget_old_uploads()
