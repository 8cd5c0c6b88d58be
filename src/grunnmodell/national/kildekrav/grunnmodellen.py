"""What the base model asks of help measures, and who acts in it (R001 to R028)."""

from grunnmodell.katalog import Kildekrav
from grunnmodell.law import heading
from grunnmodell.law.statutes import GRUNNMODELL, GRUNNMODELLPROSJEKTET, PILAR
from grunnmodell.national.kildekrav.felles import baert, informasjon, planlagt, tjenesteregel

__all__ = ["GRUNNMODELLEN"]

_MAL = GRUNNMODELLPROSJEKTET.section(heading("Grunnmodellprosjektets mål"))
_PROSJEKTET = GRUNNMODELLPROSJEKTET.section(heading("Grunnmodell for hjelpetiltak"))
_FORSOKET = GRUNNMODELLPROSJEKTET.section(heading("Mål med forsøket"))
_ORDNINGEN = GRUNNMODELL.section(heading("Om tilskuddsordningen"))
_MER = GRUNNMODELL.section(heading("Les mer om grunnmodellen"))
_FORUTSETNINGER = GRUNNMODELL.section(heading("Øvrige sentrale forutsetninger for deltakelse"))
_ORGANISERING = PILAR.section(heading("Organisering av arbeidet"))

