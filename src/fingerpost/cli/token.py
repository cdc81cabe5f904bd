"""``fingerpost token``: keys by which other programs bring posts in, or act at the desk in a user's name."""

import argparse
from uuid import UUID

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost token``."""
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    issue = acts.add_parser("issue", help="make a token and show it, once")
    issue.add_argument("--name", required=True, help="the program that will use it")
    issue.add_argument("--purpose", default="ingest", help="what it is for (default: ingest)")
    issue.add_argument("--for", dest="user", metavar="EMAIL", help="the user in whose name a token for the desk acts")
    acts.add_parser("list", help="list the tokens; never their text")
    revoke = acts.add_parser("revoke", help="end a token for good")
    revoke.add_argument("id", type=UUID, help="the token's id, from the list")


def main(arguments: argparse.Namespace) -> int:
    """Issue, list or revoke."""
    installation.start()
    from fingerpost.people import queries

    try:
        organisation = queries.organisation()
    except queries.NoOrganisation as bad:
        raise CannotStart(str(bad)) from None
    tokens = queries.tokens(organisation)
    if arguments.act == "issue":
        _issue(organisation, arguments)
    elif arguments.act == "revoke":
        _revoke(tokens.filter(pk=arguments.id).first())
    else:
        for token in tokens:
            print(f"{token.pk}  {token.purpose}  {'revoked' if token.revoked_at else 'good'}  {token.name}")
    return 0


def _issue(organisation: object, arguments: argparse.Namespace) -> None:
    from fingerpost.journal.actor import system
    from fingerpost.people.operations import issue_token
    from fingerpost.people.queries import user_by_email

    user = user_by_email(organisation, arguments.user) if arguments.user else None  # type: ignore[arg-type]
    if arguments.user and user is None:
        raise CannotStart(f"{arguments.user} is no user here. Write the e-mail address with which they sign in.")
    try:
        _, text = issue_token(
            organisation=organisation,  # type: ignore[arg-type]
            name=arguments.name,
            purpose=arguments.purpose,
            by=system("token"),
            user=user,
        )
    except ValueError as bad:
        raise CannotStart(str(bad)) from None
    print(f"{text}\nKeep it now: it cannot be shown again.")


def _revoke(token: object | None) -> None:
    from fingerpost.journal.actor import system
    from fingerpost.people.operations import revoke_token

    if token is None:
        raise CannotStart("there is no such token. See: fingerpost token list")
    revoke_token(token, by=system("token"))  # type: ignore[arg-type]
    print("The token is revoked.")
