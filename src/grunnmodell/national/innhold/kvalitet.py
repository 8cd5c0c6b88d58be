"""Principles, goals and indicators of quality."""

from functools import partial

from grunnmodell.katalog import Kvalitetsdefinisjon, Kvalitetstype
from grunnmodell.law import heading, kapittel
from grunnmodell.law.statutes import STANDARDFORLOP, TJENESTEKATALOG
from grunnmodell.text import Text

__all__ = ["KVALITETSDEFINISJONER"]

# By the WHO, as the catalogue of help measures gives them.
_prinsipp = partial(
    Kvalitetsdefinisjon,
    type=Kvalitetstype.PRINSIPP,
    hjemmel=(TJENESTEKATALOG.section(kapittel("5.1")),),
    validity=TJENESTEKATALOG.validity,
)
_ved_senter = partial(Kvalitetsdefinisjon, modeller=("senter",), validity=STANDARDFORLOP.validity)
_forlopsmal = partial(
    _ved_senter,
    type=Kvalitetstype.MALSETTING,
    hjemmel=(STANDARDFORLOP.section(heading("Standardisert forløp hjelpetiltak")),),
)
_kvalitetsmal = partial(
    _ved_senter,
    type=Kvalitetstype.MALSETTING,
    hjemmel=(STANDARDFORLOP.section(heading("Kvalitetsmål i hjelpetiltaket")),),
)
# The source lists the indicators and does not pair them with the goals: ``malsettinger`` is our
# reading.
_indikator = partial(
    _ved_senter,
    type=Kvalitetstype.INDIKATOR,
    hjemmel=(STANDARDFORLOP.section(heading("Kvalitetsmålene vil kunne vurderes gjennom")),),
)

_PRINSIPPER = (
    _prinsipp(
        kode="trygge-og-sikre",
        navn=Text(
            nb="tjenesten er trygg og sikker",
            nn="tenesta er trygg og sikker",
            en="the service is safe and secure",
        ),
        beskrivelse=Text(
            nb="barn og unge med hjelpetiltak lever trygt og uten fare; valget av tiltak bygger på "
            "behov og ressurser hos den enkelte og på kartlagt risiko og beskyttelse",
            nn="barn og unge med hjelpetiltak lever trygt og utan fare; valet av tiltak byggjer på "
            "behov og ressursar hos den enkelte og på kartlagd risiko og vern",
            en="children and youths with help measures live safely and out of danger; the choice "
            "of measures rests on individual needs and resources and on mapped risk and "
            "protective factors",
        ),
    ),
    _prinsipp(
        kode="virkningsfulle",
        navn=Text(
            nb="tjenesten er virkningsfull",
            nn="tenesta er verknadsfull",
            en="the service is effective",
        ),
        beskrivelse=Text(
            nb="arbeidet bygger på kunnskap fra brukere, praksis og forskning; tiltaket har et "
            "klart mål ut fra behovet og justeres eller byttes når det trengs",
            nn="arbeidet byggjer på kunnskap frå brukarar, praksis og forsking; tiltaket har eit "
            "klart mål ut frå behovet og blir justert eller bytt når det trengst",
            en="the work rests on knowledge from users, practice and research; the measure has a "
            "clear goal based on the need, and is adjusted or replaced where called for",
        ),
    ),
    _prinsipp(
        kode="involverer-brukerne",
        navn=Text(
            nb="tjenesten involverer brukerne og gir dem innflytelse",
            nn="tenesta involverer brukarane og gir dei innverknad",
            en="the service involves its users and gives them influence",
        ),
        beskrivelse=Text(
            nb="barn, unge og foreldre blir respektert og hørt og medvirker i hele arbeidet; "
            "tiltaket evalueres jevnlig mot målene sammen med dem",
            nn="barn, unge og foreldre blir respekterte og høyrde og medverkar i heile arbeidet; "
            "tiltaket blir evaluert jamleg mot måla saman med dei",
            en="children, youths and parents are respected, heard and take part throughout; the "
            "measure is evaluated regularly against its goals together with them",
        ),
    ),
    _prinsipp(
        kode="samordnet",
        navn=Text(
            nb="tjenesten er samordnet og preget av kontinuitet",
            nn="tenesta er samordna og prega av kontinuitet",
            en="the service is coordinated and continuous",
        ),
        beskrivelse=Text(
            nb="når flere tjenester hjelper, samordner de vurderinger og ressurser til en helhet; "
            "barnevernet overtar ikke ansvaret til andre sektorer",
            nn="når fleire tenester hjelper, samordnar dei vurderingar og ressursar til ein "
            "heilskap; barnevernet tek ikkje over ansvaret til andre sektorar",
            en="where several services help, they coordinate assessments and resources into a "
            "whole; child welfare does not take over what other sectors answer for",
        ),
    ),
    _prinsipp(
        kode="tilgjengelig",
        navn=Text(
            nb="tjenesten er tilgjengelig og rettferdig fordelt",
            nn="tenesta er tilgjengeleg og rettferdig fordelt",
            en="the service is available and fairly distributed",
        ),
        beskrivelse=Text(
            nb="kommunen sørger for forsvarlige og tilpassede tiltak til alle barn som trenger "
            "det; tiltaket avsluttes når det har virket, og også når det ikke virker",
            nn="kommunen sørgjer for forsvarlege og tilpassa tiltak til alle barn som treng det; "
            "tiltaket blir avslutta når det har verka, og òg når det ikkje verkar",
            en="the municipality provides sound and fitting measures to every child in need; a "
            "measure ends when it has had its effect, and also when it has none",
        ),
    ),
    _prinsipp(
        kode="utnytter-ressursene",
        navn=Text(
            nb="tjenesten utnytter ressursene på en god måte",
            nn="tenesta utnyttar ressursane på ein god måte",
            en="the service makes good use of its resources",
        ),
        beskrivelse=Text(
            nb="tilpassede tiltak som virker, er kostnadseffektive; det som ikke virker, bør "
            "avsluttes, og det som har nådd målet, avsluttes i dialog med dem det gjelder",
            nn="tilpassa tiltak som verkar, er kostnadseffektive; det som ikkje verkar, bør "
            "avsluttast, og det som har nådd målet, blir avslutta i dialog med dei det gjeld",
            en="fitting measures that work are cost-effective; what does not work should be ended, "
            "and what has met its goals is ended in dialogue with those concerned",
        ),
    ),
)

