"""The post in its context, what was found in it, and the policy's words for that."""

from fingerpost.desk import words
from fingerpost.desk.corrections import Correction, second_needed
from fingerpost.desk.grounds import FIRES
from fingerpost.desk.queries.marking import Mark, segments, whole_words
from fingerpost.desk.queries.people import account_view
from fingerpost.desk.queries.shapes import (
    ClauseView,
    CorrectableView,
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
from fingerpost.triage.assessment import UNKNOWN


def signals(now: Current, reading: StoredReading | None) -> tuple[SignalView, ...]:
    """What was found at 50 or more or put right by people, strongest first, then what must not be missed and is not
    known or only faint."""
    stored = reading.assessment.signals if reading and reading.assessment else {}
    found = []
    for name in SIGNALS:
        score = now.facts.get(name)
        fires = isinstance(score, int) and score >= FIRES
        said = stored.get(name, {})
        if name in now.corrections:
            found.append(_put_right(now.corrections[name], said.get("score")))
        elif fires or _weighs(now, name, score):
            spans = tuple((int(start), int(end)) for start, end in said.get("spans", ())) if fires else ()
            why = said.get("why") or "Not known: nothing could be read."
            known = score if isinstance(score, int) else None
            found.append(SignalView(name, words.signal(name), known, spans, why, said.get("by", "")))
    return tuple(sorted(found, key=lambda view: -1 if view.score is None else view.score, reverse=True))


def silent_advisers(reading: StoredReading | None) -> tuple[str, ...]:
    """The advisers that were asked and did not answer, each with the sentence that says why."""
    asked = reading.explanation.get("advisers", {}) if reading else {}
    return tuple(f"{name} ({_reason(told)})" for name, told in asked.items() if told.startswith(UNKNOWN))


def _reason(told: str) -> str:
    """The sentence as it stands in brackets: small at its beginning, without its stop."""
    sentence = told.removeprefix(UNKNOWN).removesuffix(".")
    return sentence[:1].lower() + sentence[1:]


def correctable(now: Current) -> tuple[CorrectableView, ...]:
    """Every signal, as it counts now, for whoever thinks that it is wrong."""
    return tuple(_correctable(name, now.facts.get(name)) for name in SIGNALS)


def _correctable(name: str, score: object) -> CorrectableView:
    known = score if isinstance(score, int) else None
    shown = known is not None and known >= FIRES
    return CorrectableView(name, words.signal(name), known, shown, second_needed(name, False))


def _weighs(now: Current, name: str, score: object) -> bool:
    """Whether what must not be missed is unknown, or too faint to fire and yet enough to send the post its way."""
    return name in MUST_NOT_MISS and (score is None or (name in now.ruling.pathways and score != 0))


def _put_right(said: Correction, machine: int | None) -> SignalView:
    by = f"{said.by} and {said.agreed_by}" if said.agreed_by else said.by
    who = f"{by}, {words.moment(said.at)}"
    return SignalView(said.signal, words.signal(said.signal), said.score, (), said.why, "person", who, machine)


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
        marked=segments(post.text, _marks(post.text, found)),
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


def _marks(text: str, found: tuple[SignalView, ...]) -> list[Mark]:
    return [(*whole_words(text, start, end), signal.name) for signal in found for start, end in signal.spans]


def _revisions(now: Current) -> tuple[RevisionView, ...]:
    kept = now.stored_post.revisions.order_by("number")
    return tuple(RevisionView(one.number, one.at or one.received_at, one.kind, one.text) for one in kept)
