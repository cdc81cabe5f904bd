"""A small platform on this machine, for trying Fingerpost out and for proving that nothing is done twice.

``python -m fingerpost.platforms.pretend --port 8765 --state FILE`` runs it; the rest of this folder is a connector like
any other. It listens on the loopback only and holds invented people.
"""

from fingerpost.platforms.port import Platform
from fingerpost.platforms.pretend.connector import connect
from fingerpost.platforms.pretend.payloads import read

PLATFORM = Platform(connect=connect, read=read)
"""What ``config`` registers as ``pretend``."""

__all__ = ["PLATFORM"]
