"""``fingerpost account``: enter an official account in the register, and give it what opens it."""

import argparse
import getpass
import sys
from typing import Any

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart
from fingerpost.post.post import PLATFORMS


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost account``."""
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    add = acts.add_parser("add", help="enter an account")
    add.add_argument("--platform", required=True, choices=PLATFORMS)
    add.add_argument("--external-id", required=True, help="the platform's own id of the account")
    add.add_argument("--name", required=True, help="what people call it")
    add.add_argument("--handle", default="", help="as the platform shows it")
    add.add_argument("--tier", default="main", help="main, or devolved to a department or service")
    add.add_argument("--base-url", default="", help="where its API answers, if not at the platform's own address")
    acts.add_parser("list", help="list the accounts and which secrets are set; never a secret")
    price = acts.add_parser("price", help="say what the platform charges for one message, for the desk to show")
    price.add_argument("platform", choices=PLATFORMS)
    price.add_argument("account", help="the account's handle or the platform's id of it")
    price.add_argument("charge", help="in words, such as '1.5 US cents'; empty for none")
    price.add_argument("--with-link", default="", help="the price of a message with a link, where it differs")
    secret = acts.add_parser("secret", help="give an account a secret; it is asked for, or read from standard input")
    secret.add_argument("platform", choices=PLATFORMS)
    secret.add_argument("account", help="the account's handle or the platform's id of it")
    secret.add_argument("purpose", help="token, app_secret or verify_token; see the platform's README")


def main(arguments: argparse.Namespace) -> int:
    """Add, list, price, or set a secret."""
    installation.start()
    from fingerpost.people import queries

    try:
        organisation = queries.organisation()
    except queries.NoOrganisation as bad:
        raise CannotStart(str(bad)) from None
    {"add": _add, "list": _list, "price": _price, "secret": _secret}[arguments.act](organisation, arguments)
    return 0


def _add(organisation: Any, arguments: argparse.Namespace) -> None:
    from fingerpost.journal.actor import system
    from fingerpost.register.operations import BadAccount, add_account

    wanted = ("platform", "external_id", "name", "handle", "tier", "base_url")
    try:
        account = add_account(
            organisation=organisation, by=system("account"), **{name: getattr(arguments, name) for name in wanted}
        )
    except BadAccount as bad:
        told = "\n  ".join(f"{field}: {why}" for field, why in bad.problems.items())
        raise CannotStart(f"nothing was entered.\n  {told}") from None
    print(f"{account.name} is in the register. Deliveries go to /webhooks/{account.platform}/{account.pk}")


def _list(organisation: Any, arguments: argparse.Namespace) -> None:
    from fingerpost.register.queries import accounts, purposes_set

    for account in accounts(organisation):
        state = "" if account.active else "  switched off"
        secrets = ", ".join(purposes_set(account)) or "no secrets"
        print(f"{account.platform}  {account.handle or account.external_id}  {account.tier}  {secrets}{state}")
        print(f"    /webhooks/{account.platform}/{account.pk}")


def _price(organisation: Any, arguments: argparse.Namespace) -> None:
    from fingerpost.journal.actor import system
    from fingerpost.register.operations import BadAccount, set_charges

    account = _named(organisation, arguments)
    try:
        set_charges(account, arguments.charge, arguments.with_link, by=system("account"))
    except BadAccount as bad:
        raise CannotStart(str(bad)) from None
    print(f"The desk now shows what a message from {account.name} costs.")


def _named(organisation: Any, arguments: argparse.Namespace) -> Any:
    from fingerpost.register.queries import account_named

    account = account_named(organisation, arguments.platform, arguments.account)
    if account is None:
        raise CannotStart("there is no such account in the register. See: fingerpost account list")
    return account


def _secret(organisation: Any, arguments: argparse.Namespace) -> None:
    from fingerpost.delivery.operations import resume_account
    from fingerpost.journal.actor import system
    from fingerpost.register.operations import set_credential

    account = _named(organisation, arguments)
    typed = getpass.getpass("The secret: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    try:
        set_credential(account, arguments.purpose, typed, by=system("account"))
    except ValueError as bad:
        raise CannotStart(str(bad)) from None
    print(f"The secret for {arguments.purpose} is kept, sealed. It cannot be shown again.")
    resumed = resume_account(account, by=system("account"))
    if resumed:
        print(f"{resumed} waiting for a new secret will now be tried.")
