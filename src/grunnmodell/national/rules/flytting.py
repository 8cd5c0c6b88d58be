"""Rules on moves, and on which municipality is responsible."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import Apent, Flytting, Vedtak
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import BVL_2021
from grunnmodell.national.rules.vedtak import GRANTS
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

# The act of 16 June 2023 no. 41 made the duty (Prop. 64 L (2022–2023) chapter 3).
_FROM_2024 = Validity(dt.date(2024, 1, 1))
_TO_BE_TOLD = (Apent.UNDERSOKELSE, Apent.PALAGT_TILTAK)


@rule(
    "FLY-001",
    on=Flytting,
    when=lambda f: any(what in f.apent for what in _TO_BE_TOLD),
    anchor="dato",
    hjemmel=BVL_2021.paragraf("13-5", ledd=1),
    norm=Norm.SKAL,
    validity=_FROM_2024,
    title=Text(
        nb="Den nye kommunen får melding når barnet flytter",
        nn="Den nye kommunen får melding når barnet flyttar",
        en="The new municipality is told when the child moves",
    ),
    message=Text(
        nb="barnet flyttet mens en undersøkelse eller et pålagt tiltak var i gang, men den nye "
        "kommunen har ikke fått melding",
        nn="barnet flytta medan ei undersøking eller eit pålagt tiltak var i gang, men den nye "
        "kommunen har ikkje fått melding",
        en="the child moved while an investigation or an imposed measure was under way, but the "
        "new municipality was not told",
    ),
    why=Text(
        nb="ellers vet ingen i den nye kommunen at barnet kan trenge hjelp",
        nn="elles veit ingen i den nye kommunen at barnet kan trenge hjelp",
        en="otherwise nobody in the new municipality knows that the child may need help",
    ),
    mend=Text(
        nb="send melding til barnevernstjenesten der barnet nå er, og registrer dagen i "
        "«melding_sendt»",
        nn="send melding til barnevernstenesta der barnet no er, og registrer dagen i "
        "«melding_sendt»",
        en="tell the child welfare service where the child now is, and record the day in "
        '"melding_sendt"',
    ),
)
def new_municipality_is_told(f: Flytting, c: Context) -> Iterator[Problem]:
    """When a child moves, the service tells the new one of what goes beyond voluntary measures.

    The act asks it where the service believes that more is needed: an investigation or imposed
    measure that was open is taken to say so. Not asked where the municipalities have agreed on who
    is responsible: then the new one knows. Asked for from the day after: the act sets no day. Not
    assessed of a move to an unknown place.
    """
    if f.melding_sendt is not None or f.avtale is True or f.dato >= c.as_of:
        return
    if f.til_kommune is None:
        raise NotRecorded("flyttinger.til_kommune")
    yield c.problem("melding_sendt")


@rule(
    "FLY-002",
    on=Vedtak,
    when=lambda v: v.type in GRANTS and v.endrer is None and v.fra is None,
    anchor="dato",
    hjemmel=(BVL_2021.paragraf("3-6", ledd=4), BVL_2021.paragraf("15-4", ledd=3)),
    norm=Norm.SKAL,
    # A municipality that has changed its number since looks like another one.
    severity=Severity.WARNING,
    validity=Validity(dt.date(2026, 1, 1)),
    modeller=("ettervern",),
    needs=("ettervern",),
    title=Text(
        nb="Ettervern gis av kommunen som sist iverksatte tiltak før 18 år",
        nn="Ettervern blir gitt av kommunen som sist sette i verk tiltak før 18 år",
        en="Help after 18 comes from the municipality that last started measures before",
    ),
    message=Text(
        nb="vedtaket om ettervern er truffet i en annen kommune enn den som sist iverksatte tiltak "
        "før ungdommen fylte 18 år",
        nn="vedtaket om ettervern er gjort i ein annan kommune enn den som sist sette i verk "
        "tiltak før ungdommen fylte 18 år",
        en="the decision on help after 18 was made in another municipality than the one that last "
        "started measures before the youth was 18",
    ),
    why=Text(
        nb="ungdommen skal slippe å bli sendt mellom kommuner som ikke vil ha ansvaret",
        nn="ungdommen skal sleppe å bli send mellom kommunar som ikkje vil ha ansvaret",
        en="the youth is not to be sent between municipalities that do not want to be responsible",
    ),
    mend=Text(
        nb="avklar ansvaret med den andre kommunen; er det avtalt, registrer flyttingen med "
        "«avtale: true»",
        nn="avklar ansvaret med den andre kommunen; er det avtalt, registrer flyttinga med "
        "«avtale: true»",
        en="settle who is responsible with the other municipality; if it is agreed, record the "
        'move with "avtale: true"',
    ),
)
def aftercare_is_by_right_municipality(v: Vedtak, c: Context) -> Iterator[Problem]:
    """Help after 18 is the duty of the municipality that last started measures before 18.

    Compares the number of the course's municipality with that of the measure the help rests on:
    a number that was changed, or a service of several municipalities, looks like another one.
    Another may take the case over by agreement. Which municipality is responsible for a child,
    the one it stays in, a record cannot tell.
    """
    if _started_by(c) == _own(c) or any(f.avtale is True for f in c.forlop.flyttinger or ()):
        return
    if c.forlop.flyttinger is None:
        raise NotRecorded("flyttinger")
    yield c.problem()


def _started_by(c: Context) -> str:
    ground = None if c.forlop.ettervern is None else c.forlop.ettervern.grunnlag
    if ground is None or ground.kommune is None:
        raise NotRecorded("ettervern.grunnlag.kommune")
    return ground.kommune


def _own(c: Context) -> str:
    if c.forlop.kommune is None:
        raise NotRecorded("kommune")
    return c.forlop.kommune


RULES = (new_municipality_is_told, aftercare_is_by_right_municipality)
