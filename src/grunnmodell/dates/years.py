"""Ages in whole years, and the birthdays law counts from."""

import datetime as dt

from dateutil.relativedelta import relativedelta

_FEBRUARY, _LEAP_DAY = 2, 29

__all__ = ["age_on", "birthday"]


def birthday(born: dt.date, years: int) -> dt.date:
    """Return the day somebody turns ``years``.

    Somebody born on 29 February turns a year older on 28 February in other years. No act says
    so; it follows the month rule of domstolloven § 148, and is our choice.
    """
    if born.month == _FEBRUARY and born.day == _LEAP_DAY:
        return born + relativedelta(years=years)
    # Nearly everybody's birthday is the same day every year.
    return born.replace(year=born.year + years)


def age_on(born: dt.date, day: dt.date) -> int:
    """Return the age in whole years on a day; negative before birth."""
    years = day.year - born.year
    if born.month == _FEBRUARY and born.day == _LEAP_DAY:
        return years - 1 if day < birthday(born, years) else years
    return years - ((day.month, day.day) < (born.month, born.day))
