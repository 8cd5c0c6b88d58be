"""Deadline rules applied to a course: one computed day for each duty on each record."""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import Enum

from attrs import field, frozen

from grunnmodell.dates import DueDate
from grunnmodell.flow.facts import days_at, holds, reads_sensitive, records_named
from grunnmodell.forlop import Index, Path, Record
from grunnmodell.katalog import Condition, Fristregel, RunningOnDue

__all__ = ["Deadline", "DeadlineState", "deadlines_of", "runs_on"]


class DeadlineState(Enum):
    """How a deadline stands on a day."""

    MET = "met"
    MET_LATE = "met-late"
    OPEN = "open"
    OVERDUE = "overdue"
    NOT_COMPUTABLE = "not-computable"


@frozen(kw_only=True)
class Deadline:
    """One computed day in one course.

    Parameters: ``regel``: the deadline rule; ``record``, ``path``: what it is about; ``start``,
    ``due``, ``done``: the day it runs from, its last day, and the day it was met, None where not
    known; ``state``; ``from_birth``: whether the days tell the child's birth date.
    """

    regel: Fristregel
    record: Record
    path: Path
    # A day may tell the child's birth date: none of them is shown in repr.
    start: dt.date | None = field(repr=False)
    due: DueDate | None = field(repr=False)
    done: dt.date | None = field(repr=False)
    state: DeadlineState
    from_birth: bool

    @property
    def is_broken(self) -> bool:
        """Say whether the duty was met too late, or is overdue."""
        return self.state in (DeadlineState.MET_LATE, DeadlineState.OVERDUE)


def deadlines_of(regler: Iterable[Fristregel], index: Index, as_of: dt.date) -> Iterator[Deadline]:
    """Yield the deadline of each rule on each record it is about, where its conditions hold."""
    by_kind: dict[type[Record], list[Fristregel]] = {}
    for regel in regler:
        by_kind.setdefault(regel.on, []).append(regel)
    for record, path in index.nodes:
        for regel in by_kind.get(type(record), ()):
            deadline = _deadline(regel, record, path, index, as_of)
            if deadline is not None:
                yield deadline


def _deadline(
    regel: Fristregel, record: Record, path: Path, index: Index, as_of: dt.date
) -> Deadline | None:
    start = min(days_at(record, regel.start, index), default=None)
    due = _due(regel, start)
    anchor = due.unshifted if due is not None and regel.anchored_in_due else start
    if anchor is not None and anchor not in regel.validity:
        return None
    # Without a start day nobody can say what ran on the due day: it is then not computable.
    asked = [c for c in regel.when if due is not None or not isinstance(c, RunningOnDue)]
    if not all(_holds(c, record, index, due) for c in asked):
        return None
    done = min(days_at(record, regel.done, index), default=None)
    return Deadline(
        regel=regel,
        record=record,
        path=path,
        start=start,
        due=due,
        done=done,
        state=_state(due, done, as_of),
        from_birth=reads_sensitive(record, regel.start, index),
    )


def _due(regel: Fristregel, start: dt.date | None) -> DueDate | None:
    if start is None:
        return None
    return DueDate.on(start) if regel.frist is None else regel.frist.due(start)


def _holds(condition: Condition, record: Record, index: Index, due: DueDate | None) -> bool:
    if isinstance(condition, RunningOnDue):
        return due is not None and any(
            runs_on(item, due.date) for item in records_named(record, condition.path, index)
        )
    return holds(condition, record, index)


def runs_on(item: Record, day: dt.date) -> bool:
    """Say whether what has a start and an end, such as a measure, runs on a day, both included."""
    start, end = getattr(item, "startet", None), getattr(item, "avsluttet", None)
    return start is not None and start <= day and (end is None or day <= end)


def _state(due: DueDate | None, done: dt.date | None, as_of: dt.date) -> DeadlineState:
    if due is None:
        return DeadlineState.NOT_COMPUTABLE
    if done is not None:
        return DeadlineState.MET if done <= due.date else DeadlineState.MET_LATE
    return DeadlineState.OPEN if as_of <= due.date else DeadlineState.OVERDUE
