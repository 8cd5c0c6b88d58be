"""The day to check for. Nothing below the command line knows what day it is."""

import datetime as dt
import re
from typing import TYPE_CHECKING

import click

from grunnmodell.cli.exits import Refused

if TYPE_CHECKING:
    from grunnmodell.documents import Document
    from grunnmodell.reporting import DayFrom

__all__ = ["HOW_TO_WRITE", "as_day", "day_for", "read_day", "read_within", "today"]

HOW_TO_WRITE = "write the day as YYYY-MM-DD, such as 2026-02-01"
_ISO_LENGTH = len("YYYY-MM-DD")
_WITHIN = re.compile(r"(\d{1,4})([dw])")
_DAYS = {"d": 1, "w": 7}


def read_day(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
    """Read the day an option was given; a wrong one is not repeated."""
    if value is None:
        return None
    day = as_day(value)
    if day is None:
        raise click.BadParameter(HOW_TO_WRITE, ctx, param)
    return day


def read_within(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """Read a number of days, or of weeks, as days."""
    if value is None:
        return None
    found = _WITHIN.fullmatch(value)
    if found is None:
        raise click.BadParameter("write a number of days or weeks, such as 14d or 2w", ctx, param)
    return int(found[1]) * _DAYS[found[2]]


def as_day(text: str) -> dt.date | None:
    """Return the day a text says, None where it says none."""
    try:
        # Also 20260201 and 2026-W05-7 are ISO days, but not here.
        if len(text) == _ISO_LENGTH and "W" not in text:
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    return None


def today() -> dt.date:
    """Return what day it is in Norway."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        zone = ZoneInfo("Europe/Oslo")
    except ZoneInfoNotFoundError:
        raise Refused(
            "cannot tell what day it is in Norway, since this machine has no time zone data: "
            "install the package tzdata, or say the day with --as-of"
        ) from None
    return dt.datetime.now(zone).date()


def day_for(document: "Document", as_of: dt.date | None) -> "tuple[dt.date, DayFrom]":
    """Return the day to check a document for, and who said so."""
    if as_of is not None:
        return as_of, "option"
    per = document.content.per
    return (per, "document") if per is not None else (today(), "today")
