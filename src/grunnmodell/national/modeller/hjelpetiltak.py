"""The course model for help measures in the municipality."""

from collections.abc import Mapping

from grunnmodell.forlop import MeldingKonklusjon, UndersokelseKonklusjon
from grunnmodell.katalog import (
    Absent,
    AllEnded,
    Cites,
    Fase,
    Faseovergang,
    First,
    Forlopsmodell,
    Last,
    Modellovergang,
    OneOf,
)
from grunnmodell.law import Hjemmel, Validity, heading
from grunnmodell.law.statutes import BVL_1992, BVL_2021, GRUNNMODELL, STANDARDFORLOP
from grunnmodell.national.modeller.felles import (
    AVSLUTNING,
    AVSLUTTET,
    ENDED,
    FROM_2023,
    GJENNOMFORING,
    OPPSTART,
    PHASES,
    TO_2022,
    WAYS,
)
from grunnmodell.national.rules.vedtak import GRANTS
from grunnmodell.text import Text

__all__ = ["HJELPETILTAK"]

# How each version of the act is cited, by what it is cited for.
_Acts = Mapping[str, tuple[Hjemmel, ...]]
_ACT_2021: _Acts = {
    "melding": (BVL_2021.paragraf("2-1"),),
    "undersokelse": (BVL_2021.paragraf("2-2"),),
    "ending": (BVL_2021.paragraf("2-5"),),
    "oppstart": (BVL_2021.paragraf("3-1"),),
    "nemnd": (BVL_2021.paragraf("3-4"),),
    "gjennomforing": (BVL_2021.paragraf("8-1"),),
    "overfort": (BVL_2021.paragraf("13-5"), BVL_2021.paragraf("15-4")),
    "utenfor": tuple(BVL_2021.paragraf(p) for p in ("3-2", "4-2", "4-4", "5-1", "6-2")),
    "ettervern": (BVL_2021.paragraf("3-6", ledd=2),),
    "senter": (BVL_2021.paragraf("16-3", ledd=4),),
}
_ACT_1992: _Acts = {
    "melding": (BVL_1992.paragraf("4-2"),),
    "undersokelse": (BVL_1992.paragraf("4-3"),),
    "ending": (BVL_1992.paragraf("4-3"),),
    "oppstart": (BVL_1992.paragraf("4-4"),),
    "nemnd": (BVL_1992.paragraf("4-4"),),
    "gjennomforing": (BVL_1992.paragraf("4-5"),),
    "overfort": (BVL_1992.paragraf("8-1"),),
    "utenfor": tuple(BVL_1992.paragraf(p) for p in ("4-6", "4-12", "4-24")),
    "ettervern": (BVL_1992.paragraf("1-3"),),
    "senter": (BVL_1992.paragraf("2-3"),),
}

_DISMISSED_REPORT = AllEnded(
    "meldinger",
    "mottatt",
    "konkludert",
    OneOf("konklusjon", tuple(k.value for k in MeldingKonklusjon if k.value.startswith("henlagt"))),
    each_time=True,
)
_DISMISSED = First(
    ("undersokelser.avsluttet",),
    OneOf(
        "konklusjon",
        (
            UndersokelseKonklusjon.HENLAGT.value,
            UndersokelseKonklusjon.HENLAGT_MED_FORBEHOLD.value,
        ),
    ),
)
_DISMISSED_BY_DECISION = First(("vedtak.dato",), OneOf("type", ("henlagt",)))
_STOPPED_BY_DECISION = First(("vedtak.dato",), OneOf("type", ("opphørt",)))
_MOVED = First(("flyttinger.dato",), Absent("avtale"))
_PASSED_ON = First(
    ("undersokelser.avsluttet",),
    OneOf(
        "konklusjon",
        (UndersokelseKonklusjon.FLYTTET.value, UndersokelseKonklusjon.ANNEN_INSTANS.value),
    ),
)
_GRANTED = First(("vedtak.dato",), OneOf("type", tuple(grant.value for grant in GRANTS)))
_MAIN = ("melding", "undersokelse", "oppstart", "gjennomforing", "avslutning")


