"""What the policy says of a post as things stand now: the machine's reading under the desk's own facts of today.

A reading is made when a post comes in; by the time somebody acts, its author may have been contacted, or a crisis may
have opened. So the ruling that an act rests on is made at the act, from the stored signals, and is stored with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from fingerpost.delivery.connection import ACCESS_TOKEN
from fingerpost.desk.corrections import Correction, corrections_of
from fingerpost.desk.grounds import Ground, found, grounds_of, signals_agree
from fingerpost.desk.records import known_of
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
    """The ruling as it stands now, and what it stands on.

    ``at`` is when it was made; ``corrections`` are the signals that people put right, which the facts hold already.
    """

    stored_post: StoredPost
    post: Post
    pack: Pack
    facts: Mapping[str, object]
    ruling: Ruling
    at: datetime
    corrections: Mapping[str, Correction]
    read: Mapping[str, object]
    """The facts before anything was put right."""

    @cached_property
    def settled(self) -> Mapping[str, object]:
        """The facts without what one person alone has put right."""
        alone = (name for name, each in self.corrections.items() if not each.by_two)
        return {**self.facts, **{name: self.read.get(name) for name in alone}}

    @cached_property
    def settled_ruling(self) -> Ruling:
        """The ruling without what one person alone has put right: nobody opens an act against a post by their own word.

        The same as ``ruling`` where nothing of the kind was put right.
        """
        return self.ruling if self.settled == self.facts else self.pack.rule(self.settled, self.at)

    @cached_property
    def grounds(self) -> Mapping[str, Ground]:
        """The pack's grounds by obligation."""
        return grounds_of(self.pack)

    def found(self, action: str) -> tuple[str, ...]:
        """The grounds on which the rules let this action be taken."""
        settled = found(self.settled_ruling, action)
        return tuple(ground for ground in found(self.ruling, action) if ground in settled)

    def permits(self, action: str) -> bool:
        """Whether the rules alone let it be done, also without what one person put right."""
        both = (self.ruling, self.settled_ruling)
        return all(ruling.actions[action].modality in PERMITS for ruling in both)

    def agrees(self, ground: str) -> bool:
        """Whether a signal bears this ground out."""
        return all(signals_agree(self.grounds[ground], facts) for facts in (self.facts, self.settled))

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
        return self._degree(self.ruling)

    def danger_under(self, facts: Mapping[str, object]) -> int:
        """The same under other facts."""
        return self._degree(self.pack.rule(facts, self.at))

    def _degree(self, ruling: Ruling) -> int:
        return max((self.pack.pathway_by_id[name].danger for name in ruling.pathways), default=0)


def current(stored_post: StoredPost, reading: StoredReading | None, at: datetime) -> Current:
    """What the policy says now. Where nothing was read, every signal is unknown. Raises policy.PackError."""
    pack = pack_of(stored_post.organisation)
    post = as_post(stored_post)
    read = facts_of(stored_post, post, reading) | dict(known_of(stored_post))
    corrections = corrections_of(stored_post)
    facts = read | {name: each.score for name, each in corrections.items()}
    return Current(stored_post, post, pack, facts, pack.rule(facts, at), at, corrections, read)


def facts_of(stored_post: StoredPost, post: Post, reading: StoredReading | None) -> dict[str, object]:
    """The facts of a stored reading, its signals' scores with them."""
    seen: dict[str, object] = {"platform": post.platform, "kind": post.kind, "account": post.account}
    seen |= {"public": post.public, "empty_text": not post.text.strip(), "media_unread": bool(post.media)}
    if reading is None or reading.assessment is None:
        return seen | {"text_read": False}
    signals = reading.assessment.signals
    seen |= reading.facts
    return seen | {name: signals.get(name, {}).get("score") for name in SIGNALS}
