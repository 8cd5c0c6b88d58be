"""``csv-tiltak``: a row for each measure."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import grunnmodell as gm
from grunnmodell_csv.codes import name_of, with_name
from grunnmodell_csv.common import AS_OF, course_columns, passed
from grunnmodell_csv.sheet import Column, Sheet

__all__ = ["TILTAK"]

_STATES = {
    "planned": gm.Text(nb="ikke startet", nn="ikkje starta", en="not started"),
    "running": gm.Text(nb="pågår", nn="pågår", en="running"),
    "ended": gm.Text(nb="avsluttet", nn="avslutta", en="ended"),
}
_APART = " | "


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One measure, as it was known on a day.

    Parameters: ``course``; ``index``: of its records; ``tiltak``; ``as_of``.
    """

    course: gm.ExportedCourse
    index: gm.Index
    tiltak: gm.Tiltak
    as_of: dt.date

    @property
    def forlop(self) -> gm.Forlop:
        """The course."""
        return self.course.forlop

    @property
    def katalog(self) -> gm.Katalog:
        """The catalogue that holds for it."""
        return self.course.katalog

    @property
    def type(self) -> gm.Tiltakstype | None:
        """Its kind in the catalogue."""
        return self.katalog.tiltakstyper.get(self.tiltak.type)

    @property
    def kategori(self) -> gm.Text | None:
        """The category of its kind."""
        return name_of(self.type.kategori, self.katalog.tiltakskategorier) if self.type else None

    @property
    def behov(self) -> gm.Text | None:
        """The need areas that its goals serve, by the plans."""
        refs = [ref for goal in self.index.malsettinger_of(self.tiltak) for ref in goal.behov]
        areas = sorted({need.omrade for need in self.index.get_all(refs, gm.Behov)})
        return _joined(with_name(area, self.katalog.behovsomrader) for area in areas)

    @property
    def vedtak(self) -> list[dt.date]:
        """The days of the decisions about it, in order."""
        days = {v.dato for v in self.index.vedtak_of(self.tiltak) if v.dato <= self.as_of}
        return sorted(days)

    @property
    def startet(self) -> dt.date | None:
        """The day it started."""
        return passed(self.tiltak.startet, self.as_of)

    @property
    def avsluttet(self) -> dt.date | None:
        """The day it ended."""
        return passed(self.tiltak.avsluttet, self.as_of)

    @property
    def state(self) -> gm.Text:
        """How it stands on the day."""
        if self.avsluttet is not None:
            return _STATES["ended"]
        return _STATES["planned" if self.startet is None else "running"]

    @property
    def days(self) -> int | None:
        """How many days it has lasted, the first and the last included."""
        if self.startet is None:
            return None
        return ((self.avsluttet or self.as_of) - self.startet).days + 1

    @property
    def plans(self) -> list[gm.Tiltaksplan]:
        """The plans that say something of it."""
        found = (plan for plan, _ in self.index.planned(self.tiltak))
        return [p for p in found if p.utarbeidet is None or p.utarbeidet <= self.as_of]

    @property
    def has_plan(self) -> bool | None:
        """Whether a plan says something of it; None where plans are not supplied."""
        return None if self.forlop.tiltaksplaner is None else bool(self.plans)

    @property
    def varer_til(self) -> dt.date | None:
        """The last day that a plan means it to last to."""
        lines = (line for _, line in self.index.planned(self.tiltak))
        return max((line.varer_til for line in lines if line.varer_til), default=None)

    @property
    def last_evaluation(self) -> dt.date | None:
        """The day of the newest evaluation of a plan it stands in."""
        days = (passed(e.utfort, self.as_of) for p in self.plans for e in p.evalueringer)
        return max((day for day in days if day), default=None)

    @property
    def next_evaluation(self) -> dt.date | None:
        """The first day planned for an evaluation not yet made, perhaps gone by; if it runs on."""
        if self.avsluttet is not None:
            return None
        waiting = (
            e.planlagt
            for plan in self.plans
            for e in plan.evalueringer
            if passed(e.utfort, self.as_of) is None
        )
        return min((day for day in waiting if day), default=None)


def _joined(texts: Iterable[gm.Text]) -> gm.Text | None:
    found = list(texts)
    if not found:
        return None
    return gm.Text(
        nb=_APART.join(text.nb for text in found),
        nn=_APART.join(text.nn for text in found),
        en=_APART.join(text.en for text in found),
    )


def _measures(course: gm.ExportedCourse, as_of: dt.date) -> Iterator[Measure]:
    index = gm.Index(course.forlop)
    for tiltak in course.forlop.tiltak or ():
        yield Measure(course=course, index=index, tiltak=tiltak, as_of=as_of)


_COLUMNS: tuple[Column[Measure], ...] = (
    *course_columns(Measure),
    Column(gm.Text(nb="tiltak", nn="tiltak", en="measure"), lambda m: m.tiltak.id),
    Column(gm.Text(nb="tiltakskode", nn="tiltakskode", en="code"), lambda m: m.tiltak.type),
    Column(
        gm.Text(nb="tiltakstype", nn="tiltakstype", en="kind of measure"),
        lambda m: m.type.navn if m.type else None,
    ),
    Column(gm.Text(nb="kategori", nn="kategori", en="category"), lambda m: m.kategori),
    Column(gm.Text(nb="behovsområder", nn="behovsområde", en="need areas"), lambda m: m.behov),
    Column(
        gm.Text(nb="leverandør", nn="leverandør", en="provider"),
        lambda m: m.tiltak.leverandor.value if m.tiltak.leverandor else None,
    ),
    Column(gm.Text(nb="status", nn="status", en="state"), lambda m: m.state),
    Column(
        gm.Text(nb="første vedtak", nn="første vedtak", en="first decision"),
        lambda m: m.vedtak[0] if m.vedtak else None,
    ),
    Column(
        gm.Text(nb="siste vedtak", nn="siste vedtak", en="last decision"),
        lambda m: m.vedtak[-1] if m.vedtak else None,
    ),
    Column(gm.Text(nb="startet", nn="starta", en="started"), lambda m: m.startet),
    Column(gm.Text(nb="planlagt til", nn="planlagt til", en="planned to"), lambda m: m.varer_til),
    Column(gm.Text(nb="avsluttet", nn="avslutta", en="ended"), lambda m: m.avsluttet),
    Column(gm.Text(nb="dager", nn="dagar", en="days"), lambda m: m.days),
    Column(gm.Text(nb="i plan", nn="i plan", en="in a plan"), lambda m: m.has_plan),
    Column(
        gm.Text(nb="siste evaluering", nn="siste evaluering", en="last evaluation"),
        lambda m: m.last_evaluation,
    ),
    Column(
        gm.Text(nb="neste evaluering", nn="neste evaluering", en="next evaluation"),
        lambda m: m.next_evaluation,
    ),
    Column(AS_OF, lambda m: m.as_of),
)

TILTAK = Sheet(
    kode="csv-tiltak",
    navn=gm.Text(nb="tiltakene, for Excel", nn="tiltaka, for Excel", en="the measures, for Excel"),
    columns=_COLUMNS,
    rows=_measures,
)
