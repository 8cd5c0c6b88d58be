"""Lengths of time that both deadlines and rules count by."""

from grunnmodell.dates import Frist, Shift, Unit

__all__ = ["INVESTIGATION", "WEEK"]

WEEK = Frist(1, Unit.WEEKS, Shift.UNSETTLED)
# Three months from the day the week of bvl. § 2-1 has run out.
INVESTIGATION = WEEK.then(Frist(3, Unit.MONTHS, Shift.UNSETTLED))
