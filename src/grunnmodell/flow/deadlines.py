"""Deadline rules applied to a course: one computed day for each duty on each record."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator

from attrs import field, frozen

from grunnmodell.dates import NATIONAL, DueDate, Unit
from grunnmodell.errors import DateRangeError
from grunnmodell.flow.conditions import why_not
from grunnmodell.flow.entries import tells_birth
from grunnmodell.flow.settling import DeadlineState, Settled, settled
from grunnmodell.forlop import Index, Path, Record
from grunnmodell.katalog import Fristregel
from grunnmodell.law import Hjemmel
from grunnmodell.text import Text

__all__ = ["Deadline", "deadlines_of"]

_ONE_DAY = dt.timedelta(days=1)
_MISSING = Text(
    nb="«{fact}» er ikke registrert, eller kan ikke leses",
    nn="«{fact}» er ikkje registrert, eller kan ikkje lesast",
    en='"{fact}" is not recorded, or cannot be read',
)
_NOT_SUPPLIED = Text(
    nb="«{fact}» er ikke levert",
    nn="«{fact}» er ikkje levert",
    en='"{fact}" is not supplied',
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


@frozen(kw_only=True)
class Deadline:
    """One computed day in one course.

    Parameters: ``regel``: the deadline rule; ``record``, ``path``: what it is about; ``as_of``:
    the day it is told for; ``settled``: its days, and how it stands.
    """

    regel: Fristregel
    record: Record
    path: Path
    as_of: dt.date
    # A day may tell the child's birth date: none of them is shown in repr.
    settled: Settled = field(repr=False)

    @property
    def state(self) -> DeadlineState:
        """How it stands on the day."""
        return self.settled.state

    @property
    def start(self) -> dt.date | None:
        """The day it runs from, None where that is not known."""
        return self.settled.start

    @property
    def due(self) -> DueDate | None:
        """Its last day, None where that is not known."""
        return self.settled.due

    @property
    def done(self) -> dt.date | None:
        """The day it was met, in time or too late; None where it was not."""
        return self.settled.done

    @property
    def done_at(self) -> Path | None:
        """Where the day it was met stands."""
        return self.settled.done_at

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts it cannot be computed without: parts of the document, or paths."""
        return self.settled.missing

    @property
    def reason(self) -> Text | None:
        """Why it cannot be computed, or does not apply; None where neither is so."""
        settled = self.settled
        if settled.unmet is not None:
            return why_not(settled.unmet)
        if settled.outside:
            return _OUTSIDE
        if settled.missing:
            fact = settled.missing[0]
            text = _NOT_SUPPLIED if fact in self.regel.needs else _MISSING
            return text.with_values(fact=Text.same(fact.removeprefix("/")))
        return _OVER if settled.state is DeadlineState.NOT_APPLICABLE else None

    @property
    def from_birth(self) -> bool:
        """Whether its days tell the child's birth date."""
        return tells_birth(self.regel.start)

    @property
    def birthday(self) -> int | None:
        """The age the child reaches on its last day, where that is a birthday; else None."""
        frist = self.regel.frist
        is_one = frist is not None and frist.first is None and frist.unit is Unit.YEARS
        return frist.amount if frist is not None and is_one and self.from_birth else None

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
    regler: Iterable[Fristregel],
    index: Index,
    as_of: dt.date,
    *,
    states: Collection[DeadlineState] = tuple(DeadlineState),
    on_crash: Callable[[Fristregel, Exception], None] | None = None,
) -> Iterator[Deadline]:
    """Yield the deadlines of each rule on each record it is about.

    Parameters: ``regler``; ``index``: the course; ``as_of``; ``states``: only those that stand so;
    ``on_crash``: told of a rule that cannot be computed, which is then run no further; without it
    the error is raised.
    """
    crashed: set[str] = set()
    by_kind: dict[type[Record], list[Fristregel]] = {}
    for regel in regler:
        by_kind.setdefault(regel.on, []).append(regel)
    for record, path in index.nodes:
        for regel in by_kind.get(type(record), ()):
            if regel.id in crashed:
                continue
            try:
                each_start = tuple(settled(regel, record, index, as_of))
            except Exception as error:  # a plugin's deadline may be written wrong in any way
                if on_crash is None:
                    raise
                crashed.add(regel.id)
                on_crash(regel, error)
                continue
            for found in each_start:
                if found.state in states:
                    yield Deadline(
                        regel=regel, record=record, path=path, as_of=as_of, settled=found
                    )
