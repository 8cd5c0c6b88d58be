"""Which phases a course has been in, and which one it is in now."""

import datetime as dt
from collections.abc import Iterator

from attrs import frozen

from grunnmodell.flow.facts import holds, records_at
from grunnmodell.forlop import Index
from grunnmodell.katalog import AllEnded, Entry, Fase, First, Forlopsmodell, Last

__all__ = ["PhaseSpan", "phase_spans"]


@frozen
class PhaseSpan:
    """The days a course was in a phase, both included; ``til`` is None while it lasts."""

    fase: Fase
    fra: dt.date
    til: dt.date | None

    @property
    def is_passed(self) -> bool:
        """Say whether the phase has been left."""
        return self.til is not None

    def __contains__(self, day: dt.date) -> bool:
        return self.fra <= day and (self.til is None or day <= self.til)


def phase_spans(modell: Forlopsmodell, index: Index) -> tuple[PhaseSpan, ...]:
    """Return the phases a course has entered, in the model's order, each with its days.

    A fact that comes after a later phase was entered is a side track, such as a new report during
    measures: it never moves the phase back.
    """
    entered = [(f, day) for f in modell.faser if (day := _entry_day(f, index)) is not None]
    kept = list(_without_side_tracks(entered))
    return tuple(
        PhaseSpan(fase, day, kept[i + 1][1] if i + 1 < len(kept) else None)
        for i, (fase, day) in enumerate(kept)
    )


def _without_side_tracks(
    entered: list[tuple[Fase, dt.date]],
) -> Iterator[tuple[Fase, dt.date]]:
    for i, (fase, day) in enumerate(entered):
        if all(day <= later for _, later in entered[i + 1 :]):
            yield fase, day


def _entry_day(fase: Fase, index: Index) -> dt.date | None:
    days = [day for entry in fase.entered if (day := _day_of(entry, index)) is not None]
    return min(days, default=None)


def _day_of(entry: Entry, index: Index) -> dt.date | None:
    match entry:
        case First(paths=paths, where=where):
            return min(
                (
                    day
                    for path in paths
                    for record, day in records_at(index.forlop, path, index)
                    if where is None or holds(where, record, index)
                ),
                default=None,
            )
        case Last(path=path, where=where):
            found = records_at(index.forlop, path, index)
            record, day = max(found, key=lambda pair: pair[1], default=(None, None))
            if record is None or (where is not None and not holds(where, record, index)):
                return None
            return day
        case AllEnded(part=part):
            return _all_ended(part, index)


def _all_ended(part: str, index: Index) -> dt.date | None:
    started = [r for r in getattr(index.forlop, part) or () if r.startet is not None]
    ends = [r.avsluttet for r in started]
    return None if not ends or None in ends else max(ends)
