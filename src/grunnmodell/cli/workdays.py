"""``grunnmodell workdays``."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from grunnmodell.cli.calendar_options import calendar_options, chosen_calendar
from grunnmodell.cli.days import read_day
from grunnmodell.cli.exits import FINDINGS, OK, Refused
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.text import Lang

if TYPE_CHECKING:
    from grunnmodell.dates import WorkingDays

__all__ = ["workdays"]

T = TypeVar("T")

_HELP = """Count with Norwegian working days: Monday to Friday less the public holidays.

Covered are the years 1901 to 2100. Christmas Eve and New Year's Eve are working days in law; a
service's own closed days come from --closed.

\b
Examples:
  grunnmodell workdays is 2026-05-17
  grunnmodell workdays add 2026-04-01 2
  grunnmodell workdays add 2026-04-08 -2
  grunnmodell workdays between 2026-04-01 2026-05-01
  grunnmodell workdays verify
"""
# So that -2 is a number and no option.
_NEGATIVE = {"ignore_unknown_options": True}
_day = click.argument("day", metavar="YYYY-MM-DD", callback=read_day)


@click.group(short_help="Count with Norwegian working days.", help=_HELP)
def workdays() -> None:
    """Hold the commands on working days."""


@workdays.command("is")
@_day
@calendar_options
@lang_option
@click.pass_context
def is_(
    ctx: click.Context, *, day: dt.date, saturday: bool, closed: Path | None, lang: Lang | None
) -> None:
    """Say whether a day is a working day, and why not.

    Exit code 0: it is one; 1: it is not; 2: wrong usage.
    """
    calendar = chosen_calendar(saturday=saturday, closed=closed)
    reasons = _counted(lambda: calendar.why_not(day))
    lang = lang or environment_lang()
    words = ", ".join(reason.in_lang(lang) for reason in reasons)
    _print(f"no: {words}" if reasons else "yes")
    ctx.exit(FINDINGS if reasons else OK)


@workdays.command(context_settings=_NEGATIVE)
@_day
@click.argument("n", metavar="N", type=int)
@calendar_options
def add(*, day: dt.date, n: int, saturday: bool, closed: Path | None) -> None:
    """Print the Nth working day after a day, or before it for a negative N."""
    _print_day(saturday, closed, lambda calendar: calendar.add(day, n))


@workdays.command()
@_day
@click.argument("end", metavar="YYYY-MM-DD", callback=read_day)
@calendar_options
def between(*, day: dt.date, end: dt.date, saturday: bool, closed: Path | None) -> None:
    """Count the working days from the first day on, up to but not including the second.

    Negative where the second lies before the first.
    """
    calendar = chosen_calendar(saturday=saturday, closed=closed)
    _print(str(_counted(lambda: calendar.between(day, end))))


@workdays.command("next")
@_day
@calendar_options
def next_(*, day: dt.date, saturday: bool, closed: Path | None) -> None:
    """Print the first working day after a day."""
    _print_day(saturday, closed, lambda calendar: calendar.next(day))


@workdays.command()
@_day
@calendar_options
def previous(*, day: dt.date, saturday: bool, closed: Path | None) -> None:
    """Print the last working day before a day."""
    _print_day(saturday, closed, lambda calendar: calendar.previous(day))


@workdays.command()
@_day
@calendar_options
def roll(*, day: dt.date, saturday: bool, closed: Path | None) -> None:
    """Print the day itself when it is a working day, else the next one."""
    _print_day(saturday, closed, lambda calendar: calendar.roll(day))


@workdays.command()
@click.pass_context
def verify(ctx: click.Context) -> None:
    """Compare the holidays, year by year, with the package «holidays».

    Exit code 0: they agree from 1901 to 2100; 1: they differ, and the years and days are printed.
    """
    from grunnmodell.dates.holidays import FIRST_YEAR, LAST_YEAR
    from grunnmodell.dates.verifying import differing_years, version

    found = differing_years(FIRST_YEAR, LAST_YEAR)
    for year, days in found.items():
        _print(f"{year}: {', '.join(day.isoformat() for day in days)}")
    years = LAST_YEAR - FIRST_YEAR + 1
    told = f"differ in {len(found)} of {years} years" if found else f"agree in all {years} years"
    _print(f"holidays {version()}: the two {told}, {FIRST_YEAR} to {LAST_YEAR}")
    ctx.exit(FINDINGS if found else OK)


def _print_day(
    saturday: bool, closed: Path | None, counted: "Callable[[WorkingDays], dt.date]"
) -> None:
    calendar = chosen_calendar(saturday=saturday, closed=closed)
    _print(_counted(lambda: counted(calendar)).isoformat())


def _counted(count: Callable[[], T]) -> T:
    from grunnmodell.errors import DateRangeError

    try:
        return count()
    except DateRangeError as error:
        raise Refused(str(error)) from None


def _print(text: str) -> None:
    from grunnmodell.cli.writing import print_report

    print_report(text + "\n", for_people=True)
