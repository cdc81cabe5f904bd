"""``fingerpost policy init | explain | prompt | publish | export``: making a pack, and what is made from one."""

import argparse
import json
import shutil
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from fingerpost.cli.policy_pack import Act, act, show, the_pack
from fingerpost.cli.refusal import CannotStart


def add_arguments(acts: Any) -> None:
    """What can be typed for these tools."""
    init = acts.add_parser("init", help="write a commented starter pack", description="Write a commented starter pack.")
    init.add_argument("folder", type=Path, metavar="FOLDER", help="where to write it; must not be there yet")
    explain = act(acts, "explain", "say in plain English what a rule or a stored reading stands on")
    explain.add_argument("--rule", metavar="ID", help="a rule's id; without it, all of them are listed")
    explain.add_argument("--reading", metavar="FILE", type=Path, help="a stored reading's explanation, as JSON")
    explain.add_argument("--for", dest="audience", choices=("public", "audit"), default="audit", help="for whom")
    act(acts, "prompt", "print the pack as instructions for a language model on your premises")
    publish = act(acts, "publish", "write the accessible policy and the public principles page")
    publish.add_argument("--to", metavar="FOLDER", type=Path, required=True, help="where to write the pages")
    publish.add_argument("--since", metavar="PACK", help="the pack before, for the list of changes")
    export = act(acts, "export", "print the rules for an engine that somebody else wrote")
    export.add_argument("--to", choices=("cel",), default="cel", help="the language (default: cel)")


def _init(arguments: argparse.Namespace) -> int:
    folder: Path = arguments.folder
    if folder.exists():
        raise CannotStart(f"{folder} is there already, and nothing was written. Name a folder that is not.")
    try:
        with as_file(files("fingerpost.policy") / "starter") as starter:
            shutil.copytree(starter, folder, ignore=shutil.ignore_patterns("__pycache__"))
    except OSError as bad:
        raise CannotStart(f"{folder} cannot be written: {bad.strerror}.") from None
    print(f"A starter pack is in {folder}. Open pack.yaml, then run: fingerpost policy check {folder}")
    return 0


def _explain(arguments: argparse.Namespace) -> int:
    from fingerpost.policy.explaining.explain import NoSuchRule, explain_rule, explain_ruling

    pack = the_pack(arguments.pack, arguments.overlay)
    if arguments.reading:
        stored = _json(arguments.reading)
        text = explain_ruling(stored, arguments.audience, pack=pack)
        show(arguments, {"text": text}, [text])
        return 0
    if not arguments.rule:
        rows = [{"id": ready.rule.id, "clause": ready.number, "says": ready.rule.says} for ready in pack.rules]
        show(arguments, rows, [f"{row['id']:32} {row['clause']:12} {row['says']}" for row in rows])
        return 0
    try:
        explained = explain_rule(pack, arguments.rule)
    except NoSuchRule as bad:
        raise CannotStart(str(bad)) from None
    show(arguments, explained.to_dict(), [explained.text])
    return 0


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except OSError as bad:
        raise CannotStart(f"{path}: cannot be read: {bad.strerror}.") from None
    except ValueError:
        raise CannotStart(f"{path}: is not JSON. Give a reading's explanation as it was stored.") from None
    if not isinstance(found, dict):
        raise CannotStart(f"{path}: is JSON, but not an explanation. Give one as it was stored.")
    return found


def _prompt(arguments: argparse.Namespace) -> int:
    from fingerpost.policy.publishing.prompt import prompt

    text = prompt(the_pack(arguments.pack, arguments.overlay))
    show(arguments, {"prompt": text}, [text])
    return 0


def _publish(arguments: argparse.Namespace) -> int:
    from fingerpost.policy.publishing.publish import publish

    pages = publish(the_pack(arguments.pack, arguments.overlay), the_pack(arguments.since) if arguments.since else None)
    try:
        arguments.to.mkdir(parents=True, exist_ok=True)
        for name, page in pages.items():
            (arguments.to / name).write_text(page, encoding="utf-8")
    except OSError as bad:
        raise CannotStart(f"{arguments.to} cannot be written: {bad.strerror}.") from None
    written = [str(arguments.to / name) for name in pages]
    show(arguments, written, [f"Written: {', '.join(written)}"])
    return 0


def _export(arguments: argparse.Namespace) -> int:
    from fingerpost.policy.checking.cel import export

    text = export(the_pack(arguments.pack, arguments.overlay))
    show(arguments, {"cel": text}, [text])
    return 0


ACTS: dict[str, Act] = {
    "init": _init,
    "explain": _explain,
    "prompt": _prompt,
    "publish": _publish,
    "export": _export,
}
