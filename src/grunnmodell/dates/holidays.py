"""Norwegian public holidays and working days.

Sources: helligdagsfredloven § 2; for 1 and 17 May the act of 26 April 1947 § 1.
"""

import datetime as dt
from functools import lru_cache

from dateutil.easter import easter

__all__ = ["is_public_holiday", "is_working_day"]

_EASTER_OFFSETS = (-3, -2, 0, 1, 39, 49, 50)
_FIXED = ((1, 1), (12, 25), (12, 26))
_SINCE_1947 = ((5, 1), (5, 17))
_SATURDAY = 5


@lru_cache(maxsize=256)
def _holidays(year: int) -> frozenset[dt.date]:
    fixed = _FIXED + (_SINCE_1947 if year >= 1947 else ())
    moving = (easter(year) + dt.timedelta(days=days) for days in _EASTER_OFFSETS)
    return frozenset({dt.date(year, month, day) for month, day in fixed} | set(moving))


def is_public_holiday(day: dt.date) -> bool:
    """Say whether a day is a public holiday other than an ordinary Sunday."""
    return day in _holidays(day.year)


def is_working_day(day: dt.date) -> bool:
    """Say whether a day is Monday to Friday and no public holiday."""
    return day.weekday() < _SATURDAY and not is_public_holiday(day)
