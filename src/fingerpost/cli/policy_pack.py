"""What every ``fingerpost policy`` tool shares: the pack that is meant, and how an answer is shown."""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from fingerpost.cli.refusal import CannotStart
from fingerpost.policy import Pack, PackError, load, overlay, shipped

Act = Callable[[argparse.Namespace], int]


def act(acts: Any, name: str, what: str) -> argparse.ArgumentParser:
    """One tool that takes a pack and may answer in JSON."""
    made: argparse.ArgumentParser = acts.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")
    made.add_argument("pack", nargs="?", metavar="PACK", help="a folder, or a shipped pack's name (default: corp-0068)")
    made.add_argument("--overlay", metavar="ID", action="append", default=[], help="lay an overlay of the pack over it")
    made.add_argument("--json", action="store_true", help="print JSON")
    return made


def the_pack(name: str | None, overlays: Sequence[str] = ()) -> Pack:
    """The pack that is meant, a folder or a shipped one by name, with its overlays. Raises ``CannotStart``."""
    folder = Path(name) if name and Path(name).is_dir() else shipped(name or "corp-0068")
    try:
        pack = load(folder if folder.is_dir() else Path(str(name)))
        return overlay.lay(pack, [_overlay(pack, wanted) for wanted in overlays]) if overlays else pack
    except PackError as bad:
        raise CannotStart(f"the pack cannot be used.\n  {bad}") from None


def _overlay(pack: Pack, wanted: str) -> Path:
    known = overlay.available(pack.folder)
    if wanted not in known:
        raise CannotStart(f"the pack has no overlay '{wanted}'. It has: {', '.join(known) or 'none'}.")
    return known[wanted]


def show(arguments: argparse.Namespace, data: Any, lines: list[str]) -> None:
    """Print the answer in the form that was asked for."""
    print(json.dumps(data, ensure_ascii=False, indent=2, default=str) if arguments.json else "\n".join(lines))
