"""Bringing in a file of posts by page: look at it, take it, see what came of every line (A3c)."""
