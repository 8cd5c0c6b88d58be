"""The first columns of every table: which course it is, and whose."""

import datetime as dt
from typing import Protocol, TypeVar

import grunnmodell as gm
from grunnmodell_csv.codes import kommune, name_of
from grunnmodell_csv.sheet import Column

__all__ = ["AS_OF", "course_columns", "passed"]


class _OfCourse(Protocol):
    @property
    def forlop(self) -> gm.Forlop: ...

    @property
    def katalog(self) -> gm.Katalog: ...

    @property
    def as_of(self) -> dt.date: ...


Row = TypeVar("Row", bound=_OfCourse)

AS_OF = gm.Text(nb="per", nn="per", en="as of")


def course_columns(_: type[Row]) -> tuple[Column[Row], ...]:
    """Return the columns that say which course a row is about, and which service has it."""
    return (
        Column(gm.Text(nb="forløp", nn="forløp", en="course"), lambda r: r.forlop.id),
        Column(
            gm.Text(nb="forløpsmodell", nn="forløpsmodell", en="course model"),
            lambda r: name_of(r.forlop.modell, r.katalog.forlopsmodeller),
        ),
        Column(
            gm.Text(nb="tjeneste", nn="teneste", en="service"),
            lambda r: name_of(r.forlop.tjeneste, r.katalog.tjenester),
        ),
        Column(
            gm.Text(nb="kommune", nn="kommune", en="municipality"),
            lambda r: kommune(r.forlop.kommune, r.as_of, r.katalog),
        ),
    )


def passed(day: dt.date | None, as_of: dt.date) -> dt.date | None:
    """Return a day that has come; a later one was not known then."""
    return day if day is not None and day <= as_of else None
