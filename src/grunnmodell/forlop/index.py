"""Look up a course's records by id, and follow the relations between them."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TypeVar

from grunnmodell.forlop.behov import Behov, Malsetting
from grunnmodell.forlop.forlop import Forlop
from grunnmodell.forlop.person import Person
from grunnmodell.forlop.record import Record
from grunnmodell.forlop.samtykke import Samtykke
from grunnmodell.forlop.shape import shape_of
from grunnmodell.forlop.tiltak import Tiltak
from grunnmodell.forlop.tiltaksplan import Evaluering, PlanlagtTiltak, Tiltaksplan
from grunnmodell.forlop.vedtak import Vedtak
from grunnmodell.forlop.walk import Path, walk

__all__ = ["Index"]

R = TypeVar("R", bound=Record)


class Index:
    """The lookups rules need, each built when first asked for.

    Every relation is stored once in a document, on the later fact; here it is read both ways.
    """

    def __init__(self, forlop: Forlop) -> None:
        self.forlop = forlop
        # What other layers work out of the whole course, each under a key of its own.
        self.kept: dict[tuple[str, str], tuple[dt.date, ...]] = {}
        # Asked for by rule after rule: kept by the measure's identity, which lives as long as this.
        self._vedtak_of: dict[int, tuple[Vedtak, ...]] = {}
        self._malsettinger_of: dict[int, tuple[Malsetting, ...]] = {}

    @cached_property
    def nodes(self) -> tuple[tuple[Record, Path], ...]:
        """Every record with its path, in document order."""
        return tuple(walk(self.forlop))

    @cached_property
    def by_id(self) -> dict[str, Record]:
        """The first record of each id."""
        found: dict[str, Record] = {}
        for record, _ in self.nodes:
            own = getattr(record, "id", None)
            if own is not None and record is not self.forlop:
                found.setdefault(own, record)
        return found

    @cached_property
    def paths(self) -> dict[int, Path]:
        """The path of each record, by identity."""
        return {id(record): path for record, path in self.nodes}

    def days(self) -> Iterator[tuple[Record, Path, dt.date]]:
        """Yield every day that has come: its record, its own path, and the day."""
        for record, path in self.nodes:
            for field in shape_of(type(record)).days:
                value = getattr(record, field.name)
                if field.many:
                    yield from ((record, (*path, field.name, i), d) for i, d in enumerate(value))
                elif value is not None:
                    yield record, (*path, field.name), value

    @cached_property
    def span(self) -> tuple[dt.date, dt.date] | None:
        """The first and the last of these days, None where there is none."""
        found = [day for _, _, day in self.days()]
        return (min(found), max(found)) if found else None

    def outer(self, record: Record) -> Record | None:
        """Return the record another one stands in, or None for the course itself."""
        return self._outers.get(id(record))

    @cached_property
    def _outers(self) -> dict[int, Record]:
        found: dict[int, Record] = {}
        for record, _ in self.nodes:
            for child in shape_of(type(record)).children:
                value = getattr(record, child.name)
                if value is not None:
                    found |= {id(inner): record for inner in (value if child.many else (value,))}
        return found

    def get(self, ref: str | None, cls: type[R]) -> R | None:
        """Return the record of a kind that has an id, or None."""
        found = self.by_id.get(ref) if ref is not None else None
        return found if isinstance(found, cls) else None

    def get_all(self, refs: Iterable[str], cls: type[R]) -> tuple[R, ...]:
        """Return the records of a kind that have these ids; unknown ids are left out."""
        found = (self.by_id.get(ref) for ref in refs)
        return tuple(r for r in found if isinstance(r, cls))

    def person(self, ref: str | None) -> Person | None:
        """Return the person with an id."""
        return self.get(ref, Person)

    def vedtak_of(self, tiltak: Tiltak) -> tuple[Vedtak, ...]:
        """Return the decisions about a measure."""
        found = self._vedtak_of.get(id(tiltak))
        if found is None:
            found = self._vedtak_of[id(tiltak)] = self.get_all(tiltak.vedtak, Vedtak)
        return found

    def plans_of_vedtak(self, vedtak: Vedtak) -> tuple[Tiltaksplan, ...]:
        """Return the plans that belong to a decision."""
        return tuple(p for p in self.forlop.tiltaksplaner or () if vedtak.id in p.vedtak)

    def planned(self, tiltak: Tiltak) -> Iterator[tuple[Tiltaksplan, PlanlagtTiltak]]:
        """Return each plan's line about a measure, with its plan."""
        return iter(self._lines.get(tiltak.id, ()))

    @cached_property
    def _lines(self) -> dict[str, list[tuple[Tiltaksplan, PlanlagtTiltak]]]:
        found: dict[str, list[tuple[Tiltaksplan, PlanlagtTiltak]]] = {}
        for plan in self.forlop.tiltaksplaner or ():
            for line in plan.tiltak:
                found.setdefault(line.ref, []).append((plan, line))
        return found

    def malsettinger_of(self, tiltak: Tiltak) -> tuple[Malsetting, ...]:
        """Return the goals a measure serves, by the plans."""
        found = self._malsettinger_of.get(id(tiltak))
        if found is None:
            lines = (line for _, line in self.planned(tiltak))
            refs = dict.fromkeys(ref for line in lines for ref in line.malsettinger)
            found = self._malsettinger_of[id(tiltak)] = self.get_all(refs, Malsetting)
        return found

    def malsettinger_for(self, behov: Behov) -> tuple[Malsetting, ...]:
        """Return the goals that serve a need."""
        return tuple(g for g in self.forlop.malsettinger or () if behov.id in g.behov)

    def plan_of(self, evaluering: Evaluering) -> Tiltaksplan | None:
        """Return the plan an evaluation belongs to."""
        plan = self.outer(evaluering)
        return plan if isinstance(plan, Tiltaksplan) else None

    def samtykker_to(self, tiltak: Tiltak) -> tuple[Samtykke, ...]:
        """Return the consents that cover a measure."""
        return tuple(s for s in self.forlop.samtykker or () if tiltak.id in s.ref)
