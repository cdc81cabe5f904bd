"""What stands around a case: asked of the database in a number of questions that does not grow with it."""

from datetime import datetime

from django.db.models import QuerySet

from fingerpost.desk import likenesses, mentions, words
from fingerpost.desk.actions import ACTIONS
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.lifecycle import STATES
from fingerpost.desk.models import Case, CaseEvent, Likeness
from fingerpost.desk.queries.around_shapes import Around, BreachView, DraftView, LinksView, LinkView
from fingerpost.desk.queries.conversation import conversation, near
from fingerpost.desk.queries.sent import sent
from fingerpost.desk.records import STRIKES_LAST, strikes
from fingerpost.desk.replying import second_needed, undo_window, why_no_private
from fingerpost.desk.rulings import Current
from fingerpost.people.models import User
from fingerpost.platforms import capabilities

SHOWN = 5
"""How many cases of each kind of likeness are shown; the rest are counted."""

EXCERPT = 120
ALIKE = {
    Likeness.Kind.THREAD: "In the same thread",
    Likeness.Kind.NAMED: "About the same colleague",
    Likeness.Kind.SAID: "With the same words",
}


def around(file: CaseFile, now: Current, by: User, at: datetime) -> Around:
    """Everything around the case that this person may know of."""
    left, neighbours = sent(file, now), near(now.stored_post, by)
    return Around(
        conversation=conversation(file, now, left, neighbours),
        unsaid=neighbours.unsaid,
        sent=left,
        breaches=_breaches(file, now, by, at),
        links=tuple(found for kind in ALIKE if (found := _links(file.case, kind, by))),
        drafts=_drafts(file.case, by),
        role=words.role(file.case.role) if file.case.role else "",
        snoozed_until=file.case.snoozed_until,
        second_needed=second_needed(now),
        no_private=why_no_private(file, now),
        undo_seconds=int(undo_window(now).total_seconds()),
        mentioned=mentions.of(by).filter(case=file.case).exists(),
    )


def _breaches(file: CaseFile, now: Current, by: User, at: datetime) -> tuple[BreachView, ...]:
    found = strikes(now.stored_post, at).known_to(by).order_by("-received_at")
    grounds = _grounds(found, now)
    return tuple(
        BreachView(each.pk, each.received_at, grounds.get(each.pk, ""), each.received_at + STRIKES_LAST)
        for each in found
    )


def _grounds(cases: QuerySet[Case], now: Current) -> dict[object, str]:
    """By case, the ground that was last stated for it."""
    stated = CaseEvent.objects.filter(case__in=cases, act="grounded").order_by("number")
    said = {event.case_id: str(event.data.get("ground", "")) for event in stated}
    return {case: now.grounds[ground].words for case, ground in said.items() if ground in now.grounds}


def _links(case: Case, kind: str, by: User) -> LinksView | None:
    found = likenesses.alike(case, kind, by=by)
    rows = list(found.select_related("post__author", "post__current")[:SHOWN])
    if not rows:
        return None
    total = len(rows) if len(rows) < SHOWN else found.count()
    return LinksView(kind, ALIKE[Likeness.Kind(kind)], tuple(_link(row) for row in rows), total)


def _link(case: Case) -> LinkView:
    post = case.post
    author = (post.author.name or post.author.handle) if post.author else ""
    text = " ".join((post.current.text if post.current else "").split())
    short = text if len(text) <= EXCERPT else f"{text[: EXCERPT - 1].rstrip()}…"
    return LinkView(case.pk, author, capabilities(post.platform).name, short, case.received_at, STATES[case.state])


def _drafts(case: Case, by: User) -> tuple[DraftView, ...]:
    kept = case.drafts.select_related("user").order_by("saved_at")
    return tuple(
        DraftView(
            each.action,
            ACTIONS[each.action].words,
            each.user.name,
            each.user_id == by.pk,
            each.text,
            each.more,
            each.stamp,
            each.saved_at,
        )
        for each in kept
    )
