"""A length of time as the law gives it, and the day it ends."""

import datetime as dt
from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from grunnmodell.dates.holidays import FIRST_YEAR, LAST_YEAR
from grunnmodell.dates.workdays import NATIONAL, WorkingDays
from grunnmodell.errors import DateRangeError
from grunnmodell.text import Text

if TYPE_CHECKING:
    from grunnmodell.text import Lang

__all__ = ["DueDate", "Frist", "Shift", "Unit"]

_ONE_DAY = dt.timedelta(days=1)


class Unit(Enum):
    """The units a deadline is counted in."""

    DAYS = "days"
    WORKING_DAYS = "working-days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class Shift(Enum):
    """Whether a due day on a Saturday or holiday moves to the next working day.

    ``NONE``: it does not. ``NEXT_WORKING_DAY``: it does (domstolloven § 149), as for a party's
    complaint. ``UNSETTLED``: whether it does is not settled, as for the service's own deadlines
    (forvaltningslovforskriften § 41): the earlier day counts as the due day, and the later one is
    kept beside it, since up to that day nobody can say that the deadline is broken.
    """

    NONE = "none"
    NEXT_WORKING_DAY = "next-working-day"
    UNSETTLED = "unsettled"


_UNITS = {
    Unit.DAYS: (
        Text(nb="1 dag", nn="1 dag", en="1 day"),
        Text(nb="{n} dager", nn="{n} dagar", en="{n} days"),
    ),
    Unit.WORKING_DAYS: (
        Text(nb="1 virkedag", nn="1 yrkedag", en="1 working day"),
        Text(nb="{n} virkedager", nn="{n} yrkedagar", en="{n} working days"),
    ),
    Unit.WEEKS: (
        Text(nb="1 uke", nn="1 veke", en="1 week"),
        Text(nb="{n} uker", nn="{n} veker", en="{n} weeks"),
    ),
    Unit.MONTHS: (
        Text(nb="1 måned", nn="1 månad", en="1 month"),
        Text(nb="{n} måneder", nn="{n} månader", en="{n} months"),
    ),
    Unit.YEARS: (
        Text(nb="1 år", nn="1 år", en="1 year"),
        Text(nb="{n} år", nn="{n} år", en="{n} years"),
    ),
}
_THEN = Text(
    nb="{length} etter at {first} er ute",
    nn="{length} etter at {first} er ute",
    en="{length} after {first} has run out",
)


@frozen(kw_only=True)
class DueDate:
    """The day a deadline ends (*siste dag*), and how it was found.

    Parameters: ``date``: the last day; ``unshifted``: the day before any shift off a holiday;
    ``at_latest``: the last day under any reading of the law, later than ``date`` only where the
    shift is unsettled; ``start``, ``frist``, ``calendar``: what it was counted from, how long and
    with which working days.
    """

    date: dt.date
    unshifted: dt.date
    at_latest: dt.date
    start: dt.date = field(repr=False)
    frist: "Frist | None" = field(default=None, repr=False)
    calendar: WorkingDays = field(default=NATIONAL, repr=False)

    @classmethod
    def on(cls, day: dt.date) -> "DueDate":
        """Return a day that is due by itself, as a plan or a decision has set it."""
        return cls(date=day, unshifted=day, at_latest=day, start=day)

    def explain(self, lang: "Lang") -> str:
        """Return how the day was found, line by line, with the provisions that decide.

        Working days are told day by day. Parameters: ``lang``: nb, nn or en.
        """
        from grunnmodell.dates.explaining import explained

        return explained(self, lang)


