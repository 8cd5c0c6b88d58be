"""What a length of time is counted in, and how it is called."""

import datetime as dt
from enum import Enum

from attrs import frozen

from grunnmodell.text import Text

__all__ = ["Leg", "Shift", "Unit", "length_text"]


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


def length_text(amount: int, unit: Unit) -> Text:
    """Return a length in words, such as «3 måneder»."""
    one, many = _UNITS[unit]
    return one if amount == 1 else many.with_values(n=amount)


@frozen
class Leg:
    """One length of a chain, counted out: from ``start`` to ``end``, before any shift."""

    amount: int
    unit: Unit
    start: dt.date
    end: dt.date
