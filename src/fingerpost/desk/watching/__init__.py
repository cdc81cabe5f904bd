"""Watching over what must not wait: who is there at this moment, who is told of danger and of late work, and who said
that they have it (A3a, A3e, 4.4.2)."""
