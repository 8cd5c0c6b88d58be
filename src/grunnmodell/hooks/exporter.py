"""An export format, and what it is given to write."""

import datetime as dt
from collections.abc import Callable
from functools import cached_property

from attrs import field, frozen

from grunnmodell.checking import Assessment
from grunnmodell.forlop import Forlop
from grunnmodell.katalog import Katalog
from grunnmodell.text import Lang, Text

__all__ = ["Export", "ExportedCourse", "Exporter"]


# Not slotted, so that the course is assessed once, and only for formats that ask.
@frozen(kw_only=True, eq=False, slots=False)
class ExportedCourse:
    """One course in an export, and what the plugins of the run say of it.

    Parameters: ``forlop``; ``katalog``: the catalogue that holds for it, local entries too;
    ``assess``: what assesses it on the day of the export.
    """

    forlop: Forlop
    katalog: Katalog = field(repr=False)
    assess: Callable[[], Assessment] = field(repr=False)

    @cached_property
    def assessment(self) -> Assessment:
        """Its phase, findings, deadlines and next steps on the day."""
        return self.assess()


@frozen(kw_only=True)
class Export:
    """What a format is to write.

    Parameters: ``courses``: in the order given; ``as_of``: the day it is written for; ``lang``.
    """

    courses: tuple[ExportedCourse, ...]
    as_of: dt.date
    lang: Lang

    @property
    def forlop(self) -> Forlop:
        """The course, for a format that holds one."""
        return self.courses[0].forlop


@frozen(kw_only=True)
class Exporter:
    """A format a course can be written in, and perhaps several together.

    Parameters: ``kode``: the name to ask for it by; ``navn``; ``suffix``: of a file in it, such
    as ``.yaml``; ``write``: makes the bytes; ``several``: whether it holds any number of courses,
    and not just one.
    """

    kode: str
    navn: Text
    suffix: str
    write: Callable[[Export], bytes] = field(eq=False)
    several: bool = False
