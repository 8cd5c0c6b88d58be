"""Rules on how a course ends."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.forlop import Avslutning
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import TJENESTEKATALOG
from grunnmodell.national.texts import punkt
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]


@rule(
    "AVS-002",
    on=Avslutning,
    anchor=lambda a: a.dato,
    hjemmel=TJENESTEKATALOG.section(punkt("5.1")),
    norm=Norm.SKAL,
    validity=Validity(dt.date(2022, 1, 1)),
    title=Text(
        nb="Et avsluttet forløp har en årsak",
        nn="Eit avslutta forløp har ei årsak",
        en="An ended course has a reason",
    ),
    message=Text(
        nb="forløpet er avsluttet uten at årsaken er oppgitt",
        nn="forløpet er avslutta utan at årsaka er oppgitt",
        en="the course has ended and no reason is given",
    ),
    mend=Text(
        nb="oppgi hvorfor forløpet ble avsluttet i «arsak»",
        nn="oppgi kvifor forløpet vart avslutta i «arsak»",
        en='say why the course ended in "arsak"',
    ),
)
def ended_course_has_reason(a: Avslutning, c: Context) -> Iterator[Problem]:
    """A course ends because it reached its goals, because it did not, or for another reason."""
    if a.arsak is None:
        yield c.problem("arsak")


RULES = (ended_course_has_reason,)
