"""Deadline rules applied to a course: one computed day for each duty on each record."""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import Enum

from attrs import evolve, field, frozen

from grunnmodell.dates import NATIONAL, DueDate
from grunnmodell.errors import DateRangeError
from grunnmodell.flow.conditions import fact_of, holds, runs_after, runs_on, why_not
from grunnmodell.flow.entries import earliest, entry_paths, tells_birth
from grunnmodell.flow.facts import records_at, records_named
from grunnmodell.flow.paths import SELF, steps_of
from grunnmodell.forlop import Index, Path, Record
from grunnmodell.katalog import Condition, Fristregel, Fristtype
from grunnmodell.law import Hjemmel
from grunnmodell.text import Text

__all__ = ["Deadline", "DeadlineState", "deadlines_of"]

_ONE_DAY = dt.timedelta(days=1)
_MISSING = Text(
    nb="«{fact}» er ikke registrert, eller kan ikke leses",
    nn="«{fact}» er ikkje registrert, eller kan ikkje lesast",
    en='"{fact}" is not recorded, or cannot be read',
)
_NOT_SUPPLIED = Text(
    nb="«{part}» er ikke levert",
    nn="«{part}» er ikkje levert",
    en='"{part}" is not supplied',
)
_OUTSIDE = Text(
    nb="fristen ligger utenfor årene kalenderen dekker",
    nn="fristen ligg utanfor åra kalenderen dekkjer",
    en="it lies outside the years the calendar covers",
)
_OVER = Text(
    nb="det fristen gjelder, er avsluttet",
    nn="det fristen gjeld, er avslutta",
    en="what it is for has ended",
)


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


@frozen(kw_only=True)
class Deadline:
    """One computed day in one course.

    Parameters: ``regel``: the deadline rule; ``record``, ``path``: what it is about; ``as_of``:
    the day it is told for; ``start``, ``due``, ``done``: the day it runs from, its last day, and
    the day it was met, None where not known; ``done_at``: where that day stands;
    ``state``; ``missing``: the facts it cannot be computed without; ``reason``: why it cannot be
    computed, or does not apply; ``from_birth``: whether the days tell the child's birth date.
    """

    regel: Fristregel
    record: Record
    path: Path
    as_of: dt.date
    # A day may tell the child's birth date: none of them is shown in repr.
    start: dt.date | None = field(default=None, repr=False)
    due: DueDate | None = field(default=None, repr=False)
    done: dt.date | None = field(default=None, repr=False)
    done_at: Path | None = None
    state: DeadlineState = DeadlineState.NOT_COMPUTABLE
    missing: tuple[str, ...] = ()
    reason: Text | None = None
    from_birth: bool = False

    @property
    def is_broken(self) -> bool:
        """Say whether the duty was met too late, or is overdue."""
        return self.state in (DeadlineState.MET_LATE, DeadlineState.OVERDUE)

    @property
    def is_disputable(self) -> bool:
        """Say whether it is broken by the earlier reading of an unsettled shift only."""
        when = self.done if self.done is not None else self.as_of
        return self.is_broken and self.due is not None and when <= self.due.at_latest

    @property
    def hjemmel(self) -> tuple[Hjemmel, ...]:
        """The sources of the duty, the main one first."""
        return self.regel.hjemmel

    @property
    def actor(self) -> Text:
        """Who has to act, or may."""
        return self.regel.actor

    @property
    def days_left(self) -> int | None:
        """The calendar days until the last day, negative after it; None where that is not known."""
        return None if self.due is None else (self.due.date - self.as_of).days

    @property
    def working_days_left(self) -> int | None:
        """The working days after the day it is told for, the last day included; see above."""
        if self.due is None:
            return None
        try:
            return NATIONAL.between(self.as_of + _ONE_DAY, self.due.date + _ONE_DAY)
        except DateRangeError:
            return None


def deadlines_of(
    regler: Iterable[Fristregel], index: Index, as_of: dt.date, *, all_states: bool = False
) -> Iterator[Deadline]:
    """Yield the deadlines of each rule on each record it is about.

    Parameters: ``regler``; ``index``: the course; ``as_of``; ``all_states``: also those that do
    not apply, with the reason.
    """
    by_kind: dict[type[Record], list[Fristregel]] = {}
    for regel in regler:
        by_kind.setdefault(regel.on, []).append(regel)
    for record, path in index.nodes:
        for regel in by_kind.get(type(record), ()):
            for deadline in _of_record(regel, record, path, index, as_of):
                if all_states or deadline.state is not DeadlineState.NOT_APPLICABLE:
                    yield deadline


