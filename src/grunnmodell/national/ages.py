"""The child's age on a day, as the rules ask for it."""

import datetime as dt

from grunnmodell.dates import age_on, birthday
from grunnmodell.forlop import Barn
from grunnmodell.law import Timeline
from grunnmodell.rules import Context, NotRecorded

__all__ = ["OF_AGE", "UPPER_AGE", "age_of", "day_of_age", "is_surely_of_age"]

# From this birthday the youth alone is party, and §§ 3-6 and 8-5 hold.
OF_AGE = 18
# From this birthday there is no more help to decide on (ETT-002 has the sources).
UPPER_AGE = Timeline(((dt.date.min, 20), (dt.date(1998, 9, 1), 23), (dt.date(2021, 1, 1), 25)))


def age_of(c: Context, day: dt.date) -> int:
    """Return the child's age on a day: below 0 for an unborn child."""
    barn = _recorded(c)
    return -1 if barn.fodt is None else age_on(barn.fodt, day)


def day_of_age(c: Context) -> dt.date | None:
    """Return the child's 18th birthday, None for an unborn child. It tells the birth date."""
    barn = _recorded(c)
    return None if barn.fodt is None else birthday(barn.fodt, OF_AGE)


def is_surely_of_age(c: Context, day: dt.date) -> bool:
    """Say whether the child is known to be 18 or older on a day."""
    barn = c.forlop.barn
    return barn is not None and barn.fodt is not None and age_on(barn.fodt, day) >= OF_AGE


def _recorded(c: Context) -> Barn:
    barn = c.forlop.barn
    if barn is None or (barn.fodt is None and barn.termin is None):
        raise NotRecorded("barn.fodt")
    return barn
