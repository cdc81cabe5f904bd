"""Fingerpost puts a public body's social media policy to work. Start at README.md beside this file."""

__version__ = "0.1.0"
