"""Facebook pages, through Meta's Graph API and its signed webhooks. How to connect one: README.md beside this file.

Never keeps anything and never decides. Clauses 4.1, 4.6.3, Appendix 3.
"""

from fingerpost.platforms.facebook.connector import connect
from fingerpost.platforms.facebook.payloads import read
from fingerpost.platforms.facebook.webhook import FacebookWebhook
from fingerpost.platforms.port import Platform

PLATFORM = Platform(connect=connect, read=read, webhook=FacebookWebhook())
"""What ``config`` registers as ``facebook``."""

__all__ = ["PLATFORM"]
