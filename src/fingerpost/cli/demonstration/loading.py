"""Makes the demonstration Trust, if it is not there, and says how to sign in to it."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings

from fingerpost.cli.demonstration import content, morning, stand
from fingerpost.cli.demonstration.policy import make_pack
from fingerpost.journal.actor import system
from fingerpost.post import Post

Organisation = Any
Account = Any
User = Any
Case = Any
"""Rows, which a face passes from one door to another without looking inside."""

BY = system("demonstration")
AT_ONCE = 50
MAIL = "No letter leaves: notices to colleagues are written as files into the folder “mail” beside the database."


def is_here() -> bool:
    """Whether this installation is the demonstration."""
    from fingerpost.people import queries

    try:
        return queries.organisation().demonstration
    except queries.NoOrganisation:
        return False


def load(now: datetime) -> str:
    """Make whatever of the demonstration is missing, and say in a sentence what there is. Safe to repeat.

    ``now`` is aware; the posts come from the working week before it. Leaves an installation that has an organisation of
    its own as it is.
    """
    from fingerpost.people import queries

    try:
        organisation = queries.organisation()
    except queries.NoOrganisation:
        organisation = _organisation()
    if not organisation.demonstration:
        return f"This installation belongs to {organisation.name}; the demonstration was not added."
    _pack()
    _adopt(organisation)
    accounts = _accounts(organisation)
    people = _people(organisation)
    cases = _posts(organisation, accounts, now)
    if cases:
        morning.prepare(people, cases, now)
    return f"{organisation.name} is ready: {len(accounts)} accounts, {len(cases)} new posts. {MAIL}"


def platform_command() -> list[str]:
    """The command that runs the pretend platform; the accounts are told where, should their usual port be taken."""
    from fingerpost.people.queries import organisation
    from fingerpost.register import operations, queries

    ours = [each for each in queries.accounts(organisation()) if each.base_url]
    address = next((each.base_url for each in ours), stand.ADDRESS)
    if not stand.free(stand.port_of(address)):
        address = stand.free_address()
        for account in ours:
            operations.set_base_url(account, address, by=BY)
    return stand.command(stand.port_of(address))


def ways_in() -> str:
    """How to sign in as each role, ready to print."""
    rows = [f"    {who['email']:<24} {who['password']:<22} {who['can']}" for who in content.trust()["people"]]
    return "\n".join(["", "  Everybody there is made up. Sign in as:", *rows])


def _organisation() -> Organisation:
    from fingerpost.people.operations import create_organisation

    about = content.trust()["organisation"]
    return create_organisation(
        name=about["name"],
        short_name=about["short_name"],
        pack=str(_pack()),
        brand=about["brand"],
        demonstration=True,
        by=BY,
    )


def _pack() -> Path:
    """The Trust's policy pack, written anew, so that it keeps up with the one that is shipped."""
    about = content.trust()["organisation"]
    return make_pack(Path(settings.FINGERPOST_DATA), about["pack"], about, content.trust()["accounts"])


def _adopt(organisation: Organisation) -> None:
    from fingerpost.inbox.operations import adopt_first
    from fingerpost.tuning.operations import adopt_first as adopt_first_model

    adopt_first(organisation, by=BY)
    adopt_first_model(organisation, by=BY)


def _accounts(organisation: Organisation) -> dict[str, Account]:
    from fingerpost.register import operations, queries

    held = {(each.platform, each.external_id): each for each in queries.accounts(organisation)}
    found = {}
    for each in content.trust()["accounts"]:
        account = held.get((each["platform"], each["external_id"])) or operations.add_account(
            organisation=organisation, by=BY, base_url=stand.ADDRESS, **{k: v for k, v in each.items() if k != "key"}
        )
        if not queries.purposes_set(account):
            operations.set_credential(account, "token", "pretend", by=BY)
        found[each["key"]] = account
    return found


def _people(organisation: Organisation) -> dict[str, User]:
    """Everybody who signs in, by the beginning of their address."""
    from fingerpost.people import operations, queries

    for who in content.trust()["people"]:
        if queries.user_by_email(organisation, who["email"]) is None:
            known = {name: who[name] for name in ("email", "name", "role", "password")}
            operations.add_user(organisation=organisation, by=BY, **known)
    operations.import_directory(
        content.colleagues(), organisation=organisation, by=BY, overlays=_overlays(organisation)
    )
    return {user.email.split("@")[0]: user for user in queries.users(organisation)}


def _overlays(organisation: Organisation) -> tuple[str, ...]:
    from fingerpost.inbox.queries import overlays_of

    return tuple(each.overlay.id for each in overlays_of(organisation))


def _posts(organisation: Organisation, accounts: dict[str, Account], now: datetime) -> dict[str, Case]:
    """Bring in what is missing of the week, one by one, as if each had just come; read it; put it before the desk.

    Gives the new cases by the keys of their posts.
    """
    from fingerpost.inbox import queries

    known = set(queries.posts(organisation).values_list("external_id", flat=True))
    missing = [arrival for arrival in content.week(now) if arrival.post.id not in known]
    cases: dict[str, Case] = {}
    for arrival in missing:
        found = _bring_in(arrival.post, organisation, accounts[arrival.account])
        if arrival.edit:
            edited_at, text = arrival.edit
            found |= _bring_in(replace(arrival.post, text=text), organisation, accounts[arrival.account], edited_at)
        cases |= found
    if missing or not stand.state_file().exists():
        stand.furnish(content.week(now), {key: account.external_id for key, account in accounts.items()})
    return cases


def _bring_in(
    post: Post, organisation: Organisation, account: Account, edited_at: datetime | None = None
) -> dict[str, Case]:
    from fingerpost.inbox import operations

    operations.receive(post, organisation=organisation, account=account, by=BY, source="file", edited_at=edited_at)
    return _read_what_waits()


def _read_what_waits() -> dict[str, Case]:
    """Read, and put before the desk; the cases by the keys of their posts."""
    from fingerpost.desk.operations import receive
    from fingerpost.inbox import operations

    cases = {}
    for reading in operations.claim_readings("demonstration", AT_ONCE):
        operations.read_claimed(reading, by=BY)
        if operations.mark_reading_taken(reading) and (case := receive(reading.post, reading)):
            cases[reading.post.external_id.removeprefix(content.SEEDED)] = case
    return cases
