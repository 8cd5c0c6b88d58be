"""Professional areas: of services, competence, priority and work, and the model's content."""

from functools import partial

from grunnmodell.katalog import Fagomrade, Fagomradetype
from grunnmodell.law import heading
from grunnmodell.law.statutes import GRUNNMODELL, PILAR, STANDARDFORLOP
from grunnmodell.text import Text

__all__ = ["FAGOMRADER"]

_APPENDIX_B = PILAR.section(heading("Vedlegg B"))

# The areas of services and competence outlive the strategy that lists them: no end is set.
_tjenesteomrade = partial(Fagomrade, type=Fagomradetype.TJENESTEOMRADE, hjemmel=(_APPENDIX_B,))
_kompetanseomrade = partial(Fagomrade, type=Fagomradetype.KOMPETANSEOMRADE, hjemmel=(_APPENDIX_B,))
_prioritering = partial(
    Fagomrade,
    type=Fagomradetype.PRIORITERING,
    hjemmel=(PILAR.section(heading("Mål 2")),),
    validity=PILAR.validity,
)
_arbeidsomrade = partial(
    Fagomrade,
    type=Fagomradetype.ARBEIDSOMRADE,
    hjemmel=(STANDARDFORLOP.section(heading("Kravene knyttet standardiserte forløpet")),),
    validity=STANDARDFORLOP.validity,
)
_innhold = partial(
    Fagomrade,
    type=Fagomradetype.INNHOLD,
    hjemmel=(GRUNNMODELL.section(heading("Om tilskuddsordningen")),),
    validity=GRUNNMODELL.validity,
)

# Need areas are given only where the source names a place in the triangle.
_TJENESTEOMRADER = (
    _tjenesteomrade(
        kode="akuttbarnevern",
        navn=Text(nb="akuttbarnevern", nn="akuttbarnevern", en="emergency child welfare"),
        beskrivelse=Text(
            nb="behovet for beskyttelse er særlig aktuelt",
            nn="behovet for vern er særleg aktuelt",
            en="the need for protection matters most",
        ),
        behov=("2.4",),
    ),
    _tjenesteomrade(
        kode="kommunalt-barnevern",
        navn=Text(nb="kommunalt barnevern", nn="kommunalt barnevern", en="municipal child welfare"),
        beskrivelse=Text(
            nb="familieveiledning er grunnsteinen; tiltakene bedrer familiens vilkår og omsorg og "
            "forebygger skjevutvikling og omsorgssvikt",
            nn="familierettleiing er grunnsteinen; tiltaka betrar vilkåra og omsorga i familien og "
            "førebyggjer skeivutvikling og omsorgssvikt",
            en="family guidance is the basic block; measures better the family's conditions and "
            "care, and prevent unsound development and neglect",
        ),
        behov=("2.1", "2.2", "2.3"),
    ),
    _tjenesteomrade(
        kode="fosterhjem",
        navn=Text(nb="fosterhjem", nn="fosterheim", en="foster homes"),
        beskrivelse=Text(
            nb="familieveiledningen handler mer om å ta vare på barn med vansker etter "
            "omsorgssvikt enn om å øke foreldres omsorgsevne",
            nn="familierettleiinga handlar meir om å ta vare på barn med vanskar etter "
            "omsorgssvikt enn om å auke omsorgsevna til foreldra",
            en="family guidance is more about caring for children with difficulties after neglect "
            "than about raising the parents' capacity for care",
        ),
    ),
    _tjenesteomrade(
        kode="ettervern",
        navn=Text(nb="ettervern", nn="ettervern", en="help after 18"),
        beskrivelse=Text(
            nb="ressurser og rammer for et selvstendig liv, med veiledning og ferdighetstrening; "
            "ikke psykisk helsehjelp",
            nn="ressursar og rammer for eit sjølvstendig liv, med rettleiing og "
            "ferdigheitstrening; ikkje psykisk helsehjelp",
            en="resources and conditions for an independent life, with guidance and skills "
            "training; not mental health care",
        ),
        behov=("3.1", "3.2", "3.3"),
    ),
    _tjenesteomrade(
        kode="statlig-barnevern",
        navn=Text(
            nb="statlig barnevern og institusjonsbarnevern",
            nn="statleg barnevern og institusjonsbarnevern",
            en="state child welfare and residential care",
        ),
        beskrivelse=Text(
            nb="et helende miljø for barn og unge utsatt for omsorgssvikt, vold og overgrep, med "
            "fullført skolegang, bedre fungering og forberedelse til et liv på egen hånd",
            nn="eit lækjande miljø for barn og unge utsette for omsorgssvikt, vald og overgrep, "
            "med fullført skulegang, betre fungering og førebuing til eit liv på eiga hand",
            en="a healing environment for children and youths exposed to neglect, violence and "
            "abuse, with completed schooling, better functioning and preparation for a life of "
            "their own",
        ),
    ),
    _tjenesteomrade(
        kode="tilsynsmyndigheter",
        navn=Text(nb="tilsynsmyndigheter", nn="tilsynsmyndigheiter", en="supervisory authorities"),
        beskrivelse=Text(
            nb="trenger gode maler og kriterier for å vurdere forsvarlighet og kvalitet",
            nn="treng gode malar og kriterium for å vurdere om hjelpa er forsvarleg og god",
            en="need good templates and criteria to assess soundness and quality",
        ),
    ),
)

