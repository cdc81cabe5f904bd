"""Posts from files that people have: spreadsheets saved as CSV, and JSON lines, in whatever encoding they were saved.

Pure: bytes in, lines out, each a post or the reason why it is none. Nothing is guessed without being told.
"""

from fingerpost.post.tables.columns import FIELDS, guess
from fingerpost.post.tables.encoding import Encoding, detect, in_utf8
from fingerpost.post.tables.form import BadFile, Form, look
from fingerpost.post.tables.lines import Line, read

__all__ = ["FIELDS", "BadFile", "Encoding", "Form", "Line", "detect", "guess", "in_utf8", "look", "read"]
