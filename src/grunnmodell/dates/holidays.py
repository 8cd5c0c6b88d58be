"""The public holidays of Norway, with their names.

Sources: helligdagsfredloven § 2; for 1 and 17 May the act of 26 April 1947 § 1. Christmas Eve, New
Year's Eve and the eves of Easter and Whitsun are working days in law.
"""

import datetime as dt
from functools import lru_cache

from attrs import frozen

from grunnmodell.dates.holiday_table import FIRST_YEAR, TABLE
from grunnmodell.errors import DateRangeError
from grunnmodell.text import Text

__all__ = ["FIRST_YEAR", "LAST_YEAR", "NAMES", "NONE", "PublicHoliday", "public_holidays"]

LAST_YEAR = FIRST_YEAR + len(TABLE) - 1
# Stands in the table where a year lacks a holiday: 1 and 17 May before 1947.
NONE = "----"
# The columns of the table, in order.
NAMES = (
    Text(nb="første nyttårsdag", nn="første nyttårsdag", en="New Year's Day"),
    Text(nb="skjærtorsdag", nn="skjertorsdag", en="Maundy Thursday"),
    Text(nb="langfredag", nn="langfredag", en="Good Friday"),
    Text(nb="første påskedag", nn="første påskedag", en="Easter Sunday"),
    Text(nb="andre påskedag", nn="andre påskedag", en="Easter Monday"),
    Text(nb="arbeidernes dag", nn="arbeidaranes dag", en="Labour Day"),
    Text(nb="grunnlovsdag", nn="grunnlovsdag", en="Constitution Day"),
    Text(nb="Kristi himmelfartsdag", nn="Kristi himmelfartsdag", en="Ascension Day"),
    Text(nb="første pinsedag", nn="første pinsedag", en="Whit Sunday"),
    Text(nb="andre pinsedag", nn="andre pinsedag", en="Whit Monday"),
    Text(nb="første juledag", nn="første juledag", en="Christmas Day"),
    Text(nb="andre juledag", nn="andre juledag", en="Second Day of Christmas"),
)


@frozen
class PublicHoliday:
    """A public holiday (*helligdag*, or a day made equal to one).

    Parameters: ``date``: the day; ``name``: what it is called. Two may fall on one day.
    """

    date: dt.date
    name: Text


@lru_cache(maxsize=256)
def public_holidays(year: int) -> tuple[PublicHoliday, ...]:
    """Return the public holidays of a year, in order of days; ordinary Sundays are left out.

    Parameters: ``year``: 1901 to 2100. Raises DateRangeError for any other.
    Source: helligdagsfredloven § 2; act of 26 April 1947 § 1.
    """
    if type(year) is not int or not FIRST_YEAR <= year <= LAST_YEAR:
        raise DateRangeError(f"the calendar covers the years {FIRST_YEAR} to {LAST_YEAR}")
    cells = zip(TABLE[year - FIRST_YEAR].split(), NAMES, strict=True)
    found = [
        PublicHoliday(dt.date(year, int(cell[:2]), int(cell[2:])), name)
        for cell, name in cells
        if cell != NONE
    ]
    return tuple(sorted(found, key=lambda holiday: holiday.date))
