"""Counting working days: Monday to Friday less the public holidays."""

import datetime as dt
from collections.abc import Iterable, Iterator

from grunnmodell.dates.day_table import ALL_YEARS, USUAL_YEARS, DayTable, OpenDays, table_for
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

    __slots__ = ("_is_open", "_table", "closed", "saturday")

    def __init__(self, *, saturday: bool = False, closed: Iterable[dt.date] = frozenset()) -> None:
        self.saturday = bool(saturday)
        self.closed = frozenset(closed)
        for day in self.closed:
            _insist_covered(day)
        # Read on their own, each in one step: another thread may put in a wider table meanwhile.
        self._is_open: OpenDays = []
        self._table: DayTable | None = None

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
        table = self._covering(day)
        return bool(table.is_open[day.toordinal()])

    def add(self, day: dt.date, n: int) -> dt.date:
        """Return the nth working day strictly after a day, or before it for a negative n.

        Parameters: ``day``: any day; ``n``: a whole number; 0 gives the day itself when it is a
        working day. Raises DateRangeError where it is not, where the result lies outside the
        calendar, and for what is no plain date of the years 1901 to 2100.
        """
        table = self._table
        if table is not None and type(day) is date:
            i = day.toordinal() - table.first
            # Python takes a negative index from the end: both ends are asked for.
            if i >= 0:
                try:
                    k = table.rank[i + 1] + n - 1 if n > 0 else table.rank[i] + n
                    if k >= 0 and n:
                        return table.days[k]
                except IndexError:
                    pass
        return self._add_slowly(day, n)

    def between(self, start: dt.date, end: dt.date) -> int:
        """Count the working days from ``start`` on, up to but not including ``end``.

        Negative where ``end`` lies before ``start``: ``between(a, b) == -between(b, a)``.
        Raises DateRangeError for what is no plain date of the years 1901 to 2100.
        """
        table = self._table
        if table is not None and type(start) is date is type(end):
            first = table.first
            i = start.toordinal() - first
            j = end.toordinal() - first
            if i >= 0 <= j:
                try:
                    return table.rank[j] - table.rank[i]
                except IndexError:
                    pass
        self._covering(start)
        table = self._covering(end)
        first = table.first
        return table.rank[end.toordinal() - first] - table.rank[start.toordinal() - first]

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
        self._covering(start)
        table = self._covering(end)
        first = table.first
        i, j = start.toordinal() - first, end.toordinal() - first
        return iter(table.days[table.rank[i] : table.rank[j]])

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
        return {_SUNDAY: _WEEKEND[_SUNDAY]} if self.saturday else _WEEKEND

    def _add_slowly(self, day: dt.date, n: int) -> dt.date:
        """Add where the table does not reach, or where the answer may be an error."""
        if type(n) is not int:
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

    def _covering(self, day: dt.date) -> DayTable:
        """Return a table that holds a day, putting it in the calendar's place for the next time."""
        _insist_covered(day)
        table = self._table
        if table is None:
            table = self._put_in(USUAL_YEARS)
        first_year, last_year = table.years
        return table if first_year <= day.year <= last_year else self._put_in(ALL_YEARS)

    def _put_in(self, years: tuple[int, int]) -> DayTable:
        table = table_for(years, saturday=self.saturday, closed=self.closed)
        self._table = table
        self._is_open = table.is_open
        return table

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WorkingDays):
            return NotImplemented
        return (self.saturday, self.closed) == (other.saturday, other.closed)

    def __hash__(self) -> int:
        return hash((self.saturday, self.closed))

    def __repr__(self) -> str:
        return f"WorkingDays(saturday={self.saturday}, closed=<{len(self.closed)} days>)"


def _nth(table: DayTable, day: dt.date, n: int) -> dt.date | None:
    i = day.toordinal() - table.first
    k = table.rank[i + 1] + n - 1 if n > 0 else table.rank[i] + n
    return table.days[k] if 0 <= k < len(table.days) else None


def _insist_covered(day: object) -> None:
    if type(day) is not date:
        raise DateRangeError("a day must be a plain date (datetime.date, not a datetime or text)")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise DateRangeError(f"the calendar covers the years {FIRST_YEAR} to {LAST_YEAR}")


NATIONAL = WorkingDays()