_FORLOPSMAL = (
    _forlopsmal(
        kode="sf-1",
        navn=Text(
            nb="bedre faglig kvalitet i tjenesten",
            nn="betre fagleg kvalitet i tenesta",
            en="better professional quality of the service",
        ),
    ),
    _forlopsmal(
        kode="sf-2",
        navn=Text(
            nb="mindre uønsket variasjon",
            nn="mindre uønskt variasjon",
            en="less unwanted variation",
        ),
    ),
    _forlopsmal(
        kode="sf-3",
        navn=Text(
            nb="større rettssikkerhet for barn og familier",
            nn="større rettstryggleik for barn og familiar",
            en="stronger legal protection of children and families",
        ),
    ),
    _forlopsmal(
        kode="sf-4",
        navn=Text(
            nb="større forutsigbarhet for kommunene",
            nn="større føreseielegheit for kommunane",
            en="greater predictability for the municipalities",
        ),
    ),
)

_KVALITETSMAL = (
    _kvalitetsmal(
        kode="km-1",
        navn=Text(
            nb="tilbudet er forutsigbart for barnevernstjenesten",
            nn="tilbodet er føreseieleg for barnevernstenesta",
            en="what is offered is predictable to the child welfare service",
        ),
    ),
    _kvalitetsmal(
        kode="km-2",
        navn=Text(
            nb="senteret lager en handlingsplan og justerer den ved behov",
            nn="senteret lagar ein handlingsplan og justerer han ved behov",
            en="the centre makes an action plan and adjusts it where needed",
        ),
    ),
    _kvalitetsmal(
        kode="km-3",
        navn=Text(
            nb="senteret holder jevnlige stoppunkter",
            nn="senteret held jamlege stoppunkt",
            en="the centre holds regular checkpoints",
        ),
    ),
    _kvalitetsmal(
        kode="km-4",
        navn=Text(
            nb="senteret tilrettelegger for samarbeid med barnevernstjenesten",
            nn="senteret legg til rette for samarbeid med barnevernstenesta",
            en="the centre arranges for cooperation with the child welfare service",
        ),
    ),
    _kvalitetsmal(
        kode="km-5",
        navn=Text(
            nb="senteret tilrettelegger for at barnet medvirker",
            nn="senteret legg til rette for at barnet medverkar",
            en="the centre arranges for the child to take part",
        ),
    ),
    _kvalitetsmal(
        kode="km-6",
        navn=Text(
            nb="senteret tilrettelegger for at foreldrene medvirker",
            nn="senteret legg til rette for at foreldra medverkar",
            en="the centre arranges for the parents to take part",
        ),
    ),
    _kvalitetsmal(
        kode="km-7",
        navn=Text(
            nb="sluttrapporten beskriver endringsarbeidet og vurderer virkningen av tiltaket",
            nn="sluttrapporten beskriv endringsarbeidet og vurderer verknaden av tiltaket",
            en="the final report describes the work for change and assesses the measure's effect",
        ),
    ),
)

