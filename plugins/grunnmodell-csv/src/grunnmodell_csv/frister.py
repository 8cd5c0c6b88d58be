"""``csv-frister``: a row for each deadline, and how it stands."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

import grunnmodell as gm
from grunnmodell_csv.common import AS_OF, course_columns
from grunnmodell_csv.sheet import Column, Sheet

__all__ = ["FRISTER"]

_RUNNING = (gm.DeadlineState.OPEN, gm.DeadlineState.OVERDUE)
# What a deadline may be about; another plugin's may be about more, which keeps the library's name.
_KINDS: dict[type[gm.Record], gm.Text] = {
    gm.Akuttvedtak: gm.Text(nb="akuttvedtak", nn="akuttvedtak", en="emergency decision"),
    gm.Endringskrav: gm.Text(nb="endringskrav", nn="endringskrav", en="demand for change"),
    gm.Ettervern: gm.Text(nb="ettervern", nn="ettervern", en="help after 18"),
    gm.Evaluering: gm.Text(nb="evaluering", nn="evaluering", en="evaluation"),
    gm.Forlop: gm.Text(nb="forløp", nn="forløp", en="course"),
    gm.Melding: gm.Text(nb="melding", nn="melding", en="report of concern"),
    gm.Senterhenvisning: gm.Text(nb="henvisning", nn="tilvising", en="referral"),
    gm.Soknad: gm.Text(nb="søknad", nn="søknad", en="application"),
    gm.Tiltak: gm.Text(nb="tiltak", nn="tiltak", en="measure"),
    gm.Tiltaksplan: gm.Text(nb="tiltaksplan", nn="tiltaksplan", en="plan"),
    gm.Underretning: gm.Text(nb="underretning", nn="underretting", en="notice"),
    gm.Undersokelse: gm.Text(nb="undersøkelse", nn="undersøking", en="investigation"),
    gm.Vedtak: gm.Text(nb="vedtak", nn="vedtak", en="decision"),
}
_HIDDEN = gm.Text(
    nb="dagen følger av fødselsdatoen og vises ikke",
    nn="dagen følgjer av fødselsdatoen og blir ikkje vist",
    en="the day follows from the birth date and is not shown",
)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One deadline of a course."""

    course: gm.ExportedCourse
    deadline: gm.Deadline

    @property
    def forlop(self) -> gm.Forlop:
        """The course."""
        return self.course.forlop

    @property
    def katalog(self) -> gm.Katalog:
        """The catalogue that holds for it."""
        return self.course.katalog

    @property
    def as_of(self) -> dt.date:
        """The day it is told for."""
        return self.deadline.as_of

    @property
    def kind(self) -> gm.Text:
        """What it is about."""
        kind = type(self.deadline.record)
        return _KINDS.get(kind) or gm.Text.same(kind.__name__.lower())

    @property
    def due(self) -> dt.date | None:
        """Its last day, where that may be told."""
        due = self.deadline.due
        return None if due is None or self.deadline.from_birth else due.date

    @property
    def days_left(self) -> int | None:
        """The days left, negative when overdue; of one that runs, and may be told."""
        return self.deadline.days_left if self._counts else None

    @property
    def working_days_left(self) -> int | None:
        """The working days left; as above."""
        return self.deadline.working_days_left if self._counts else None

    @property
    def note(self) -> gm.Text | None:
        """Why the last day is not there."""
        hidden = self.deadline.due is not None and self.deadline.from_birth
        return _HIDDEN if hidden else self.deadline.reason

    @property
    def _counts(self) -> bool:
        return self.deadline.state in _RUNNING and not self.deadline.from_birth


def _rows(course: gm.ExportedCourse, as_of: dt.date) -> Iterator[Row]:
    for deadline in course.assessment.deadlines:
        yield Row(course=course, deadline=deadline)


def _sources(row: Row) -> gm.Text:
    """Return the sources; each language has its own words for the parts of a section."""
    cited = row.deadline.hjemmel
    return gm.Text(
        nb="; ".join(hjemmel.cite("nb") for hjemmel in cited),
        nn="; ".join(hjemmel.cite("nn") for hjemmel in cited),
        en="; ".join(hjemmel.cite("en") for hjemmel in cited),
    )


_COLUMNS: tuple[Column[Row], ...] = (
    *course_columns(Row),
    Column(gm.Text(nb="regel", nn="regel", en="rule"), lambda r: r.deadline.regel.id),
    Column(gm.Text(nb="frist", nn="frist", en="deadline"), lambda r: r.deadline.regel.title),
    Column(
        gm.Text(nb="gjelder", nn="gjeld", en="about"),
        lambda r: r.kind,
    ),
    Column(gm.Text(nb="id", nn="id", en="id"), lambda r: getattr(r.deadline.record, "id", None)),
    Column(gm.Text(nb="norm", nn="norm", en="norm"), lambda r: r.deadline.regel.norm.value),
    Column(gm.Text(nb="siste dag", nn="siste dag", en="last day"), lambda r: r.due),
    Column(gm.Text(nb="status", nn="status", en="state"), lambda r: r.deadline.state.navn),
    Column(gm.Text(nb="dager igjen", nn="dagar att", en="days left"), lambda r: r.days_left),
    Column(
        gm.Text(nb="virkedager igjen", nn="yrkedagar att", en="working days left"),
        lambda r: r.working_days_left,
    ),
    Column(gm.Text(nb="gjort", nn="gjort", en="done"), lambda r: r.deadline.done),
    Column(gm.Text(nb="hvem", nn="kven", en="who"), lambda r: r.deadline.actor),
    Column(gm.Text(nb="hjemmel", nn="heimel", en="source"), _sources),
    Column(gm.Text(nb="merknad", nn="merknad", en="note"), lambda r: r.note),
    Column(AS_OF, lambda r: r.as_of),
)

FRISTER = Sheet(
    kode="csv-frister",
    navn=gm.Text(nb="fristene, for Excel", nn="fristane, for Excel", en="the deadlines, for Excel"),
    columns=_COLUMNS,
    rows=_rows,
)
