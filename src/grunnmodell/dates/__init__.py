"""Counting days as Norwegian law does: working days, lengths of time, due days, birthdays."""

from grunnmodell.dates.frist import DueDate, Frist, Shift, Unit
from grunnmodell.dates.holidays import PublicHoliday, public_holidays
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