def _of_record(
    regel: Fristregel, record: Record, path: Path, index: Index, as_of: dt.date
) -> Iterator[Deadline]:
    plain = Deadline(regel=regel, record=record, path=path, as_of=as_of)
    parts = tuple(part for part in regel.needs if getattr(index.forlop, part) is None)
    if parts:
        yield evolve(plain, missing=parts, reason=_NOT_SUPPLIED.with_values(part=_word(parts[0])))
        return
    start = earliest(regel.start, record, index)
    met = _met(regel, record, index)
    if not regel.repeats or start is None:
        yield from _settled(evolve(plain, start=start), met, index)
        return
    later = [each for each in met if each.day > start]
    starts = [start, *dict.fromkeys(each.day for each in later)]
    for begun, following in zip(starts, (*starts[1:], None), strict=True):
        answers = [each for each in later if each.day == following]
        yield from _settled(evolve(plain, start=begun), answers, index)


@frozen
class _Met:
    """A day that meets a deadline, the record it stands in, and in which field."""

    day: dt.date
    record: Record
    field: str


def _met(regel: Fristregel, record: Record, index: Index) -> list[_Met]:
    found = [
        _Met(day, holder, steps_of(path)[-1].name)
        for path in regel.done
        for holder, day in records_at(record, path, index)
    ]
    return sorted(found, key=lambda each: each.day)


def _settled(plain: Deadline, met: list[_Met], index: Index) -> Iterator[Deadline]:
    """Yield the deadline with its days and state, unless its law did not hold on that day."""
    regel, record, start = plain.regel, plain.record, plain.start
    try:
        due = _due(regel, start)
    except DateRangeError:
        yield evolve(plain, missing=_start_facts(regel), reason=_OUTSIDE)
        return
    anchor = due.unshifted if due is not None and regel.anchored_in_due else start
    if anchor is not None and anchor not in regel.validity:
        return
    plain = evolve(plain, due=due, from_birth=tells_birth(regel.start, record, index))
    unmet, unknown = _conditions(regel, record, index, start, due)
    if unmet is not None:
        yield evolve(plain, state=DeadlineState.NOT_APPLICABLE, reason=why_not(unmet))
    elif due is None or unknown:
        missing = _start_facts(regel) if due is None else unknown
        yield evolve(plain, missing=missing, reason=_MISSING.with_values(fact=_word(missing[0])))
    else:
        yield _with_state(plain, due, met, index)


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


def _word(fact: str) -> Text:
    return Text.same(fact.removeprefix("/"))


def _start_facts(regel: Fristregel) -> tuple[str, ...]:
    return entry_paths(regel.start[0])[:1]


def _due(regel: Fristregel, start: dt.date | None) -> DueDate | None:
    if start is None:
        return None
    return DueDate.on(start) if regel.frist is None else regel.frist.due(start)


def _with_state(plain: Deadline, due: DueDate, met: list[_Met], index: Index) -> Deadline:
    # A duty is met by the first that meets it; of what must be in time or over, the last decides.
    first_counts = plain.regel.type is Fristtype.PLIKT
    best = None if not met else met[0] if first_counts else met[-1]
    if best is not None:
        own = (*index.paths[id(best.record)], best.field)
        plain = evolve(plain, done=best.day, done_at=own)
        if best.day > due.date and not _is_excused(plain.regel, best.record):
            over = best.day <= plain.as_of
            return evolve(plain, state=DeadlineState.MET_LATE if over else DeadlineState.OVERDUE)
    state, reason = _not_late(plain, due, index)
    return evolve(plain, state=state, reason=reason)


def _not_late(plain: Deadline, due: DueDate, index: Index) -> tuple[DeadlineState, Text | None]:
    """Return the state of a deadline that nothing recorded has met too late."""
    regel, is_past = plain.regel, plain.as_of > due.date
    if regel.type is Fristtype.GRENSE and is_past and _runs_past(plain, due, index):
        return DeadlineState.OVERDUE, None
    if plain.done is not None:
        return DeadlineState.MET, None
    if not is_past:
        return DeadlineState.OPEN, None
    if regel.type is Fristtype.RETT:
        return DeadlineState.LAPSED, None
    if regel.type is Fristtype.GRENSE or not _still_asked(plain, index):
        return DeadlineState.NOT_APPLICABLE, _OVER
    return DeadlineState.OVERDUE, None


def _still_asked(plain: Deadline, index: Index) -> bool:
    """Say whether what a duty is for still runs, where that decides."""
    path = plain.regel.runs
    if path is None:
        return True
    return any(runs_on(item, plain.as_of) for item in records_named(plain.record, path, index))


def _runs_past(plain: Deadline, due: DueDate, index: Index) -> bool:
    """Say whether what a limit is for runs on after its last day, or has begun after it."""
    items = records_named(plain.record, plain.regel.runs or SELF, index)
    return any(runs_after(item, due.date) for item in items)


def _is_excused(regel: Fristregel, record: Record) -> bool:
    return regel.excused is not None and getattr(record, regel.excused, None) is True
