"""Requirements during and at the end of a course at a centre for parents and children."""

from grunnmodell.findings import Severity
from grunnmodell.katalog import Absent, EachHas, Exists, Held, Present
from grunnmodell.law import Norm, heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.national.krav.felles import CENTRE_HEAD, CENTRE_TEAM, centre
from grunnmodell.text import Text

__all__ = ["KRAV"]

KRAV = (
    centre(
        id="SEN-009",
        title=Text(
            nb="Teamet har møtt barnet",
            nn="Teamet har møtt barnet",
            en="The team has met the child",
        ),
        message=Text(
            nb="ingenting viser at teamet har møtt barnet før fasen {fase} var over",
            nn="ingenting viser at teamet har møtt barnet før fasen {fase} var over",
            en="nothing shows that the team had met the child before the phase {fase} was over",
        ),
        why=Text(
            nb="ellers bygger hjelpen bare på det andre har sagt om barnet",
            nn="elles byggjer hjelpa berre på det andre har sagt om barnet",
            en="otherwise the help rests only on what others have said of the child",
        ),
        mend=Text(
            nb="møt barnet, og registrer dagen i «barnet_mott»",
            nn="møt barnet, og registrer dagen i «barnet_mott»",
            en='meet the child, and record the day in "barnet_mott"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Medvirkning")),),
        norm=Norm.SKAL,
        faser=("endringsarbeid",),
        form=Exists(("barnet_mott",)),
        when=(Absent("barn.termin"),),
        actor=CENTRE_TEAM,
        needs=("hendelser",),
        docs="The team is to form its own impression of the child by meeting it and being in "
        "contact with it. What the team reads out of that is no participation. Not asked of an "
        "unborn child.",
    ),
    centre(
        id="SEN-010",
        title=Text(
            nb="Handlingsplanen bygger på oppdraget og tiltaksplanen",
            nn="Handlingsplanen byggjer på oppdraget og tiltaksplanen",
            en="The plan of action builds on the assignment and the service's plan",
        ),
        message=Text(
            nb="handlingsplanen viser ikke at den bygger på oppdraget og "
            "barnevernstjenestens tiltaksplan",
            nn="handlingsplanen viser ikkje at han byggjer på oppdraget og tiltaksplanen "
            "til barnevernstenesta",
            en="the plan of action does not show that it builds on the assignment and on "
            "the service's plan",
        ),
        why=Text(
            nb="hjelpen skal svare på behovene tjenesten har funnet, og ikke på noe annet",
            nn="hjelpa skal svare på behova tenesta har funne, og ikkje på noko anna",
            en="the help is to answer the needs the service has found, and nothing else",
        ),
        mend=Text(
            nb="registrer det i «handlingsplan: oppdrag» og «handlingsplan: tiltaksplan»",
            nn="registrer det i «handlingsplan: oppdrag» og «handlingsplan: tiltaksplan»",
            en='record it in "handlingsplan: oppdrag" and "handlingsplan: tiltaksplan"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Handlingsplan")),),
        norm=Norm.SKAL,
        faser=("endringsarbeid",),
        form=Exists(("handlingsplan.oppdrag", "handlingsplan.tiltaksplan.forlop")),
        actor=CENTRE_TEAM,
        needs=("handlingsplan",),
        docs="The service's plan stands in the course that this one is a part of.",
    ),
    centre(
        id="SEN-011",
        title=Text(
            nb="Handlingsplanen er laget sammen med familien",
            nn="Handlingsplanen er laga saman med familien",
            en="The plan of action is made together with the family",
        ),
        message=Text(
            nb="handlingsplanen viser ikke hvem i familien den er laget sammen med",
            nn="handlingsplanen viser ikkje kven i familien han er laga saman med",
            en="the plan of action does not show with whom of the family it was made",
        ),
        why=Text(
            nb="en plan familien ikke har vært med på, gir liten mening for dem",
            nn="ein plan familien ikkje har vore med på, gir lita meining for dei",
            en="a plan the family had no part in makes little sense to them",
        ),
        mend=Text(
            nb="registrer dem i «handlingsplan: sammen_med»",
            nn="registrer dei i «handlingsplan: sammen_med»",
            en='record them in "handlingsplan: sammen_med"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Handlingsplan")),),
        norm=Norm.SKAL,
        faser=("endringsarbeid",),
        form=Exists(("handlingsplan.sammen_med",)),
        actor=CENTRE_TEAM,
        needs=("handlingsplan",),
        docs="Making the plan is the first activity with the family. Sees who took part, not how.",
        severity=Severity.WARNING,
    ),
    centre(
        id="SEN-012",
        title=Text(
            nb="Samarbeidsmøter følger etter stoppunkter",
            nn="Samarbeidsmøte følgjer etter stoppunkt",
            en="Cooperation meetings follow checkpoints",
        ),
        message=Text(
            nb="det er ikke holdt stoppunkt og deretter samarbeidsmøte i fasen {fase}, eller "
            "ikke stoppunkt før hvert samarbeidsmøte",
            nn="det er ikkje halde stoppunkt og deretter samarbeidsmøte i fasen {fase}, eller "
            "ikkje stoppunkt før kvart samarbeidsmøte",
            en="no checkpoint followed by a cooperation meeting was held in the phase {fase}, or "
            "not a checkpoint before each of the meetings",
        ),
        why=Text(
            nb="ellers får ikke familien og tjenesten vite om hjelpen virker mens det ennå kan "
            "endres",
            nn="elles får ikkje familien og tenesta vite om hjelpa verkar medan det enno kan "
            "endrast",
            en="otherwise family and service do not learn whether the help works while it can "
            "still be changed",
        ),
        mend=Text(
            nb="hold et stoppunkt før hvert samarbeidsmøte, og registrer begge i «hendelser»",
            nn="hald eit stoppunkt før kvart samarbeidsmøte, og registrer begge i «hendelser»",
            en='hold a checkpoint before each cooperation meeting, and record both in "hendelser"',
        ),
        hjemmel=(
            STANDARDFORLOP.section(heading("Stoppunkt")),
            STANDARDFORLOP.section(heading("Samarbeidsmøter med familien og barnevernstjenesten")),
        ),
        norm=Norm.SKAL,
        faser=("endringsarbeid",),
        form=Held("samarbeidsmøte", after="stoppunkt"),
        actor=CENTRE_TEAM,
        needs=("hendelser",),
        docs="How often is not set by the course: one of each before the end is the least. A "
        "meeting of the same day counts as it stands in the document.",
    ),
    centre(
        id="SEN-013",
        title=Text(
            nb="Sluttrapporten beskriver endringsarbeidet og virkningen",
            nn="Sluttrapporten skildrar endringsarbeidet og verknaden",
            en="The final report describes the work for change and its effect",
        ),
        message=Text(
            nb="sluttrapporten viser ikke at den beskriver endringsarbeidet og vurderer virkningen",
            nn="sluttrapporten viser ikkje at han skildrar endringsarbeidet og vurderer verknaden",
            en="the final report does not show that it describes the work for change and "
            "assesses the effect",
        ),
        why=Text(
            nb="tjenesten velger neste hjelp til barnet ut fra hva som virket",
            nn="tenesta vel neste hjelp til barnet ut frå kva som verka",
            en="the service chooses the child's next help by what worked",
        ),
        mend=Text(
            nb="beskriv begge deler, og registrer det i «sluttrapport: endringsarbeid» og "
            "«sluttrapport: virkning»",
            nn="skildre begge delar, og registrer det i «sluttrapport: endringsarbeid» og "
            "«sluttrapport: virkning»",
            en='describe both, and record it in "sluttrapport: endringsarbeid" and '
            '"sluttrapport: virkning"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Sluttrapport fra hjelpetiltaket")),),
        norm=Norm.SKAL,
        faser=("avslutning",),
        form=Exists(("sluttrapport.endringsarbeid", "sluttrapport.virkning")),
        actor=CENTRE_TEAM,
        needs=("sluttrapport",),
        docs="Sees that the report covers both, not what it says.",
    ),
    centre(
        id="SEN-014",
        title=Text(
            nb="Sluttrapporten er godkjent",
            nn="Sluttrapporten er godkjend",
            en="The final report is approved",
        ),
        message=Text(
            nb="sluttrapporten er ikke registrert som godkjent før fasen {fase} var over",
            nn="sluttrapporten er ikkje registrert som godkjend før fasen {fase} var over",
            en="the final report is not recorded as approved before the phase {fase} was over",
        ),
        why=Text(
            nb="rapporten er grunnlag for nye avgjørelser om barnet, og senteret må stå for den",
            nn="rapporten er grunnlag for nye avgjerder om barnet, og senteret må stå for han",
            en="the report is ground for new decisions on the child, and the centre must vouch "
            "for it",
        ),
        mend=Text(
            nb="la avdelingslederen godkjenne den, og registrer dagen i «sluttrapport: godkjent»",
            nn="la avdelingsleiaren godkjenne han, og registrer dagen i «sluttrapport: godkjent»",
            en="let the head of department approve it, and record the day in "
            '"sluttrapport: godkjent"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Avdelingsleder")),),
        norm=Norm.SKAL,
        faser=("avslutning",),
        form=Exists(("sluttrapport.godkjent", "sluttrapport.godkjent_av")),
        actor=CENTRE_HEAD,
        needs=("sluttrapport",),
        docs="To approve the report is one of the head's duties in the course.",
    ),
    centre(
        id="SEN-015",
        title=Text(
            nb="Sluttrapporten er gått gjennom og overlevert i tilbakemeldingsmøtet",
            nn="Sluttrapporten er gått gjennom og overlevert i tilbakemeldingsmøtet",
            en="The final report is gone through and handed over in the feedback meeting",
        ),
        message=Text(
            nb="ingenting viser et tilbakemeldingsmøte der rapporten ble gjennomgått og "
            "overlevert, og der foreldrene ble hørt om den og om behovet for mer støtte",
            nn="ingenting viser eit tilbakemeldingsmøte der rapporten vart gjennomgått og "
            "overlevert, og der foreldra vart høyrde om han og om behovet for meir støtte",
            en="nothing shows a feedback meeting where the report was gone through and handed "
            "over, and the parents heard on it and on further support",
        ),
        why=Text(
            nb="foreldrene skal høre hva som blir sagt om dem, og kunne svare",
            nn="foreldra skal høyre kva som blir sagt om dei, og kunne svare",
            en="the parents are to hear what is said of them, and be able to answer",
        ),
        mend=Text(
            nb="hold møtet, og registrer «rapport_gjennomgatt», «rapport_overlevert», "
            "«foreldres_syn» og «videre_behov» på hendelsen",
            nn="hald møtet, og registrer «rapport_gjennomgatt», «rapport_overlevert», "
            "«foreldres_syn» og «videre_behov» på hendinga",
            en='hold the meeting, and record "rapport_gjennomgatt", "rapport_overlevert", '
            '"foreldres_syn" and "videre_behov" on the event',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Tilbakemeldingsmøte")),),
        norm=Norm.SKAL,
        faser=("avslutning",),
        form=EachHas(
            "hendelser(type=tilbakemeldingsmøte)",
            "dato",
            ("rapport_gjennomgatt", "rapport_overlevert", "foreldres_syn", "videre_behov"),
            at_least=1,
        ),
        # The approved report is what the meeting is about: that it lacks is found by itself.
        when=(Present("sluttrapport.ferdig"), Present("sluttrapport.godkjent")),
        actor=CENTRE_TEAM,
        needs=("hendelser", "sluttrapport"),
        docs="The last meeting between family, service and team. Sees that each is recorded.",
    ),
    centre(
        id="SEN-016",
        title=Text(
            nb="Overgangen til barnevernstjenesten er planlagt",
            nn="Overgangen til barnevernstenesta er planlagd",
            en="The transition to the service is planned",
        ),
        message=Text(
            nb="ingenting viser at overgangen er planlagt, og at informasjonen om behovene "
            "er overført",
            nn="ingenting viser at overgangen er planlagd, og at informasjonen om behova er "
            "overført",
            en="nothing shows that the transition was planned, and the information on needs "
            "passed on",
        ),
        why=Text(
            nb="ellers kan familien stå uten hjelp når senteret er ferdig",
            nn="elles kan familien stå utan hjelp når senteret er ferdig",
            en="otherwise the family may be without help when the centre is done",
        ),
        mend=Text(
            nb="planlegg overgangen, og registrer «planlagt» og «informasjon_overfort» i "
            "«overgang»",
            nn="planlegg overgangen, og registrer «planlagt» og «informasjon_overfort» i "
            "«overgang»",
            en='plan the transition, and record "planlagt" and "informasjon_overfort" '
            'in "overgang"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Avslutning av hjelpetiltaket")),),
        norm=Norm.BOR,
        faser=("avslutning",),
        form=Exists(("overgang.planlagt", "overgang.informasjon_overfort")),
        actor=CENTRE_TEAM,
        needs=("overgang",),
        docs="A planned transition gives the service time to set up further help. The course "
        "does not say clearly who passes the information to whom; we ask only that it is "
        "recorded.",
    ),
)
