"""What the journal keeps, one noun a file."""

from fingerpost.journal.models.entry import Entry, Unwritable
from fingerpost.journal.models.head import Head
from fingerpost.journal.models.personal_value import PersonalValue

__all__ = ["Entry", "Head", "PersonalValue", "Unwritable"]
