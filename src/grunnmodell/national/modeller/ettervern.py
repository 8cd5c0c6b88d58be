"""The course model for help after 18."""

from collections.abc import Mapping

from grunnmodell.katalog import (
    AllEnded,
    Fase,
    Faseovergang,
    First,
    Forlopsmodell,
    Last,
    NoneOf,
    OneOf,
)
from grunnmodell.law import Hjemmel, Validity, heading, kapittel
from grunnmodell.law.statutes import BVL_1992, BVL_2021, OMTALE_ETTERVERN, TJENESTEKATALOG
from grunnmodell.national.modeller.felles import (
    AVSLUTNING,
    AVSLUTTET,
    FROM_2023,
    GJENNOMFORING,
    PHASES,
    TO_2022,
    WAYS,
)
from grunnmodell.text import Text

__all__ = ["ETTERVERN"]

_Acts = Mapping[str, tuple[Hjemmel, ...]]
_ACT_2021: _Acts = {
    "contact": (BVL_2021.paragraf("3-6", ledd=2),),
    "decision": (BVL_2021.paragraf("3-6", ledd=2),),
    "plan": (BVL_2021.paragraf("8-5"),),
    "age": (BVL_2021.paragraf("3-6", ledd=3),),
    "again": (BVL_2021.paragraf("3-6", ledd=1),),
}
_ACT_1992: _Acts = {
    "contact": (BVL_1992.paragraf("1-3"),),
    "decision": (BVL_1992.paragraf("1-3"),),
    "plan": (BVL_1992.paragraf("4-5"),),
    "age": (BVL_1992.paragraf("1-3"),),
    "again": (BVL_1992.paragraf("1-3"),),
}

_ASK_AGAIN = OMTALE_ETTERVERN.section(heading("Tiltak i barnevernet for ungdom over 18 år"))
_REFUSED = First(("vedtak.dato",), OneOf("type", ("avslått",)))
_UPHELD = First(
    ("vedtak.klager.avgjort",), OneOf("utfall", ("medhold", "delvis-medhold", "opphevet"))
)
_ASSESSED = First(("ettervern.vurdert_sammen", "ettervern.spurt_igjen", "soknader.mottatt"))
# Help that is decided on is being decided on, also where nobody has recorded an assessment: or its
# lack would go unnoticed, since nothing else would lead here.
_DECIDED = First(("vedtak.dato",), OneOf("type", ("videreført", "erstattet", "innvilget")))
# Leaving for the age limit is an end of its own, so that nobody is asked to come back.
_BY_AGE = First(("avslutning.dato",), OneOf("arsak", ("alder",)))
_ENDED = First(("avslutning.dato",), NoneOf("arsak", ("alder",)))
_ENDED_EARLIER = First(("avslutning.tidligere",))


def _phases(act: _Acts) -> tuple[Fase, ...]:
    return (
        Fase(
            kode="forberedelse",
            navn=Text(nb="forberedelse", nn="førebuing", en="preparation"),
            entered=(First(("ettervern.kontakt", "soknader.mottatt", "startet")),),
            hjemmel=(*act["contact"], PHASES),
            krever=("ETT-001",),
        ),
        Fase(
            kode="beslutning",
            navn=Text(nb="beslutning", nn="avgjerd", en="decision"),
            entered=(_ASSESSED, _UPHELD, _DECIDED),
            hjemmel=(*act["decision"], PHASES),
            krever=("PLA-001", "PLA-002", "VED-001", "VED-002"),
        ),
        Fase(
            kode="gjennomforing",
            navn=GJENNOMFORING,
            entered=(First(("tiltak.startet",)),),
            hjemmel=(*act["plan"], PHASES),
            krever=("AVS-001", "EVA-001", "PLA-004"),
        ),
        Fase(
            kode="avslutning",
            navn=AVSLUTNING,
            entered=(
                Last("tiltaksplaner.evalueringer.utfort", OneOf("beslutning", ("avslutte",))),
                AllEnded("tiltak"),
                First(("vedtak.dato",), OneOf("type", ("opphørt",))),
            ),
            hjemmel=(*act["decision"], PHASES),
            krever=("AVS-001", "EVA-001"),
        ),
        Fase(
            kode="avsluttet",
            navn=AVSLUTTET,
            entered=(_ENDED, _ENDED_EARLIER),
            hjemmel=(PHASES,),
            end=True,
        ),
        Fase(
            kode="takket-nei",
            navn=Text(nb="takket nei", nn="takka nei", en="declined"),
            entered=(First(("ettervern.takket_nei",)),),
            hjemmel=(*act["again"], PHASES),
            end=True,
            side=True,
        ),
        Fase(
            kode="avslatt",
            navn=Text(nb="avslått", nn="avslege", en="refused"),
            entered=(_REFUSED,),
            hjemmel=(*act["decision"], PHASES),
            end=True,
            side=True,
        ),
        Fase(
            kode="aldersgrense",
            navn=Text(nb="aldersgrensen nådd", nn="aldersgrensa nådd", en="age limit reached"),
            entered=(_BY_AGE,),
            hjemmel=(*act["age"], PHASES),
            end=True,
            side=True,
        ),
    )


