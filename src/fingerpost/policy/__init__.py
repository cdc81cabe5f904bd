"""Reads a policy pack and rules on facts: which clause speaks, what it asks, allows or forbids, and why.

Pure: no clock, no settings, no network, no Django. ``load(folder) -> Pack``; ``pack.rule(facts, at) -> Ruling``.
"""
