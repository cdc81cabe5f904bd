"""Which platforms this installation has a connector for. Filled once, by ``config``, at the start."""

from fingerpost.platforms.port import Platform

_registered: dict[str, Platform] = {}


class UnknownPlatform(LookupError):
    """No connector is registered under this name."""


def register(name: str, platform: Platform) -> None:
    """Make a platform available. The same one again changes nothing.

    Raises ``ValueError`` for another one under a name that is taken.
    """
    if _registered.setdefault(name, platform) is not platform:
        raise ValueError(f"A platform called '{name}' is registered already. Give each its own name.")


def get(name: str) -> Platform:
    """The platform's connector, reader and webhook. Raises ``UnknownPlatform``."""
    try:
        return _registered[name]
    except KeyError:
        known = ", ".join(names()) or "none"
        raise UnknownPlatform(
            f"There is no connector for '{name}' here (there are: {known}). What is possible there is done by hand."
        ) from None


def names() -> tuple[str, ...]:
    """The registered platforms, in alphabetical order."""
    return tuple(sorted(_registered))


def connected(name: str) -> bool:
    """Whether this installation can reach the platform itself. What a platform allows is in ``capabilities``."""
    return name in _registered
