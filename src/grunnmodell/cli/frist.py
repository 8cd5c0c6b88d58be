"""``grunnmodell frist``."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grunnmodell.cli.calendar_options import calendar_options, chosen_calendar
from grunnmodell.cli.days import read_day
from grunnmodell.cli.exits import Refused
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.text import Lang

if TYPE_CHECKING:
    from grunnmodell.dates import Frist

__all__ = ["frist"]

_HELP = """Count a deadline (frist) as Norwegian law does, and print its last day.

The start day is not counted. Weeks end on the same weekday, months and years on the same day of
the month, or on its last day where that is missing (domstolloven § 148). Several lengths run one
after another, in the order they are given.

\b
Examples:
  grunnmodell frist --weeks 1 --from 2026-01-08
  grunnmodell frist --weeks 1 --months 3 --from 2026-01-08 --explain
  grunnmodell frist --weeks 3 --from 2026-04-26 --shift next-working-day
  grunnmodell frist --working-days 2 --from 2026-04-01 --closed closed.txt

\b
Exit codes:
  0  counted
  2  wrong usage, a file that cannot be read, or a day outside 1901-2100
"""
_LENGTHS = "grunnmodell.lengths"
_UNITS = ("days", "working-days", "weeks", "months", "years")


def _note_length(ctx: click.Context, param: click.Parameter, value: int | None) -> int | None:
    # Options are handled in the order they were given: that is the order the lengths run in.
    if value is not None:
        ctx.meta.setdefault(_LENGTHS, []).append((str(param.name).replace("_", "-"), value))
    return value


def _length_options(command: Any) -> Any:
    for unit in reversed(_UNITS):
        command = click.option(
            f"--{unit}",
            type=click.IntRange(min=0),
            metavar="N",
            callback=_note_length,
            expose_value=False,
            help=f"A length in {unit.replace('-', ' ')}.",
        )(command)
    return command


@click.command(short_help="Count a deadline as the law does.", help=_HELP)
@_length_options
@click.option(
    "--from",
    "start",
    callback=read_day,
    required=True,
    metavar="YYYY-MM-DD",
    help="The day it starts to run, such as the day a report came.",
)
@click.option(
    "--shift",
    type=click.Choice(["none", "next-working-day", "unsettled"]),
    default="none",
    show_default=True,
    help="What a last day on a Saturday or holiday does: it stays; it moves to the next working "
    "day, as for a party's complaint; or that is not settled, as for the service's own "
    "deadlines, and --explain tells both days.",
)
@calendar_options
@click.option("--explain", is_flag=True, help="Tell how it was counted, day by day.")
@lang_option
@click.pass_context
def frist(
    ctx: click.Context,
    *,
    start: dt.date,
    shift: str,
    saturday: bool,
    closed: Path | None,
    explain: bool,
    lang: Lang | None,
) -> None:
    """Count a deadline."""
    from grunnmodell.cli.writing import print_report
    from grunnmodell.errors import DateRangeError

    length = _chain(ctx.meta.get(_LENGTHS, []), shift)
    calendar = chosen_calendar(saturday=saturday, closed=closed)
    try:
        due = length.due(start, calendar=calendar)
    except DateRangeError as error:
        raise Refused(f"it cannot be counted: {error}") from None
    text = due.explain(lang or environment_lang()) if explain else due.date.isoformat()
    print_report(text + "\n", for_people=True)


def _chain(lengths: list[tuple[str, int]], shift: str) -> "Frist":
    from grunnmodell.dates import Frist, Shift, Unit

    if not lengths:
        options = ", ".join(f"--{unit}" for unit in _UNITS)
        raise click.UsageError(f"say how long it is: {options}")
    links = []
    for unit, amount in lengths:
        try:
            links.append(Frist(amount, Unit(unit), Shift(shift)))
        except ValueError as error:
            raise click.UsageError(f"--{unit}: {error}") from None
    chain, *following = links
    for link in following:
        chain = chain.then(link)
    return chain
