"""Counting days as Norwegian law does: working days, lengths of time, due days, birthdays."""

from grunnmodell.dates.frist import DueDate, Frist
from grunnmodell.dates.holidays import PublicHoliday, public_holidays
from grunnmodell.dates.units import Shift, Unit
from grunnmodell.dates.workdays import NATIONAL, WorkingDays
from grunnmodell.dates.years import age_on, birthday

__all__ = [
    "NATIONAL",
    "DueDate",
    "Frist",
    "PublicHoliday",
    "Shift",
    "Unit",
    "WorkingDays",
    "age_on",
    "birthday",
    "public_holidays",
]
