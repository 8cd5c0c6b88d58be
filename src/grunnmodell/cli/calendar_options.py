"""The options that say which days are working days."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grunnmodell.cli.exits import Refused

if TYPE_CHECKING:
    import datetime as dt

    from grunnmodell.dates import WorkingDays

__all__ = ["calendar_options", "chosen_calendar"]

_MAX_BYTES = 1_000_000
_BOM = "\ufeff"


def calendar_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--saturday`` and ``--closed`` to a command."""
    saturday = click.option(
        "--saturday", is_flag=True, help="Count Saturdays as working days, as some acts do."
    )
    closed = click.option(
        "--closed",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Further days that are no working days: a text file with a day (YYYY-MM-DD) on each "
        "line; what follows the day, and lines that begin with #, are left alone.",
    )
    return saturday(closed(command))


def chosen_calendar(*, saturday: bool, closed: Path | None) -> "WorkingDays":
    """Return the calendar asked for.

    Raises Refused, with a line for everything that is wrong in the file.
    """
    from grunnmodell.dates import WorkingDays
    from grunnmodell.errors import DateRangeError

    days = [] if closed is None else _closed_days(closed)
    try:
        return WorkingDays(saturday=saturday, closed=days)
    except DateRangeError as error:
        raise Refused(f"--closed: {error}") from None


def _closed_days(file: Path) -> "list[dt.date]":
    from grunnmodell.cli.days import HOW_TO_WRITE, as_day
    from grunnmodell.reporting import shown

    name = shown(str(file))
    days, faults = [], []
    for number, line in enumerate(_lines(file, name), start=1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        day = as_day(text.split()[0])
        if day is None:
            column = len(line) - len(line.lstrip()) + 1
            faults.append(f"{name}:{number}:{column}: {HOW_TO_WRITE}")
        else:
            days.append(day)
    if faults:
        raise Refused("\n".join(faults))
    return days


def _lines(file: Path, name: str) -> list[str]:
    try:
        if file.stat().st_size > _MAX_BYTES:
            raise Refused(f"{name}: the file is above {_MAX_BYTES} bytes")
        return file.read_text(encoding="utf-8").removeprefix(_BOM).splitlines()
    except OSError as error:
        raise Refused(f"{name}: the file cannot be read ({type(error).__name__})") from None
    except UnicodeDecodeError:
        raise Refused(f"{name}: the file is not UTF-8; save it as UTF-8") from None
