"""Reads stored posts: puts triage, the organisation's pack and what its platforms can do together, once for many."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from fingerpost import reading
from fingerpost.inbox.advice import panel
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation
from fingerpost.people.queries import directory
from fingerpost.platforms import capabilities
from fingerpost.policy import Pack
from fingerpost.post import Post
from fingerpost.post.post import NOTHING
from fingerpost.triage.assessor import Assessor
from fingerpost.tuning.queries import current_model

__all__ = ["Reader"]


@dataclass
class Reader:
    """Holds what is costly to make while a worker reads many posts: directory, pack and model of each organisation.

    Make a new one for every batch, so that a changed directory, pack or model is taken up.
    """

    _made: dict[UUID, tuple[Assessor, Pack]] = field(default_factory=dict)

    def read(
        self, post: Post, organisation: Organisation, facts: Mapping[str, object], at: datetime | None
    ) -> reading.Reading:
        """The whole machine view of ``post``. Raises policy.PackError when the organisation's pack cannot be used.

        Advisers are asked over the network, so never call this inside a transaction.
        """
        assessor, pack = self._for(organisation)
        post = replace(post, context=NOTHING)
        advised = panel().advise(assessor.assess(post), post, pack)
        return reading.compose(post, advised, pack, capabilities(post.platform), facts, at)

    def _for(self, organisation: Organisation) -> tuple[Assessor, Pack]:
        if organisation.pk not in self._made:
            self._made[organisation.pk] = (_assessor(organisation), pack_of(organisation))
        return self._made[organisation.pk]


def _assessor(organisation: Organisation) -> Assessor:
    return Assessor(directory=directory(organisation), model=current_model(organisation))
