"""Statements of reasons for one case: drafted from the pack, and the way they can reach the author (A3n)."""

from dataclasses import dataclass

from fingerpost.desk import statement as statements
from fingerpost.desk import words
from fingerpost.desk.authority import Authority
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.replying import why_no_private
from fingerpost.desk.rulings import Current
from fingerpost.platforms import capabilities

WITHHOLD = "Withhold the reasons, or record why they cannot be sent."


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement's parts by name, and the whole as text."""

    fields: dict[str, str]
    text: str


@dataclass(frozen=True, slots=True)
class Route:
    """How reasons can reach the author: ``how`` is api, manual or impossible."""

    how: str
    why: str


def statement(now: Current, action: str, found: Authority) -> Draft:
    """The reasons for an act, in the pack's words."""
    stored, pack = now.stored_post, now.pack
    ground = now.grounds.get(found.ground)
    facts = statements.Facts(
        action=action,
        organisation=stored.organisation.name,
        kind="message" if stored.kind == "dm" else stored.kind,
        platform=capabilities(stored.platform).name,
        at=words.moment(stored.at or stored.received_at),
        external_id=stored.external_id,
        told=ground.told if ground else "We did this to protect you.",
        clause=found.clause,
        rests_on=found.rests_on,
        contact=pack.service.contacts.get("public", ""),
    )
    fields = statements.draft(facts, pack.reasons)
    return Draft(fields, statements.letter(fields, stored.organisation.name))


def route(file: CaseFile, now: Current) -> Route:
    """The way for reasons to reach the author: a private message, as often and as late as the platform allows one."""
    possible = now.possible("private_reply")
    spent = why_no_private(file, now)
    return Route("impossible", f"{spent} {WITHHOLD}") if spent else Route(possible.how, possible.why)
