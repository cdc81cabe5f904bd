"""Platforms: what comes in, what can be done there, and what cannot.

One folder per platform, all of one shape; none knows another. Say what a platform allows with ``capabilities(name)``;
reach it with ``get(name)``, which ``config`` fills. Never imports Django. Clauses 4.1, 4.6.3, Appendix 3.
"""

from fingerpost.platforms.incoming import Incoming, Removed, Visibility
from fingerpost.platforms.lengths import Limit, has_link
from fingerpost.platforms.port import (
    Access,
    Act,
    BadPayload,
    Connector,
    Fetched,
    FetchFailed,
    Item,
    Outcome,
    Platform,
    Receipt,
    Target,
    Webhook,
    WebhookRefused,
)
from fingerpost.platforms.possible import Capabilities, Possible, capabilities
from fingerpost.platforms.registry import UnknownPlatform, connected, get, names, register

__all__ = [
    "Access",
    "Act",
    "BadPayload",
    "Capabilities",
    "Connector",
    "FetchFailed",
    "Fetched",
    "Incoming",
    "Item",
    "Limit",
    "Outcome",
    "Platform",
    "Possible",
    "Receipt",
    "Removed",
    "Target",
    "UnknownPlatform",
    "Visibility",
    "Webhook",
    "WebhookRefused",
    "capabilities",
    "connected",
    "get",
    "has_link",
    "names",
    "register",
]
