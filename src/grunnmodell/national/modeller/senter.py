"""The course model for a centre for parents and children: the standardised course of 2022."""

from grunnmodell.katalog import (
    AllEnded,
    Fase,
    Faseovergang,
    First,
    Forlopsmodell,
    Modellovergang,
    NoneOf,
    OneOf,
)
from grunnmodell.law import heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.national.modeller.felles import (
    AVSLUTNING,
    AVSLUTTET,
    OPPSTART,
    PHASES,
    WAYS,
)
from grunnmodell.text import Text

__all__ = ["SENTER"]

_BEFORE = STANDARDFORLOP.section(heading("Før hjelpetiltak"))
_DURING = STANDARDFORLOP.section(heading("Under hjelpetiltak"))
_ENDING = STANDARDFORLOP.section(heading("Avslutning av hjelpetiltaket"))
_REFERRAL = STANDARDFORLOP.section(heading("Henvisningsmøte"))
_ASSESSMENT = STANDARDFORLOP.section(heading("Vurderingsmøte"))
_START = STANDARDFORLOP.section(heading("Oppstartsmøte"))
_PLAN = STANDARDFORLOP.section(heading("Handlingsplan"))
_FEEDBACK = STANDARDFORLOP.section(heading("Tilbakemeldingsmøte"))

_OFFERED = First(("henvisning.svar.skriftlig",), OneOf("^.utfall", ("tilbud",)))
_REFUSED = First(
    ("henvisning.svar.skriftlig", "henvisning.svar.muntlig"), OneOf("^.utfall", ("avslag",))
)
_BROKEN_OFF = ("samtykke-trukket", "flyttet")

_PHASES = (
    Fase(
        kode="henvist",
        navn=Text(nb="henvist", nn="tilvist", en="referred"),
        entered=(First(("henvisning.mottatt",)),),
        hjemmel=(_BEFORE, PHASES),
    ),
    Fase(
        kode="vurdert",
        navn=Text(nb="vurdert", nn="vurdert", en="assessed"),
        entered=(First(("henvisning.vurderingsmote",)),),
        hjemmel=(_BEFORE, PHASES),
    ),
    Fase(
        kode="avklart",
        navn=Text(nb="avklart", nn="avklart", en="settled"),
        entered=(_OFFERED,),
        hjemmel=(_BEFORE, PHASES),
        krever=("SAM-001", "SEN-001"),
    ),
    Fase(
        kode="oppstart",
        navn=OPPSTART,
        entered=(First(("hendelser(type=oppstartsmøte).dato", "tiltak.startet")),),
        hjemmel=(_DURING, PHASES),
    ),
    Fase(
        kode="endringsarbeid",
        navn=Text(nb="endringsarbeid", nn="endringsarbeid", en="work for change"),
        entered=(First(("handlingsplan.utarbeidet",)),),
        hjemmel=(_DURING, PHASES),
    ),
    Fase(
        kode="avslutning",
        navn=AVSLUTNING,
        entered=(First(("overgang.planlagt", "sluttrapport.ferdig")), AllEnded("tiltak")),
        hjemmel=(_ENDING, PHASES),
        krever=("AVS-001", "SEN-003"),
    ),
    Fase(
        kode="avsluttet",
        navn=AVSLUTTET,
        entered=(First(("avslutning.dato",), NoneOf("arsak", _BROKEN_OFF)),),
        hjemmel=(_ENDING, PHASES),
        end=True,
    ),
    Fase(
        kode="avslag",
        navn=Text(nb="avslag", nn="avslag", en="refused"),
        entered=(_REFUSED,),
        hjemmel=(_ASSESSMENT, PHASES),
        end=True,
        side=True,
    ),
    Fase(
        kode="trukket",
        navn=Text(nb="trukket", nn="trekt", en="withdrawn"),
        entered=(First(("henvisning.trukket",)),),
        hjemmel=(PHASES,),
        end=True,
        side=True,
    ),
    Fase(
        kode="avbrutt",
        navn=Text(nb="avbrutt", nn="avbrote", en="broken off"),
        entered=(First(("avslutning.dato",), OneOf("arsak", _BROKEN_OFF)),),
        hjemmel=(PHASES,),
        end=True,
        side=True,
    ),
)

