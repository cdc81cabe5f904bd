"""What people can do about a post, one class per action: whom it reaches and tells, what it needs, how it is undone."""

from fingerpost.desk.actions import care, hiding, nothing, referrals, replies, sanctions
from fingerpost.desk.actions.action import Action
from fingerpost.policy.vocabulary import ACTIONS as NAMES

__all__ = ["ACTIONS", "Action"]

_KNOWN: dict[str, Action] = {
    kind.name: kind()
    for module in (replies, hiding, sanctions, care, referrals, nothing)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Action) and kind is not Action
}

ACTIONS: dict[str, Action] = {name: _KNOWN[name] for name in NAMES}
"""Every action of the vocabulary, in its order. A missing class is a KeyError at import."""
