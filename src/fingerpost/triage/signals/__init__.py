"""One module per signal. Each is a stranger to the others, and carries the examples that are its tests.

A signal module has three names: ``SIGNAL`` (its name in the vocabulary), ``EXAMPLES`` (text and whether it should fire)
and ``detect(reading) -> Finding``.
"""
