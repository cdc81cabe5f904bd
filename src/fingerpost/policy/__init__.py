"""Reads a policy pack and rules on facts: which clause speaks, what it asks, allows or forbids, and why.

Pure: no clock, no settings, no network, no Django. ``load(folder) -> Pack``; ``pack.rule(facts, at) -> Ruling``.
"""

from fingerpost.policy.pack import Pack, load, shipped
from fingerpost.policy.ruling import ActionRuling, Fired, PackRef, Ruling
from fingerpost.policy.strict_yaml import PackError

__all__ = ["ActionRuling", "Fired", "Pack", "PackError", "PackRef", "Ruling", "load", "shipped"]
