"""The made-up Trust's own copy of the shipped policy pack, in which no real contact or account is left."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from fingerpost import policy

NAME = "demonstration-pack"
LOOKED_AT_AGAIN = {"share": 50, "danger": 100}
"""Of a hundred closed cases: many, so that few closed ones are enough to show it."""


def make_pack(folder: Path, shipped: str, about: Mapping[str, Any], accounts: list[Mapping[str, Any]]) -> Path:
    """Write the pack into the folder, anew each time, and return where it is."""
    made = folder / NAME
    shutil.copytree(policy.shipped(shipped), made, dirs_exist_ok=True)
    _change(made / "pack.yaml", {"body": about["name"], "source_sha256": None})
    _change(made / "principles.yaml", {"source": None})
    service = yaml.safe_load((made / "service.yaml").read_text(encoding="utf-8"))
    clause = {"main": "monitor", "devolved": "other-accounts"}
    service["accounts"] = [
        {
            "platform": each["platform"],
            "handle": each["handle"],
            "name": each["name"],
            "tier": each["tier"],
            "clause": clause[each["tier"]],
        }
        for each in accounts
    ]
    service["contacts"] = dict(about["contacts"])
    service["second_look"] = dict(service["second_look"]) | LOOKED_AT_AGAIN
    _write(made / "service.yaml", service)
    _make_fictional(made, about)
    policy.load(made)
    return made


def _make_fictional(made: Path, about: Mapping[str, Any]) -> None:
    """Put the made-up body's names where the files beside the rules use the real one's."""
    real = policy.load(policy.shipped()).about.body
    for path in made.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        changed = text.replace(real, about["name"]).replace("TEWV", about["short_name"].split()[0])
        if changed != text:
            path.write_text(changed, encoding="utf-8")


def _change(path: Path, changes: Mapping[str, Any]) -> None:
    _write(path, yaml.safe_load(path.read_text(encoding="utf-8")) | changes)


def _write(path: Path, content: Any) -> None:
    path.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True), encoding="utf-8")
