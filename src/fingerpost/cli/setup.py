"""``fingerpost setup``: everything a real installation needs before its first day. Safe to run again."""

import argparse
import getpass
import sys
from typing import Any

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost setup``."""
    command.add_argument("--name", help="the body's full name")
    command.add_argument("--short-name", help="what people call it")
    command.add_argument("--pack", default="corp-0068", help="a shipped policy pack, or the path of a folder")
    command.add_argument(
        "--brand", choices=("nhs-organisation", "neutral"), default="neutral", help="how the pages look"
    )
    command.add_argument("--admin-name", help="the first administrator's name")
    command.add_argument("--admin-email", help="the first administrator's e-mail address")
    command.add_argument(
        "--password-stdin", action="store_true", help="read the administrator's password from one line"
    )


def main(arguments: argparse.Namespace) -> int:
    """Keys, database, organisation, administrator: makes what is missing, and says what it did."""
    installation.start(keys_needed=False)
    made = installation.make_keys_if_none()
    _say("Keys made. Back them up: without them no stored credential can be opened." if made else "Keys are there.")
    installation.bring_database_up_to_date()
    _say("The database is up to date.")
    _organisation(arguments)
    _say("Ready. Start it with: fingerpost serve")
    return 0


def _say(words: str) -> None:
    print(words, flush=True)


def _organisation(arguments: argparse.Namespace) -> None:
    from fingerpost import policy
    from fingerpost.people import queries

    try:
        found = queries.organisation()
    except queries.NoOrganisation:
        pass
    else:
        _say(f"The organisation is there: {found.name}.")
        _adopt(found)
        return
    try:
        policy.load(arguments.pack if "/" in arguments.pack else policy.shipped(arguments.pack))
    except policy.PackError as bad:
        raise CannotStart(f"the policy pack cannot be used.\n  {bad}") from None
    _create(arguments)


def _adopt(organisation: Any) -> None:
    """Put the first version of the policy in force; one that was adopted since stays."""
    from fingerpost import policy
    from fingerpost.inbox.operations import adopt_first
    from fingerpost.journal.actor import system

    try:
        adopted = adopt_first(organisation, by=system("setup"))
    except policy.PackError as bad:
        raise CannotStart(f"the policy pack cannot be used.\n  {bad}") from None
    _say(f"The policy in force is {adopted.version.ref}, version {adopted.version.version}.")
    _adopt_model(organisation)


def _adopt_model(organisation: Any) -> None:
    """Let the model that comes with Fingerpost read, where none was adopted; one that was adopted since stays."""
    from fingerpost.journal.actor import system
    from fingerpost.triage.model import ModelError
    from fingerpost.tuning.operations import adopt_first

    try:
        adopted = adopt_first(organisation, by=system("setup"))
    except ModelError as bad:
        raise CannotStart(f"the model that comes with Fingerpost cannot be used; install it again.\n  {bad}") from None
    _say(f"Posts are read by {adopted.shown}{'' if adopted.rules_alone else ' beside the rules'}.")


def _create(arguments: argparse.Namespace) -> None:
    from django.core.exceptions import ValidationError
    from django.db import transaction

    from fingerpost.journal.actor import system
    from fingerpost.people import operations

    answers = _ask_for_what_is_missing(arguments)
    by = system("setup")
    try:
        with transaction.atomic():
            organisation = operations.create_organisation(
                name=answers["name"],
                short_name=answers["short_name"],
                pack=arguments.pack,
                brand=arguments.brand,
                by=by,
            )
            operations.add_user(
                organisation=organisation,
                name=answers["admin_name"],
                email=answers["admin_email"],
                role="administrator",
                password=_password(arguments),
                by=by,
            )
            _adopt(organisation)
    except ValidationError as bad:
        raise CannotStart("nothing was made.\n  " + "\n  ".join(bad.messages)) from None
    except operations.BadUser as bad:
        raise CannotStart(f"nothing was made. {bad}") from None
    _say(f"Made {organisation.name} and its first administrator.")


QUESTIONS = {
    "name": "The body's full name",
    "short_name": "What people call it",
    "admin_name": "The first administrator's name",
    "admin_email": "The first administrator's e-mail address",
}


def _ask_for_what_is_missing(arguments: argparse.Namespace) -> dict[str, str]:
    answers = {name: (getattr(arguments, name) or "").strip() for name in QUESTIONS}
    missing = [name for name, answer in answers.items() if not answer]
    if missing and not sys.stdin.isatty():
        flags = ", ".join("--" + name.replace("_", "-") for name in missing)
        raise CannotStart(f"nobody is there to ask, so say it on the command line: {flags}.")
    return answers | {name: input(f"{QUESTIONS[name]}: ").strip() for name in missing}


def _password(arguments: argparse.Namespace) -> str:
    if arguments.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise CannotStart("nobody is there to ask for the password; give it on standard input with --password-stdin.")
    first = getpass.getpass("A password of at least 12 characters: ")
    if first != getpass.getpass("The same again: "):
        raise CannotStart("the two passwords differ, and nothing was made. Run it again.")
    return first
