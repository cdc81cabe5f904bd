"""What carries a clause out, in words: ``rule:ground-hate`` is a rule, and says "It is hateful or discriminatory."."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fingerpost.policy import overlay
from fingerpost.policy.more_files import More
from fingerpost.policy.pack import Pack

__all__ = ["DISPOSITIONS", "Serving", "serving"]

KINDS: Mapping[str, str] = {
    "rule": "Rule",
    "pathway": "Pathway",
    "param": "Number",
    "signpost": "Signpost",
    "reply": "Approved reply",
    "overlay": "Another body's guidance",
    "tension": "Open question",
    "duty": "Duty",
    "record": "Record",
    "worker": "Who it is for",
    "role": "Role",
    "ladder": "Step",
    "guidance": "Advice",
    "tool": "Tool",
    "term": "Definition",
    "document": "Document",
    "control": "Document control",
    "schedule": "Date or times",
}
DISPOSITIONS: Mapping[str, str] = {
    "rule": "Rule",
    "duty": "Duty of people",
    "informative": "For information",
    "human judgement": "A person judges",
    "gap": "Not settled",
}
"""What becomes of a clause, as people read it."""

CONTROL = {
    "dates": "Its dates",
    "changes": "Its change record",
    "equality": "Its equality analysis",
    "checklist": "Its approval checklist",
}


@dataclass(frozen=True, slots=True)
class Serving:
    """One thing that carries a clause out. ``name`` is its id in the pack as ``kind:id``."""

    name: str
    kind: str
    says: str


def serving(pack: Pack, more: More) -> Mapping[str, tuple[Serving, ...]]:
    """For every clause, what the pack says carries it out; and the rules that stand on it, named or not."""
    said = {**_of_pack(pack), **_of_people(more)}
    standing: dict[str, list[str]] = {}
    for ready in pack.rules:
        standing.setdefault(ready.rule.clause, []).append(f"rule:{ready.rule.id}")
    return {
        clause.id: tuple(_one(name, said) for name in dict.fromkeys([*clause.served_by, *standing.get(clause.id, ())]))
        for clause in pack.clauses.values()
    }


def _one(name: str, said: Mapping[str, str]) -> Serving:
    kind, _, own = name.partition(":")
    return Serving(name, KINDS.get(kind, kind.capitalize()), said.get(name) or own.replace("-", " "))


def _of_pack(pack: Pack) -> dict[str, str]:
    found = {f"rule:{ready.rule.id}": ready.rule.says for ready in pack.rules}
    found |= {f"pathway:{pathway.id}": pathway.title for pathway in pack.pathway_by_id.values()}
    found |= {f"param:{name}": param.words for name, param in pack.params.items()}
    found |= {f"signpost:{each.id}": each.name for each in pack.signposts}
    found |= {f"reply:{each.id}": each.title for each in pack.replies}
    found |= {f"tension:{each.id}": each.title for each in pack.tensions}
    found |= {f"schedule:{name}": tier.name for name, tier in pack.service.tiers.items()}
    found |= {f"overlay:{name}": name.replace("-", " ").upper() for name in overlay.available(pack.folder)}
    return found


def _of_people(more: More) -> dict[str, str]:
    found = {f"control:{name}": says for name, says in CONTROL.items()} | {"schedule:review": "When it is reviewed"}
    found |= _says("duty", more.duties, "says") | _says("record", more.records, "name")
    if more.people:
        found |= _says("worker", more.people.workers, "name") | _says("role", more.people.roles, "name")
        found |= _says("ladder", more.people.ladder.steps, "title")
    if more.guidance:
        guidance = more.guidance
        found |= _says("guidance", guidance.advice, "says") | _says("guidance", guidance.relationships, "says")
        found |= {f"guidance:{each.id}": f"{each.purpose} on {each.platform}" for each in guidance.platforms}
        found |= _says("tool", guidance.tools, "name") | _says("term", guidance.terms, "name")
        found |= _says("document", guidance.documents, "name")
    if more.learning:
        found |= _says("schedule", more.learning.trainings, "title") | _says("schedule", more.learning.plan, "activity")
    if more.assurance:
        found |= _says("schedule", [*more.assurance.standards, *more.assurance.statements], "says")
    return found


def _says(kind: str, rows: Iterable[object], field: str) -> dict[str, str]:
    return {f"{kind}:{getattr(row, 'id', '')}": str(getattr(row, field)) for row in rows}
