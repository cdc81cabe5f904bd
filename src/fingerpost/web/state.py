"""What does not work, and what to do about it: for whoever looks after Fingerpost, without a word of a post."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.delivery.queries import fetches
from fingerpost.desk import queries
from fingerpost.people.permissions import Permission, may
from fingerpost.register.queries import not_opened
from fingerpost.tuning.queries import standing
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.mail import carried_by
from fingerpost.web.page import show
from fingerpost.web.times import when

WORKER = (
    "Something has waited for the worker since {since}. Posts, replies and notices stand still. Whoever runs "
    "Fingerpost starts it: fingerpost serve, or fingerpost worker."
)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that works or does not: ``says`` is what is so and, if something is wrong, what to do."""

    what: str
    right: bool
    says: str
    page: str = ""


@asks(Permission.SEE_STATE)
@require_safe
def state(request: HttpRequest) -> HttpResponse:
    """Everything that could be wrong, what is wrong first."""
    user = person(request)
    found = queries.working(user.organisation, by=user)
    lines = (
        _worker(found),
        _notices(found, sees=may(user, Permission.SEE_NOTICES)),
        _unread(found, sees=may(user, Permission.SEE_QUEUE)),
        _watch(queries.watching(user.organisation)),
        Line("Mail", carried_by(settings).leaves, carried_by(settings).says),
        _keys([each.name for each in not_opened(user.organisation)]),
        _accounts([(each.account.name, each.problem) for each in fetches(user.organisation) if each.problem]),
        _reader(standing(user.organisation)),
    )
    context = {"title": "State of Fingerpost", "lines": sorted(lines, key=lambda line: line.right)}
    return show(request, "state.jinja", context)


def _worker(found: queries.Working) -> Line:
    if found.no_worker and found.waiting_since:
        return Line("Worker", False, WORKER.format(since=when(found.waiting_since)))
    return Line("Worker", True, "Nothing has waited for it for longer than five minutes.")


def _notices(found: queries.Working, *, sees: bool) -> Line:
    if not found.undeliverable:
        return Line("Notices to colleagues", True, "None was given up.")
    since = f" The oldest is from {when(found.undeliverable_since)}." if found.undeliverable_since else ""
    says = f"{found.undeliverable} reached nobody and {'was' if found.undeliverable == 1 else 'were'} given up.{since}"
    return Line("Notices to colleagues", False, f"{says} Look why, and try again.", "notices" if sees else "")


def _unread(found: queries.Working, *, sees: bool) -> Line:
    if not found.overdue_unread:
        return Line("Posts that nobody has read", True, "None is overdue.")
    count = queries.said(found.overdue_unread, False)
    says = f"{count} {'is' if count == '1' else 'are'} overdue: an answer was due, and nobody has read them."
    return Line("Posts that nobody has read", False, says, "proof" if sees else "")


def _watch(watch: queries.Watch) -> Line:
    return Line("Watching over danger", watch.by != "nobody", watch.words)


def _keys(locked: list[str]) -> Line:
    if not locked:
        return Line("Keys", True, "Every stored credential opens.")
    names = ", ".join(locked)
    says = f"The credentials of these accounts do not open with the keys of this installation: {names}."
    return Line("Keys", False, f"{says} Put keys.json back from your backup, or set the credentials again.")


def _accounts(troubled: list[tuple[str, str]]) -> Line:
    if not troubled:
        return Line("Asking accounts for what is new", True, "Every account that was asked has answered.")
    return Line("Asking accounts for what is new", False, " ".join(f"{name}: {why}" for name, why in troubled))


def _reader(reader: object) -> Line:
    missing, says = getattr(reader, "kind", "") == "missing", getattr(reader, "words", "")
    return Line("Triage model", not missing, says or "It reads.", "model" if missing else "")
