"""Settle one deadline rule on one record: the days, and how it stands on a day."""

import datetime as dt
from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from grunnmodell.dates import DueDate
from grunnmodell.errors import DateRangeError
from grunnmodell.flow.conditions import fact_of, holds, runs_after, runs_on
from grunnmodell.flow.entries import earliest, entry_paths
from grunnmodell.flow.facts import Dated, dated_at, records_named
from grunnmodell.flow.paths import SELF
from grunnmodell.forlop import Index, Path, Record
from grunnmodell.katalog import Condition, Fristregel, Fristtype
from grunnmodell.text import Text

__all__ = ["DeadlineState", "Settled", "settled"]


class DeadlineState(Enum):
    """How a deadline stands on a day."""

    MET = "met"
    MET_LATE = "met-late"
    OPEN = "open"
    OVERDUE = "overdue"
    # A right nobody used while there was time: nothing is wrong.
    LAPSED = "lapsed"
    NOT_COMPUTABLE = "not-computable"
    NOT_APPLICABLE = "not-applicable"

    @property
    def navn(self) -> Text:
        """What people call it."""
        return _NAMES[self]


_NAMES = {
    DeadlineState.MET: Text(nb="holdt", nn="halden", en="met"),
    DeadlineState.MET_LATE: Text(nb="holdt for sent", nn="halden for seint", en="met late"),
    DeadlineState.OPEN: Text(nb="løper", nn="går", en="open"),
    DeadlineState.OVERDUE: Text(nb="oversittet", nn="oversitten", en="overdue"),
    DeadlineState.LAPSED: Text(nb="utløpt ubrukt", nn="gått ut ubrukt", en="lapsed unused"),
    DeadlineState.NOT_COMPUTABLE: Text(
        nb="kan ikke regnes ut ennå", nn="kan ikkje reknast ut enno", en="not computable yet"
    ),
    DeadlineState.NOT_APPLICABLE: Text(nb="gjelder ikke", nn="gjeld ikkje", en="does not apply"),
}


@frozen(kw_only=True)
class Settled:
    """The days of a deadline, and how it stands.

    Parameters: ``state``; ``start``, ``due``, ``done``: the day it runs from, its last day, and
    the day it was met, None where not known; ``done_at``: where that day stands; ``missing``: the
    facts it cannot be computed without; ``unmet``: the condition that does not hold; ``outside``:
    whether it lies outside the calendar.
    """

    state: DeadlineState
    start: dt.date | None = None
    due: DueDate | None = None
    done: dt.date | None = None
    done_at: Path | None = None
    missing: tuple[str, ...] = ()
    unmet: Condition | None = None
    outside: bool = False


def settled(regel: Fristregel, record: Record, index: Index, as_of: dt.date) -> Iterator[Settled]:
    """Yield how a rule's deadline stands on a record: more than one where it starts anew.

    None where its law did not hold on the day that decides.
    """
    forlop = index.forlop
    parts = tuple(part for part in regel.needs if getattr(forlop, part) is None)
    if parts:
        yield Settled(state=DeadlineState.NOT_COMPUTABLE, missing=parts)
        return
    start = earliest(regel.start, record, index)
    if not regel.repeats and _is_of_other_law(regel, start):
        # Most rules stand in two versions: what meets the other one need not be looked for.
        return
    met = _met(regel, record, index)
    if not regel.repeats or start is None:
        found = _settle(regel, record, index, as_of, start, met)
        if found is not None:
            yield found
        return
    later = [each for each in met if each.day > start]
    starts = [start, *dict.fromkeys(each.day for each in later)]
    for begun, following in zip(starts, (*starts[1:], None), strict=True):
        answers = [each for each in later if each.day == following]
        found = _settle(regel, record, index, as_of, begun, answers)
        if found is not None:
            yield found


def _is_of_other_law(regel: Fristregel, start: dt.date | None) -> bool:
    """Say whether the law of the rule did not hold on the day it runs from."""
    return start is not None and not regel.anchored_in_due and start not in regel.validity


