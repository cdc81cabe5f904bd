"""What the policy says of a post as things stand now: the machine's reading under the desk's own facts of today.

A reading is made when a post comes in; by the time somebody acts, its author may have been contacted, or a crisis may
have opened. So the ruling that an act rests on is made at the act, from the stored signals, and is stored with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from fingerpost.delivery.connection import ACCESS_TOKEN
from fingerpost.desk.grounds import Ground, found, grounds_of, signals_agree
from fingerpost.desk.records import context_for
from fingerpost.inbox.models import StoredPost, StoredReading
from fingerpost.inbox.packs import pack_of
from fingerpost.inbox.posts import as_post
from fingerpost.platforms import Possible, capabilities, connected
from fingerpost.policy import Pack, Ruling
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.register.keys import KeysError
from fingerpost.register.queries import CannotOpen, credential

PERMITS = ("must", "should", "may")
"""Modalities under which an act rests on the rules alone."""


@dataclass(frozen=True)
class Current:
    """The ruling as it stands now, and what it stands on."""

    stored_post: StoredPost
    post: Post
    pack: Pack
    facts: Mapping[str, object]
    ruling: Ruling

    @cached_property
    def grounds(self) -> Mapping[str, Ground]:
        """The pack's grounds by obligation."""
        return grounds_of(self.pack)

    def found(self, action: str) -> tuple[str, ...]:
        """The grounds on which the rules let this action be taken."""
        return found(self.ruling, action)

    def permits(self, action: str) -> bool:
        """Whether the rules alone let it be done."""
        return self.ruling.actions[action].modality in PERMITS

    def agrees(self, ground: str) -> bool:
        """Whether a signal bears this ground out."""
        return signals_agree(self.grounds[ground], self.facts)

    @cached_property
    def reachable(self) -> bool:
        """Whether this installation can reach the account itself."""
        account = self.stored_post.account
        if account is None or not connected(account.platform):
            return False
        try:
            return bool(credential(account, ACCESS_TOKEN))
        except (CannotOpen, KeysError):
            return False

    def possible(self, action: str) -> Possible:
        """Whether and how it can be done there, from here."""
        table = capabilities(self.stored_post.platform)
        return table.for_installation(action, self.post, connected=self.reachable)

    @property
    def danger(self) -> int:
        """The pack's highest degree of danger among the pathways: 0 none, 3 to life."""
        return max((self.pack.pathway_by_id[name].danger for name in self.ruling.pathways), default=0)


def current(stored_post: StoredPost, reading: StoredReading | None, at: datetime) -> Current:
    """What the policy says now. Where nothing was read, every signal is unknown. Raises policy.PackError."""
    pack = pack_of(stored_post.organisation)
    post = as_post(stored_post)
    facts = facts_of(stored_post, post, reading) | dict(context_for(stored_post))
    return Current(stored_post, post, pack, facts, pack.rule(facts, at))


def facts_of(stored_post: StoredPost, post: Post, reading: StoredReading | None) -> dict[str, object]:
    """The facts of a stored reading, its signals' scores with them."""
    seen: dict[str, object] = {"platform": post.platform, "kind": post.kind, "account": post.account}
    seen |= {"public": post.public, "empty_text": not post.text.strip(), "media_unread": bool(post.media)}
    if reading is None or reading.assessment is None:
        return seen | {"text_read": False}
    signals = reading.assessment.signals
    seen |= reading.facts
    return seen | {name: signals.get(name, {}).get("score") for name in SIGNALS}
