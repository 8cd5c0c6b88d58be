"""Compare the committed holidays with an independent calendar, the package ``holidays``.

Importing that package costs more than everything else here: it is done inside the function.
"""

import datetime as dt
from collections.abc import Iterator

__all__ = ["differing_years", "independent_holidays", "version"]


def independent_holidays(year: int) -> Iterator[tuple[dt.date, str]]:
    """Yield each public holiday of a year and its name in bokmål, as ``holidays`` has them."""
    # Its names follow the locale of the process unless a language is asked for, and two on one
    # day are joined; outside its own years it has none, in silence.
    from holidays import country_holidays

    for day, names in country_holidays("NO", years=year, language="no").items():
        for name in names.split("; "):
            yield day, name if name.startswith("Kristi") else name[0].lower() + name[1:]


def differing_years(first: int, last: int) -> dict[int, list[dt.date]]:
    """Return, for each year in which the two calendars differ, the days on which they do.

    Parameters: ``first``, ``last``: years of the calendar, both included.
    """
    from grunnmodell.dates.holidays import public_holidays

    found: dict[int, list[dt.date]] = {}
    for year in range(first, last + 1):
        ours = {(holiday.date, holiday.name.nb) for holiday in public_holidays(year)}
        differing = ours ^ set(independent_holidays(year))
        if differing:
            found[year] = sorted({day for day, _ in differing})
    return found


def version() -> str:
    """Return the version of the package that the holidays are compared with."""
    from importlib.metadata import version as version_of

    return version_of("holidays")
