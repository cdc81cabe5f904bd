"""A reading as JSON: the output line of ``fingerpost triage``, and the fuller form that is stored."""

from dataclasses import asdict
from typing import Any

from fingerpost.policy.vocabulary import ACTIONS, SIGNALS
from fingerpost.reading.reading import Reading


def to_dict(reading: Reading, line: int) -> dict[str, Any]:
    """One output line of ``fingerpost triage``, as ``schemas/triage-output.schema.json`` describes it."""
    ruling, findings = reading.ruling, reading.assessment.findings
    asked = {"advisers": dict(reading.assessment.advisers)} if reading.assessment.advisers else {}
    return {
        "line": line,
        "id": reading.post.id,
        "pathway": ruling.pathway,
        "pathways": list(ruling.pathways),
        "signals": {
            name: {
                "score": findings[name].score,
                "spans": [list(span) for span in findings[name].spans],
                "why": findings[name].why,
                "by": findings[name].by,
            }
            for name in SIGNALS
        },
        "findings": [
            {"rule": fired.rule, "obligation": fired.obligation, "clause": fired.clause} for fired in ruling.findings
        ],
        "actions": {
            name: {
                "modality": ruling.actions[name].modality,
                "possible": reading.possible[name].how,
                "possible_why": reading.possible[name].why,
                "because": list(ruling.actions[name].because),
            }
            for name in ACTIONS
        },
        "person": ruling.person,
        "why": reading.why,
        "pack": {"ref": ruling.pack.ref, "version": ruling.pack.version, "digest": ruling.pack.digest},
        **asked,
    }


def explanation(reading: Reading) -> dict[str, Any]:
    """All that the reading stands on, to be stored beside it: facts, comparisons, near misses and unknowns."""
    ruling = reading.ruling
    return {
        "facts": dict(reading.facts),
        "triage_version": reading.assessment.version,
        "language": reading.assessment.language,
        "person_why": list(ruling.person_why),
        "grounds": list(ruling.grounds),
        "closed": [name for name, action in ruling.actions.items() if action.closed],
        "fired": [asdict(fired) for fired in ruling.findings],
        "unknowns": [asdict(unknown) for unknown in ruling.unknowns],
        "near": [asdict(near) for near in ruling.near],
    }
