"""Telling colleagues that something needs them: what a notice says, when it leaves, and how it travels (4.4.2, A3a)."""