_KOMPETANSEOMRADER = (
    _kompetanseomrade(
        kode="foreldreveiledning",
        navn=Text(nb="foreldreveiledning", nn="foreldrerettleiing", en="parental guidance"),
        beskrivelse=Text(
            nb="i statlig barnevern gjelder dette sentrene for foreldre og barn",
            nn="i statleg barnevern gjeld dette sentera for foreldre og barn",
            en="in state child welfare this is for the centres for parents and children",
        ),
        behov=("2.1", "2.2", "2.3"),
        rettet_mot=("kommunalt-barnevern", "statlig-barnevern"),
    ),
    _kompetanseomrade(
        kode="avdekke-vold-og-overgrep",
        navn=Text(
            nb="avdekke vold og overgrep",
            nn="avdekkje vald og overgrep",
            en="uncovering violence and abuse",
        ),
        behov=("2.4",),
        rettet_mot=("akuttbarnevern", "kommunalt-barnevern"),
    ),
    # The source says «barnets utvikling» and names feelings, behaviour, school and relations; it
    # does not name health.
    _kompetanseomrade(
        kode="hjelp-til-utsatte-barn",
        navn=Text(
            nb="hjelp til barn utsatt for omsorgssviktende betingelser eller med medfødte vansker",
            nn="hjelp til barn som er utsette for omsorgssvikt eller har medfødde vanskar",
            en="help to children exposed to neglect or with congenital difficulties",
        ),
        beskrivelse=Text(
            nb="i kommunalt barnevern er dette for spesialiserte tiltak",
            nn="i kommunalt barnevern er dette for spesialiserte tiltak",
            en="in municipal child welfare this is for specialised measures",
        ),
        behov=("1.2", "1.3", "1.4"),
        rettet_mot=("statlig-barnevern", "fosterhjem", "kommunalt-barnevern"),
    ),
    _kompetanseomrade(
        kode="hjelp-til-familie-og-miljø",
        navn=Text(
            nb="hjelp til familie og miljø",
            nn="hjelp til familie og miljø",
            en="help to family and environment",
        ),
        beskrivelse=Text(
            nb="vurdere behov og tilrettelegge støttetiltak, nettverksmobiliserende tiltak og "
            "samarbeidstiltak",
            nn="vurdere behov og leggje til rette for støttetiltak, nettverksmobiliserande "
            "tiltak og samarbeidstiltak",
            en="assessing needs and arranging measures of support, network mobilisation and "
            "cooperation",
        ),
        behov=("3.1", "3.2", "3.3"),
        rettet_mot=("kommunalt-barnevern", "statlig-barnevern"),
    ),
)

