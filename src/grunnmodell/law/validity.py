"""When a rule, a number or a statute holds."""

import datetime as dt
from typing import Generic, TypeVar

from attrs import field, frozen

__all__ = ["ALWAYS", "NOT_SET", "Timeline", "Validity"]

T = TypeVar("T")


@frozen
class Validity:
    """The days something holds: from ``start``, up to but not including ``end``.

    Parameters: ``start``, ``end``: dates, or None for no limit on that side.
    Raises ValueError when ``end`` is not after ``start``.
    """

    start: dt.date | None = None
    end: dt.date | None = None

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise ValueError("a validity must end after it starts")

    def __contains__(self, day: dt.date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def overlaps(self, other: "Validity") -> bool:
        """Say whether there is a day on which both hold."""
        return _starts_before_end(self, other) and _starts_before_end(other, self)

    def within(self, other: "Validity") -> bool:
        """Say whether every day of this one is a day of the other."""
        starts_inside = other.start is None or (
            self.start is not None and other.start <= self.start
        )
        ends_inside = other.end is None or (self.end is not None and self.end <= other.end)
        return starts_inside and ends_inside


def _starts_before_end(one: Validity, other: Validity) -> bool:
    return one.start is None or other.end is None or one.start < other.end


ALWAYS = Validity()
# Of what is adopted, and no day set for it: it holds on no day that a course can have.
NOT_SET = Validity(dt.date.max)


@frozen
class Timeline(Generic[T]):
    """A value that changes in time, read on the fact's own day.

    Parameters: ``steps``: (from this day, value), in order of days.
    Raises ValueError when the days are not in rising order.
    """

    steps: tuple[tuple[dt.date, T], ...] = field()

    def __attrs_post_init__(self) -> None:
        days = [day for day, _ in self.steps]
        if days != sorted(set(days)):
            raise ValueError("the steps of a timeline must be in rising order of days")

    def on(self, day: dt.date) -> T | None:
        """Return the value in force on a day, or None before the first step."""
        value = None
        for start, step in self.steps:
            if start > day:
                break
            value = step
        return value
