"""Counting working days: Monday to Friday less the public holidays."""

import datetime as dt
from collections.abc import Iterable, Iterator

from grunnmodell.dates.day_table import (
    ALL_YEARS,
    NO_YEARS,
    USUAL_YEARS,
    DayTable,
    OpenDays,
    table_for,
)
from grunnmodell.dates.holidays import FIRST_YEAR, LAST_YEAR, public_holidays
from grunnmodell.errors import DateRangeError
from grunnmodell.text import Text

__all__ = ["NATIONAL", "WorkingDays"]

_SATURDAY, _SUNDAY = 5, 6
_WEEKEND = {
    _SATURDAY: Text(nb="lørdag", nn="laurdag", en="Saturday"),
    _SUNDAY: Text(nb="søndag", nn="søndag", en="Sunday"),
}
_CLOSED = Text(nb="tjenesten har stengt", nn="tenesta har stengt", en="the service is closed")

date = dt.date


class WorkingDays:
    """A calendar of working days (*virkedager*): Monday to Friday less the public holidays.

    Nobody has defined *virkedag* for child welfare: in some acts a Saturday is one. Without
    ``saturday`` the calendar follows how offices work. It is immutable, and may be shared between
    threads.

    Parameters: ``saturday``: count Saturdays too; ``closed``: further days that are no working
    days, such as a service's own closed days. Raises DateRangeError where one of those is no plain
    date of the years 1901 to 2100.
    Sources: helligdagsfredloven § 2; act of 26 April 1947 § 1.
    """

    __slots__ = ("_closed", "_is_open", "_saturday", "_table")

    def __init__(self, *, saturday: bool = False, closed: Iterable[dt.date] = frozenset()) -> None:
        self._saturday = bool(saturday)
        self._closed = frozenset(closed)
        for day in self._closed:
            _insist_covered(day)
        # Read on their own, each in one step: another thread may put in a wider table meanwhile.
        self._is_open: OpenDays = []
        self._table = NO_YEARS

    @property
    def saturday(self) -> bool:
        """Whether Saturdays are counted."""
        return self._saturday

    @property
    def closed(self) -> frozenset[dt.date]:
        """The further days that are no working days."""
        return self._closed

    def is_working_day(self, day: dt.date) -> bool:
        """Say whether a day is a working day.

        Raises DateRangeError for what is no plain date of the years 1901 to 2100.
        """
        # A datetime has an ordinal too, so the type is asked for and not whether it works.
        if type(day) is date:
            try:
                found = self._is_open[day.toordinal()]
                if found is not None:
                    return found
            except IndexError:
                pass
        return bool(self._covering(day).is_open[day.toordinal()])

    def add(self, day: dt.date, n: int) -> dt.date:
        """Return the nth working day strictly after a day, or before it for a negative n.

        Parameters: ``day``: any day; ``n``: a whole number; 0 gives the day itself when it is a
        working day. Raises DateRangeError where it is not, where the result lies outside the
        calendar, and for what is no plain date of the years 1901 to 2100; TypeError for an ``n``
        that is no whole number.
        """
        table = self._table
        if type(day) is date:
            i = day.toordinal() - table.first
            # Python takes a negative index from the end: both ends are asked for.
            if i >= 0:
                try:
                    k = table.through[i] + n - 1 if n > 0 else table.before[i] + n
                    if k >= 0 and n:
                        return table.days[k]
                except (IndexError, TypeError):
                    pass
        return self._add_slowly(day, n)

    def between(self, start: dt.date, end: dt.date) -> int:
        """Count the working days from ``start`` on, up to but not including ``end``.

        Negative where ``end`` lies before ``start``: ``between(a, b) == -between(b, a)``.
        Raises DateRangeError for what is no plain date of the years 1901 to 2100.
        """
        table = self._table
        if type(start) is date and type(end) is date:
            i = start.toordinal() - table.first
            j = end.toordinal() - table.first
            if i >= 0 and j >= 0:
                try:
                    return table.before[j] - table.before[i]
                except IndexError:
                    pass
        table = self._covering(start, end)
        first = table.first
        return table.before[end.toordinal() - first] - table.before[start.toordinal() - first]

    def next(self, day: dt.date) -> dt.date:
        """Return the first working day after a day. Raises DateRangeError as ``add`` does."""
        return self.add(day, 1)

    def previous(self, day: dt.date) -> dt.date:
        """Return the last working day before a day. Raises DateRangeError as ``add`` does."""
        return self.add(day, -1)

    def roll(self, day: dt.date) -> dt.date:
        """Return the day itself when it is a working day, else the next one.

        Raises DateRangeError as ``add`` does.
        """
        return day if self.is_working_day(day) else self.add(day, 1)

    def days(self, start: dt.date, end: dt.date) -> Iterator[dt.date]:
        """Return the working days from ``start`` on, up to but not including ``end``, in order.

        As many as ``between`` counts; none where ``end`` lies before ``start``.
        Raises DateRangeError for what is no plain date of the years 1901 to 2100.
        """
        table = self._covering(start, end)
        i, j = start.toordinal() - table.first, end.toordinal() - table.first
        return iter(table.days[table.before[i] : table.before[j]])

    def why_not(self, day: dt.date) -> tuple[Text, ...]:
        """Return why a day is no working day, and nothing when it is one.

        That is the names of its holidays, or the day of the weekend, or that the service is closed.
        Raises DateRangeError for what is no plain date of the years 1901 to 2100.
        """
        if self.is_working_day(day):
            return ()
        names = [holiday.name for holiday in public_holidays(day.year) if holiday.date == day]
        return tuple(names) or (self._weekend().get(day.weekday(), _CLOSED),)

    def _weekend(self) -> dict[int, Text]:
        return {_SUNDAY: _WEEKEND[_SUNDAY]} if self._saturday else _WEEKEND

    def _add_slowly(self, day: dt.date, n: int) -> dt.date:
        """Add where the table does not reach, or where the answer may be an error."""
        if not isinstance(n, int):
            raise TypeError("the number of working days is a whole number")
        if n == 0:
            if self.is_working_day(day):
                return day
            raise DateRangeError(
                "the day is no working day, so none is 0 working days from it: use roll() for the "
                "next one"
            )
        found = _nth(self._covering(day), day, n) or _nth(self._put_in(ALL_YEARS), day, n)
        if found is None:
            raise DateRangeError(
                f"the day asked for lies outside the years {FIRST_YEAR} to {LAST_YEAR}"
            )
        return found

    def _covering(self, *days: dt.date) -> DayTable:
        """Return a table that holds some days, and put it in the calendar's place."""
        for day in days:
            _insist_covered(day)
        table = self._table
        if table is NO_YEARS:
            table = self._put_in(USUAL_YEARS)
        first_year, last_year = table.years
        holds_all = all(first_year <= day.year <= last_year for day in days)
        return table if holds_all else self._put_in(ALL_YEARS)

    def _put_in(self, years: tuple[int, int]) -> DayTable:
        table = table_for(years, saturday=self._saturday, closed=self._closed)
        self._table = table
        self._is_open = table.is_open
        return table

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WorkingDays):
            # Python asks the other one then, and says that they are not equal.
            return NotImplemented
        return (self._saturday, self._closed) == (other._saturday, other._closed)

    def __hash__(self) -> int:
        return hash((self._saturday, self._closed))

    def __repr__(self) -> str:
        return f"WorkingDays(saturday={self._saturday}, closed=<{len(self._closed)} days>)"

    def __reduce__(self) -> tuple[object, ...]:
        # Without the tables, which are megabytes.
        return _calendar, (self._saturday, self._closed)


def _calendar(saturday: bool, closed: frozenset[dt.date]) -> WorkingDays:
    return WorkingDays(saturday=saturday, closed=closed)


def _nth(table: DayTable, day: dt.date, n: int) -> dt.date | None:
    i = day.toordinal() - table.first
    k = table.through[i] + n - 1 if n > 0 else table.before[i] + n
    return table.days[k] if 0 <= k < len(table.days) else None


def _insist_covered(day: object) -> None:
    if type(day) is not date:
        raise DateRangeError("a day must be a plain date (datetime.date, not a datetime or text)")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise DateRangeError(f"the calendar covers the years {FIRST_YEAR} to {LAST_YEAR}")


NATIONAL = WorkingDays()
