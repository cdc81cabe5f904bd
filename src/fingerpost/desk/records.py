"""What the desk's own records say of a post: facts that neither its words nor the platform can tell."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone

from fingerpost.desk.corrections import corrections_of
from fingerpost.desk.emergency import is_on
from fingerpost.desk.guides.told import RECORDED, facts_told
from fingerpost.desk.models import Case, CaseEvent, Cases
from fingerpost.inbox.models import StoredPost

CRISIS_CALM = timedelta(days=7)
"""How long sanctions stay closed after a crisis case was closed (4.4.2). Our number: the policy states none."""

STRIKES_LAST = timedelta(days=365)
"""How long an upheld breach counts against its author on that account (4.6g). Our number: the policy states none."""


def context_for(stored_post: StoredPost) -> Mapping[str, object]:
    """What only the desk knows: facts of ``policy.vocabulary.FACTS``, and the signals that people put right."""
    corrected = {name: each.score for name, each in corrections_of(stored_post).items()}
    return {**known_of(stored_post), **corrected}


def known_of(stored_post: StoredPost) -> Mapping[str, object]:
    """Facts of ``policy.vocabulary.FACTS`` that only the desk knows about this post and its author on this account."""
    others = _of_author(stored_post)
    now = timezone.now()
    crisis = others.filter(life=True).filter(Q(closed_at__isnull=True) | Q(closed_at__gt=now - CRISIS_CALM))
    return {
        "crisis_open": crisis.exists(),
        "upheld_breaches": strikes(stored_post, now).count(),
        "contacted": others.filter(contacted=True, received_at__gt=now - CRISIS_CALM).exists(),
        "tagged": _tagged(stored_post),
        "tier": stored_post.account.tier if stored_post.account else "main",
        "emergency_mode": is_on(stored_post.organisation_id),
        **facts_told(CaseEvent.objects.filter(case__post=stored_post, act=RECORDED).order_by("number")),
    }


def strikes(stored_post: StoredPost, at: datetime) -> Cases:
    """The author's other cases on this account in which a breach was upheld that still counts at ``at`` (4.6g).

    Sealed ones count too: a ruling is the same whoever looks. Nobody is shown them who may not know of them.
    """
    upheld = _of_author(stored_post).filter(breach=True, received_at__gt=at - STRIKES_LAST)
    return upheld.exclude(post=stored_post)


def _of_author(stored_post: StoredPost) -> Cases:
    """The author's cases on this account; only this post's own when nobody knows who wrote it."""
    cases = Case.objects.filter(organisation_id=stored_post.organisation_id)
    if stored_post.author_id is None:
        return cases.filter(post=stored_post)
    return cases.filter(post__author_id=stored_post.author_id)


def _tagged(stored_post: StoredPost) -> bool:
    """Whether the post calls on the account by name."""
    handle = stored_post.account.handle.lstrip("@").casefold() if stored_post.account else ""
    words = stored_post.current.text.casefold() if stored_post.current else ""
    return stored_post.kind == "mention" or bool(handle and f"@{handle}" in words)
