"""Counting days as Norwegian law does: lengths of time, due days, birthdays."""

from grunnmodell.dates.frist import DueDate, Frist, Shift, Unit
from grunnmodell.dates.holidays import is_public_holiday, is_working_day
from grunnmodell.dates.years import age_on, birthday

__all__ = [
    "DueDate",
    "Frist",
    "Shift",
    "Unit",
    "age_on",
    "birthday",
    "is_public_holiday",
    "is_working_day",
]
