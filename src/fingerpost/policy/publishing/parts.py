"""What the published pages say, made from a pack as plain values: the templates only lay them out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise

from fingerpost.policy import files
from fingerpost.policy.checking.carried_out import DISPOSITIONS, Serving, serving
from fingerpost.policy.engine import ReadyRule
from fingerpost.policy.more_files import More
from fingerpost.policy.pack import Pack
from fingerpost.policy.principles import Principles
from fingerpost.policy.publishing.changes import Entry, Section
from fingerpost.post.clock import clock_words

__all__ = ["ClauseRow", "PolicyPage", "PrinciplesPage", "Watched", "day", "hours", "policy_page", "principles_page"]

DAYS = {"mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday"}
DAYS |= {"sat": "Saturday", "sun": "Sunday"}
PLATFORMS = {"x": "X", "youtube": "YouTube", "linkedin": "LinkedIn"}
WHO = {
    "ceo": "Chief executive",
    "comms": "Communications team",
    "staff": "Colleagues",
    "trust": "The organisation",
    "manager": "Line managers",
}
AIMS = {"now": "at once", "same_day": "the same day"}


@dataclass(frozen=True, slots=True)
class Watched:
    """A class of accounts: when they are watched, and which they are."""

    name: str
    hours: tuple[str, ...]
    accounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PrinciplesPage:
    """The public principles."""

    principles: Principles
    grounds: tuple[files.Ground, ...]
    watched: tuple[Watched, ...]
    help: tuple[files.Signpost, ...]
    redress: str
    contact: str
    entries: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """One line of the table of clauses. ``carried_out`` are pairs of a kind and what all of that kind say."""

    clause: files.Clause
    who: str
    becomes: str
    carried_out: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PathwayRow:
    """A kind of post, and how soon it is dealt with on the accounts that are watched most closely."""

    pathway: files.Pathway
    aim: str


@dataclass(frozen=True, slots=True)
class PolicyPage:
    """The whole policy."""

    control: Mapping[str, str]
    more: More
    clauses: tuple[ClauseRow, ...]
    pathways: tuple[PathwayRow, ...]
    watched: tuple[Watched, ...]
    help: tuple[files.Signpost, ...]
    entries: tuple[Section, ...]


def principles_page(pack: Pack, principles: Principles) -> PrinciplesPage:
    """What the public is told."""
    contact = pack.service.contacts.get("public", "")
    redress = pack.reasons.redress.replace("{contact}", contact)
    urgent, looked_after = _help(pack), _watched(pack)
    sections: tuple[Section, ...] = (
        ("What we do", _lines(principles.will)),
        ("What we do not do", _lines(principles.will_not)),
        ("What we may do", _lines(principles.action)),
        ("What goes against our principles", {each.obligation: Entry(each.title) for each in pack.reasons.grounds}),
        ("When we are there", {each.name: Entry(f"{each.name}: {', '.join(each.hours)}") for each in looked_after}),
        ("Our accounts", {each: Entry(each) for tier in looked_after for each in tier.accounts}),
        ("Where to find help", _signposts(pack, urgent)),
        ("If you disagree", {"redress": Entry(redress)}),
    )
    return PrinciplesPage(
        principles,
        tuple(pack.reasons.grounds),
        looked_after,
        _with_areas(pack, urgent),
        redress,
        contact,
        sections,
    )


def policy_page(pack: Pack, more: More) -> PolicyPage:
    """What anybody can read of the whole policy."""
    carried = serving(pack, more)
    clauses = tuple(
        ClauseRow(
            each, WHO.get(each.who, each.who.capitalize()), DISPOSITIONS[each.disposition], _by_kind(carried[each.id])
        )
        for each in pack.clauses.values()
    )
    looked_after = _watched(pack)
    sections: tuple[Section, ...] = (
        ("Clauses", {each.clause.id: Entry(f"{each.clause.number}: {each.clause.says}") for each in clauses}),
        ("Numbers", {name: Entry(f"{_spaced(name)}: {each.words}") for name, each in pack.params.items()}),
        ("Rules", {ready.rule.id: _rule(ready) for ready in pack.rules}),
        ("Pathways", {name: Entry(f"{each.title}: {each.says}") for name, each in pack.pathway_by_id.items()}),
        ("Hours", {each.name: Entry(f"{each.name}: {', '.join(each.hours)}") for each in looked_after}),
        ("Signposts", _signposts(pack, pack.signposts)),
        ("Duties", {each.id: Entry(each.says) for each in more.duties}),
    )
    return PolicyPage(
        dict(_control(pack, more)),
        more,
        clauses,
        tuple(_pathways(pack)),
        looked_after,
        _with_areas(pack, pack.signposts),
        sections,
    )


def _by_kind(carried: Sequence[Serving]) -> tuple[tuple[str, str], ...]:
    said: dict[str, list[str]] = {}
    for each in carried:
        said.setdefault(each.kind, []).append(each.says)
    return tuple(
        (kind, (" " if all(one[-1:] == "." for one in says) else "; ").join(says)) for kind, says in said.items()
    )


def day(on: date) -> str:
    """'20 March 2027'."""
    return f"{on.day} {on:%B %Y}"


def hours(openings: Sequence[files.Opening]) -> tuple[str, ...]:
    """'Monday to Friday, 9am to 4:30pm', one for each opening."""
    return tuple(f"{_days(each.days)}, {_clock(each.opens)} to {_clock(each.closes)}" for each in openings)


def _days(named: Sequence[str]) -> str:
    order = list(DAYS)
    places = sorted(order.index(name) for name in named)
    words = [DAYS[order[place]] for place in places]
    run = len(places) > 2 and all(after - before == 1 for before, after in pairwise(places))
    return f"{words[0]} to {words[-1]}" if run else ", ".join(words[:-1]) + (" and " if words[1:] else "") + words[-1]


def _clock(at: time) -> str:
    return clock_words(datetime.combine(date.min, at))


def _watched(pack: Pack) -> tuple[Watched, ...]:
    return tuple(
        Watched(
            tier.name,
            hours(tier.hours),
            tuple(
                f"{each.name}, {PLATFORMS.get(each.platform, each.platform.capitalize())}: {each.handle}"
                for each in pack.service.accounts
                if each.tier == name
            ),
        )
        for name, tier in pack.service.tiers.items()
    )


def _help(pack: Pack) -> tuple[files.Signpost, ...]:
    """Where to turn in the gravest danger that the pack knows."""
    gravest = max(pack.pathway_by_id.values(), key=lambda each: each.danger)
    return tuple(each for each in pack.signposts if gravest.id in each.pathways)


def _lines(lines: Sequence[object]) -> dict[str, Entry]:
    return {
        f"{getattr(line, 'clause', '')}-{place}": Entry(getattr(line, "says", "")) for place, line in _placed(lines)
    }


def _placed(lines: Sequence[object]) -> Iterator[tuple[int, object]]:
    """Each line with how many of its clause came before, so that an inserted line does not move the others."""
    seen: dict[str, int] = {}
    for line in lines:
        clause = getattr(line, "clause", "")
        yield seen.setdefault(clause, 0), line
        seen[clause] += 1


def _signposts(pack: Pack, signposts: Sequence[files.Signpost]) -> dict[str, Entry]:
    where = {each.id: "; ".join([each.hours, *pack.areas_of(each)]) for each in signposts}
    return {each.id: Entry(f"{each.name}: {each.reach} ({where[each.id]})") for each in signposts}


def _with_areas(pack: Pack, signposts: Sequence[files.Signpost]) -> tuple[files.Signpost, ...]:
    """Each with the only areas that it serves, where it does not serve all of its countries, in its words."""
    return tuple(
        each.model_copy(update={"what": f"{each.what} Only in {' and in '.join(areas)}."})
        if (areas := pack.areas_of(each))
        else each
        for each in signposts
    )


def _rule(ready: ReadyRule) -> Entry:
    words = [f"{word.replace('_', ' ')} {_spaced(action)}" for word, action in ready.effects]
    told = f"{ready.rule.says} {'; '.join(words).capitalize()}." if words else ready.rule.says
    dates = f"{ready.rule.from_} {ready.rule.until}"
    return Entry(f"{ready.number}: {told}", f"{ready.condition} {dates} {ready.rule.overrides} {ready.rule.closes}")


def _spaced(name: str) -> str:
    return name.replace("_", " ")


def _pathways(pack: Pack) -> Iterator[PathwayRow]:
    closest = next(iter(pack.service.tiers.values()), None)
    for pathway in pack.pathway_by_id.values():
        aim = closest.aims.get("danger" if pathway.danger else pathway.target) if closest else None
        told = AIMS.get(aim.kind, f"within {aim.amount} {_spaced(aim.kind)}") if aim else "no time is set"
        yield PathwayRow(pathway, told)


def _control(pack: Pack, more: More) -> Iterator[tuple[str, str]]:
    about = pack.about
    yield "Reference", about.ref
    yield "Version", about.version
    yield "Status", about.status.capitalize()
    if about.approved:
        yield "Approved", day(about.approved)
    yield "Ratified", day(about.ratified)
    yield "To be reviewed by", day(about.review_by)
    yield "Owner", about.owner
    if more.control:
        yield "Kind of document", more.control.document_type
        yield "Replaces", more.control.replaces or "Nothing"
