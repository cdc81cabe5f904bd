"""Every kind of notice is sent from exactly one place, so that nobody is promised word of what nobody sends."""

import ast
from collections import Counter
from collections.abc import Iterator

from fingerpost.delivery.notices.wording import KINDS
from source_tree import modules, tree

SENDERS = {"notify", "tell", "_tell"}
"""Functions that are handed the kind of a notice."""


def kinds_sent() -> Iterator[str]:
    """The kind of each notice, as often as a call in the source names it."""
    for path in modules():
        for call in ast.walk(tree(path)):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in SENDERS:
                named = (node for given in call.args for node in ast.walk(given) if isinstance(node, ast.Constant))
                yield from (node.value for node in named if node.value in KINDS)


def test_every_kind_is_sent_from_one_place() -> None:
    assert Counter(kinds_sent()) == dict.fromkeys(KINDS, 1)
