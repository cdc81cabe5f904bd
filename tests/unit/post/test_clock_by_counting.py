"""The service clock against a slow one that looks at the clock on the wall every few minutes and knows no shortcuts."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.post import clock
from fingerpost.post.clock import OpeningHours, Target

LONDON = ZoneInfo("Europe/London")
STEP = timedelta(minutes=5)
LAST = 2037

OFFICE = OpeningHours({day: ((time(9), time(16, 30)),) for day in range(5)})
SPLIT = OpeningHours(
    {0: ((time(8, 45), time(12, 30)), (time(13, 15), time(17))), 4: ((time(9), time(15, 45)),)}, region="GB-SCT"
)
WEEKEND = OpeningHours(
    {day: ((time(7), time(10)), (time(12), time(15)), (time(20), time(23, 30))) for day in range(7)}, region="GB-NIR"
)
NIGHT = OpeningHours({day: ((time(0, 15), time(4)),) for day in range(7)}, region=None)
IN_THE_CHANGE = OpeningHours({day: ((time(0, 30), time(1, 30)), (time(3), time(5))) for day in range(7)}, region=None)
EVERY = {"office": OFFICE, "split": SPLIT, "weekend": WEEKEND, "night": NIGHT, "change": IN_THE_CHANGE}


# Bank holidays, worked out by their rules and not by the package that the clock asks ---------------------------------


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian rule."""
    century, year_in = divmod(year, 100)
    golden = year % 19
    skipped = century - century // 4 - (8 * century + 13) // 25
    moon = (19 * golden + skipped + 15) % 30
    moon -= (moon // 28) * (1 - (moon // 28) * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - weekday
    month = 3 + (days + 40) // 44
    assert year_in == year % 100
    return date(year, month, days + 28 - 31 * (month // 4))


def nth_monday(year: int, month: int, last: bool = False) -> date:
    days = [date(year, month, 1) + timedelta(days=n) for n in range(31)]
    mondays = [day for day in days if day.month == month and day.weekday() == 0]
    return mondays[-1 if last else 0]


def with_substitutes(*days: date) -> set[date]:
    """The days, and for each on a weekend the next working day that is not one of them already."""
    found = set(days)
    for day in sorted(days):
        if day.weekday() > 4:
            free = day
            while free.weekday() > 4 or free in found:
                free += timedelta(days=1)
            found.add(free)
    return found


@cache
def bank_holidays(region: str, year: int) -> frozenset[date]:
    sunday = easter(year)
    found = {sunday - timedelta(days=2), nth_monday(year, 5), nth_monday(year, 5, last=True)}
    found |= with_substitutes(date(year, 12, 25), date(year, 12, 26))
    if region == "GB-SCT":
        found |= with_substitutes(date(year, 1, 1), date(year, 1, 2)) | with_substitutes(date(year, 11, 30))
        return frozenset(found | {nth_monday(year, 8)})
    found |= with_substitutes(date(year, 1, 1)) | {sunday + timedelta(days=1), nth_monday(year, 8, last=True)}
    if region == "GB-NIR":
        found |= with_substitutes(date(year, 3, 17)) | with_substitutes(date(year, 7, 12))
    return frozenset(found)


@pytest.mark.parametrize("region", ["GB-ENG", "GB-WLS", "GB-SCT", "GB-NIR"])
def test_every_bank_holiday_to_2037_is_known_without_a_network(region: str) -> None:
    for year in range(2027, LAST + 1):
        days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
        known = {day for day in days if day.year == year and clock._bank_holiday(region, day)}
        weekdays = {day for day in bank_holidays(region, year) if day.weekday() < 5}
        assert {day for day in known if day.weekday() < 5} == weekdays, year


def test_some_bank_holidays_that_anybody_can_look_up() -> None:
    assert bank_holidays("GB-ENG", 2027) >= {date(2027, 3, 26), date(2027, 12, 27), date(2027, 12, 28)}
    assert easter(2030) == date(2030, 4, 21)


# The slow clock ------------------------------------------------------------------------------------------------------


class Slow:
    """Walks from midnight, and opens and shuts the door when the clock on the wall first reaches the hour."""

    def __init__(self, hours: OpeningHours) -> None:
        self.hours = hours

    def open_at(self, moment: datetime) -> bool:
        day = moment.astimezone(LONDON).date()
        if day in self.hours.closed or (self.hours.region and day in bank_holidays(self.hours.region, day.year)):
            return False
        return any(
            self._reached(day, start) <= moment < self._reached(day, end)
            for start, end in self.hours.periods.get(day.weekday(), ())
        )

    @staticmethod
    @cache
    def _reached(day: date, wall: time) -> datetime:
        at = datetime.combine(day - timedelta(days=1), time(22), UTC)
        while at.astimezone(LONDON).replace(tzinfo=None) < datetime.combine(day, wall):
            at += STEP
        return at

    def walk(self, start: datetime) -> Iterator[datetime]:
        at = start
        while True:
            yield at
            at += STEP

    def same_day(self, received: datetime) -> datetime:
        """The end of the last open step on the first day that has one, from the arrival on."""
        day, last = None, received
        for at in self.walk(received):
            local = at.astimezone(LONDON).date()
            if day is not None and local != day:
                return last
            if self.open_at(at):
                day, last = local, at + STEP
        raise AssertionError

    def after(self, received: datetime, minutes: int) -> datetime:
        """So many open minutes later."""
        left = timedelta(minutes=minutes)
        for at in self.walk(received):
            if self.open_at(at):
                left -= STEP
                if left <= timedelta():
                    return at + STEP
        raise AssertionError


def changes() -> list[date]:
    """The Sundays on which the clocks change, to 2037."""
    last_sundays = []
    for year, month in product(range(2026, LAST + 1), (3, 10)):
        day = date(year, month, 31)
        last_sundays.append(day - timedelta(days=(day.weekday() + 1) % 7))
    return last_sundays


def test_the_clocks_change_on_these_days() -> None:
    for day in changes():
        noons = [datetime.combine(day + timedelta(days=n), time(12), LONDON).utcoffset() for n in (-1, 0)]
        assert noons[0] != noons[1]


def around() -> list[date]:
    """Every change of the clocks, and the days about Christmas, Easter and New Year."""
    special = [easter(year) for year in range(2027, LAST + 1)]
    special += [date(year, 12, 25) for year in range(2027, LAST + 1)]
    return changes() + special


@pytest.mark.parametrize("name", EVERY)
def test_open_and_closed_agree_every_five_minutes_about_every_change_and_holiday(name: str) -> None:
    hours, slow = EVERY[name], Slow(EVERY[name])
    for day in around():
        at = datetime.combine(day - timedelta(days=1), time(12), UTC)
        for _ in range(2 * 24 * 12):
            assert clock.is_open(at, hours) is slow.open_at(at), at
            at += STEP


@pytest.mark.parametrize("name", EVERY)
def test_due_times_agree_about_every_change_and_holiday(name: str) -> None:
    hours, slow = EVERY[name], Slow(EVERY[name])
    for day in around():
        start = datetime.combine(day - timedelta(days=2), time(9), UTC)
        for hour in range(0, 72, 11):
            at = start + timedelta(hours=hour, minutes=35)
            assert clock.due(at, hours, Target()).at == slow.same_day(at), at
            assert clock.due(at, hours, Target("working_hours", 3)).at == slow.after(at, 180), at


def test_a_day_is_not_lost_or_doubled_when_the_clocks_change() -> None:
    for day in changes():
        for target in (Target(), Target("working_days", 1)):
            friday = datetime.combine(day - timedelta(days=2), time(18), LONDON)
            due = OFFICE.local(clock.due(friday.astimezone(UTC), OFFICE, target).at)
            assert (due.weekday(), due.time()) in {(0, time(16, 30)), (1, time(16, 30))}  # Tuesday after Easter Monday


# What holds for any hours whatever -----------------------------------------------------------------------------------

MINUTES = st.integers(0, 24 * 12 - 1).map(lambda n: time(n // 12, n % 12 * 5))
PERIODS = st.lists(st.tuples(MINUTES, MINUTES).filter(lambda pair: pair[0] < pair[1]), min_size=0, max_size=3).map(
    tuple
)
WEEKS = st.dictionaries(st.integers(0, 6), PERIODS, min_size=1).filter(lambda week: any(week.values()))
REGIONS = st.sampled_from([None, "GB-ENG", "GB-SCT", "GB-NIR", "GB-WLS"])
HOURS = st.builds(
    OpeningHours,
    WEEKS,
    region=REGIONS,
    closed=st.frozensets(st.dates(date(2026, 1, 1), date(2037, 12, 31)), max_size=5),
)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2037, 12, 1), timezones=st.just(UTC))  # noqa: DTZ001
TARGETS = st.one_of(
    st.just(Target()),
    st.builds(Target, st.just("working_hours"), st.integers(1, 8)),
    st.builds(Target, st.just("working_days"), st.integers(1, 20)),
)


@given(HOURS, MOMENTS, TARGETS)
def test_nothing_is_due_before_it_came_and_what_is_due_is_due_in_or_at_the_end_of_open_hours(hours, at, target) -> None:
    due = clock.due(at, hours, target).at
    assert due > at
    just_before = due - timedelta(seconds=1)
    assert clock.is_open(just_before, hours)


@given(HOURS, MOMENTS, st.timedeltas(timedelta(), timedelta(days=9)), TARGETS)
def test_what_comes_later_is_never_due_earlier(hours, at, later, target) -> None:
    assert clock.due(at, hours, target).at <= clock.due(at + later, hours, target).at


@given(HOURS, MOMENTS)
def test_openings_are_in_order_apart_and_end_after_they_begin(hours, at) -> None:
    seen = at
    for start, end in (pair for pair, _ in zip(clock.openings(at, hours), range(6), strict=False)):
        assert start < end
        assert end > seen
        assert start >= seen or start <= at
        seen = end


@given(HOURS, MOMENTS)
def test_the_next_open_moment_is_open_and_nothing_before_it_is(hours, at) -> None:
    found = clock.next_open(at, hours)
    assert clock.is_open(found, hours)
    assert (found == at) is clock.is_open(at, hours)


@given(HOURS, MOMENTS)
def test_what_came_after_closing_is_due_on_another_day_and_nothing_else_is(hours, at) -> None:
    due = clock.due(at, hours, Target()).at
    other_day = hours.local(due - timedelta(seconds=1)).date() != hours.local(at).date()
    assert clock.came_after_closing(at, hours) is other_day


@given(MOMENTS, st.timedeltas(timedelta(seconds=1), timedelta(days=40)))
def test_how_late_it_is_is_never_said_longer_than_it_is(at, span) -> None:
    number, unit = clock.span_words(span).split()
    sizes = {"minute": 60, "hour": 3600, "day": 86400}
    said = int(number) * sizes[unit.rstrip("s")]
    assert said <= max(60, span.total_seconds()) < said + max(60, sizes[unit.rstrip("s")])