def _phases(act: _Acts) -> tuple[Fase, ...]:
    outside = act["utenfor"]
    return (
        Fase(
            kode="melding",
            navn=Text(nb="melding", nn="melding", en="report"),
            entered=(First(("meldinger.mottatt", "soknader.mottatt")),),
            hjemmel=(*act["melding"], PHASES),
            krever=("MEL-001",),
            slutter_med=("MEL-001",),
        ),
        Fase(
            kode="undersokelse",
            navn=Text(nb="undersøkelse", nn="undersøking", en="investigation"),
            entered=(First(("undersokelser.startet",)),),
            hjemmel=(*act["undersokelse"], PHASES),
            slutter_med=("UND-001", "UND-002"),
        ),
        Fase(
            kode="oppstart",
            navn=OPPSTART,
            entered=(_GRANTED,),
            hjemmel=(*act["oppstart"], GRUNNMODELL.section(heading("oppstartsfasene")), PHASES),
            krever=("PLA-001", "PLA-002", "SAM-001", "SAM-002", "VED-001", "VED-002"),
        ),
        Fase(
            kode="gjennomforing",
            navn=GJENNOMFORING,
            entered=(First(("tiltak.startet",)),),
            hjemmel=(*act["gjennomforing"], PHASES),
            krever=("AVS-001", "EVA-001", "PLA-004"),
        ),
        Fase(
            kode="avslutning",
            navn=AVSLUTNING,
            entered=(
                Last("tiltaksplaner.evalueringer.utfort", OneOf("beslutning", ("avslutte",))),
                AllEnded("tiltak"),
                _STOPPED_BY_DECISION,
            ),
            hjemmel=(*act["gjennomforing"], PHASES),
            krever=("AVS-001", "EVA-001"),
        ),
        Fase(
            kode="avsluttet",
            navn=AVSLUTTET,
            entered=(ENDED,),
            hjemmel=(PHASES,),
            end=True,
        ),
        Fase(
            kode="nemnd",
            navn=Text(nb="hos nemnda", nn="hos nemnda", en="with the tribunal"),
            entered=(First(("begjaringer.sendt",)),),
            hjemmel=(*act["nemnd"], PHASES),
            side=True,
        ),
        Fase(
            kode="henlagt",
            navn=Text(nb="henlagt", nn="lagd bort", en="dismissed"),
            entered=(_DISMISSED_REPORT, _DISMISSED, _DISMISSED_BY_DECISION),
            hjemmel=(*act["ending"], PHASES),
            end=True,
            side=True,
        ),
        Fase(
            kode="overfort",
            navn=Text(nb="overført", nn="overført", en="transferred"),
            entered=(_MOVED, _PASSED_ON),
            hjemmel=(*act["overfort"], PHASES),
            end=True,
            side=True,
        ),
        Fase(
            kode="utenfor",
            navn=Text(nb="utenfor modellen", nn="utanfor modellen", en="outside the model"),
            entered=(First(("vedtak.dato", "akuttvedtak.dato"), Cites("hjemmel", outside)),),
            hjemmel=(*outside, PHASES),
            end=True,
            side=True,
        ),
    )


