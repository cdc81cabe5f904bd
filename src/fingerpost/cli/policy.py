"""``fingerpost policy``: the tools of a policy team. Each says what it found in words, or with ``--json`` for programs.

Exit codes: 0 all well; 1 something must be mended (or, for ``diff`` and ``replay``, something differs); 2 it could not
start. Only ``replay --database`` loads Django.
"""

import argparse
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from fingerpost.cli import policy_change, policy_making
from fingerpost.cli.policy_pack import Act, act, show, the_pack
from fingerpost.cli.refusal import CannotStart
from fingerpost.policy import Pack, PackError


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost policy``."""
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    check = act(acts, "check", "find what is wrong with a pack, and who decides where the policy disagrees with itself")
    check.add_argument("--source", metavar="FILE", type=Path, help="the policy's text, to find every quote in it")
    check.add_argument("--on", metavar="DATE", type=_day, help="the day to check for (default: today)")
    check.add_argument("--strict", action="store_true", help="let warnings count as errors")
    test = act(acts, "test", "run the pack's own examples")
    test.add_argument("--mutate", action="store_true", help="change the pack in small ways and see which are noticed")
    test.add_argument("--at-least", metavar="PERCENT", type=float, default=95.0, help="with --mutate: the least score")
    coverage = act(acts, "coverage", "show what carries each clause: rules, examples, mutants")
    coverage.add_argument("--mutate", action="store_true", help="count mutants too")
    policy_change.add_arguments(acts)
    policy_making.add_arguments(acts)


def _day(written: str) -> date:
    return date.fromisoformat(written)


def main(arguments: argparse.Namespace) -> int:
    """Run one of the tools."""
    return ACTS[arguments.act](arguments)


def _check(arguments: argparse.Namespace) -> int:
    from fingerpost.policy.checking.check import check

    source = None
    if arguments.source is not None:
        try:
            source = arguments.source.read_bytes()
        except OSError as bad:
            raise CannotStart(f"{arguments.source}: cannot be read: {bad.strerror}.") from None
    pack = the_pack(arguments.pack, arguments.overlay)
    found = check(pack, arguments.on or _today(), source)
    lines = []
    for notice in found:
        where = f"{pack.folder / notice.file}" + (f":{notice.line}" if notice.line else "")
        lines.append(f"{notice.level}: {notice.message}\n    {notice.hint}  [{notice.code}] {where}")
    fatal = ("error", "warning") if arguments.strict else ("error",)
    counted = ", ".join(f"{sum(n.level == level for n in found)} {level}s" for level in ("error", "warning", "notice"))
    show(arguments, [asdict(notice) for notice in found], [*lines, f"{pack.ref.ref} {pack.ref.version}: {counted}."])
    return int(any(notice.level in fatal for notice in found))


def _today() -> date:
    """The clock is read here, and given to what is pure."""
    from datetime import datetime

    return datetime.now().astimezone().date()


def _test(arguments: argparse.Namespace) -> int:
    from fingerpost.policy.checking import examples, mutation

    pack = the_pack(arguments.pack, arguments.overlay)
    found = _examples(pack)
    failures, done = examples.failing(pack, found), examples.done_todos(pack, found)
    lines = [f"{failure.example.case.name}\n    " + "\n    ".join(failure.told) for failure in failures]
    lines += [f"{example.case.name}\n    holds now: take its todo away" for example in done]
    data: dict[str, Any] = {
        "examples": len(found),
        "failed": [{"name": failure.example.case.name, "told": failure.told} for failure in failures],
        "todo": [example.case.name for example in found if example.case.todo],
    }
    lines.append(f"{len(found)} examples, {len(failures)} failed, {len(data['todo'])} still to do.")
    bad = bool(failures or done)
    if arguments.mutate and not bad:
        score = mutation.score(pack, found)
        data["mutation"] = asdict(score) | {"percent": round(score.percent, 1)}
        lines += [f"not noticed: {what}" for what in score.survived]
        lines.append(
            f"{score.killed} mistakes noticed of {score.killed + len(score.survived)} ({score.percent:.1f}%);"
            f" {score.equivalent} change nothing."
        )
        bad = score.percent < arguments.at_least
    show(arguments, data, lines)
    return int(bad)


def _examples(pack: Pack) -> list[Any]:
    from fingerpost.policy.checking import examples

    try:
        found = examples.read(pack.folder)
    except PackError as bad:
        raise CannotStart(f"the examples cannot be used.\n  {bad}") from None
    if not found:
        raise CannotStart(
            f"{pack.folder / 'tests'} holds no examples. A pack without examples is a pack without tests."
        )
    return found


def _coverage(arguments: argparse.Namespace) -> int:
    from fingerpost.policy.checking.coverage import cover

    pack = the_pack(arguments.pack, arguments.overlay)
    table = cover(pack, _examples(pack), mutate=arguments.mutate)
    lines = []
    for row in table.rows:
        mutants = f"  {row.killed}/{row.mutants} mutants" if row.mutants else ""
        served = ", ".join(row.served_by) or "–"
        lines.append(
            f"{row.number:12} {row.obligation:7} {row.disposition:16} {row.examples:3} examples{mutants}  {served}"
        )
    counted = ", ".join(f"{count} {kind}" for kind, count in table.by_disposition.items())
    lines.append(f"{len(table.obligations)} obligations in {len(table.rows)} clauses: {counted}.")
    show(arguments, [asdict(row) for row in table.rows], lines)
    return 0


ACTS: dict[str, Act] = {
    "check": _check,
    "test": _test,
    "coverage": _coverage,
    **policy_change.ACTS,
    **policy_making.ACTS,
}
