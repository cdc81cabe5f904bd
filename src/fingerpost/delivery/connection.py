"""A connector for one account of the register, closed when done."""

from collections.abc import Iterator
from contextlib import contextmanager

from fingerpost import platforms
from fingerpost.register.models import Account
from fingerpost.register.queries import CannotOpen, credential

__all__ = ["ACCESS_TOKEN", "NoRoute", "connected"]

ACCESS_TOKEN = "token"  # noqa: S105 - the name of a credential's purpose


class NoRoute(Exception):
    """The account cannot be reached from this installation; the message is a plain sentence."""


@contextmanager
def connected(account: Account) -> Iterator[platforms.Connector]:
    """A connector for ``account`` with its key from the register. Raises NoRoute."""
    try:
        token = credential(account, ACCESS_TOKEN)
    except CannotOpen as wrong:
        raise NoRoute("its key was sealed with other keys than this installation has.") from wrong
    if not token:
        raise NoRoute("no key for it is set.")
    access = platforms.Access(account=account.external_id, token=token, base_url=account.base_url or None)
    try:
        connector = platforms.get(account.platform).connect(access)
    except (platforms.UnknownPlatform, ValueError) as wrong:
        raise NoRoute(str(wrong)) from wrong
    try:
        yield connector
    finally:
        connector.close()
