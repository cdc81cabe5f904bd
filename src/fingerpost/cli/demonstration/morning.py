"""What the desk of the made-up Trust did before anybody looks: its rota, its lists, and cases in every state."""

import csv
import io
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, time, timedelta
from typing import Any

from fingerpost.cli.demonstration import content

User = Any
Case = Any
"""Rows, which a face passes from one door to another without looking inside."""

COLUMNS = ("name", "what", "place", "from_age", "to_age", "reach", "checked_on", "check_by")


def prepare(people: Mapping[str, User], cases: Mapping[str, Case], now: datetime) -> None:
    """Do all of it, or nothing where it was done. ``people`` by the beginning of their address, ``cases`` by the key of
    their post; ``now`` is aware."""
    from django.db import transaction

    from fingerpost.desk.queries import views

    if views(people["lead"]):
        return
    told = content.morning()
    with transaction.atomic():
        _on_call(told["on_call"], people, now)
        _services(told["services"], people["lead"], now)
        _matters(told["matters"], people["legal"])
        _practice(told["emergency"], people)
        _views(told["views"], people)
        for act in told["acts"]:
            if act["case"] in cases:
                _act(act, people, cases[act["case"]], now)
        _look_again(told["looked_again"], people)


def _on_call(told: Mapping[str, Any], people: Mapping[str, User], now: datetime) -> None:
    from fingerpost.desk import operations

    begins = now.replace(minute=0, second=0, microsecond=0)
    for place, who in enumerate((told["first"], told["second"]), start=1):
        operations.put_on_call(
            person=people[who].pk,
            starts_at=begins,
            ends_at=begins + timedelta(days=told["days"]),
            place=place,
            channel="email",
            by=people["lead"],
        )
    operations.name_manager(people[told["manager"]].pk, by=people["lead"])


def _services(rows: list[dict[str, Any]], lead: User, now: datetime) -> None:
    from fingerpost.desk import operations

    today, file = now.date(), io.StringIO()
    table = csv.DictWriter(file, COLUMNS, extrasaction="ignore")
    table.writeheader()
    for row in rows:
        days = {"checked_on": row["checked"], "check_by": row["until"]}
        table.writerow(row | {name: (today + timedelta(days=count)).isoformat() for name, count in days.items()})
    operations.import_services(file.getvalue().encode(), by=lead)


def _matters(rows: list[dict[str, Any]], legal: User) -> None:
    from fingerpost.desk import operations

    for row in rows:
        operations.open_matter(by=legal, **row)


def _practice(told: Mapping[str, Any], people: Mapping[str, User]) -> None:
    """Emergency mode was practised, so that its page has a line to start from; it is off."""
    from fingerpost.desk import operations

    by = people[told["by"]]
    operations.begin_emergency(by=by, line=told["line"], relatives=told["relatives"], why=told["why"])
    operations.end_emergency(by=by, why=told["end_why"])


def _views(rows: list[dict[str, Any]], people: Mapping[str, User]) -> None:
    from fingerpost.desk import operations, queries

    for row in rows:
        asked = queries.Queue(**row["asked"])
        operations.save_view(row["name"], asked, shared=row["shared"], by=people[row["by"]])


def _act(act: Mapping[str, Any], people: Mapping[str, User], case: Case, now: datetime) -> None:
    """One act at one case. A case on which it is not open, because the machine read its post in another way than usual,
    stays as it is."""
    from fingerpost.desk import operations
    from fingerpost.desk.operations import Refused

    by, at, name = people[act["by"]], {"version": case.version}, act["do"]
    with suppress(Refused):
        if name == "assign":
            operations.assign(case.pk, to=people[act["to"]].pk, by=by, **at)
        elif name == "take":
            operations.take(case.pk, by=by, **at)
        elif name == "note":
            operations.note(case.pk, act["words"], by=by)
        elif name == "snooze":
            operations.snooze(case.pk, _morning(now, act["days"]), by=by, why=act["why"], **at)
        elif name == "reply":
            operations.reply(case.pk, act["words"], by=by, confirmed=True, **at)
        elif name == "ask_hide":
            operations.ask_agreement(case.pk, "hide", by=by, ground=act["ground"], rests_on=act["why"], **at)
        else:
            operations.mark_read(case.pk, by=by, **at)


def _look_again(told: Mapping[str, Any], people: Mapping[str, User]) -> None:
    """A colleague looked again at one of the closed cases that were drawn; the others wait."""
    from fingerpost.desk import operations, queries

    by = people[told["by"]]
    for look in queries.waiting_looks(by.organisation, by=by)[:1]:
        operations.look_again(look.id, told["decision"], by=by, note=told["note"])


def _morning(now: datetime, days: int) -> datetime:
    """9am by the clock on the wall, so many days from now."""
    day = now.astimezone(content.ZONE).date() + timedelta(days=days)
    return datetime.combine(day, time(9), content.ZONE)
