"""Settings, addresses and entry points: where the parts are joined and nothing is decided.

The only package that knows a real platform by name. Everything else is told.
"""
