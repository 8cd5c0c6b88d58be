"""Deadlines of help after 18."""

import datetime as dt
from functools import partial

from grunnmodell.dates import Frist, Shift, Unit
from grunnmodell.findings import Severity
from grunnmodell.forlop import Ettervern, Forlop, Tiltak
from grunnmodell.katalog import Absent, Fristregel, Fristtype, RunningOnDue, UnderAgeOnDue
from grunnmodell.law import Norm, Validity, heading
from grunnmodell.law.statutes import (
    BVL_1992,
    BVL_2021,
    OMTALE_ETTERVERN,
    SSB_KONTROLLER,
)
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["FRISTREGLER"]

_SSB = SSB_KONTROLLER.section(Text.same("Sak 7"))

_UNTIL_23 = dt.date(1998, 9, 1)
_UNTIL_25 = dt.date(2021, 1, 1)
_BORN = (Absent("/barn.termin"),)
_RUNNING = (*_BORN, RunningOnDue("."))


def _years(number: int) -> Frist:
    return Frist(number, Unit.YEARS, Shift.NONE)


_upper_age = partial(
    Fristregel,
    id="ETT-002",
    faser=("gjennomforing",),
    title=Text(
        nb="Tiltaket er avsluttet når ungdommen når den øvre aldersgrensen",
        nn="Tiltaket er avslutta når ungdommen når den øvre aldersgrensa",
        en="The measure has ended when the youth reaches the upper age limit",
    ),
    message=Text(
        nb="tiltaket varer lenger enn til {due}, den øvre aldersgrensen for hjelpetiltak",
        nn="tiltaket varer lenger enn til {due}, den øvre aldersgrensa for hjelpetiltak",
        en="the measure lasts beyond {due}, the upper age limit for help measures",
    ),
    why=Text(
        nb="etter den alderen gir ikke loven rett til tiltak, og andre må ta over",
        nn="etter den alderen gir ikkje lova rett til tiltak, og andre må ta over",
        en="after that age the act gives no ground for measures, and others have to take over",
    ),
    mend=Text(
        nb="avslutt tiltaket og registrer «avsluttet»; er datoen feil, rett den",
        nn="avslutt tiltaket og registrer «avsluttet»; er datoen feil, rett han",
        en='end the measure and record "avsluttet"; if the date is wrong, correct it',
    ),
    norm=Norm.SKAL,
    type=Fristtype.GRENSE,
    modeller=("ettervern",),
    on=Tiltak,
    start="/barn.fodt",
    done="avsluttet",
    actor=SERVICE,
    when=_BORN,
    needs=("barn",),
    anchored_in_due=True,
    docs="The act says «up to» the birthday; a measure that ends on the birthday itself still "
    "passes. Before 2021 asks only of measures that run on that day, for later law gave more time.",
)

