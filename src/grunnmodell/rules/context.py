"""What a rule may know beside the record it looks at."""

import datetime as dt
from collections.abc import Callable
from functools import cached_property

from grunnmodell.flow import Deadline, PhaseSpan, days_at, phase_spans
from grunnmodell.forlop import Forlop, Index
from grunnmodell.katalog import Forlopsmodell, Katalog
from grunnmodell.rules.problem import Problem
from grunnmodell.text import Param

__all__ = ["Context"]


class Context:
    """The course around a record, the day it is checked for, and the catalogue that holds.

    ``forlop``, ``as_of``, ``katalog`` and ``modell`` (None when the document names a model nobody
    defines) are given; ``index`` looks records up and follows relations; ``settle`` computes the
    deadlines, the first time they are asked for.
    """

    def __init__(
        self,
        index: Index,
        *,
        as_of: dt.date,
        katalog: Katalog,
        modell: Forlopsmodell | None,
        settle: Callable[[], tuple[Deadline, ...]],
    ) -> None:
        self.index = index
        self.forlop: Forlop = index.forlop
        self.as_of = as_of
        self.katalog = katalog
        self.modell = modell
        self._settle = settle
        self._course_days: dict[str, dt.date | None] = {}

    @cached_property
    def phases(self) -> tuple[PhaseSpan, ...]:
        """The phases the course has entered, in order."""
        return () if self.modell is None else phase_spans(self.modell, self.index)

    def course_day(self, path: str) -> dt.date | None:
        """Return the earliest day at a path that is read from the course, None where none is."""
        if path not in self._course_days:
            days = days_at(self.forlop, path, self.index)
            self._course_days[path] = min(days, default=None)
        return self._course_days[path]

    @property
    def deadlines(self) -> tuple[Deadline, ...]:
        """Every deadline of the course's model, however it stands."""
        return self._settle()

    def problem(self, *steps: str | int, **params: Param) -> Problem:
        """Return a problem at a place on the record, with values for the rule's message."""
        return Problem(steps, params)
