"""The frame of the standardised course at a centre (R055 to R076)."""

from grunnmodell.katalog import Kildekrav
from grunnmodell.law import heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.national.kildekrav.felles import (
    baert,
    indikator,
    informasjon,
    planlagt,
    utenfor,
)

__all__ = ["RAMMEN"]

_INNLEDNING = STANDARDFORLOP.section(heading("Standardisert forløp hjelpetiltak"))
_KVALITETSMAL = STANDARDFORLOP.section(heading("Kvalitetsmål i hjelpetiltaket"))
_VURDERES = STANDARDFORLOP.section(heading("Kvalitetsmålene vil kunne vurderes gjennom"))
_KRAVENE = STANDARDFORLOP.section(heading("Kravene knyttet standardiserte forløpet"))
_DOKUMENTASJON = STANDARDFORLOP.section(heading("Dokumentasjon"))
_MEDVIRKNING = STANDARDFORLOP.section(heading("Medvirkning"))
_KOMPETANSE = STANDARDFORLOP.section(heading("Kompetansekrav"))
_SAMARBEID = STANDARDFORLOP.section(heading("Samarbeidsmøter med familien og barnevernstjenesten"))
_VARIGHET = STANDARDFORLOP.section(heading("Varighet og målsetting med hjelpetiltaket"))
_ARENAER = STANDARDFORLOP.section(heading("Arenaer for hjelpetiltak"))
_TEAM = STANDARDFORLOP.section(heading("Tverrfaglig team"))
_LEDER = STANDARDFORLOP.section(heading("Avdelingsleder"))
_TRYGGHET = STANDARDFORLOP.section(heading("Trygghet og sikkerhet"))
_FOR = STANDARDFORLOP.section(heading("Før hjelpetiltak"))
_VURDERINGSMOTE = STANDARDFORLOP.section(heading("Vurderingsmøte"))

