"""The clocks that the law sets for requests for information, whatever the desk's own hours are.

Freedom of Information Act 2000 s.10 and Environmental Information Regulations 2004 reg. 5: the twentieth working day
after the day of receipt; no time runs while the body waits to be told what is meant (s.1(3)). UK GDPR Art. 12(3) and
12A: the same day of the next month, or its last day when there is none, moved on to the next working day; two months
more where it is extended; days spent waiting to be told what is meant do not count. Pure: days in, days out.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import holidays

KINDS = ("foi", "eir", "sar")
"""Freedom of information, environmental information, subject access."""

ENGLAND = ("ENG",)
ANYWHERE = ("ENG", "WLS", "SCT", "NIR")
"""The Act leaves out a bank holiday in any part of the United Kingdom."""

WORKING_DAYS, LONGER = 20, 40
MONTHS, LONGER_MONTHS = 1, 3


@dataclass(frozen=True, slots=True)
class Request:
    """What is known of one request, all of it days in the body's own zone.

    ``received`` is the day it came in; ``identified`` when who they are was shown, where that was in doubt; ``asked``
    and ``clarified`` when we asked what they mean and when they said; ``extended`` when they were told that it takes
    longer; ``answered`` when it was answered.
    """

    kind: str
    received: date
    identified: date | None = None
    asked: date | None = None
    clarified: date | None = None
    extended: date | None = None
    answered: date | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """By when it is to be answered. ``due`` is None while the clock stands still.

    ``latest`` is the law's own last day, which for freedom of information leaves out bank holidays of every part of
    the United Kingdom; ``due`` counts England's alone, which is never later. ``because`` says how it was counted.
    """

    due: date | None
    latest: date | None
    because: str
    late: bool = False

    @property
    def stopped(self) -> bool:
        """Whether no time runs, because we wait for the writer."""
        return self.due is None


def clock(request: Request, today: date) -> Clock:
    """Where the request's clock stands on this day. Raises ValueError for a kind that has no clock."""
    if request.kind not in KINDS:
        raise ValueError(f"There is no clock for '{request.kind}'. The law sets one for: {', '.join(KINDS)}.")
    if request.asked and not request.clarified and not request.answered:
        return Clock(None, None, f"It stands still since {_said(request.asked)}, when we asked what they mean.")
    due, latest, because = _months(request) if request.kind == "sar" else _days(request)
    return Clock(due, latest, because, late=(request.answered or today) > latest)


def _days(request: Request) -> tuple[date, date, str]:
    start, days = request.clarified or request.received, LONGER if request.extended else WORKING_DAYS
    began = "they said what they mean" if request.clarified else "it came in"
    because = f"{days} working days after {_said(start)}, when {began}."
    return working_day_after(start, days, ENGLAND), working_day_after(start, days, ANYWHERE), because


def _months(request: Request) -> tuple[date, date, str]:
    start, months = request.identified or request.received, LONGER_MONTHS if request.extended else MONTHS
    waited = (request.clarified - request.asked).days if request.asked and request.clarified else 0
    day = same_day_of_month(start, months) + timedelta(days=max(0, waited))
    began = "who they are was shown" if request.identified else "it came in"
    because = f"{'Three months' if request.extended else 'One month'} from {_said(start)}, when {began}"
    because += f", and the {waited} days that we waited for them." if waited > 0 else "."
    due = next_working_day(day, ENGLAND)
    return due, due, because


def working_day_after(start: date, days: int, parts: Iterable[str] = ENGLAND) -> date:
    """The n-th working day after ``start``, which does not count itself."""
    day, closed = start, tuple(parts)
    while days > 0:
        day += timedelta(days=1)
        days -= is_working_day(day, closed)
    return day


def next_working_day(day: date, parts: Iterable[str] = ENGLAND) -> date:
    """The day itself when it is a working day, otherwise the next one."""
    closed = tuple(parts)
    while not is_working_day(day, closed):
        day += timedelta(days=1)
    return day


def is_working_day(day: date, parts: tuple[str, ...] = ENGLAND) -> bool:
    """Whether it is neither a weekend nor a bank holiday in one of these parts of the United Kingdom."""
    return day.weekday() < 5 and not any(day in _bank_holidays(part) for part in parts)


def same_day_of_month(start: date, months: int) -> date:
    """The same day so many months later, or the last day of a month that has no such day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


@lru_cache(maxsize=4)
def _bank_holidays(part: str) -> holidays.HolidayBase:
    return holidays.country_holidays("GB", subdiv=part)


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