GRUNNMODELLEN: tuple[Kildekrav, ...] = (
    informasjon(
        id="R001",
        norm="info",
        tekst="A base model for help measures in municipal child welfare is worked out and tried",
        kilde=(_MAL,),
        sitat="utvikle og pilotere et faglig innhold i en grunnmodell",
        grunn="the aim of the project itself; no course can show it",
    ),
    informasjon(
        id="R002",
        norm="info",
        tekst="Children, youths and families are to get help that fits them, when they need it",
        kilde=(_MAL,),
        sitat="tilpasset og riktig hjelp til rett tid",
        grunn="the purpose that every other requirement serves; nothing checks it by itself",
    ),
    baert(
        id="R003",
        norm="skal",
        tekst="The model builds on what research, practice and users know best",
        kilde=(_MAL,),
        sitat="bygge på beste tilgjengelige kunnskap fra forskning, praksisfelt og brukere",
        baerere=("quality:virkningsfulle",),
    ),
    baert(
        id="R004",
        norm="skal",
        tekst="Users take part in a systematic way that is plain to see",
        kilde=(_MAL,),
        sitat="systematisere og tydeliggjøre arbeidet med brukermedvirkning",
        baerere=(
            "duty:MED-001",
            "duty:MED-002",
            "duty:MED-003",
            "duty:MED-005",
            "duty:MED-006",
            "quality:involverer-brukerne",
            "field:Hendelse.barnets_medvirkning",
        ),
    ),
    baert(
        id="R005",
        norm="skal",
        tekst="Help is adapted to minority background and to different cultures",
        kilde=(_MAL, _ORDNINGEN),
        sitat="tilpasses barn og familier med minoritetsbakgrunn og ulike kulturelle kontekster",
        baerere=(
            "duty:KUL-001",
            "duty:KUL-002",
            "duty:KUL-003",
            "field:Forlop.kulturvurderinger",
            "field:Hendelse.tolk",
            "measure:kulturtolk",
            "role:tolk",
        ),
    ),
    baert(
        id="R006",
        norm="skal",
        tekst="Help becomes better, more predictable and more alike wherever one lives",
        kilde=(_MAL, _ORDNINGEN),
        sitat="bidra til å styrke kvalitet, forutsigbarhet og likeverdighet",
        baerere=(
            "quality:trygge-og-sikre",
            "quality:tilgjengelig",
            "page:docs/reference/deadlines.md",
        ),
    ),
    baert(
        id="R007",
        norm="skal",
        tekst="Services are helped to choose, adapt, follow up and evaluate measures",
        kilde=(_MAL,),
        sitat="støtte til tjenestene i valg, tilpasning, oppfølging og evaluering av tiltak",
        baerere=(
            "duty:BEH-001",
            "duty:BEH-002",
            "duty:PLA-002",
            "duty:EVA-001",
            "duty:EVA-003",
            "page:README.md",
        ),
    ),
    informasjon(
        id="R008",
        norm="skal",
        tekst="The model recommends how sound help is given",
        kilde=(_ORDNINGEN, _PROSJEKTET),
        sitat="faglige anbefalinger for forsvarlig hjelpetiltaksarbeid",
        grunn="the recommendations stand in the model's handbook, which is not public",
    ),
    baert(
        id="R009",
        norm="skal",
        tekst="In time the model can be shaped for every age and used by every service",
        kilde=(_ORDNINGEN, _PROSJEKTET),
        sitat="skal på sikt kunne utformes for alle aldersgrupper",
        baerere=("module:4-12", "module:ettervern", "page:src/grunnmodell/hooks/specs.py"),
    ),
    baert(
        id="R010",
        norm="skal",
        tekst="Work is whole and cooperative, along a recommended structure of the course",
        kilde=(_ORDNINGEN, _PROSJEKTET),
        sitat="anbefalt struktur for hjelpetiltaksforløp",
        baerere=(
            "model:hjelpetiltak",
            "model:ettervern",
            "quality:samordnet",
            "field:Forlop.samarbeid",
        ),
    ),
    baert(
        id="R011",
        norm="info",
        tekst="Five groups of content: family guidance, guidance of youths after 18, support, "
        "network, cooperation",
        kilde=(_ORDNINGEN, _PROSJEKTET),
        sitat="støttende tiltak for barn, ungdom og familier, nettverksmobiliserende tiltak og "
        "samarbeidstiltak",
        baerere=(
            "area:familieveiledning",
            "area:oppfølging-av-unge-med-ettervern",
            "area:støttende-tiltak",
            "area:nettverksmobiliserende-tiltak",
            "area:samarbeidstiltak",
        ),
    ),
    baert(
        id="R012",
        norm="info",
        tekst="On trial, the model's guidance takes the place of advice and guidance",
        kilde=(_ORDNINGEN, _PROSJEKTET),
        sitat="vil forsøksvis erstatte dagens «råd og veiledning»",
        baerere=("measure:familieveiledning", "measure:råd-og-veiledning"),
    ),
    baert(
        id="R013",
        norm="info",
        tekst="The service plainly owns the work for change and its follow-up",
        kilde=(_ORDNINGEN, _PROSJEKTET),
        sitat="tydelig eierskap til endrings- og oppfølgingsarbeidet",
        baerere=("role:barnevernstjenesten", "duty:PLA-003", "duty:EVA-004", "duty:TIL-006"),
    ),
    baert(
        id="R014",
        norm="info",
        tekst="The trial may keep to some phases, above all the start of help measures and of "
        "help after 18",
        kilde=(_ORDNINGEN,),
        sitat="oppstartsfasene for hjelpetiltak og ettervern",
        baerere=(
            "model:hjelpetiltak/oppstart",
            "model:ettervern/forberedelse",
            "model:ettervern/beslutning",
        ),
    ),
    baert(
        id="R015",
        norm="info",
        tekst="Services and competence centres agree, with Bufdir, in which cases the model is "
        "used",
        kilde=(_ORDNINGEN,),
        sitat="Inklusjons- og eksklusjonskriterier for bruk av grunnmodellen i enkeltsaker",
        baerere=("role:kompetansesenter",),
    ),
    baert(
        id="R016",
        norm="info",
        tekst="The model does not cover the whole field: specialised measures are needed beside it",
        kilde=(_ORDNINGEN,),
        sitat="vil ikke kunne favne hele hjelpetiltaksområdet",
        baerere=(
            "category:samtidige-og-omfattende",
            "measure:mst",
            "measure:fft",
            "measure:pmto",
            "model:hjelpetiltak/utenfor",
        ),
    ),
    baert(
        id="R017",
        norm="må",
        tekst="The model is used only with those who consent to it",
        kilde=(_FORUTSETNINGER,),
        sitat="må være samtykkebasert",
        baerere=("duty:SAM-004", "duty:ETT-006", "field:Samtykke.gjelder"),
    ),
    baert(
        id="R018",
        norm="må",
        tekst="The service's own children, youths and parents are involved systematically",
        kilde=(_FORUTSETNINGER,),
        sitat="involveres systematisk i utprøvingen",
        baerere=("duty:MED-001", "duty:MED-002"),
    ),
    planlagt(
        id="R019",
        norm="må",
        tekst="Work follows the model's structure; experience and activities are registered",
        kilde=(_FORUTSETNINGER,),
        sitat="registrere erfaringer og aktiviteter i utprøvingen",
        baerere=("model:hjelpetiltak", "model:ettervern", "field:Forlop.hendelser"),
        grunn=tjenesteregel("registered experience and activities"),
    ),
    baert(
        id="R020",
        norm="info",
        tekst="The services have a say in how the content is defined and practised",
        kilde=(_ORDNINGEN, _PROSJEKTET),
        sitat="ha innflytelse på hvordan det faglige innholdet",
        baerere=("page:src/grunnmodell/hooks/specs.py", "page:src/grunnmodell/national/plugin.py"),
    ),
    informasjon(
        id="R021",
        norm="info",
        tekst="The work is seen beside the professional quality system of child welfare",
        kilde=(_FORSOKET,),
        sitat="ses i sammenheng med utviklingen av et barnevernsfaglig kvalitetssystem",
        grunn="about another project of the directorate's",
    ),
    informasjon(
        id="R022",
        norm="info",
        tekst="More than four in five children helped by child welfare are helped at home",
        kilde=(_ORDNINGEN,),
        sitat="Over fire av fem barn som får hjelp fra barnevernet får hjelpetiltak",
        grunn="a number that gives the background, from the budget proposal for 2020",
    ),
    baert(
        id="R023",
        norm="info",
        tekst="The contact person or case worker takes an active part in the measures",
        kilde=(_PROSJEKTET, _ORDNINGEN),
        sitat="tar aktiv del i gjennomføring og oppfølging av tiltakene",
        baerere=(
            "duty:TIL-006",
            "role:kontaktperson",
            "role:saksbehandler",
            "field:Tiltak.ansvarlig",
            "field:Tiltak.utforer",
        ),
    ),
    baert(
        id="R024",
        norm="info",
        tekst="Measure workers employed by the service use the model with the family",
        kilde=(_PROSJEKTET, _FORUTSETNINGER),
        sitat="tiltaksarbeidere ansatt i barnevernstjenesten benytter grunnmodellen",
        baerere=("role:tiltaksarbeider", "role:tiltaksperson"),
    ),
    planlagt(
        id="R025",
        norm="må",
        tekst="Those who carry out the trial belong to the child welfare service",
        kilde=(_FORUTSETNINGER,),
        sitat="skal organisatorisk tilhøre barnevernstjenesten",
        baerere=("duty:TIL-006", "field:Person.virksomhet", "role:kontaktperson"),
        grunn=tjenesteregel("staff who belong to the service"),
    ),
    baert(
        id="R026",
        norm="info",
        tekst="The ministry gave the task to Bufdir; competence centres train, support and assure "
        "quality",
        kilde=(_ORDNINGEN, _MER),
        sitat="kontinuerlig implementeringsstøtte og kvalitetssikring av arbeidet med grunnmodell "
        "fra kompetansesentrene",
        baerere=("role:kompetansesenter",),
    ),
    baert(
        id="R027",
        norm="info",
        tekst="The model is used together with children, youths, parents and families",
        kilde=(_ORDNINGEN, _FORUTSETNINGER),
        sitat="i møte med barn, ungdom og familier",
        baerere=("role:barn", "role:forelder", "role:familie"),
    ),
    informasjon(
        id="R028",
        norm="info",
        tekst="The centres of Pilar are RVTS øst, RVTS sør and RBUP",
        kilde=(_ORGANISERING,),
        sitat="RVTS øst og RVTS sør, to fra RBUP og en fra Pilar",
        grunn="how the strategy's working group is put together; no part in a course",
    ),
)
