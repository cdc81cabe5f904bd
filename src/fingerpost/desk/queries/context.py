"""The post in its context, what was found in it, and the policy's words for that."""

from fingerpost.desk.grounds import FIRES
from fingerpost.desk.queries.marking import Mark, segments
from fingerpost.desk.queries.people import account_view
from fingerpost.desk.queries.shapes import (
    ClauseView,
    FindingView,
    MediaView,
    MessageView,
    PostView,
    RevisionView,
    SignalView,
)
from fingerpost.desk.rulings import Current
from fingerpost.inbox.models import StoredReading
from fingerpost.platforms import capabilities
from fingerpost.policy import Fired
from fingerpost.policy.vocabulary import MUST_NOT_MISS, SIGNALS

SIGNAL_WORDS = {
    "names_staff": "Names a colleague",
    "targets_staff": "Targets a colleague",
    "personal_info": "Personal information",
    "patient_info": "Patient information",
    "bad_link": "Suspect link",
}


def signal_words(name: str) -> str:
    """A signal's name as people read it."""
    return SIGNAL_WORDS.get(name, name.replace("_", " ").capitalize())


def signals(now: Current, reading: StoredReading | None) -> tuple[SignalView, ...]:
    """What was found at 50 or more, strongest first, then what must not be missed and is not known."""
    stored = reading.assessment.signals if reading and reading.assessment else {}
    found = []
    for name in SIGNALS:
        score = now.facts.get(name)
        fires = isinstance(score, int) and score >= FIRES
        if fires or (score is None and name in MUST_NOT_MISS):
            said = stored.get(name, {})
            spans = tuple((int(start), int(end)) for start, end in said.get("spans", ())) if fires else ()
            why = said.get("why") or "Not known: nothing could be read."
            known = score if isinstance(score, int) else None
            found.append(SignalView(name, signal_words(name), known, spans, why, said.get("by", "")))
    return tuple(sorted(found, key=lambda view: -1 if view.score is None else view.score, reverse=True))


def findings(now: Current) -> tuple[FindingView, ...]:
    """The rules that fired, with the clauses they stand on."""
    return tuple(
        FindingView(fired.rule, fired.obligation, clause_of(now, fired), fired.says) for fired in now.ruling.findings
    )


def clause_of(now: Current, fired: Fired) -> ClauseView:
    """The clause behind a rule, in the pack's words."""
    clause = now.pack.clauses[now.pack.rule_by_id[fired.rule].rule.clause]
    return ClauseView(clause.id, clause.number, clause.says, clause.quote or clause.says)


def post_view(now: Current, found: tuple[SignalView, ...], reading: StoredReading | None) -> PostView:
    """The post, its marked words, what it answers, the conversation before it, and every state of its words."""
    stored, post = now.stored_post, now.post
    return PostView(
        id=stored.pk,
        external_id=stored.external_id,
        platform=post.platform,
        platform_words=capabilities(post.platform).name,
        kind=post.kind,
        public=post.public,
        account=account_view(stored),
        author_name=post.author.name or "",
        author_handle=post.author.handle or "",
        text=post.text,
        marked=segments(post.text, _marks(found)),
        at=post.at,
        parent=MessageView("", post.parent.text, None) if post.parent and post.parent.text else None,
        thread=tuple(MessageView(each.author or "", each.text, each.at) for each in post.thread),
        links=post.links,
        media=tuple(MediaView(each.url or "", each.alt or "") for each in post.media),
        revisions=_revisions(now),
        link=stored.permalink,
        language=(reading.assessment.language or "") if reading and reading.assessment else "",
        text_read=bool(now.facts.get("text_read")),
        removed=stored.removed_at is not None,
    )


def _marks(found: tuple[SignalView, ...]) -> list[Mark]:
    return [(start, end, signal.name) for signal in found for start, end in signal.spans]


def _revisions(now: Current) -> tuple[RevisionView, ...]:
    kept = now.stored_post.revisions.order_by("number")
    return tuple(RevisionView(one.number, one.at or one.received_at, one.kind, one.text) for one in kept)
