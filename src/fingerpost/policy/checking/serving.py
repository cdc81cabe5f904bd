"""What in a pack carries each clause out: a rule, a duty, a reply, a date in a diary, a page of advice.

A clause says ``served_by: [rule:ground-hate, duty:explain-action]``. These functions find what such a name points at,
and every name that points at nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fingerpost.policy import overlay
from fingerpost.policy.more_files import More
from fingerpost.policy.pack import Pack

NEEDS_SERVING = ("rule", "duty")
"""The dispositions of clauses that something in the pack must carry out."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A name in a file that points at nothing, or a clause that nothing carries out."""

    file: str
    name: str
    message: str


def named(pack: Pack, more: More) -> frozenset[str]:
    """Everything that may serve a clause, as ``kind:id``.

    ``schedule`` is whatever has a time of its own: opening hours by tier, learning, the plan, standards, the review.
    """
    return frozenset(
        f"{kind}:{name}" for kind, names in {**_of_pack(pack), **_of_people(more)}.items() for name in names
    ) | frozenset(f"schedule:{name}" for name in (*pack.service.tiers, *_schedules(more)))


def _of_pack(pack: Pack) -> dict[str, Iterable[str]]:
    return {
        "rule": pack.rule_by_id,
        "pathway": pack.pathway_by_id,
        "param": pack.params,
        "signpost": [each.id for each in pack.signposts],
        "reply": [each.id for each in pack.replies],
        "overlay": overlay.available(pack.folder),
        "tension": [each.id for each in pack.tensions],
    }


def _of_people(more: More) -> dict[str, Iterable[str]]:
    guidance, people = more.guidance, more.people
    return {
        "duty": _ids(more.duties),
        "record": _ids(more.records),
        "worker": _ids(people.workers) if people else (),
        "role": _ids(people.roles) if people else (),
        "ladder": _ids(people.ladder.steps) if people else (),
        "guidance": _ids([*guidance.advice, *guidance.platforms, *guidance.relationships]) if guidance else (),
        "tool": _ids(guidance.tools) if guidance else (),
        "term": _ids(guidance.terms) if guidance else (),
        "document": _ids(guidance.documents) if guidance else (),
        "control": ("dates", "changes", "equality", "checklist") if more.control else (),
    }


def _schedules(more: More) -> Iterator[str]:
    if more.learning:
        yield from _ids([*more.learning.trainings, *more.learning.plan])
    if more.assurance:
        yield from _ids([*more.assurance.standards, *more.assurance.statements])
        yield "review"


def _ids(rows: Iterable[object]) -> list[str]:
    return [str(getattr(row, "id")) for row in rows]  # noqa: B009 - rows of many shapes, all with an id


def slips(pack: Pack, more: More) -> list[Slip]:
    """Every name that points at nothing, and every rule or duty of the policy that nothing in the pack carries out."""
    return [*_served(pack, more), *_clauses(pack, more), *_roles(more), *_learning(more)]


def _served(pack: Pack, more: More) -> Iterator[Slip]:
    known = named(pack, more)
    spoken_for = {ready.rule.clause for ready in pack.rules} | {ready.pathway.clause for ready in pack.pathways}
    served = {clause.obligation for name, clause in pack.clauses.items() if clause.served_by or name in spoken_for}
    for clause in pack.clauses.values():
        for name in clause.served_by:
            if name not in known:
                yield Slip("clauses.yaml", clause.id, f"'{clause.id}' is served by '{name}', which is not in the pack.")
        if clause.disposition in NEEDS_SERVING and clause.obligation not in served:
            yield Slip("clauses.yaml", clause.id, f"Nothing in the pack carries out '{clause.id}'.")


def _clauses(pack: Pack, more: More) -> Iterator[Slip]:
    for file, row in _rows(more):
        clause = getattr(row, "clause", None)
        if clause is not None and clause not in pack.clauses:
            name = str(getattr(row, "id", clause))
            yield Slip(file, name, f"'{name}' stands on the clause '{clause}', which is not in clauses.yaml.")


def _rows(more: More) -> Iterator[tuple[str, object]]:
    yield from (("duties.yaml", row) for row in more.duties)
    yield from (("records.yaml", row) for row in more.records)
    for name in ("people", "learning", "assurance", "guidance", "control"):
        part = getattr(more, name)
        for held in (part, *(vars(part).values() if part else ())):
            yield from ((f"{name}.yaml", row) for row in (held if isinstance(held, list) else [held]))
    if more.people:
        yield from (("people.yaml", step) for step in more.people.ladder.steps)


def _roles(more: More) -> Iterator[Slip]:
    known = set(_ids(more.people.roles)) if more.people else set()
    asked = [("duties.yaml", duty.id, duty.who) for duty in more.duties]
    if more.learning:
        asked += [("learning.yaml", each.id, role) for each in more.learning.plan for role in each.responsible]
    if more.assurance:
        standards = [*more.assurance.standards, *more.assurance.statements]
        asked += [("assurance.yaml", each.id, each.responsible) for each in standards if each.responsible != "unstated"]
    for file, name, role in asked:
        if role not in known:
            yield Slip(file, name, f"'{name}' is for '{role}', who is not among the roles of people.yaml.")


def _learning(more: More) -> Iterator[Slip]:
    workers = {each.id: each for each in more.people.workers} if more.people else {}
    trainings = {each.id: each for each in more.learning.trainings} if more.learning else {}
    for training in trainings.values():
        for name in training.audience:
            if name not in workers or training.id not in workers[name].learning:
                told = f"'{training.id}' is for '{name}', whose learning in people.yaml does not name it."
                yield Slip("learning.yaml", training.id, told)
    for worker in workers.values():
        for name in worker.learning:
            if name not in trainings or worker.id not in trainings[name].audience:
                told = f"'{worker.id}' is to learn '{name}', which is not in learning.yaml or is not for them."
                yield Slip("people.yaml", worker.id, told)
