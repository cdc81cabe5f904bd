"""``fingerpost model``: which learned reader reads, and what the next one is taught on. Teaching is ``make train``.

Exit codes: 0 done; 1 done, and something was found (lines that could not be read); 2 it could not start.
"""

import argparse
import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from fingerpost.cli import installation
from fingerpost.cli.progress import Progress
from fingerpost.cli.refusal import CannotStart
from fingerpost.cli.triage_inputs import load_staff

DOOR = "command"
"""What the journal says of an adoption that was typed on the machine."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost model``."""
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("list", help="list the models that lie here, and every adoption")
    compare = acts.add_parser("compare", help="let a model and the one in use read the same labelled posts; keeps both")
    compare.add_argument("folder", metavar="FOLDER", type=Path, help="the folder of the model, as make train writes it")
    compare.add_argument("file", metavar="FILE", type=Path, help="labelled posts; see docs/measuring.md")
    compare.add_argument("--staff", metavar="FILE.csv", type=Path, help="colleagues whom the labelled posts name")
    compare.add_argument("--json", action="store_true", dest="as_json", help="print the comparison as JSON")
    adopt = acts.add_parser("adopt", help="let a model read from now on, in somebody's name, after a comparison")
    adopt.add_argument("folder", metavar="FOLDER", type=Path, help="the folder of the model that was compared")
    adopt.add_argument(
        "--measured", metavar="FILE", type=Path, required=True, help="the labelled posts it was compared on"
    )
    back = acts.add_parser("roll-back", help="let an earlier model read again, in somebody's name")
    back.add_argument("number", metavar="NUMBER", type=int, help="the number of the adoption to go back to; see list")
    for act in (adopt, back):
        act.add_argument("--by", metavar="NAME", required=True, help="name or e-mail address of the person who decides")
        act.add_argument("--reason", metavar="WORDS", required=True, help="why; the record keeps it")
    examples = acts.add_parser("examples", help="write the examples that two people agreed on, for make train")
    examples.add_argument("--out", metavar="FILE", type=Path, required=True, help="the file of JSON lines to write")


def main(arguments: argparse.Namespace) -> int:
    """Do one of the acts."""
    installation.start()
    from fingerpost.people import queries
    from fingerpost.people.permissions import NotPermitted
    from fingerpost.triage.model import ModelError
    from fingerpost.tuning.operations import ModelRefused

    try:
        return ACTS[arguments.act](queries.organisation(), arguments)
    except (queries.NoOrganisation, NotPermitted, ModelError, ModelRefused) as refused:
        raise CannotStart(str(refused)) from None
    except OSError as bad:
        raise CannotStart(f"{bad.filename}: {bad.strerror}.") from None


def _list(organisation: Any, arguments: argparse.Namespace) -> int:
    from fingerpost.tuning import queries

    if said := queries.standing(organisation).words:
        print(f"{said}\n")
    for each in queries.models(organisation):
        state = "in use" if each.in_use else each.trouble or ("compared" if each.comparison else "not compared yet")
        print(f"{each.name}  {each.version or '-'}  {each.digest[:12] or '-'}  {state}")
    for made in queries.history(organisation):
        who = made.person.name if made.person else "the set-up of Fingerpost"
        print(f"adoption {made.number}: {made.shown}, {made.at:%Y-%m-%d %H:%M} UTC, {who}: {made.why}")
    return 0


def _compare(organisation: Any, arguments: argparse.Namespace) -> int:
    from fingerpost.journal.actor import system
    from fingerpost.tuning.operations import compare
    from fingerpost.tuning.queries import folder_named

    staff = load_staff(arguments.staff)
    with Progress(BytesIO()) as progress:  # counts only: the file is read elsewhere
        made = compare(
            organisation,
            folder_named(arguments.folder),
            arguments.file,
            by=system("model"),
            directory=staff,
            told=progress.step,
        )
    print(json.dumps(made.report, indent=1) if arguments.as_json else "\n".join(_told(made, arguments.file)))
    return int(bool(made.report["bad_lines"]))


def _told(made: Any, file: Path) -> list[str]:
    from fingerpost.triage.measuring import report_lines

    kept = f"Kept as {made.folder}, and compared with {made.before_version or 'rules alone'}. Adopt it with:"
    how = f'  fingerpost model adopt {made.folder} --measured {file} --by NAME --reason "…"'
    return [*report_lines(made.report), "", kept, how]


def _adopt(organisation: Any, arguments: argparse.Namespace) -> int:
    from fingerpost.tuning import queries
    from fingerpost.tuning.operations import adopt

    person = _person(organisation, arguments.by)
    found = queries.comparison_on(organisation, queries.folder_named(arguments.folder), arguments.measured)
    if found is None:
        raise CannotStart(
            f"nothing was adopted: this model was not compared with the one in use on {arguments.measured.name}."
            f"\n  Run: fingerpost model compare {arguments.folder} {arguments.measured}"
        )
    made = adopt(organisation, found.pk, by=person, why=arguments.reason, door=DOOR)
    print(f"Adoption {made.number}: {made.shown} reads from now on, adopted by {person.name}.")
    return 0


def _roll_back(organisation: Any, arguments: argparse.Namespace) -> int:
    from fingerpost.tuning import queries
    from fingerpost.tuning.operations import roll_back

    person = _person(organisation, arguments.by)
    earlier = queries.history(organisation).filter(number=arguments.number).first()
    if earlier is None:
        raise CannotStart(f"there is no adoption {arguments.number}. See: fingerpost model list")
    made = roll_back(organisation, earlier.pk, by=person, why=arguments.reason, door=DOOR)
    print(f"Adoption {made.number}: {made.shown} reads again, by {person.name}.")
    return 0


def _examples(organisation: Any, arguments: argparse.Namespace) -> int:
    from fingerpost.tuning.queries import accepted

    count = 0
    with arguments.out.open("w", encoding="utf-8") as out:
        for line in accepted(organisation):
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
            count += 1
    what = "example" if count == 1 else "examples"
    print(f"{count} {what} written. Teach with them: make train EXAMPLES={arguments.out}")
    return 0


def _person(organisation: Any, named: str) -> Any:
    """The one person meant. Raises CannotStart."""
    from fingerpost.people import queries

    if found := queries.user_by_email(organisation, named):
        return found
    found_all = list(queries.users(organisation).filter(name__iexact=named.strip(), is_active=True)[:2])
    if len(found_all) != 1:
        why = "nobody is called" if not found_all else "more than one person is called"
        raise CannotStart(f"{why} {named}. Give the e-mail address with which they sign in.")
    return found_all[0]


Act = Callable[[Any, argparse.Namespace], int]
ACTS: dict[str, Act] = {
    "list": _list,
    "compare": _compare,
    "adopt": _adopt,
    "roll-back": _roll_back,
    "examples": _examples,
}
