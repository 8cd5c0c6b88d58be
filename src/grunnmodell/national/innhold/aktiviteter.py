"""The activities of the national course models."""

from grunnmodell.katalog import Aktivitet
from grunnmodell.law import heading, kapittel
from grunnmodell.law.statutes import (
    BVL_2021,
    MEDVIRKNINGSFORSKRIFTEN,
    OURS,
    STANDARDFORLOP,
    TJENESTEKATALOG,
)
from grunnmodell.national.innhold.aktiviteter_senter import MED_FAMILIEN, SENTERAKTIVITETER
from grunnmodell.text import Text

__all__ = ["AKTIVITETER"]

_OURS = OURS.section(
    Text(nb="aktiviteter i forløpet", nn="aktivitetar i forløpet", en="activities of a course")
)
_BEGGE = ("hjelpetiltak", "ettervern")
# The phases of help measures and of help after 18 in which the work is done.
_UNDERVEIS = (
    "undersokelse",
    "forberedelse",
    "beslutning",
    "oppstart",
    "gjennomforing",
    "avslutning",
)
_ANSATTE = ("kontaktperson", "saksbehandler", "tiltaksarbeider", "tiltaksperson")

_KOMMUNEN = (
    # The standardised course names the meeting at a centre only; in the other two models it is
    # ours. At a centre the team belongs in it as well.
    Aktivitet(
        kode="oppstartsmøte",
        navn=Text(nb="oppstartsmøte", nn="oppstartsmøte", en="start-up meeting"),
        beskrivelse=Text(
            nb="Starter tiltaket ut fra oppdraget; foreldrene er med på avklaringene",
            nn="Startar tiltaket ut frå oppdraget; foreldra er med på avklaringane",
            en="Starts the measure from the assignment; the parents help to settle it",
        ),
        modeller=("hjelpetiltak", "ettervern", "senter"),
        faser=("beslutning", "oppstart", "gjennomforing"),
        deltakere=("familie", "barnevernstjenesten"),
        kan_delta=("team", *_ANSATTE, *MED_FAMILIEN),
        dokumenter=(
            Text(
                nb="henvisningen og målene for tiltaket",
                nn="tilvisinga og måla for tiltaket",
                en="the referral and the measure's goals",
            ),
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Oppstartsmøte")), _OURS),
    ),
    Aktivitet(
        kode="barnesamtale",
        navn=Text(nb="barnesamtale", nn="barnesamtale", en="talk with the child"),
        beskrivelse=Text(
            nb="Samtale der barnet får informasjon og sier sin mening, også uten samtykke fra "
            "foreldrene",
            nn="Samtale der barnet får informasjon og seier meininga si, også utan samtykke frå "
            "foreldra",
            en="A talk where the child is informed and gives its view, with the parents' consent "
            "or without",
        ),
        modeller=("hjelpetiltak",),
        faser=("undersokelse", "oppstart", "gjennomforing", "avslutning"),
        deltakere=("barn", "barnevernstjenesten"),
        kan_delta=(*_ANSATTE, "tillitsperson", "tolk"),
        innkaller="barnevernstjenesten",
        dokumenter=(
            Text(
                nb="dokumentasjon av barnets medvirkning",
                nn="dokumentasjon av medverknaden til barnet",
                en="documentation of the child's participation",
            ),
        ),
        hjemmel=(
            BVL_2021.paragraf("1-4"),
            MEDVIRKNINGSFORSKRIFTEN.paragraf("5"),
            MEDVIRKNINGSFORSKRIFTEN.paragraf("6"),
            _OURS,
        ),
        egen=True,
    ),
    Aktivitet(
        kode="samtale",
        navn=Text(nb="samtale", nn="samtale", en="talk"),
        beskrivelse=Text(
            nb="Samtale med barn, ungdom eller foreldre, der de medvirker i egen sak",
            nn="Samtale med barn, ungdom eller foreldre, der dei medverkar i eiga sak",
            en="A talk with child, youth or parents, in which they take part in their own case",
        ),
        modeller=_BEGGE,
        faser=_UNDERVEIS,
        deltakere=("barnevernstjenesten",),
        kan_delta=("barn", "forelder", *_ANSATTE, *MED_FAMILIEN),
        hjemmel=(TJENESTEKATALOG.section(kapittel("5.6")),),
    ),
    # The act names the visit in an investigation, the standardised course in a measure.
    Aktivitet(
        kode="hjemmebesøk",
        navn=Text(nb="hjemmebesøk", nn="heimebesøk", en="home visit"),
        beskrivelse=Text(
            nb="Besøk hjemme hos familien; antallet ansatte risikovurderes alltid",
            nn="Besøk heime hos familien; talet på tilsette blir alltid risikovurdert",
            en="A visit to the family's home; the number of staff is always assessed for risk",
        ),
        modeller=("hjelpetiltak", "ettervern", "senter"),
        faser=(*_UNDERVEIS, "endringsarbeid"),
        kan_delta=("barn", "forelder", *_ANSATTE, "team", *MED_FAMILIEN),
        hjemmel=(
            BVL_2021.paragraf("2-2"),
            STANDARDFORLOP.section(heading("Trygghet og sikkerhet")),
        ),
    ),
    Aktivitet(
        kode="evaluering",
        navn=Text(nb="evaluering", nn="evaluering", en="evaluation"),
        beskrivelse=Text(
            nb="Vurderer tiltakene mot målene, i dialog med dem det gjelder",
            nn="Vurderer tiltaka mot måla, i dialog med dei det gjeld",
            en="Assesses the measures against their goals, in dialogue with those concerned",
        ),
        modeller=_BEGGE,
        faser=("gjennomforing", "avslutning"),
        deltakere=("familie", "barnevernstjenesten"),
        kan_delta=(*_ANSATTE, "team", *MED_FAMILIEN),
        innkaller="barnevernstjenesten",
        dokumenter=(
            Text(nb="tiltaksplanen", nn="tiltaksplanen", en="the service's plan of measures"),
            Text(
                nb="barnevernstjenestens evaluering",
                nn="evalueringa til barnevernstenesta",
                en="the service's evaluation",
            ),
        ),
        hjemmel=(
            BVL_2021.paragraf("8-1"),
            BVL_2021.paragraf("8-5"),
            TJENESTEKATALOG.section(kapittel("5.1")),
            TJENESTEKATALOG.section(kapittel("5.5")),
            STANDARDFORLOP.section(heading("Samarbeidsmøter med familien og barnevernstjenesten")),
        ),
    ),
    Aktivitet(
        kode="nettverksmøte",
        navn=Text(nb="nettverksmøte", nn="nettverksmøte", en="network meeting"),
        beskrivelse=Text(
            nb="Møte som tar i bruk familie, nettverk og nærmiljø rundt barnet",
            nn="Møte som tek i bruk familie, nettverk og nærmiljø rundt barnet",
            en="A meeting that draws on family, network and neighbourhood around the child",
        ),
        modeller=_BEGGE,
        faser=_UNDERVEIS,
        deltakere=("familie",),
        kan_delta=("barnevernstjenesten", *_ANSATTE, "barnekoordinator", *MED_FAMILIEN),
        hjemmel=(TJENESTEKATALOG.section(kapittel("5.4.3")), BVL_2021.paragraf("1-9", ledd=2)),
    ),
    Aktivitet(
        kode="familieråd",
        navn=Text(nb="familieråd", nn="familieråd", en="family group conference"),
        beskrivelse=Text(
            nb="Møte der familien og nettverket selv har reell innflytelse; anbefalt i alle "
            "deler av arbeidet",
            nn="Møte der familien og nettverket sjølve har reell innverknad; tilrådd i alle delar "
            "av arbeidet",
            en="A meeting where family and network have real influence; recommended in all parts "
            "of the work",
        ),
        modeller=_BEGGE,
        faser=_UNDERVEIS,
        deltakere=("familie",),
        kan_delta=("barnevernstjenesten", *_ANSATTE, *MED_FAMILIEN),
        hjemmel=(
            TJENESTEKATALOG.section(kapittel("5.4.3")),
            TJENESTEKATALOG.section(kapittel("6.3")),
        ),
    ),
    Aktivitet(
        kode="avslutningsmøte",
        navn=Text(nb="avslutningsmøte", nn="avslutningsmøte", en="closing meeting"),
        beskrivelse=Text(
            nb="Avslutter tiltakene i dialog med dem det gjelder",
            nn="Avsluttar tiltaka i dialog med dei det gjeld",
            en="Ends the measures in dialogue with those concerned",
        ),
        modeller=_BEGGE,
        faser=("avslutning",),
        deltakere=("familie", "barnevernstjenesten"),
        kan_delta=(*_ANSATTE, *MED_FAMILIEN),
        innkaller="barnevernstjenesten",
        hjemmel=(TJENESTEKATALOG.section(kapittel("5.1")), _OURS),
        egen=True,
    ),
)

AKTIVITETER: tuple[Aktivitet, ...] = (*_KOMMUNEN, *SENTERAKTIVITETER)