FRISTREGLER = (
    Fristregel(
        id="ETT-001",
        faser=("hjelpetiltak/gjennomforing", "forberedelse"),
        title=Text(
            nb="Ettervern er tatt opp før ungdommen fyller 18 år",
            nn="Ettervern er teke opp før ungdommen fyller 18 år",
            en="Help after 18 is raised before the youth turns 18",
        ),
        message=Text(
            nb="ungdommen hadde tiltak på {due}, men ettervern var ikke tatt opp innen da",
            nn="ungdommen hadde tiltak på {due}, men ettervern var ikkje teke opp innan då",
            en="the youth had a measure on {due}, but help after 18 was not raised by then",
        ),
        why=Text(
            nb="ungdommen må vite om hjelpen fortsetter, før den tar slutt",
            nn="ungdommen må vite om hjelpa held fram, før ho tek slutt",
            en="the youth must know whether the help goes on before it ends",
        ),
        mend=Text(
            nb="ta kontakt med ungdommen og registrer dagen i «ettervern: kontakt»",
            nn="ta kontakt med ungdommen og registrer dagen i «ettervern: kontakt»",
            en='contact the youth and record the day in "ettervern: kontakt"',
        ),
        hjemmel=(BVL_2021.paragraf("3-6", ledd=2),),
        norm=Norm.SKAL,
        validity=BVL_2021.validity,
        on=Forlop,
        start="barn.fodt",
        done="ettervern.kontakt",
        actor=SERVICE,
        frist=_years(18),
        when=(Absent("barn.termin"), RunningOnDue("tiltak")),
        needs=("barn", "tiltak"),
        anchored_in_due=True,
        ordlyd="I god tid før ungdommen fyller 18 år, skal barnevernstjenesten ta kontakt med "
        "ungdommen for å vurdere om tiltak skal videreføres eller erstattes av andre tiltak.",
        docs="The act says «in good time before»; contact on the birthday itself still passes, "
        "after it is surely too late. Only where a measure is in force on the birthday.",
    ),
    _upper_age(
        hjemmel=(BVL_1992.paragraf("1-3", ledd=2), _SSB),
        validity=Validity(None, _UNTIL_23),
        when=_RUNNING,
        frist=_years(20),
        ordlyd="Når barnet samtykker, kan tiltak som er iverksatt før barnet har fylt 18 år, "
        "opprettholdes inntil barnet har fylt 20 år.",
    ),
    _upper_age(
        hjemmel=(BVL_1992.paragraf("1-3", ledd=2), _SSB),
        validity=Validity(_UNTIL_23, _UNTIL_25),
        when=_RUNNING,
        frist=_years(23),
        ordlyd="Når barnet samtykker, kan tiltak som er iverksatt før barnet har fylt 18 år, "
        "opprettholdes eller erstattes av andre tiltak som er omhandlet i denne lov inntil barnet "
        "har fylt 23 år.",
    ),
    _upper_age(
        hjemmel=(BVL_1992.paragraf("1-3", ledd=2), _SSB),
        validity=Validity(_UNTIL_25, dt.date(2023, 1, 1)),
        frist=_years(25),
        ordlyd="Når barnet samtykker, kan tiltak som er iverksatt før barnet har fylt 18 år, "
        "opprettholdes eller erstattes av andre tiltak som er omhandlet i denne lov inntil barnet "
        "har fylt 25 år.",
    ),
    _upper_age(
        hjemmel=(BVL_2021.paragraf("3-6", ledd=3), _SSB),
        validity=BVL_2021.validity,
        frist=_years(25),
        ordlyd="Tiltak kan iverksettes frem til ungdommen fyller 25 år.",
    ),
    Fristregel(
        id="ETT-003",
        faser=("takket-nei",),
        title=Text(
            nb="Ungdom som takket nei, er spurt igjen innen ett år",
            nn="Ungdom som takka nei, er spurd igjen innan eitt år",
            en="A youth who said no is asked again within a year",
        ),
        message=Text(
            nb="ungdommen takket nei, og var ikke spurt igjen innen {due}, ett år etter",
            nn="ungdommen takka nei, og var ikkje spurd igjen innan {due}, eitt år etter",
            en="the youth said no, and was not asked again by {due}, a year later",
        ),
        why=Text(
            nb="den som har sagt nei, kan ha ombestemt seg når voksenlivet har begynt",
            nn="den som har sagt nei, kan ha skifta meining når vaksenlivet har byrja",
            en="whoever has said no may have changed their mind when adult life has begun",
        ),
        mend=Text(
            nb="spør ungdommen igjen og registrer dagen i «spurt_igjen»",
            nn="spør ungdommen igjen og registrer dagen i «spurt_igjen»",
            en='ask the youth again and record the day in "spurt_igjen"',
        ),
        hjemmel=(OMTALE_ETTERVERN.section(heading("Tiltak i barnevernet for ungdom over 18 år")),),
        norm=Norm.BOR,
        severity=Severity.NOTE,
        validity=Validity(_UNTIL_25),
        on=Ettervern,
        start="takket_nei",
        done="spurt_igjen",
        actor=SERVICE,
        frist=_years(1),
        when=(UnderAgeOnDue(25),),
        needs=("barn",),
        pending=True,
        ordlyd="Dersom ungdommen takkar nei til etterverntiltak, bør barneverntenesta spørje om "
        "han eller ho har ombestemt seg innan eitt år.",
        docs="A recommendation on the Government's page, written under the act of 1992; no act "
        "says it. From which day the year runs it does not say: the day of the no is our reading.",
    ),
)