RAMMEN: tuple[Kildekrav, ...] = (
    utenfor(
        id="R055",
        norm="info",
        tekst="The course is read beside the guideline for children of 0–6, and follows a change "
        "of law in 2022",
        kilde=(_INNLEDNING, _KRAVENE),
        sitat="ses i sammenheng med kunnskapsbasert retningslinje for omsorgsendrende hjelpetiltak",
        grunn="how the source came about, and what to read it with: another document",
    ),
    baert(
        id="R056",
        norm="info",
        tekst="Four aims: better quality, less unwanted variation, due process, predictability "
        "for municipalities",
        kilde=(_INNLEDNING,),
        sitat="øke rettssikkerheten for barn og deres familier",
        baerere=("quality:sf-1", "quality:sf-2", "quality:sf-3", "quality:sf-4"),
    ),
    baert(
        id="R057",
        norm="info",
        tekst="Seven quality goals: predictable offer, plan of action, checkpoints, cooperation, "
        "participation, final report",
        kilde=(_KVALITETSMAL,),
        sitat="senteret utarbeider handlingsplan som justeres ved behov",
        baerere=tuple(f"quality:km-{n}" for n in range(1, 8)),
    ),
    planlagt(
        id="R058",
        norm="info",
        tekst="Eight indicators of those goals; the time limit for an answer to a referral is not "
        "given",
        kilde=(_VURDERES,),
        sitat="barnevernstjenesten får svar på henvisning innen tidsfrist",
        baerere=tuple(f"quality:ki-{n}" for n in range(1, 9)),
        grunn=indikator("the eight indicators; the first only where a region sets the time limit"),
    ),
    baert(
        id="R059",
        norm="skal",
        tekst="The centre offers help that changes care, in three areas of work, to families who "
        "need much support",
        kilde=(_KRAVENE,),
        sitat="Senteret skal tilby omsorgsendrende hjelpetiltak",
        baerere=(
            "measure:hjelpetiltak-i-senter",
            "model:senter",
            "area:grunnleggende-omsorg-og-beskyttelse",
            "area:sensitivitet-og-responsivitet",
            "area:utviklingsstøttende-omsorg",
        ),
    ),
    baert(
        id="R060",
        norm="skal",
        tekst="The centre documents as the service must; templates help, for the record system "
        "does not",
        kilde=(_DOKUMENTASJON,),
        sitat="Senteret skal følge de samme kravene som barnevernstjenesten",
        baerere=(
            "model:senter",
            "duty:SAM-001",
            "duty:TIL-001",
            "duty:VED-002",
            "template:stoppunkt",
            "template:samarbeidsmøte",
        ),
    ),
    baert(
        id="R061",
        norm="info",
        tekst="The centre sees to it that child and parents can take part",
        kilde=(_MEDVIRKNING,),
        sitat="Senteret er ansvarlig for å legge til rette for at barnet",
        baerere=(
            "role:team",
            "quality:km-5",
            "quality:km-6",
            "template:samarbeidsmøte/medvirkning",
            "field:Hendelse.foreldres_medvirkning",
        ),
    ),
    baert(
        id="R062",
        norm="skal",
        tekst="The team's impression of the child is its own, from meeting it",
        kilde=(_MEDVIRKNING,),
        sitat="skal teamet danne seg et selvstendig inntrykk av barnet",
        baerere=("duty:SEN-009", "field:Forlop.barnet_mott"),
    ),
    baert(
        id="R063",
        norm="skal ikke",
        tekst="Reading a small child's needs is no participation",
        kilde=(_MEDVIRKNING,),
        sitat="Fortolkning av barnets omsorgsbehov skal ikke forstås som del av "
        "medvirkningsperspektivet",
        baerere=("field:BarnetsMedvirkning.form", "duty:SEN-009"),
    ),
    baert(
        id="R064",
        norm="info",
        tekst="The templates make the team consider how participation was seen to and documented",
        kilde=(_MEDVIRKNING,),
        sitat="medvirkning er ivaretatt og dokumentert",
        baerere=(
            "template:stoppunkt/medvirkning",
            "template:samarbeidsmøte/medvirkning",
            "duty:SEN-008",
        ),
    ),
    baert(
        id="R065",
        norm="skal",
        tekst="Those who work with the measure have a relevant bachelor's degree",
        kilde=(_KOMPETANSE,),
        sitat="stilles det krav om relevant bachelorutdanning",
        baerere=(
            "duty:SEN-028",
            "field:Person.kompetanse",
        ),
    ),
    baert(
        id="R066",
        norm="skal",
        tekst="The centre makes evaluation possible; the service watches closely, evaluates and "
        "documents it (bvl. § 8-1)",
        kilde=(_SAMARBEID,),
        sitat="er ansvarlig for gjennomføringen og dokumentasjonen av evalueringen",
        baerere=(
            "duty:EVA-004",
            "duty:PLA-003",
            "role:barnevernstjenesten",
            "activity:samarbeidsmøte",
        ),
    ),
    informasjon(
        id="R067",
        norm="bør",
        tekst="The measure lasts for some time, for change takes time",
        kilde=(_VARIGHET,),
        sitat="bør ha en viss varighet",
        grunn="the source gives no length; a plugin may set one",
    ),
    baert(
        id="R068",
        norm="kan ikke",
        tekst="An imposed stay day and night lasts no more than three months; the act says so of "
        "any centre stay",
        kilde=(_VARIGHET,),
        sitat="kan ikke vedtas for mer enn tre måneder",
        baerere=("duty:VED-003",),
    ),
    baert(
        id="R069",
        norm="skal",
        tekst="Given at home, with day care if useful; day and night only as an exception, such "
        "as for distance",
        kilde=(_ARENAER,),
        sitat="Tiltaket kan unntaksvis være døgnbasert",
        baerere=(
            "duty:SEN-026",
            "field:Tiltak.arena",
            "field:Tiltak.dogn_grunn",
            "template:henvisningsmøte/arena",
            "template:stoppunkt/arena",
        ),
    ),
    baert(
        id="R070",
        norm="bør",
        tekst="The team unites child welfare and psychology, or a psychologist joins some "
        "checkpoints",
        kilde=(_TEAM,),
        sitat="bør opprettes tverrfaglig team rundt familien",
        baerere=(
            "duty:SEN-027",
            "template:avklar-teamet/sammensetning",
            "role:psykolog",
            "field:Hendelse.psykolog_deltok",
            "field:Person.kompetanse",
        ),
    ),
    baert(
        id="R071",
        norm="bør ikke",
        tekst="The work is not spread on too many staff; no number is given",
        kilde=(_TEAM,),
        sitat="bør ikke aktivitetene i hjelpetiltaket spres på for mange ansatte",
        baerere=("template:avklar-teamet/sammensetning",),
    ),
    baert(
        id="R072",
        norm="info",
        tekst="Roles: responsible for measure and for family, given by the head for each case; "
        "the team coordinates",
        kilde=(_TEAM,),
        sitat="tiltaksansvarlig og familieansvarlig, i det tverrfaglige teamet",
        baerere=(
            "role:tiltaksansvarlig",
            "role:familieansvarlig",
            "role:team",
            "role:avdelingsleder",
            "duty:SEN-006",
        ),
    ),
    baert(
        id="R073",
        norm="info",
        tekst="The head settles priority, capacity and team, supports it, answers for quality and "
        "risk, approves the report",
        kilde=(_LEDER,),
        sitat="overordnet ansvar for kvalitetssikring, risikovurdering og godkjenne sluttrapport",
        baerere=(
            "duty:SEN-034",
            "role:avdelingsleder",
            "duty:SEN-014",
            "field:Sluttrapport.godkjent_av",
        ),
    ),
    baert(
        id="R074",
        norm="info",
        tekst="Others who act: intake, Bufetat, the service, the family, the psychologist, the "
        "county governor",
        kilde=(_VURDERINGSMOTE, _TEAM),
        sitat="Enhet for inntak deler aktuelle dokumenter med avdelingsleder",
        baerere=(
            "role:enhet-for-inntak",
            "role:bufetat",
            "role:barnevernstjenesten",
            "role:familie",
            "role:psykolog",
            "role:statsforvalter",
        ),
    ),
    baert(
        id="R075",
        norm="skal ikke",
        tekst="Risk to staff is kept apart and out of the child's record; risk to child and "
        "parents belongs in it",
        kilde=(_TRYGGHET,),
        sitat="ikke en del av barnets sak, og skal ikke dokumenteres i BiRK",
        # The format has no field for it, which the page tells.
        baerere=("template:stoppunkt/risiko", "page:docs/explanation/what-is-never-a-rule.md"),
    ),
    utenfor(
        id="R076",
        norm="må",
        tekst="All staff know the centre's record system",
        kilde=(_FOR,),
        sitat="må ha kompetanse i bruk av BiRK",
        grunn="the centre's own staffing and training, which no child's course or municipal "
        "service shows",
    ),
)
