"""A length of time as the law gives it, and the day it ends."""

import datetime as dt
from calendar import monthrange
from typing import TYPE_CHECKING

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from grunnmodell.dates.holidays import FIRST_YEAR, LAST_YEAR
from grunnmodell.dates.units import Leg, Shift, Unit, length_text
from grunnmodell.dates.workdays import NATIONAL, WorkingDays
from grunnmodell.errors import DateRangeError
from grunnmodell.text import Text

if TYPE_CHECKING:
    from grunnmodell.text import Lang

__all__ = ["DueDate", "Frist", "Shift", "Unit"]

_ONE_DAY = dt.timedelta(days=1)


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
    shift is unsettled; ``start``: the day it was counted from; ``frist``: how long, None where the
    day was set and not counted; ``calendar``: the working days that were counted.
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

    @property
    def legs(self) -> tuple[Leg, ...]:
        """Each length of the deadline, counted out; none where the day was set."""
        return () if self.frist is None else self.frist.legs(self.start, self.calendar)

    def explain(self, lang: "Lang") -> str:
        """Return how the day was found, line by line, with the provisions that decide.

        Working days are told day by day. Parameters: ``lang``: nb, nn or en.
        """
        from grunnmodell.dates.explaining import counted, ended, headed, set_day

        if self.frist is None:
            return set_day(self.date, lang)
        lines = [
            *counted(self.legs, self.calendar, lang),
            ended(self.unshifted, self.date, self.at_latest, lang),
        ]
        head = headed(self.frist.text(), self.start, lang)
        return "\n".join([head, *(f"  {line}" for line in lines)])


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
        unshifted = _unshifted(self, start, calendar)
        moved = unshifted if self.shift is Shift.NONE else NATIONAL.roll(unshifted)
        return DueDate(
            date=moved if self.shift is Shift.NEXT_WORKING_DAY else unshifted,
            unshifted=unshifted,
            at_latest=self._at_latest(start, moved, calendar),
            start=start,
            frist=self,
            calendar=calendar,
        )

    def _at_latest(self, start: dt.date, moved: dt.date, calendar: WorkingDays) -> dt.date:
        """Return the last day under any reading: an earlier length may be extended as well."""
        if self.first is None or self.shift is not Shift.UNSETTLED:
            return moved
        day = start
        for link in self.links():
            day = link.due(day, calendar=calendar).at_latest
        return day

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

    def legs(self, start: dt.date, calendar: WorkingDays | None = None) -> tuple[Leg, ...]:
        """Return each length of the chain counted out, from a start day.

        Parameters: as for ``due``. Raises DateRangeError as ``due`` does.
        """
        found: list[Leg] = []
        for link in self.links():
            end = link.due(start, calendar=calendar).unshifted
            found.append(Leg(link.amount, link.unit, start, end))
            start = end
        return tuple(found)

    def text(self) -> Text:
        """Return the length in words, such as «3 måneder etter at 1 uke er ute»."""
        length = length_text(self.amount, self.unit)
        if self.first is None:
            return length
        return _THEN.with_values(length=length, first=self.first.text())


def _unshifted(frist: Frist, start: dt.date, calendar: WorkingDays) -> dt.date:
    """Return the day a length ends, those before it first, and before any shift."""
    if frist.first is not None:
        start = _unshifted(frist.first, start, calendar)
    try:
        end = _end(frist.amount, frist.unit, start, calendar)
    except (OverflowError, ValueError) as error:
        if isinstance(error, DateRangeError):
            raise
        raise DateRangeError("the deadline ends past the last year of the calendar") from None
    _insist_covered(end, "the deadline ends")
    return end


def _end(amount: int, unit: Unit, start: dt.date, calendar: WorkingDays) -> dt.date:
    match unit:
        case Unit.WORKING_DAYS:
            return calendar.add(start, amount)
        case Unit.DAYS:
            return start + dt.timedelta(days=amount)
        case Unit.WEEKS:
            return start + dt.timedelta(weeks=amount)
        case Unit.MONTHS:
            return _months_after(start, amount)
        case Unit.YEARS:
            return _months_after(start, 12 * amount)


def _months_after(day: dt.date, months: int) -> dt.date:
    # relativedelta takes fifty times as long, and every check counts dozens; a test compares them.
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _latest_start(link: Frist, end: dt.date, calendar: WorkingDays) -> dt.date:
    """Return the latest day from which a single length ends on ``end`` or before."""
    try:
        if link.unit is Unit.WORKING_DAYS:
            # The nth working day up to and with the end must come after the start.
            steps = link.amount - calendar.is_working_day(end)
            return (calendar.add(end, -steps) if steps else end) - _ONE_DAY
        start = _end(-link.amount, link.unit, end, calendar)
    except (OverflowError, ValueError):
        raise DateRangeError("the deadline starts before the calendar does") from None
    if link.unit in (Unit.MONTHS, Unit.YEARS) and _is_last_of_month(end):
        # Every later day of that month ends there too, for want of its own number.
        return start + relativedelta(day=31)
    return start


def _is_last_of_month(day: dt.date) -> bool:
    return (day + _ONE_DAY).day == 1


def _insist_covered(day: dt.date, what: str) -> None:
    if type(day) is not dt.date:
        raise DateRangeError(f"{what} on a plain date (datetime.date, not a datetime or text)")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise DateRangeError(f"{what} in the years {FIRST_YEAR} to {LAST_YEAR}")
