"""The table that working days are looked up in: built once for some years, read in one step."""

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate, compress
from typing import Protocol

from grunnmodell.dates.holidays import FIRST_YEAR, LAST_YEAR, public_holidays

__all__ = ["ALL_YEARS", "NO_YEARS", "USUAL_YEARS", "DayTable", "OpenDays", "table_for"]

# The first table covers these years; a day outside them asks for one that covers all.
USUAL_YEARS = (2010, 2040)
ALL_YEARS = (FIRST_YEAR, LAST_YEAR)
_DAYS_OF_WEEK = 7
_SATURDAY = 5


class OpenDays(Protocol):
    """Whether each day is a working day, by ordinal; None before the first day that is known."""

    def __getitem__(self, ordinal: int, /) -> bool | None:
        """Return it. Raises IndexError after the last day that is known."""


class DayTable:
    """Which days of some years are working days, and how many there are before each.

    ``years``: the first and the last of them; ``first``: ordinal of the first day; ``is_open``: by
    ordinal; ``before``, ``through``: by day of the table, the number of working days before it,
    and before the day after it; ``days``: the working days, in order.
    """

    __slots__ = ("before", "days", "first", "is_open", "through", "years")

    def __init__(
        self, years: tuple[int, int], is_open: OpenDays, flags: bytearray, days: list[dt.date]
    ) -> None:
        self.years = years
        self.first = dt.date(years[0], 1, 1).toordinal()
        self.is_open = is_open
        # Two lists with an entry for each day, so that the day after the last is in neither.
        ranks = list(accumulate(flags, initial=0))
        self.through = ranks[1:]
        self.before = ranks[:-1]
        self.days = days


# In a calendar's place before it was asked anything: every day lies outside it.
NO_YEARS = DayTable((dt.MAXYEAR, dt.MAXYEAR), [], bytearray(), [])


class _WithClosed:
    """The open days of a calendar, less some that are closed.

    Without a list of its own: the shared one is six megabytes, and there may be a calendar for
    each of 350 services.
    """

    __slots__ = ("_closed", "_is_open")

    def __init__(self, is_open: OpenDays, closed: Iterable[dt.date]) -> None:
        self._is_open = is_open
        self._closed = frozenset(day.toordinal() for day in closed)

    def __getitem__(self, ordinal: int, /) -> bool | None:
        return False if ordinal in self._closed else self._is_open[ordinal]


@lru_cache(maxsize=32)
def table_for(
    years: tuple[int, int], *, saturday: bool, closed: frozenset[dt.date] = frozenset()
) -> DayTable:
    """Return the table of a calendar; calendars that are equal share it."""
    plain = _national(years, saturday=saturday)
    if not closed:
        return plain
    flags = bytearray(len(plain.before))
    days = [day for day in plain.days if day not in closed]
    for day in days:
        flags[day.toordinal() - plain.first] = 1
    is_open = _WithClosed(plain.is_open, closed)
    return DayTable(years, is_open, flags, days)


# Two spans of years, with and without Saturdays.
@lru_cache(maxsize=4)
def _national(years: tuple[int, int], *, saturday: bool) -> DayTable:
    start = dt.date(years[0], 1, 1)
    first, after = start.toordinal(), dt.date(years[1], 12, 31).toordinal() + 1
    flags = _weeks(start.weekday(), after - first, saturday=saturday)
    for year in range(years[0], years[1] + 1):
        for holiday in public_holidays(year):
            flags[holiday.date.toordinal() - first] = 0
    # By ordinal from the first of all: then neither a subtraction nor a test for negative indexes,
    # which Python takes from the end, stands between a day and its answer.
    is_open: list[bool | None] = [None] * first
    is_open.extend(map(bool, flags))
    days = list(map(dt.date.fromordinal, compress(range(first, after), flags)))
    return DayTable(years, is_open, flags, days)


def _weeks(weekday: int, days: int, *, saturday: bool) -> bytearray:
    """Return a flag for each day, from a weekday on, as if there were no holidays."""
    open_days = _SATURDAY + saturday
    week = b"\1" * open_days + b"\0" * (_DAYS_OF_WEEK - open_days)
    weeks = week * (days // _DAYS_OF_WEEK + 2)
    return bytearray(weeks[weekday : weekday + days])
