"""A length of time as the law gives it, and the day it ends."""

import datetime as dt
from enum import Enum

from attrs import frozen
from dateutil.relativedelta import relativedelta

from grunnmodell.dates.holidays import is_working_day
from grunnmodell.errors import DateRangeError

__all__ = ["DueDate", "Frist", "Shift", "Unit"]

# The years the calendar of holidays covers.
FIRST_YEAR, LAST_YEAR = 1901, 2100
_ONE_DAY = dt.timedelta(days=1)


class Unit(Enum):
    """The units a deadline is counted in."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class Shift(Enum):
    """Whether a due day on a Saturday or holiday moves on (domstolloven § 149)."""

    NONE = "none"
    NEXT_WORKING_DAY = "next-working-day"


@frozen
class DueDate:
    """The day a deadline ends, and the day it would have ended without a shift."""

    date: dt.date
    unshifted: dt.date


@frozen
class Frist:
    """A deadline's length: an amount, a unit and what a holiday does to its last day.

    The start day is not counted. Weeks end on the same weekday, months and years on the same
    day number, or on the month's last day where that number is missing (domstolloven § 148).

    Parameters: ``amount``: a whole number, 0 or more; ``unit``; ``shift``: no default, because
    whether law moves the day is a legal choice; ``first``: a Frist that runs before this one.
    Raises ValueError for a negative amount.
    """

    amount: int
    unit: Unit
    shift: Shift
    first: "Frist | None" = None

    def __attrs_post_init__(self) -> None:
        if self.amount < 0:
            raise ValueError("a deadline's length is 0 or more")

    def then(self, following: "Frist") -> "Frist":
        """Return a chain: ``following`` runs when this one has run out, from its unshifted day."""
        first = self if following.first is None else self.then(following.first)
        return Frist(following.amount, following.unit, following.shift, first)

    def due(self, start: dt.date) -> DueDate:
        """Return the day the deadline ends when it starts on ``start``.

        Raises DateRangeError when the start is no plain date of the years 1901 to 2100, or the end
        is past the year 9999.
        """
        if type(start) is not dt.date:
            raise DateRangeError("a deadline starts on a date (datetime.date)")
        if not FIRST_YEAR <= start.year <= LAST_YEAR:
            raise DateRangeError(f"a deadline starts in the years {FIRST_YEAR} to {LAST_YEAR}")
        if self.first is not None:
            start = self.first.due(start).unshifted
        try:
            unshifted = start + relativedelta(**{self.unit.value: self.amount})  # type: ignore[arg-type]  # the stub wants each keyword apart
        except (OverflowError, ValueError):
            raise DateRangeError("the deadline ends past the last year of the calendar") from None
        return DueDate(_shifted(unshifted, self.shift), unshifted)


def _shifted(day: dt.date, shift: Shift) -> dt.date:
    if shift is Shift.NEXT_WORKING_DAY:
        while not is_working_day(day):
            day += _ONE_DAY
    return day
