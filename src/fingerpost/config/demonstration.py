"""Lets the made-up Trust's accounts, which stand on the pretend platform, be reached under their platforms' names.

Only in an installation that has a pretend platform, and there only for accounts whose id begins with ``pretend-``.
"""

from dataclasses import dataclass, replace

from fingerpost import platforms
from fingerpost.platforms import facebook, pretend
from fingerpost.post.wire import NotAPost

PRETEND = "pretend-"
"""How the id of an account begins that stands on the pretend platform."""

SEEDED = "demo-"
"""How the id of a post begins that the demonstration brought in itself, pictures and all."""

NAMES = ("facebook", "instagram", "linkedin", "x", "youtube")


@dataclass(frozen=True)
class Door:
    """Opens on the pretend platform for pretend accounts, and on the real one, if there is one, for all others."""

    name: str
    real: platforms.Platform | None

    def connect(self, access: platforms.Access) -> platforms.Connector:
        """A connector for the account. Raises ValueError where there is none."""
        if access.account.startswith(PRETEND):
            return pretend.PLATFORM.connect(access)
        if self.real is None:
            raise ValueError(f"Fingerpost has no connector for {self.name} yet.")
        return self.real.connect(access)

    def read(self, body: bytes, account: str | None = None) -> tuple[platforms.Item, ...]:
        """Every item of a payload. Raises BadPayload."""
        if account and account.startswith(PRETEND):
            return tuple(self._renamed(item) for item in pretend.PLATFORM.read(body, account))
        if self.real is None:
            raise platforms.BadPayload("no_reader", f"Nothing reads {self.name} yet.", "Paste the post by hand.")
        return self.real.read(body, account)

    def _renamed(self, item: platforms.Item) -> platforms.Item:
        if not isinstance(item, platforms.Incoming):
            return item
        if item.verb == "add" and (item.post.id or "").startswith(SEEDED):
            return NotAPost("a post that the demonstration brought in itself")
        return replace(item, post=replace(item.post, platform=self.name))


def _door(name: str, real: platforms.Platform | None) -> platforms.Platform:
    door = Door(name, real)
    return platforms.Platform(connect=door.connect, read=door.read, webhook=real.webhook if real else None)


DOORS = {name: _door(name, facebook.PLATFORM if name == "facebook" else None) for name in NAMES}
"""What is registered in place of the plain platforms, by name."""
