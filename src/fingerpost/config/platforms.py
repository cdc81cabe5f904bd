"""Names the real platforms: the only module that does."""


def fill() -> None:
    """Put every platform that is built into the registry. Safe to call twice."""