_INDIKATORER = (
    _indikator(
        kode="ki-1",
        navn=Text(
            nb="svar til barnevernstjenesten på henvisningen innen fristen",
            nn="svar til barnevernstenesta på tilvisinga innan fristen",
            en="the referral is answered to the child welfare service in time",
        ),
        malsettinger=("km-1",),
        ikke_beregnbar=Text(
            nb="kilden setter ingen frist for svaret; kan bare beregnes der en region har satt en",
            nn="kjelda set ingen frist for svaret; kan berre bereknast der ein region har sett ein",
            en="the source sets no time limit for the answer; it can only be computed where a "
            "region has set one",
        ),
    ),
    _indikator(
        kode="ki-2",
        navn=Text(
            nb="antall hjelpetiltak med tilbud fra Bufetat",
            nn="talet på hjelpetiltak med tilbod frå Bufetat",
            en="the number of help measures that Bufetat offers",
        ),
        malsettinger=("km-1",),
    ),
    _indikator(
        kode="ki-3",
        navn=Text(
            nb="antall henvisninger til hjelpetiltak med avslag",
            nn="talet på tilvisingar til hjelpetiltak med avslag",
            en="the number of referrals to help measures that are refused",
        ),
        malsettinger=("km-1",),
    ),
    _indikator(
        kode="ki-4",
        navn=Text(
            nb="senterets handlingsplan er dokumentert",
            nn="handlingsplanen til senteret er dokumentert",
            en="the centre's action plan is documented",
        ),
        malsettinger=("km-2",),
    ),
    _indikator(
        kode="ki-5",
        navn=Text(
            nb="senterets stoppunkter er dokumentert",
            nn="stoppunkta til senteret er dokumenterte",
            en="the centre's checkpoints are documented",
        ),
        malsettinger=("km-3",),
    ),
    _indikator(
        kode="ki-6",
        navn=Text(
            nb="samarbeidsmøte med foreldre og barnevernstjeneste er holdt",
            nn="samarbeidsmøte med foreldre og barnevernsteneste er halde",
            en="a cooperation meeting with parents and child welfare service is held",
        ),
        malsettinger=("km-4",),
    ),
    _indikator(
        kode="ki-7",
        navn=Text(
            nb="det er dokumentert hvordan foreldre og barn har fått medvirke",
            nn="det er dokumentert korleis foreldre og barn har fått medverke",
            en="how parents and child took part is documented",
        ),
        malsettinger=("km-5", "km-6"),
    ),
    _indikator(
        kode="ki-8",
        navn=Text(
            nb="sluttrapporten er ferdig senest til tilbakemeldingsmøtet",
            nn="sluttrapporten er ferdig seinast til tilbakemeldingsmøtet",
            en="the final report is finished by the feedback meeting",
        ),
        malsettinger=("km-7",),
    ),
)

KVALITETSDEFINISJONER = (*_PRINSIPPER, *_FORLOPSMAL, *_KVALITETSMAL, *_INDIKATORER)