def _ways(act: _Acts) -> tuple[Faseovergang, ...]:
    return (
        Faseovergang(
            fra=("forberedelse",),
            til="beslutning",
            handling=Text(
                nb="ta kontakt med ungdommen, vurder behovet sammen, og registrer dagene",
                nn="ta kontakt med ungdommen, vurder behovet saman, og registrer dagane",
                en="contact the youth, assess the need together, and record the days",
            ),
            hjemmel=(*act["contact"], TJENESTEKATALOG.section(kapittel("5.5")), WAYS),
        ),
        Faseovergang(
            fra=("beslutning",),
            til="gjennomforing",
            handling=Text(
                nb="treff vedtak, lag plan, og sett i gang tiltaket",
                nn="gjer vedtak, lag plan, og set i gang tiltaket",
                en="decide, make the plan, and start the measure",
            ),
            hjemmel=(*act["decision"], *act["plan"], WAYS),
        ),
        Faseovergang(
            fra=("beslutning",),
            til="avslatt",
            handling=Text(
                nb="avslå ved vedtak, med begrunnelse og opplysning om klage",
                nn="avslå ved vedtak, med grunngiving og opplysning om klage",
                en="refuse by a decision, with reasons and word of the right to complain",
            ),
            hjemmel=(*act["decision"], WAYS),
        ),
        Faseovergang(
            fra=("forberedelse", "beslutning", "gjennomforing"),
            til="takket-nei",
            handling=Text(
                nb="registrer at ungdommen takker nei, og når det skjedde",
                nn="registrer at ungdommen takkar nei, og når det skjedde",
                en="record that the youth says no, and the day",
            ),
            hjemmel=(*act["again"], WAYS),
            avbryter=True,
        ),
        Faseovergang(
            fra=("gjennomforing",),
            til="avslutning",
            handling=Text(
                nb="avgjør sammen med ungdommen at hjelpen skal avsluttes, eller avslutt tiltakene",
                nn="avgjer saman med ungdommen at hjelpa skal avsluttast, eller avslutt tiltaka",
                en="decide together with the youth that the help is to end, or end the measures",
            ),
            hjemmel=(*act["plan"], WAYS),
        ),
        Faseovergang(
            fra=("avslutning",),
            til="avsluttet",
            handling=Text(
                nb="vurder videre behov og kontakt med andre tjenester, og registrer avslutningen",
                nn="vurder vidare behov og kontakt med andre tenester, og registrer avslutninga",
                en="assess further need and contact with other services, and record the end",
            ),
            hjemmel=(*act["plan"], TJENESTEKATALOG.section(kapittel("5.5")), WAYS),
            ved=(_ENDED,),
        ),
        Faseovergang(
            fra=("gjennomforing", "avslutning"),
            til="aldersgrense",
            handling=Text(
                nb="avslutt hjelpen når ungdommen når den øvre aldersgrensen",
                nn="avslutt hjelpa når ungdommen når den øvre aldersgrensa",
                en="end the help when the youth reaches the upper age limit",
            ),
            hjemmel=(*act["age"], WAYS),
        ),
        Faseovergang(
            fra=("avslutning",),
            til="gjennomforing",
            handling=Text(
                nb="sett i gang et tiltak til",
                nn="set i gang eit tiltak til",
                en="start another measure",
            ),
            hjemmel=(*act["again"], WAYS),
        ),
        Faseovergang(
            fra=("takket-nei", "avsluttet"),
            til="beslutning",
            handling=Text(
                nb="spør igjen, eller ta imot en ny søknad, og vurder behovet på nytt",
                nn="spør igjen, eller ta imot ein ny søknad, og vurder behovet på nytt",
                en="ask again, or receive a new application, and assess the need anew",
            ),
            hjemmel=(*act["again"], _ASK_AGAIN, WAYS),
            ved=(_ASSESSED,),
        ),
        Faseovergang(
            fra=("avslatt",),
            til="beslutning",
            handling=Text(
                nb="ta saken opp igjen når ungdommen får medhold i klagen eller søker på nytt",
                nn="ta saka opp igjen når ungdommen får medhald i klaga eller søkjer på nytt",
                en="take the case up again when the complaint is upheld or the youth applies anew",
            ),
            hjemmel=(*act["again"], WAYS),
        ),
    )


def _version(act: _Acts, validity: Validity) -> Forlopsmodell:
    return Forlopsmodell(
        kode="ettervern",
        navn=Text(nb="ettervern", nn="ettervern", en="help after 18"),
        faser=_phases(act),
        overganger=_ways(act),
        hjemmel=(*act["again"], *act["plan"], PHASES),
        validity=validity,
    )


ETTERVERN = (_version(_ACT_1992, TO_2022), _version(_ACT_2021, FROM_2023))
