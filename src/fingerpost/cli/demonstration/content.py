"""Reads the made-up Trust's files: who, which accounts, and the posts of a week with their times."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from fingerpost.post import Author, Media, Message, Parent, Post

ZONE = ZoneInfo("Europe/London")
SEEDED = "demo-"
"""How the id of a post of the demonstration begins."""

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Arrival:
    """One post of the week, the account that it reached (a key in trust.yaml), and what its author did later.

    ``edit`` is when and to what; ``removed_at`` when it was taken down. Times are aware UTC.
    """

    post: Post
    account: str
    edit: tuple[datetime, str] | None = None
    removed_at: datetime | None = None


@cache
def trust() -> Mapping[str, Any]:
    """The organisation, its accounts and its people."""
    found: Mapping[str, Any] = _read("trust.yaml")
    return found


@cache
def morning() -> Mapping[str, Any]:
    """What the desk did before anybody looks."""
    found: Mapping[str, Any] = _read("morning.yaml")
    return found


def colleagues() -> bytes:
    """The staff directory as a file to import."""
    return (files(__package__) / "colleagues.csv").read_bytes()


def week(now: datetime) -> tuple[Arrival, ...]:
    """The posts of the last working days, oldest first, as if it were ``now`` (aware)."""
    rows: list[dict[str, Any]] = _read("posts.yaml")
    accounts = {each["key"]: each for each in trust()["accounts"]}
    timed = sorted(((_moment(row["day"], row["at"], now), row) for row in rows), key=lambda pair: pair[0])
    talks: dict[str, list[Message]] = {}
    return tuple(_arrival(row, at, accounts[row["account"]], talks, now) for at, row in timed)


def _arrival(
    row: dict[str, Any], at: datetime, account: Mapping[str, Any], talks: dict[str, list[Message]], now: datetime
) -> Arrival:
    author = Author(row["author"].get("handle") or None, row["author"].get("name") or None)
    earlier = talks.setdefault(row.get("talk", row["key"]), [])
    post = Post(
        text=row["text"],
        id=f"{SEEDED}{row['key']}",
        platform=account["platform"],
        kind=row["kind"],
        account=account["external_id"],
        author=author,
        at=at,
        parent=Parent(None, row["ours"]) if "ours" in row else None,
        thread=tuple(earlier),
        links=tuple(row.get("links", ())),
        media=tuple(Media(each["url"], each["alt"] or None) for each in row.get("media", ())),
    )
    earlier.append(Message(author.handle or author.name, post.text, at))
    edit = row.get("edit")
    return Arrival(
        post,
        row["account"],
        (min(at + timedelta(minutes=edit["after"]), now), edit["text"]) if edit else None,
        min(at + timedelta(minutes=row["removed"]), now) if "removed" in row else None,
    )


def _moment(day: int | str, at: str, now: datetime) -> datetime:
    """When a post came in: so many working days back, or at the last weekend; never in the future."""
    today = now.astimezone(ZONE).date()
    wall = time.fromisoformat(at)
    found = datetime.combine(_date(day, today), wall, ZONE).astimezone(UTC)
    if found <= now:
        return found
    # Not yet that late today: the same order, squeezed into the last hour.
    share = (wall.hour * 60 + wall.minute) / (24 * 60)
    return now.astimezone(UTC) - timedelta(minutes=60 * (1 - share))


def _date(day: int | str, today: date) -> date:
    if day in ("sat", "sun"):
        back = (today.weekday() - SATURDAY - (day == "sun")) % 7
        return today - timedelta(days=back or 7 * (today.weekday() < SATURDAY))
    found = today
    while found.weekday() >= SATURDAY:
        found -= timedelta(days=1)
    for _ in range(int(day)):
        found -= timedelta(days=1 if found.weekday() else 3)
    return found


def _read(name: str) -> Any:
    return yaml.safe_load((files(__package__) / name).read_text(encoding="utf-8"))