def _met(regel: Fristregel, record: Record, index: Index) -> list[Dated]:
    found = [each for path in regel.done for each in dated_at(record, path, index)]
    return sorted(found, key=lambda each: each.day) if len(found) > 1 else found


def _settle(
    regel: Fristregel,
    record: Record,
    index: Index,
    as_of: dt.date,
    start: dt.date | None,
    met: list[Dated],
) -> Settled | None:
    if _is_of_other_law(regel, start):
        return None
    try:
        due = _due(regel, start)
    except DateRangeError:
        missing = _start_facts(regel)
        return Settled(state=DeadlineState.NOT_COMPUTABLE, missing=missing, outside=True)
    if due is not None and regel.anchored_in_due and due.unshifted not in regel.validity:
        return None
    unmet, unknown = _conditions(regel, record, index, start, due)
    if unmet is not None:
        return Settled(state=DeadlineState.NOT_APPLICABLE, start=start, due=due, unmet=unmet)
    if due is None or unknown:
        missing = _start_facts(regel) if due is None else unknown
        return Settled(state=DeadlineState.NOT_COMPUTABLE, start=start, due=due, missing=missing)
    # A duty is met by the first that meets it; of what must be in time or over, the last decides.
    best = None if not met else met[0] if regel.type is Fristtype.PLIKT else met[-1]
    return Settled(
        state=_state(regel, record, index, as_of, due, best),
        start=start,
        due=due,
        done=None if best is None else best.day,
        done_at=None if best is None else (*index.paths[id(best.record)], best.field),
    )


def _due(regel: Fristregel, start: dt.date | None) -> DueDate | None:
    if start is None:
        return None
    return DueDate.on(start) if regel.frist is None else regel.frist.due(start)


def _start_facts(regel: Fristregel) -> tuple[str, ...]:
    return entry_paths(regel.start[0])[:1]


def _conditions(
    regel: Fristregel, record: Record, index: Index, start: dt.date | None, due: DueDate | None
) -> tuple[Condition | None, tuple[str, ...]]:
    """Return the first condition that does not hold, and the facts others ask for in vain."""
    unknown = []
    for condition in regel.when:
        held = holds(condition, record, index, on=start, due=due)
        if held is False:
            return condition, ()
        if held is None:
            unknown.append(fact_of(condition))
    return None, tuple(unknown)


def _state(
    regel: Fristregel,
    record: Record,
    index: Index,
    as_of: dt.date,
    due: DueDate,
    best: Dated | None,
) -> DeadlineState:
    if best is not None and best.day > due.date and not _is_excused(regel, best.record):
        # A planned end may lie ahead: what it is for then is already decided for too long.
        return DeadlineState.MET_LATE if best.day <= as_of else DeadlineState.OVERDUE
    is_past = as_of > due.date
    if is_past and regel.type is Fristtype.GRENSE and _runs_past(regel, record, index, due):
        return DeadlineState.OVERDUE
    if best is not None:
        return DeadlineState.MET
    if not is_past:
        return DeadlineState.OPEN
    if regel.type is Fristtype.RETT:
        return DeadlineState.LAPSED
    is_over = regel.type is Fristtype.GRENSE or not _is_asked(regel, record, index, as_of)
    return DeadlineState.NOT_APPLICABLE if is_over else DeadlineState.OVERDUE


def _is_excused(regel: Fristregel, record: Record) -> bool:
    return regel.excused is not None and getattr(record, regel.excused, None) is True


def _runs_past(regel: Fristregel, record: Record, index: Index, due: DueDate) -> bool:
    """Say whether what a limit is for runs on after its last day, or has begun after it."""
    items = records_named(record, regel.runs or SELF, index)
    return any(runs_after(item, due.date) for item in items)


def _is_asked(regel: Fristregel, record: Record, index: Index, as_of: dt.date) -> bool:
    """Say whether what a duty is for still runs, where that decides."""
    if regel.runs is None:
        return True
    return any(runs_on(item, as_of) for item in records_named(record, regel.runs, index))
