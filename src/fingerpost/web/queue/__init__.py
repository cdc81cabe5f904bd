"""The queue: what is dangerous first, then what is due (A3a, A3b, A3c, 4.4.2)."""