def _ways(act: _Acts) -> tuple[Faseovergang, ...]:
    return (
        Faseovergang(
            fra=("melding",),
            til="undersokelse",
            handling=Text(
                nb="konkluder meldingen med undersøkelse, og registrer når undersøkelsen startet",
                nn="konkluder meldinga med undersøking, og registrer når undersøkinga starta",
                en="conclude the report with an investigation, and record the day that started",
            ),
            hjemmel=(*act["melding"], *act["undersokelse"], WAYS),
        ),
        Faseovergang(
            fra=("melding",),
            til="henlagt",
            handling=Text(
                nb="henlegg meldingen, med skriftlig begrunnelse",
                nn="legg bort meldinga, med skriftleg grunngiving",
                en="dismiss the report, with written reasons",
            ),
            hjemmel=(*act["melding"], WAYS),
            ved=(_DISMISSED_REPORT,),
        ),
        Faseovergang(
            fra=("undersokelse",),
            til="oppstart",
            handling=Text(
                nb="treff vedtak om hjelpetiltak, og avslutt undersøkelsen samme dag",
                nn="gjer vedtak om hjelpetiltak, og avslutt undersøkinga same dagen",
                en="decide on help measures, and end the investigation the same day",
            ),
            hjemmel=(*act["ending"], *act["oppstart"], WAYS),
        ),
        Faseovergang(
            fra=("undersokelse", "nemnd"),
            til="henlagt",
            handling=Text(
                nb="henlegg saken ved vedtak, med begrunnelse og underretning",
                nn="legg bort saka ved vedtak, med grunngiving og underretning",
                en="dismiss the case by a decision, with reasons and notice",
            ),
            hjemmel=(*act["ending"], WAYS),
            ved=(_DISMISSED, _DISMISSED_BY_DECISION),
        ),
        Faseovergang(
            fra=("undersokelse", "oppstart", "avslutning"),
            til="nemnd",
            handling=Text(
                nb="send begjæring om pålegg til nemnda",
                nn="send krav om pålegg til nemnda",
                en="send the tribunal a request to impose a measure",
            ),
            hjemmel=(*act["nemnd"], WAYS),
        ),
        Faseovergang(
            fra=("nemnd",),
            til="oppstart",
            handling=Text(
                nb="registrer nemndas vedtak om pålegg",
                nn="registrer vedtaket om pålegg frå nemnda",
                en="record the tribunal's decision to impose the measure",
            ),
            hjemmel=(*act["nemnd"], WAYS),
        ),
        Faseovergang(
            fra=("oppstart",),
            til="gjennomforing",
            handling=Text(
                nb="sett i gang det første tiltaket, og registrer når det startet",
                nn="set i gang det første tiltaket, og registrer når det starta",
                en="start the first measure, and record the day it started",
            ),
            hjemmel=(*act["gjennomforing"], WAYS),
        ),
        Faseovergang(
            fra=("gjennomforing",),
            til="avslutning",
            handling=Text(
                nb="avgjør i en evaluering at tiltakene skal avsluttes, eller avslutt dem",
                nn="avgjer i ei evaluering at tiltaka skal avsluttast, eller avslutt dei",
                en="decide in an evaluation that the measures are to end, or end them",
            ),
            hjemmel=(*act["gjennomforing"], WAYS),
        ),
        Faseovergang(
            fra=("oppstart",),
            til="avslutning",
            handling=Text(
                nb="treff vedtak om at hjelpen opphører før den er satt i gang",
                nn="gjer vedtak om at hjelpa tek slutt før ho er sett i gang",
                en="decide that the help ends before it has started",
            ),
            hjemmel=(*act["oppstart"], WAYS),
            ved=(_STOPPED_BY_DECISION,),
            avbryter=True,
        ),
        Faseovergang(
            fra=("avslutning",),
            til="avsluttet",
            handling=Text(
                nb="vurder videre behov sammen med barn og foreldre, og registrer avslutningen",
                nn="vurder vidare behov saman med barn og foreldre, og registrer avslutninga",
                en="assess further need together with child and parents, and record the end",
            ),
            hjemmel=(*act["gjennomforing"], WAYS),
        ),
        Faseovergang(
            fra=("avslutning", "utenfor"),
            til="oppstart",
            handling=Text(
                nb="treff nytt vedtak om hjelpetiltak for behov som står igjen",
                nn="gjer nytt vedtak om hjelpetiltak for behov som står att",
                en="decide anew on help measures for needs that are left",
            ),
            hjemmel=(*act["oppstart"], WAYS),
        ),
        Faseovergang(
            fra=("avslutning", "utenfor"),
            til="gjennomforing",
            handling=Text(
                nb="sett i gang et tiltak til",
                nn="set i gang eit tiltak til",
                en="start another measure",
            ),
            hjemmel=(*act["gjennomforing"], WAYS),
        ),
        Faseovergang(
            fra=("avsluttet", "henlagt", "overfort"),
            til="melding",
            handling=Text(
                nb="ta imot en ny melding eller søknad",
                nn="ta imot ei ny melding eller ein ny søknad",
                en="receive a new report or application",
            ),
            hjemmel=(*act["melding"], WAYS),
        ),
        Faseovergang(
            fra=("henlagt",),
            til="undersokelse",
            handling=Text(
                nb="gjenoppta undersøkelsen, der det er tatt forbehold om det",
                nn="ta opp att undersøkinga, der det er teke atterhald om det",
                en="resume the investigation, where the dismissal reserved that",
            ),
            hjemmel=(*act["ending"], WAYS),
        ),
        Faseovergang(
            fra=(*_MAIN, "nemnd"),
            til="overfort",
            handling=Text(
                nb="overfør saken til den kommunen barnet flytter til, eller til rett instans",
                nn="overfør saka til den kommunen barnet flyttar til, eller til rett instans",
                en="pass the case on to the municipality the child moves to, or to the right body",
            ),
            hjemmel=(*act["overfort"], WAYS),
            avbryter=True,
        ),
        Faseovergang(
            fra=(*_MAIN, "nemnd"),
            til="utenfor",
            handling=Text(
                nb="registrer vedtaket om plassering, akuttiltak eller omsorgsovertakelse",
                nn="registrer vedtaket om plassering, akuttiltak eller omsorgsovertaking",
                en="record the decision on a placement, an emergency measure or a care order",
            ),
            hjemmel=(*act["utenfor"], WAYS),
            avbryter=True,
        ),
    )


def _model_ways(act: _Acts) -> tuple[Modellovergang, ...]:
    return (
        Modellovergang(
            fra=("oppstart", "gjennomforing"),
            modell="senter",
            forhold="del-av",
            handling=Text(
                nb="henvis til et senter for foreldre og barn; planen og evalueringen blir hos "
                "barnevernstjenesten",
                nn="tilvis til eit senter for foreldre og barn; planen og evalueringa blir hos "
                "barnevernstenesta",
                en="refer to a centre for parents and children; the plan and its evaluation stay "
                "with the service",
            ),
            hjemmel=(*act["senter"], STANDARDFORLOP.section(heading("Vurderingsmøte"))),
        ),
        Modellovergang(
            fra=("gjennomforing", "avslutning"),
            modell="ettervern",
            forhold="fortsetter",
            handling=Text(
                nb="ta opp ettervern i god tid før ungdommen fyller 18 år",
                nn="ta opp ettervern i god tid før ungdommen fyller 18 år",
                en="raise help after 18 in good time before the youth turns 18",
            ),
            hjemmel=act["ettervern"],
        ),
    )


def _version(act: _Acts, validity: Validity) -> Forlopsmodell:
    return Forlopsmodell(
        kode="hjelpetiltak",
        navn=Text(nb="hjelpetiltak", nn="hjelpetiltak", en="help measures"),
        faser=_phases(act),
        overganger=_ways(act),
        modelloverganger=_model_ways(act),
        hjemmel=(*act["oppstart"], *act["gjennomforing"], PHASES),
        validity=validity,
    )


HJELPETILTAK = (_version(_ACT_1992, TO_2022), _version(_ACT_2021, FROM_2023))
