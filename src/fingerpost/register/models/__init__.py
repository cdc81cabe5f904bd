"""Official accounts and what opens them, one noun a file."""

from fingerpost.register.models.account import Account
from fingerpost.register.models.credential import Credential

__all__ = ["Account", "Credential"]