_WAYS = (
    Faseovergang(
        fra=("henvist",),
        til="vurdert",
        handling=Text(
            nb="vurder henvisningen i vurderingsmøtet",
            nn="vurder tilvisinga i vurderingsmøtet",
            en="assess the referral in the assessment meeting",
        ),
        hjemmel=(_ASSESSMENT, WAYS),
    ),
    Faseovergang(
        fra=("vurdert",),
        til="avklart",
        handling=Text(
            nb="gi tilbud skriftlig, og registrer svaret",
            nn="gi tilbod skriftleg, og registrer svaret",
            en="make the offer in writing, and record the answer",
        ),
        hjemmel=(_ASSESSMENT, WAYS),
    ),
    Faseovergang(
        fra=("vurdert",),
        til="avslag",
        handling=Text(
            nb="gi avslag skriftlig og muntlig, med begrunnelse",
            nn="gi avslag skriftleg og munnleg, med grunngiving",
            en="refuse in writing and orally, with reasons",
        ),
        hjemmel=(_ASSESSMENT, WAYS),
    ),
    Faseovergang(
        fra=("avklart",),
        til="oppstart",
        handling=Text(
            nb="hold oppstartsmøtet, som er starten på tiltaket",
            nn="hald oppstartsmøtet, som er starten på tiltaket",
            en="hold the start-up meeting, which is the start of the measure",
        ),
        hjemmel=(_START, WAYS),
    ),
    Faseovergang(
        fra=("oppstart",),
        til="endringsarbeid",
        handling=Text(
            nb="lag handlingsplanen sammen med familien",
            nn="lag handlingsplanen saman med familien",
            en="make the plan of action together with the family",
        ),
        hjemmel=(_PLAN, WAYS),
    ),
    Faseovergang(
        fra=("endringsarbeid",),
        til="avslutning",
        handling=Text(
            nb="planlegg overgangen til barnevernstjenesten, eller gjør sluttrapporten ferdig",
            nn="planlegg overgangen til barnevernstenesta, eller gjer sluttrapporten ferdig",
            en="plan the transition to the service, or finish the final report",
        ),
        hjemmel=(_ENDING, WAYS),
    ),
    Faseovergang(
        fra=("avslutning",),
        til="avsluttet",
        handling=Text(
            nb="hold tilbakemeldingsmøtet, og registrer avslutningen",
            nn="hald tilbakemeldingsmøtet, og registrer avslutninga",
            en="hold the feedback meeting, and record the end",
        ),
        hjemmel=(_FEEDBACK, WAYS),
    ),
    Faseovergang(
        fra=("avslutning",),
        til="oppstart",
        handling=Text(
            nb="start på nytt med et nytt oppdrag i et nytt oppstartsmøte",
            nn="start på nytt med eit nytt oppdrag i eit nytt oppstartsmøte",
            en="start anew with a new assignment in a new start-up meeting",
        ),
        hjemmel=(_REFERRAL, WAYS),
    ),
    Faseovergang(
        fra=("henvist", "vurdert", "avklart"),
        til="trukket",
        handling=Text(
            nb="registrer at barnevernstjenesten trekker henvisningen",
            nn="registrer at barnevernstenesta trekkjer tilvisinga",
            en="record that the service withdraws the referral",
        ),
        hjemmel=(WAYS,),
        avbryter=True,
    ),
    Faseovergang(
        fra=("oppstart", "endringsarbeid", "avslutning"),
        til="avbrutt",
        handling=Text(
            nb="registrer at samtykket er trukket eller familien flytter",
            nn="registrer at samtykket er trekt eller familien flyttar",
            en="record that the consent is withdrawn or the family moves",
        ),
        hjemmel=(WAYS,),
        avbryter=True,
    ),
)

# The course is one part of a course of help measures: the service keeps plan and evaluation.
_MODEL_WAYS = (
    Modellovergang(
        fra=("avslutning", "avsluttet", "avbrutt", "avslag", "trukket"),
        modell="hjelpetiltak",
        forhold="del-av",
        handling=Text(
            nb="barnevernstjenesten går videre i forløpet dette er en del av",
            nn="barnevernstenesta går vidare i forløpet dette er ein del av",
            en="the service goes on in the course that this is a part of",
        ),
        hjemmel=(_ENDING,),
    ),
)

SENTER = (
    Forlopsmodell(
        kode="senter",
        navn=Text(
            nb="senter for foreldre og barn",
            nn="senter for foreldre og barn",
            en="centre for parents and children",
        ),
        faser=_PHASES,
        overganger=_WAYS,
        modelloverganger=_MODEL_WAYS,
        hjemmel=(_BEFORE, _DURING, _ENDING, PHASES),
        validity=STANDARDFORLOP.validity,
    ),
)
