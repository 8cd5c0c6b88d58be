"""How old the child is on a day, and when it comes of age."""

import datetime as dt

from grunnmodell.dates import age_on, birthday
from grunnmodell.rules import Context, NotRecorded

__all__ = ["OF_AGE", "age", "eighteenth", "is_surely_of_age"]

OF_AGE = 18


def age(c: Context, day: dt.date) -> int:
    """Return the child's age in whole years on a day: below 0 for an unborn child."""
    born = _born(c)
    return -1 if born is None else age_on(born, day)


def eighteenth(c: Context) -> dt.date | None:
    """Return the 18th birthday, None for an unborn child. It tells the birth: never show it."""
    born = _born(c)
    return None if born is None else birthday(born, OF_AGE)


def is_surely_of_age(c: Context, day: dt.date) -> bool:
    """Say whether the child is known to be 18 or older on a day."""
    barn = c.forlop.barn
    return barn is not None and barn.fodt is not None and age_on(barn.fodt, day) >= OF_AGE


def _born(c: Context) -> dt.date | None:
    barn = c.forlop.barn
    if barn is None or (barn.fodt is None and barn.termin is None):
        raise NotRecorded("barn.fodt")
    return barn.fodt
