"""``csv-forlop``: a row for each course: where it stands, what is late, what comes next."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

import grunnmodell as gm
from grunnmodell_csv.codes import name_of
from grunnmodell_csv.common import AS_OF, course_columns
from grunnmodell_csv.sheet import Column, Sheet

__all__ = ["FORLOP"]


@dataclass(frozen=True, kw_only=True)
class Standing:
    """One course, and everything there is to say of it on a day."""

    course: gm.ExportedCourse
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
    def found(self) -> gm.Assessment:
        """Everything there is to say of it."""
        return self.course.assessment

    @property
    def phase(self) -> gm.PhaseSpan | None:
        """The phase it is in."""
        return self.found.history[-1].span if self.found.history else None

    @property
    def running(self) -> int | None:
        """How many measures run on the day; None where measures are not supplied."""
        if self.forlop.tiltak is None:
            return None
        return sum(_runs(tiltak, self.as_of) for tiltak in self.forlop.tiltak)

    @property
    def next_deadline(self) -> gm.Deadline | None:
        """The first deadline still open, of those that do not tell the birth date."""
        running = (d for d in self.found.deadlines if d.state is gm.DeadlineState.OPEN)
        return next((d for d in running if not d.from_birth), None)

    def how_many(self, severity: gm.Severity) -> int:
        """Return how many findings weigh as much."""
        return sum(finding.severity is severity for finding in self.found.report.findings)

    @property
    def overdue(self) -> int:
        """How many deadlines are overdue."""
        return sum(d.state is gm.DeadlineState.OVERDUE for d in self.found.deadlines)


def _runs(tiltak: gm.Tiltak, day: dt.date) -> bool:
    if tiltak.startet is None or tiltak.startet > day:
        return False
    return tiltak.avsluttet is None or tiltak.avsluttet > day


def _standing(course: gm.ExportedCourse, as_of: dt.date) -> Iterator[Standing]:
    yield Standing(course=course, as_of=as_of)


def _next_day(standing: Standing) -> dt.date | None:
    deadline = standing.next_deadline
    return deadline.due.date if deadline and deadline.due else None


_COLUMNS: tuple[Column[Standing], ...] = (
    *course_columns(Standing),
    Column(
        gm.Text(nb="aldersmodul", nn="aldersmodul", en="age module"),
        lambda s: name_of(s.forlop.aldersmodul, s.katalog.aldersmoduler),
    ),
    Column(
        gm.Text(nb="fase", nn="fase", en="phase"),
        lambda s: s.phase.fase.navn if s.phase else None,
    ),
    Column(
        gm.Text(nb="i fasen siden", nn="i fasen sidan", en="in the phase since"),
        lambda s: s.phase.fra if s.phase else None,
    ),
    Column(
        gm.Text(nb="tiltak som pågår", nn="tiltak som pågår", en="measures running"),
        lambda s: s.running,
    ),
    Column(
        gm.Text(nb="oversittede frister", nn="oversitne fristar", en="deadlines overdue"),
        lambda s: s.overdue,
    ),
    Column(gm.Text(nb="neste frist", nn="neste frist", en="next deadline"), _next_day),
    Column(
        gm.Text(nb="hva fristen gjelder", nn="kva fristen gjeld", en="what it is for"),
        lambda s: s.next_deadline.regel.title if s.next_deadline else None,
    ),
    Column(
        gm.Text(nb="hvem", nn="kven", en="who"),
        lambda s: s.next_deadline.actor if s.next_deadline else None,
    ),
    Column(gm.Text(nb="feil", nn="feil", en="errors"), lambda s: s.how_many(gm.Severity.ERROR)),
    Column(
        gm.Text(nb="advarsler", nn="åtvaringar", en="warnings"),
        lambda s: s.how_many(gm.Severity.WARNING),
    ),
    Column(
        gm.Text(nb="regler ikke vurdert", nn="reglar ikkje vurderte", en="rules not assessed"),
        lambda s: len(s.found.report.not_assessed),
    ),
    Column(AS_OF, lambda s: s.as_of),
)

FORLOP = Sheet(
    kode="csv-forlop",
    navn=gm.Text(
        nb="oversikt over forløpene, for Excel",
        nn="oversikt over forløpa, for Excel",
        en="an overview of the courses, for Excel",
    ),
    columns=_COLUMNS,
    rows=_standing,
)
