"""Guided work on a case: how far each step of the pack's guides is, and what they hold back. Writes nothing."""
