"""What Pilar's strategy says of needs and professional areas (R043 to R054)."""

from grunnmodell.katalog import Kildekrav
from grunnmodell.law import heading
from grunnmodell.law.statutes import PILAR
from grunnmodell.national.kildekrav.felles import BEHOV, baert, planlagt, regel

__all__ = ["PILARS_STRATEGI"]

_MAL_1 = PILAR.section(heading("Mål 1"))
_MAL_2 = PILAR.section(heading("Mål 2"))
_VEDLEGG_A = PILAR.section(heading("Vedlegg A"))
_VEDLEGG_B = PILAR.section(heading("Vedlegg B"))

PILARS_STRATEGI: tuple[Kildekrav, ...] = (
    baert(
        id="R043",
        norm="skal",
        tekst="One frame of children's needs, in three dimensions and eleven areas, underlies the "
        "work",
        kilde=(_MAL_1,),
        sitat="langs tre dimensjoner og 11 behovsområder",
        baerere=BEHOV,
    ),
    baert(
        id="R044",
        norm="info",
        tekst="The child's development: health, school, feelings and conduct, friends and "
        "leisure; help to cope, or refer on",
        kilde=(_VEDLEGG_A,),
        sitat="sørge for å henvise barn til riktig ekstern hjelpende instans",
        baerere=(
            "need:1.1",
            "need:1.2",
            "need:1.3",
            "need:1.4",
            "category:barns-utvikling",
            "field:Forlop.samarbeid",
        ),
    ),
    planlagt(
        id="R045",
        norm="skal ikke",
        tekst="Child welfare does not treat ill health; it knows when to bring in the health "
        "services",
        kilde=(_VEDLEGG_A,),
        sitat="Barnevernet skal ikke behandle helseplager",
        baerere=("need:1.1", "field:Samarbeidstjeneste.behov"),
        grunn=regel("a health need that is not met by child welfare alone"),
    ),
    planlagt(
        id="R046",
        norm="info",
        tekst="The parents' care: the basics, warmth, stimulation and limits call for guidance; "
        "protection is graver, harm must stop",
        kilde=(_VEDLEGG_A,),
        sitat="Punktet «barns beskyttelse» er av en annen alvorlighetsgrad",
        baerere=(
            "need:2.1",
            "need:2.2",
            "need:2.3",
            "need:2.4",
            "category:foreldrenes-omsorg",
            "measure:foreldreveiledning",
            "field:Behov.sikkerhet_vurdert",
        ),
        grunn=regel("the safety assessment that a need for protection calls for"),
    ),
    baert(
        id="R047",
        norm="info",
        tekst="Family and surroundings: the parents' own state, outer conditions, network; "
        "support, network and cooperation",
        kilde=(_VEDLEGG_A,),
        sitat="støttetiltak, nettverksmobiliserende tiltak og samarbeidstiltak som gir familien "
        "tilstrekkelige rammevilkår",
        baerere=(
            "need:3.1",
            "need:3.2",
            "need:3.3",
            "category:familie-nettverk-og-miljø",
            "measure:støttende-tiltak",
            "measure:nettverksmobiliserende-tiltak",
            "measure:samarbeidstiltak",
        ),
    ),
    baert(
        id="R048",
        norm="info",
        tekst="The kind of need points to the kind of measure",
        kilde=(_VEDLEGG_A,),
        sitat="gir retning til hvilke tiltak barnet har behov for",
        baerere=(*BEHOV, "duty:BEH-001", "duty:BEH-002"),
    ),
    baert(
        id="R049",
        norm="info",
        tekst="Areas of service: emergency, municipal, foster homes, after 18, state and "
        "institutions, supervision",
        kilde=(_MAL_2, _VEDLEGG_B),
        sitat="Akuttbarnevern, Kommunale barneverntjenester (herunder fosterhjemsoppfølging og "
        "ettervern)",
        baerere=(
            "duty:TIL-008",
            "area:akuttbarnevern",
            "area:kommunalt-barnevern",
            "area:fosterhjem",
            "area:ettervern",
            "area:statlig-barnevern",
            "area:tilsynsmyndigheter",
        ),
    ),
    baert(
        id="R050",
        norm="info",
        tekst="Municipal child welfare looks first at the parents' care; family guidance is the "
        "building block",
        kilde=(_VEDLEGG_B,),
        sitat="familieveiledning vil være en grunnleggende byggestein i slikt arbeid",
        baerere=(
            "area:kommunalt-barnevern",
            "measure:familieveiledning",
            "need:2.1",
            "need:2.2",
            "need:2.3",
        ),
    ),
    baert(
        id="R051",
        norm="info",
        tekst="After 18: resources, guidance and skills for a life of one's own, and no mental "
        "health care",
        kilde=(_VEDLEGG_B,),
        sitat="veiledning og ferdighetstrening rettet mot å hjelpe ungdommen",
        baerere=("area:ettervern", "measure:veiledning-ettervern", "category:ettervern"),
    ),
    baert(
        id="R052",
        norm="info",
        tekst="Supervision needs templates and criteria to judge soundness and quality by",
        kilde=(_VEDLEGG_B,),
        sitat="gode malverk og kriterier for å vurdere forsvarlighet og kvalitet",
        baerere=("area:tilsynsmyndigheter", "area:beslutningsstøtte"),
    ),
    baert(
        id="R053",
        norm="info",
        tekst="Four areas of competence: guiding parents, uncovering violence, helping the child, "
        "helping family and surroundings",
        kilde=(_VEDLEGG_B,),
        sitat="Vurderinger av behov og fasilitering av støttetiltak",
        baerere=(
            "area:foreldreveiledning",
            "area:avdekke-vold-og-overgrep",
            "area:hjelp-til-utsatte-barn",
            "area:hjelp-til-familie-og-miljø",
        ),
    ),
    baert(
        id="R054",
        norm="kan",
        tekst="Modules may be made together or by one centre, and used alone or in a programme; "
        "five priorities",
        kilde=(_MAL_2,),
        sitat="leveres enkeltvis eller være delleveranser i større prosjekter og programmer",
        baerere=(
            "page:src/grunnmodell/hooks/specs.py",
            "area:læringsnettverk",
            "area:grunnmodell",
            "area:opplæringspakker",
            "area:beslutningsstøtte",
            "area:tjenestestøtteprogrammet",
        ),
    ),
)
