"""Who works here, and where a post mentions them."""

from array import array

from fingerpost.triage.words import StaffMention


class Directory:
    """The body's colleagues."""

    def mentions(
        self, plain: str, original: str, offsets: "array[int]", ends: "array[int]"
    ) -> tuple[StaffMention, ...]:
        """Every colleague mentioned in the words."""
        return ()
