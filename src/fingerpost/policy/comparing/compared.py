"""Every file of a pack, and how two packs are compared in it. What is not named here is not compared."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from fingerpost.policy import more_files
from fingerpost.policy.checking.examples import Examples
from fingerpost.policy.comparing.bearing import Bears, of_field, of_nothing, of_overlay, of_param
from fingerpost.policy.comparing.change import Change
from fingerpost.policy.comparing.rows import of_file, plain, short
from fingerpost.policy.comparing.rules import of_pathways, of_rules
from fingerpost.policy.document_control import Control
from fingerpost.policy.guides import Guide
from fingerpost.policy.overlay import Overlay
from fingerpost.policy.pack import Pack, read_one
from fingerpost.policy.principles import Principles

Changes = Callable[[Pack, Pack], Iterable[Change]]


@dataclass(frozen=True, slots=True)
class Compared:
    """One part of a pack. ``file`` is where it is written, from the pack's folder on; a ``*`` stands for any name."""

    part: str
    file: str
    changes: Changes


def _held(part: str, file: str, what: Callable[[Pack], Any], bears: Bears = of_field) -> Compared:
    """A part that a pack holds once it is loaded."""
    return Compared(part, file, lambda a, b: of_file(part, file, what(a), what(b), bears))


def _beside(part: str, file: str, shape: Any) -> Compared:
    """A part that stands in a file of its own and that a pack may be without."""
    return Compared(part, file, lambda a, b: _of_written(part, file, shape, a, b))


def _of_written(
    part: str, file: str, shape: Any, a: Pack, b: Pack, bears: Bears = of_field, under: tuple[str, ...] = ()
) -> Iterator[Change]:
    """The file is read only where its bytes differ."""
    old, new = a.folder / file, b.folder / file
    if _bytes(old) != _bytes(new):
        yield from of_file(part, file, _read(old, shape), _read(new, shape), bears, under)


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _read(path: Path, shape: Any) -> Any:
    return read_one(path, shape) if path.is_file() else None


def _of_pack(a: Pack, b: Pack) -> Iterator[Change]:
    yield from of_file("pack", "pack.yaml", a.about, b.about)
    if a.ref.overlays != b.ref.overlays:
        was, now = list(a.ref.overlays), list(b.ref.overlays)
        yield Change("pack", "overlays", "changed", f"overlays were {short(was)}, are {short(now)}", was, now)


def _of_overlays(a: Pack, b: Pack) -> Iterator[Change]:
    own = plain(b.params)
    for file in _there("overlays/*.yaml", a, b):
        under = (Path(file).stem,)
        yield from _of_written("overlays", file, Overlay, a, b, partial(of_overlay, ours=own), under)


def _of_examples(a: Pack, b: Pack) -> Iterator[Change]:
    for file in _there("tests/*.yaml", a, b):
        yield from _of_written("examples", file, Examples, a, b, of_nothing, (Path(file).stem,))


def _there(pattern: str, a: Pack, b: Pack) -> list[str]:
    """The files that either pack has, from its folder on."""
    return sorted({file.relative_to(pack.folder).as_posix() for pack in (a, b) for file in pack.folder.glob(pattern)})


COMPARED = (
    Compared("pack", "pack.yaml", _of_pack),
    _held("parameters", "params.yaml", lambda pack: pack.params, of_param),
    _held("conditions", "rules.yaml", lambda pack: pack.conditions),
    Compared("rules", "rules.yaml", of_rules),
    Compared("pathways", "pathways.yaml", of_pathways),
    _held("clauses", "clauses.yaml", lambda pack: list(pack.clauses.values())),
    _held("actions", "actions.yaml", lambda pack: pack.actions),
    _held("replies", "replies.yaml", lambda pack: pack.replies),
    _held("reasons", "reasons.yaml", lambda pack: pack.reasons),
    _held("service", "service.yaml", lambda pack: pack.service),
    _held("signposts", "signposts.yaml", lambda pack: pack.signposts),
    _held("tensions", "tensions.yaml", lambda pack: pack.tensions),
    _beside("duties", "duties.yaml", list[more_files.Duty]),
    _beside("guidance", "guidance.yaml", more_files.Guidance),
    _beside("people", "people.yaml", more_files.People),
    _beside("learning", "learning.yaml", more_files.Learning),
    _beside("assurance", "assurance.yaml", more_files.Assurance),
    _beside("records", "records.yaml", list[more_files.Record]),
    _beside("control", "control.yaml", Control),
    _beside("principles", "principles.yaml", Principles),
    _beside("guides", "guides.yaml", list[Guide]),
    Compared("overlays", "overlays/*.yaml", _of_overlays),
    Compared("examples", "tests/*.yaml", _of_examples),
)
"""What is compared, in this order: what rules, what people are told, what is laid over it, what shows its meaning."""


__all__ = ["COMPARED", "Compared"]
