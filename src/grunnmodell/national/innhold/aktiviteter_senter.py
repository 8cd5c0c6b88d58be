"""The activities of a course at a centre for parents and children."""

from functools import partial

from grunnmodell.katalog import Aktivitet
from grunnmodell.law import heading
from grunnmodell.law.statutes import BVL_2021, STANDARDFORLOP
from grunnmodell.text import Text

__all__ = ["MED_FAMILIEN", "SENTERAKTIVITETER"]

# Who may come with a child or a parent to any meeting, by law.
MED_FAMILIEN = ("tillitsperson", "verge", "fullmektig", "tolk")

_REFERRAL = Text(
    nb="henvisningen med vedlegg",
    nn="tilvisinga med vedlegg",
    en="the referral and its annexes",
)
_ACTION_PLAN = Text(nb="handlingsplanen", nn="handlingsplanen", en="the action plan")
_FINAL_REPORT = Text(nb="sluttrapporten", nn="sluttrapporten", en="the final report")
_centre = partial(Aktivitet, modeller=("senter",), validity=STANDARDFORLOP.validity)

SENTERAKTIVITETER: tuple[Aktivitet, ...] = (
    _centre(
        kode="vurderingsmøte",
        navn=Text(nb="vurderingsmøte", nn="vurderingsmøte", en="assessment meeting"),
        beskrivelse=Text(
            nb="Regionalt møte, helst to ganger i uken, som vurderer henvisningene og fordeler dem "
            "til et senter eller avslår",
            nn="Regionalt møte, helst to gonger i veka, som vurderer tilvisingane og fordeler dei "
            "til eit senter eller avslår",
            en="Regional meeting, preferably twice a week, that assesses the referrals and gives "
            "them to a centre or refuses",
        ),
        faser=("henvist",),
        deltakere=("enhet-for-inntak", "avdelingsleder"),
        dokumenter=(
            _REFERRAL,
            Text(
                nb="vurderingskriteriene, dokumentert av enhet for inntak",
                nn="vurderingskriteria, dokumenterte av eining for inntak",
                en="the criteria, documented by the intake unit",
            ),
            Text(
                nb="tiltakskort når et senter får henvisningen",
                nn="tiltakskort når eit senter får tilvisinga",
                en="a measure card (tiltakskort) where a centre gets the referral",
            ),
            Text(
                nb="skriftlig tilbud eller avslag til barnevernstjenesten",
                nn="skriftleg tilbod eller avslag til barnevernstenesta",
                en="an offer or a refusal to the service in writing",
            ),
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Vurderingsmøte")),),
    ),
    _centre(
        kode="avklar-teamet",
        navn=Text(nb="avklar teamet", nn="avklar teamet", en="settling the team"),
        beskrivelse=Text(
            nb="Avdelingslederen gir rollene i teamet og avklarer hvem som er med videre",
            nn="Avdelingsleiaren gir rollene i teamet og avklarar kven som er med vidare",
            en="The head of department gives the roles in the team and settles who takes part next",
        ),
        faser=("avklart",),
        deltakere=("avdelingsleder",),
        kan_delta=("team",),
        dokumenter=(
            Text(
                nb="tiltaksansvarlig og familieansvarlig, registrert i fagsystemet",
                nn="tiltaksansvarleg og familieansvarleg, registrerte i fagsystemet",
                en="the measure lead and the family lead, registered in the case system",
            ),
        ),
        etter=("vurderingsmøte",),
        hjemmel=(STANDARDFORLOP.section(heading("Avklar teamet")),),
    ),
    _centre(
        kode="henvisningsmøte",
        navn=Text(nb="henvisningsmøte", nn="tilvisingsmøte", en="referral meeting"),
        beskrivelse=Text(
            nb="Avklarer oppdraget til senteret, i flere møter om det trengs",
            nn="Avklarar oppdraget til senteret, i fleire møte om det trengst",
            en="Settles the centre's assignment, in several meetings where needed",
        ),
        faser=("avklart",),
        deltakere=("avdelingsleder", "barnevernstjenesten"),
        kan_delta=("tiltaksansvarlig", "team", "enhet-for-inntak"),
        innkaller="avdelingsleder",
        dokumenter=(
            _REFERRAL,
            Text(
                nb="dokumentasjon som senteret trenger for å vurdere tiltaket",
                nn="dokumentasjon som senteret treng for å vurdere tiltaket",
                en="documents the centre needs to assess the measure",
            ),
        ),
        etter=("vurderingsmøte",),
        hjemmel=(
            STANDARDFORLOP.section(heading("Henvisningsmøte")),
            STANDARDFORLOP.section(heading("Avklar teamet")),
        ),
    ),
    _centre(
        kode="handlingsplan",
        navn=Text(nb="handlingsplan", nn="handlingsplan", en="action plan"),
        beskrivelse=Text(
            nb="Den første aktiviteten med familien: en plan som knytter tiltak til behov og gir "
            "mening for familien",
            nn="Den første aktiviteten med familien: ein plan som knyter tiltak til behov og gir "
            "meining for familien",
            en="The first activity with the family: a plan that ties measures to needs and makes "
            "sense to the family",
        ),
        faser=("oppstart",),
        deltakere=("familie", "team"),
        kan_delta=MED_FAMILIEN,
        dokumenter=(
            Text(
                nb="barnevernstjenestens tiltaksplan",
                nn="tiltaksplanen til barnevernstenesta",
                en="the service's plan of measures",
            ),
            _ACTION_PLAN,
        ),
        etter=("oppstartsmøte",),
        hjemmel=(STANDARDFORLOP.section(heading("Handlingsplan")),),
    ),
    _centre(
        kode="stoppunkt",
        navn=Text(nb="stoppunkt", nn="stoppunkt", en="checkpoint"),
        beskrivelse=Text(
            nb="Jevnlig internt teammøte som holder framdriften oppe og forbereder samarbeidsmøter "
            "og sluttrapport",
            nn="Jamleg internt teammøte som held framdrifta oppe og førebur samarbeidsmøte og "
            "sluttrapport",
            en="Regular internal team meeting that keeps up progress and prepares cooperation "
            "meetings and the final report",
        ),
        faser=("endringsarbeid",),
        deltakere=("team",),
        kan_delta=("avdelingsleder", "psykolog"),
        dokumenter=(
            _ACTION_PLAN,
            Text(
                nb="det som nå skal inn i rapporten",
                nn="det som no skal inn i rapporten",
                en="what is to go into the report at this point",
            ),
        ),
        etter=("handlingsplan",),
        hjemmel=(
            STANDARDFORLOP.section(heading("Stoppunkt")),
            STANDARDFORLOP.section(heading("Tverrfaglig team")),
        ),
    ),
    _centre(
        kode="samarbeidsmøte",
        navn=Text(nb="samarbeidsmøte", nn="samarbeidsmøte", en="cooperation meeting"),
        beskrivelse=Text(
            nb="Gir barnevernstjenesten det den trenger for å evaluere tiltaket; hvor ofte det "
            "holdes, justeres underveis",
            nn="Gir barnevernstenesta det ho treng for å evaluere tiltaket; kor ofte det blir "
            "halde, blir justert undervegs",
            en="Gives the service what it needs to evaluate the measure; how often it is held is "
            "adjusted on the way",
        ),
        faser=("endringsarbeid",),
        deltakere=("familie", "team", "barnevernstjenesten"),
        kan_delta=MED_FAMILIEN,
        dokumenter=(
            Text(
                nb="periodens mål og tiltaket som helhet så langt, dokumentert av teamet",
                nn="måla for perioden og tiltaket som heilskap så langt, dokumenterte av teamet",
                en="the period's goals and the measure as a whole so far, documented by the team",
            ),
            Text(
                nb="referat, som kan inngå i barnevernstjenestens evaluering",
                nn="referat, som kan gå inn i evalueringa til barnevernstenesta",
                en="minutes, which may become part of the service's evaluation",
            ),
        ),
        etter=("stoppunkt",),
        hjemmel=(
            STANDARDFORLOP.section(heading("Samarbeidsmøter med familien og barnevernstjenesten")),
            BVL_2021.paragraf("8-1"),
        ),
    ),
    # The source says that the team gets the information transferred («at teamet får overført»),
    # though the service is the one that goes on: to whom is left open here.
    _centre(
        kode="overgang",
        navn=Text(nb="overgang", nn="overgang", en="transition"),
        beskrivelse=Text(
            nb="Planlagt overgang mellom senteret og barnevernstjenesten før tiltaket slutter, så "
            "hjelpen kan fortsette",
            nn="Planlagd overgang mellom senteret og barnevernstenesta før tiltaket sluttar, så "
            "hjelpa kan halde fram",
            en="Planned transition between the centre and the service before the measure ends, so "
            "that help can go on",
        ),
        faser=("avslutning",),
        deltakere=("team", "barnevernstjenesten"),
        kan_delta=("familie", *MED_FAMILIEN),
        dokumenter=(
            Text(
                nb="vesentlig informasjon om familiens behov for støtte og veiledning",
                nn="vesentleg informasjon om behovet familien har for støtte og rettleiing",
                en="essential information on the family's need for support and guidance",
            ),
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Avslutning av hjelpetiltaket")),),
    ),
    _centre(
        kode="sluttrapport",
        navn=Text(nb="sluttrapport", nn="sluttrapport", en="final report"),
        beskrivelse=Text(
            nb="Rapport om endringsarbeidet og virkningen, ferdig når tiltaket slutter og en del "
            "av grunnlaget for det videre arbeidet",
            nn="Rapport om endringsarbeidet og verknaden, ferdig når tiltaket sluttar og ein del "
            "av grunnlaget for det vidare arbeidet",
            en="Report on the work for change and its effect, finished when the measure ends and "
            "part of the ground for the work to come",
        ),
        faser=("avslutning",),
        deltakere=("team", "avdelingsleder"),
        dokumenter=(_FINAL_REPORT,),
        etter=("stoppunkt",),
        hjemmel=(
            STANDARDFORLOP.section(heading("Sluttrapport fra hjelpetiltaket")),
            STANDARDFORLOP.section(heading("Stoppunkt")),
            STANDARDFORLOP.section(heading("Avdelingsleder")),
        ),
    ),
    _centre(
        kode="tilbakemeldingsmøte",
        navn=Text(nb="tilbakemeldingsmøte", nn="tilbakemeldingsmøte", en="feedback meeting"),
        beskrivelse=Text(
            nb="Det siste møtet, der sluttrapporten gjennomgås og overleveres og foreldrene sier "
            "sitt",
            nn="Det siste møtet, der sluttrapporten blir gjennomgått og overlevert og foreldra "
            "seier sitt",
            en="The last meeting, where the final report is gone through and handed over and the "
            "parents have their say",
        ),
        faser=("avslutning",),
        deltakere=("familie", "barnevernstjenesten", "team"),
        kan_delta=MED_FAMILIEN,
        dokumenter=(
            _FINAL_REPORT,
            Text(
                nb="referat skrevet av barnevernstjenesten",
                nn="referat skrive av barnevernstenesta",
                en="minutes written by the service",
            ),
        ),
        etter=("sluttrapport",),
        hjemmel=(STANDARDFORLOP.section(heading("Tilbakemeldingsmøte")),),
    ),
)
