"""Rules on measures: what they rest on, and why they ended."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.forlop import Arsak, FattetAv, Tiltak, Vedtak, Vedtakstype
from grunnmodell.law import Norm, Validity, punkt
from grunnmodell.law.statutes import BVL_1992, BVL_2021, TJENESTEKATALOG
from grunnmodell.national.rules.vedtak import GRANTS
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]


def has_started(t: Tiltak) -> bool:
    """Say whether a measure has started."""
    return t.startet is not None


@rule(
    "TIL-001",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=BVL_2021.paragraf("15-3", ledd=3),
    norm=Norm.SKAL,
    validity=Validity(dt.date(2023, 1, 1)),
    needs=("vedtak",),
    title=Text(
        nb="Tiltaket bygger på et vedtak",
        nn="Tiltaket byggjer på eit vedtak",
        en="The measure rests on a decision",
    ),
    message=Text(
        nb="tiltaket startet uten at det var truffet vedtak om det",
        nn="tiltaket starta utan at det var treft vedtak om det",
        en="the measure started without a decision about it",
    ),
    mend=Text(
        nb="registrer vedtaket og vis til det i «vedtak»; er startdatoen feil, rett den",
        nn="registrer vedtaket og vis til det i «vedtak»; er startdatoen feil, rett han",
        en='record the decision and name it in "vedtak"; if the start date is wrong, correct it',
    ),
)
def measure_rests_on_decision(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A measure rests on a decision made on or before the day it starts, acute help too."""
    granted = [v.dato for v in c.index.vedtak_of(t) if v.type in GRANTS]
    if t.startet is not None and not any(day <= t.startet for day in granted):
        yield c.problem("vedtak" if not granted else "startet")


@rule(
    "AVS-001",
    on=Tiltak,
    when=lambda t: t.avsluttet is not None,
    anchor="avsluttet",
    hjemmel=TJENESTEKATALOG.section(punkt("5.1")),
    norm=Norm.SKAL,
    validity=Validity(dt.date(2022, 1, 1)),
    title=Text(
        nb="Et avsluttet tiltak har en årsak",
        nn="Eit avslutta tiltak har ei årsak",
        en="An ended measure has a reason",
    ),
    message=Text(
        nb="tiltaket er avsluttet uten at årsaken er oppgitt",
        nn="tiltaket er avslutta utan at årsaka er oppgitt",
        en="the measure has ended and no reason is given",
    ),
    why=Text(
        nb="grunnen sier om barnet har fått det bedre, eller trenger noe annet",
        nn="grunnen seier om barnet har fått det betre, eller treng noko anna",
        en="the reason tells whether things are better for the child, or it needs something else",
    ),
    mend=Text(
        nb="oppgi hvorfor det ble avsluttet i «arsak»",
        nn="oppgi kvifor det vart avslutta i «arsak»",
        en='say why it ended in "arsak"',
    ),
)
def ended_measure_has_reason(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A measure ends because it worked, because it did not, or for a reason of its own.

    The catalogue says when a measure is to end; that the reason is recorded follows from that.
    """
    if t.arsak is None:
        yield c.problem("arsak")


def is_imposed(v: Vedtak) -> bool:
    """Say whether a decision gives a measure without the parties' consent."""
    return v.type is Vedtakstype.PALAGT or v.fattet_av is FattetAv.NEMNDA


# Ended because it had to: there was nothing left to evaluate together.
ENDED_BY_OTHERS = (Arsak.SAMTYKKE_TRUKKET, Arsak.FLYTTET)
# The family's own choice, or an age limit: the service has nothing to decide or talk through.
NOBODY_DECIDED = (*ENDED_BY_OTHERS, Arsak.IKKE_SAMTYKKE, Arsak.ALDER)

RULES = (
    measure_rests_on_decision,
    measure_rests_on_decision.under(BVL_1992.paragraf("4-4"), validity=BVL_1992.validity),
    ended_measure_has_reason,
)
