"""The whole machine view of a post: what it may mean, what the policy says of that, and what is possible there.

Pure: the same values give the same reading years later.
"""

from fingerpost.reading.reading import NO_RECORDS, Reading, compose, facts_of, read
from fingerpost.reading.record import explanation, to_dict

__all__ = ["NO_RECORDS", "Reading", "compose", "explanation", "facts_of", "read", "to_dict"]
