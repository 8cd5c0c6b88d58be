"""Which phases a course has been in, and which one it is in now."""

import datetime as dt
from collections.abc import Iterator

from attrs import frozen

from grunnmodell.flow.entries import earliest
from grunnmodell.forlop import Index
from grunnmodell.katalog import Fase, Forlopsmodell

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
    days = [(f, earliest(f.entered, index.forlop, index)) for f in modell.faser]
    entered = [(f, day) for f, day in days if day is not None]
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
