"""Which phases a course has been in, and which one it is in now."""

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import pairwise

from attrs import frozen

from grunnmodell.flow.entries import days_of, ended_days, last_that_meets
from grunnmodell.forlop import Index
from grunnmodell.katalog import AllEnded, Entry, Fase, Faseovergang, First, Forlopsmodell, Last

__all__ = ["PhaseSpan", "phase_spans", "way_between"]


@frozen
class PhaseSpan:
    """The days a course was in a phase, both included.

    Parameters: ``fase``; ``fra``, ``til``: its days, ``til`` None while it lasts; ``nummer``: how
    many times the course has been in the phase, this one included; ``avbrutt``: whether it was
    broken off, so that nothing more is asked of it.
    """

    fase: Fase
    fra: dt.date
    til: dt.date | None
    nummer: int = 1
    avbrutt: bool = False

    @property
    def is_passed(self) -> bool:
        """Say whether the phase has been left."""
        return self.til is not None

    def __contains__(self, day: dt.date) -> bool:
        return self.fra <= day and (self.til is None or day <= self.til)


def phase_spans(modell: Forlopsmodell, index: Index) -> tuple[PhaseSpan, ...]:
    """Return the phases a course has been in, in order of days; a phase may come again.

    Facts that would enter a phase move the course forward along the model's line, and elsewhere
    only where the model has a transition: a new report during measures is a side track, and never
    moves the phase back.
    """
    order = {fase.kode: i for i, fase in enumerate(modell.faser)}
    by_day: dict[dt.date, list[_Fact]] = {}
    for fact, day in _entered(modell, index):
        by_day.setdefault(day, []).append(fact)
    steps: list[_Move] = []
    for day in sorted(by_day):
        _take(modell, day, sorted(by_day[day], key=lambda f: order[f.fase.kode]), steps)
    return tuple(_spans(steps))


@frozen
class _Fact:
    """A fact that would enter a phase."""

    fase: Fase
    entry: Entry


@frozen
class _Move:
    """A phase that was entered; ``avbryter``: whether that broke the one before it off."""

    fase: Fase
    day: dt.date
    avbryter: bool


def _entered(modell: Forlopsmodell, index: Index) -> Iterator[tuple[_Fact, dt.date]]:
    """Yield each fact that would enter a phase, with each of its days."""
    rounds = _rounds(modell, index)
    for fase in modell.faser:
        for entry in fase.entered:
            for day in _days(entry, index, rounds):
                yield _Fact(fase, entry), day


def _rounds(modell: Forlopsmodell, index: Index) -> list[tuple[dt.date, dt.date]]:
    """Return the days between one end of the course and the next: what has ended may come again.

    What ends a side track, such as a second report, is no end of the course.
    """
    ends = {
        day
        for fase in modell.faser
        if fase.end and not fase.side
        for entry in fase.entered
        if isinstance(entry, First)
        for day in days_of(entry, index.forlop, index)
    }
    return list(pairwise([dt.date.min, *sorted(ends), dt.date.max]))


def _days(entry: Entry, index: Index, rounds: list[tuple[dt.date, dt.date]]) -> Iterator[dt.date]:
    match entry:
        case First():
            yield from days_of(entry, index.forlop, index)
        case Last():
            for bounds in rounds:
                day = last_that_meets(entry, index.forlop, index, _within(bounds))
                if day is not None:
                    yield day
        case AllEnded():
            for bounds in rounds:
                yield from ended_days(entry, index, _within(bounds))


def _within(bounds: tuple[dt.date, dt.date]) -> Callable[[dt.date], bool]:
    after, until = bounds
    return lambda day: after < day <= until


def _take(modell: Forlopsmodell, day: dt.date, facts: list[_Fact], steps: list[_Move]) -> None:
    """Make each move that a day's facts lead to, the first of them in the model's order first."""
    left = facts
    while True:
        here = steps[-1].fase if steps else None
        found = next((f for f in left if _leads_to(modell, here, f)), None)
        if found is None:
            return
        way = None if here is None else modell.overgang(here.kode, found.fase.kode)
        steps.append(_Move(found.fase, day, avbryter=way is not None and way.avbryter))
        left = [f for f in left if f.fase is not found.fase]


def _leads_to(modell: Forlopsmodell, here: Fase | None, fact: _Fact) -> bool:
    to = fact.fase
    if here is None:
        return True
    if here is to:
        return False
    way = modell.overgang(here.kode, to.kode)
    if way is not None:
        return not way.ved or fact.entry in way.ved
    # Records may begin late or hold gaps: along the main line a course may skip phases.
    onward = modell.faser.index(here) < modell.faser.index(to)
    return onward and not (here.side or here.end or to.side)


def _spans(steps: list[_Move]) -> Iterator[PhaseSpan]:
    times: dict[str, int] = {}
    for i, move in enumerate(steps):
        after = steps[i + 1] if i + 1 < len(steps) else None
        number = times[move.fase.kode] = times.get(move.fase.kode, 0) + 1
        until = None if after is None else after.day
        broken_off = after is not None and after.avbryter
        yield PhaseSpan(move.fase, move.day, until, number, broken_off)


def way_between(modell: Forlopsmodell, fra: str, til: str) -> list[Faseovergang]:
    """Return the fewest transitions that lead from one phase to another; empty where none do.

    A way that breaks no phase off is preferred, however long.
    """
    whole = _way(modell, fra, til, breaking=False)
    return whole or _way(modell, fra, til, breaking=True)


def _way(modell: Forlopsmodell, fra: str, til: str, *, breaking: bool) -> list[Faseovergang]:
    ways: list[list[Faseovergang]] = [[]]
    seen = {fra}
    for way in ways:
        here = way[-1].til if way else fra
        for overgang in modell.overganger_fra(here):
            if overgang.avbryter and not breaking:
                continue
            if overgang.til == til:
                return [*way, overgang]
            if overgang.til not in seen:
                seen.add(overgang.til)
                ways.append([*way, overgang])
    return []
