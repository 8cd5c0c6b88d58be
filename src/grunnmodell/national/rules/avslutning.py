"""Rules on how a course ends."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.forlop import Avslutning
from grunnmodell.law import Norm, Validity, punkt
from grunnmodell.law.statutes import RETNINGSLINJER_2016, TJENESTEKATALOG
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]


@rule(
    "AVS-002",
    on=Avslutning,
    anchor="dato",
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


@rule(
    "AVS-003",
    on=Avslutning,
    anchor="dato",
    hjemmel=(
        RETNINGSLINJER_2016.section(punkt("7")),
        TJENESTEKATALOG.section(punkt("5.1")),
    ),
    norm=Norm.BOR,
    validity=Validity(dt.date(2016, 1, 1)),
    needs=("tiltak",),
    title=Text(
        nb="Videre behov er vurdert når forløpet avsluttes",
        nn="Vidare behov er vurdert når forløpet blir avslutta",
        en="Further need is assessed when the course ends",
    ),
    message=Text(
        nb="forløpet er avsluttet uten at videre behov er vurdert",
        nn="forløpet er avslutta utan at vidare behov er vurdert",
        en="the course has ended and further need was not assessed",
    ),
    mend=Text(
        nb="vurder om barnet trenger videre hjelp, og sett «videre_behov_vurdert: true»",
        nn="vurder om barnet treng vidare hjelp, og set «videre_behov_vurdert: true»",
        en='assess whether the child needs further help, and set "videre_behov_vurdert: true"',
    ),
)
def further_need_is_assessed(a: Avslutning, c: Context) -> Iterator[Problem]:
    """Whether the child needs further help is assessed when a course with measures ends.

    Sees that an assessment is recorded, not what it came to.
    """
    had_help = any(t.startet is not None for t in c.forlop.tiltak or ())
    if had_help and a.videre_behov_vurdert is not True:
        yield c.problem("videre_behov_vurdert")


RULES = (ended_course_has_reason, further_need_is_assessed)