@frozen
class Frist:
    """A deadline's length (*frist*): an amount, a unit and what a holiday does to its last day.

    The start day is not counted. Weeks end on the same weekday, months and years on the same
    day number, or on the month's last day where that number is missing. The nth working day is the
    nth after the start day, whether that is one or not.

    Parameters: ``amount``: a whole number, 0 or more, in working days 1 or more; ``unit``;
    ``shift``: no default, because whether law moves the day is a legal choice; ``first``: a Frist
    that runs before this one.
    Raises ValueError for a lesser amount, TypeError for one that is no whole number.
    Source: domstolloven § 148.
    """

    amount: int
    unit: Unit
    shift: Shift
    first: "Frist | None" = None

    def __attrs_post_init__(self) -> None:
        if type(self.amount) is not int:
            raise TypeError("a deadline's length is a whole number")
        if self.amount < 0:
            raise ValueError("a deadline's length is 0 or more")
        if self.unit is Unit.WORKING_DAYS and self.amount == 0:
            raise ValueError("a deadline in working days is 1 or more of them")

    def then(self, following: "Frist") -> "Frist":
        """Return a chain: ``following`` runs when this one has run out, from its unshifted day."""
        first = self if following.first is None else self.then(following.first)
        return Frist(following.amount, following.unit, following.shift, first)

    def due(self, start: dt.date, *, calendar: WorkingDays | None = None) -> DueDate:
        """Return the day the deadline ends when it starts on ``start``.

        Parameters: ``start``; ``calendar``: the working days to count, None for the national ones.
        A shift always goes by the national ones: a closed day of a service moves no deadline.
        Raises DateRangeError when the start is no plain date of the years 1901 to 2100, or the end
        lies outside them.
        Source: domstolloven §§ 148 and 149.
        """
        _insist_covered(start, "a deadline starts")
        calendar = calendar or NATIONAL
        unshifted = start
        for link in self.links():
            unshifted = _end(link, unshifted, calendar)
            _insist_covered(unshifted, "the deadline ends")
        moved = unshifted if self.shift is Shift.NONE else NATIONAL.roll(unshifted)
        return DueDate(
            date=moved if self.shift is Shift.NEXT_WORKING_DAY else unshifted,
            unshifted=unshifted,
            at_latest=moved,
            start=start,
            frist=self,
            calendar=calendar,
        )

    def latest_start(self, due: dt.date, *, calendar: WorkingDays | None = None) -> dt.date:
        """Return the latest day to start on whose due day is not after ``due``.

        Parameters: as for ``due``. Raises DateRangeError as ``due`` does.
        """
        _insist_covered(due, "a deadline ends")
        calendar = calendar or NATIONAL
        if self.shift is Shift.NEXT_WORKING_DAY and not NATIONAL.is_working_day(due):
            # What ends on this day, or on another since the last working day, moves past it.
            due = NATIONAL.previous(due)
        for link in reversed(self.links()):
            due = _latest_start(link, due, calendar)
            _insist_covered(due, "the deadline starts")
        return due

    def links(self) -> tuple["Frist", ...]:
        """Return the lengths that run one after another, the first one first."""
        alone = self if self.first is None else Frist(self.amount, self.unit, self.shift)
        return (alone,) if self.first is None else (*self.first.links(), alone)

    def text(self) -> Text:
        """Return the length in words, such as «3 måneder etter at 1 uke er ute»."""
        one, many = _UNITS[self.unit]
        length = one if self.amount == 1 else many.with_values(n=self.amount)
        if self.first is None:
            return length
        return _THEN.with_values(length=length, first=self.first.text())


def _end(link: Frist, start: dt.date, calendar: WorkingDays) -> dt.date:
    """Return the day a single length ends, before any shift."""
    if link.unit is Unit.WORKING_DAYS:
        return calendar.add(start, link.amount)
    try:
        return start + _delta(link)
    except (OverflowError, ValueError):
        raise DateRangeError("the deadline ends past the last year of the calendar") from None


def _latest_start(link: Frist, end: dt.date, calendar: WorkingDays) -> dt.date:
    """Return the latest day from which a single length ends on ``end`` or before."""
    try:
        if link.unit is Unit.WORKING_DAYS:
            # The nth working day up to and with the end must come after the start.
            return calendar.add(end + _ONE_DAY, -link.amount) - _ONE_DAY
        start = end - _delta(link)
    except (OverflowError, ValueError):
        raise DateRangeError("the deadline starts before the calendar does") from None
    if link.unit in (Unit.MONTHS, Unit.YEARS) and _is_last_of_month(end):
        # Every later day of that month ends there too, for want of its own number.
        return start + relativedelta(day=31)
    return start


def _delta(link: Frist) -> relativedelta:
    return relativedelta(**{link.unit.value: link.amount})  # type: ignore[arg-type]  # the stub wants each keyword apart


def _is_last_of_month(day: dt.date) -> bool:
    return (day + _ONE_DAY).day == 1


def _insist_covered(day: dt.date, what: str) -> None:
    if type(day) is not dt.date:
        raise DateRangeError(f"{what} on a plain date (datetime.date, not a datetime or text)")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise DateRangeError(f"{what} in the years {FIRST_YEAR} to {LAST_YEAR}")