# In the source's order: the base model is number two.
_PRIORITERINGER = (
    _prioritering(
        kode="læringsnettverk",
        navn=Text(
            nb="læringsnettverk i kommunalt barnevern",
            nn="læringsnettverk i kommunalt barnevern",
            en="learning networks in municipal child welfare",
        ),
        rettet_mot=("kommunalt-barnevern",),
    ),
    _prioritering(
        kode="grunnmodell",
        navn=Text(
            nb="grunnmodell i kommunalt barnevern",
            nn="grunnmodell i kommunalt barnevern",
            en="the base model in municipal child welfare",
        ),
        rettet_mot=("kommunalt-barnevern",),
    ),
    _prioritering(
        kode="opplæringspakker",
        navn=Text(
            nb="opplæringspakker for barneverninstitusjoner",
            nn="opplæringspakkar for barnevernsinstitusjonar",
            en="training packages for child welfare institutions",
        ),
        rettet_mot=("statlig-barnevern",),
    ),
    _prioritering(
        kode="beslutningsstøtte",
        navn=Text(
            nb="faglig kvalitetssikring og beslutningsstøtte for tilsynsmyndigheter",
            nn="fagleg kvalitetssikring og avgjerdsstøtte for tilsynsmyndigheiter",
            en="professional quality assurance and decision support for supervisory authorities",
        ),
        rettet_mot=("tilsynsmyndigheter",),
    ),
    _prioritering(
        kode="tjenestestøtteprogrammet",
        navn=Text(
            nb="videreutvikling av tjenestestøtteprogrammet",
            nn="vidareutvikling av tenestestøtteprogrammet",
            en="further development of the service support programme",
        ),
    ),
)

_ARBEIDSOMRADER = (
    _arbeidsomrade(
        kode="grunnleggende-omsorg-og-beskyttelse",
        navn=Text(
            nb="grunnleggende omsorg og beskyttelse",
            nn="grunnleggjande omsorg og vern",
            en="basic care and protection",
        ),
    ),
    _arbeidsomrade(
        kode="sensitivitet-og-responsivitet",
        navn=Text(
            nb="foreldres sensitivitet og responsivitet",
            nn="sensitivitet og responsivitet hos foreldre",
            en="the parents' sensitivity and responsiveness",
        ),
    ),
    _arbeidsomrade(
        kode="utviklingsstøttende-omsorg",
        navn=Text(
            nb="utviklingsstøttende omsorg",
            nn="utviklingsstøttande omsorg",
            en="care that supports development",
        ),
    ),
)

_INNHOLD = (
    _innhold(
        kode="familieveiledning",
        navn=Text(nb="familieveiledning", nn="familierettleiing", en="family guidance"),
    ),
    _innhold(
        kode="oppfølging-av-unge-med-ettervern",
        navn=Text(
            nb="oppfølging og veiledning av unge med ettervern",
            nn="oppfølging og rettleiing av unge med ettervern",
            en="follow-up and guidance of youths with help after 18",
        ),
    ),
    _innhold(
        kode="støttende-tiltak",
        navn=Text(
            nb="støttende tiltak for barn, ungdom og familier",
            nn="støttande tiltak for barn, ungdom og familiar",
            en="supporting measures for children, youths and families",
        ),
    ),
    _innhold(
        kode="nettverksmobiliserende-tiltak",
        navn=Text(
            nb="nettverksmobiliserende tiltak",
            nn="nettverksmobiliserande tiltak",
            en="measures that mobilise the network",
        ),
    ),
    _innhold(
        kode="samarbeidstiltak",
        navn=Text(nb="samarbeidstiltak", nn="samarbeidstiltak", en="measures of cooperation"),
    ),
)

FAGOMRADER = (
    *_TJENESTEOMRADER,
    *_KOMPETANSEOMRADER,
    *_PRIORITERINGER,
    *_ARBEIDSOMRADER,
    *_INNHOLD,
)
