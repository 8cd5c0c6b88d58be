"""The acts, regulations and guidelines the national content cites.

The law was last read as it stood on 28 July 2026 (``LAW_READ``).
"""

import datetime as dt

from grunnmodell.law.lov import Ground, Lov, LovVersion
from grunnmodell.law.validity import NOT_SET, Validity
from grunnmodell.text import Text

__all__ = [
    "BBS",
    "BVL_1992",
    "BVL_2021",
    "DOMSTOLLOVEN",
    "FVLF",
    "FVL_1967",
    "FVL_2025",
    "GRUNNMODELL",
    "GRUNNMODELLPROSJEKTET",
    "HELLIGDAGSFREDLOVEN",
    "HELLIGDAGSLOVEN_1947",
    "IP_FORSKRIFTEN",
    "LAW_READ",
    "MEDVIRKNINGSFORSKRIFTEN",
    "OMTALE_ETTERVERN",
    "OURS",
    "PILAR",
    "RETNINGSLINJER_2016",
    "SENTERFORSKRIFTEN",
    "SSB_BARNEVERN",
    "SSB_KONTROLLER",
    "STANDARDFORLOP",
    "STATUTES",
    "TJENESTEKATALOG",
    "TOLKELOVEN",
]

LAW_READ = dt.date(2026, 7, 28)


def _from(year: int, month: int = 1, day: int = 1) -> Validity:
    return Validity(dt.date(year, month, day))


BVL_1992 = Lov(
    id="LOV-1992-07-17-100",
    abbreviation=Text.same("bvl. (1992)"),
    name=Text(
        nb="barnevernloven av 1992", nn="barnevernlova av 1992", en="the Child Welfare Act of 1992"
    ),
    validity=Validity(None, dt.date(2023, 1, 1)),
    url="https://lovdata.no/lov/1992-07-17-100",
)
BVL_2021 = Lov(
    id="LOV-2021-06-18-97",
    abbreviation=Text.same("bvl."),
    name=Text(nb="barnevernsloven", nn="barnevernslova", en="the Child Welfare Act"),
    validity=_from(2023),
    url="https://lovdata.no/lov/2021-06-18-97",
    # Only what touches a course of help measures; the acts change much besides.
    versions=(
        LovVersion(dt.date(2023, 1, 1)),
        LovVersion(dt.date(2023, 6, 16), "LOV-2023-06-16-41", ("12-9", "13-1")),
        LovVersion(dt.date(2023, 7, 1), "LOV-2021-06-18-97", ("15-7",)),
        LovVersion(dt.date(2024, 1, 1), "LOV-2023-06-16-41", ("13-5", "13-6")),
        LovVersion(dt.date(2024, 7, 1), "LOV-2024-06-25-53", ("2-7", "3-3")),
        LovVersion(
            dt.date(2026, 1, 1),
            "LOV-2025-06-20-39",
            (
                "1-2", "1-10", "2-2", "2-5", "3-1", "3-3", "3-5", "3-6", "4-2", "4-4", "4-5",
                "8-3", "8-4", "8-7", "12-1", "12-3 a", "12-7", "13-2", "13-4", "13-5", "13-5 a",
                "14-20", "15-7",
            ),
        ),
        LovVersion(
            dt.date(2026, 1, 23), "LOV-2025-12-22-115", ("1-2", "4-6", "13-4", "13-5", "14-22")
        ),
        LovVersion(dt.date(2026, 6, 19), "LOV-2026-06-19-35", ("1-2", "12-3", "13-4")),
        LovVersion(dt.date(2026, 7, 1), "LOV-2026-06-12-22", ("2-7", "3-3")),
        LovVersion(dt.date(2027, 1, 1), "LOV-2025-06-20-39", ("3-2",)),
        LovVersion(dt.date(2028, 7, 1), "LOV-2026-06-12-22", ("2-7", "3-3")),
        LovVersion(None, "LOV-2022-03-25-13", ("2-6",)),
        LovVersion(None, "LOV-2025-06-20-40", ("3-4",)),
        LovVersion(None, "LOV-2026-06-19-35", ("3-2", "4-4", "8-1", "8-3")),
    ),
)  # fmt: skip
FVL_1967 = Lov(
    id="LOV-1967-02-10",
    abbreviation=Text.same("fvl."),
    name=Text(nb="forvaltningsloven", nn="forvaltningslova", en="the Public Administration Act"),
    validity=_from(1970),
    url="https://lovdata.no/lov/1967-02-10",
)
FVL_2025 = Lov(
    id="LOV-2025-06-20-81",
    abbreviation=Text.same("fvl. (2025)"),
    name=Text(
        nb="forvaltningsloven av 2025",
        nn="forvaltningslova av 2025",
        en="the Public Administration Act of 2025",
    ),
    validity=NOT_SET,
    url="https://lovdata.no/lov/2025-06-20-81",
    versions=(LovVersion(None),),
)
FVLF = Lov(
    id="FOR-2006-12-15-1456",
    abbreviation=Text(
        nb="forvaltningslovforskriften",
        nn="forvaltningslovforskrifta",
        en="Public Administration Regulations",
    ),
    name=Text(
        nb="forskrift til forvaltningsloven",
        nn="forskrift til forvaltningslova",
        en="the Regulations to the Public Administration Act",
    ),
    validity=_from(2007),
    ground=Ground.REGULATION,
    url="https://lovdata.no/forskrift/2006-12-15-1456",
)
DOMSTOLLOVEN = Lov(
    id="LOV-1915-08-13-5",
    abbreviation=Text(nb="domstolloven", nn="domstollova", en="Courts of Justice Act"),
    name=Text(
        nb="lov om domstolene (domstolloven)",
        nn="lov om domstolane (domstollova)",
        en="the Courts of Justice Act",
    ),
    validity=_from(1927, 7),
    url="https://lovdata.no/lov/1915-08-13-5",
)
HELLIGDAGSFREDLOVEN = Lov(
    id="LOV-1995-02-24-12",
    abbreviation=Text(nb="helligdagsfredloven", nn="helligdagsfredlova", en="Public Holidays Act"),
    name=Text(
        nb="lov om helligdager og helligdagsfred",
        nn="lov om heilagdagar og heilagdagsfred",
        en="the Public Holidays Act",
    ),
    validity=_from(1995, 2, 24),
    url="https://lovdata.no/lov/1995-02-24-12",
)
HELLIGDAGSLOVEN_1947 = Lov(
    id="LOV-1947-04-26-1",
    abbreviation=Text(nb="lov om 1 og 17 mai", nn="lov om 1 og 17 mai", en="Act on 1 and 17 May"),
    name=Text(
        nb="lov om 1 og 17 mai som høgtidsdager",
        nn="lov om 1 og 17 mai som høgtidsdagar",
        en="the Act on 1 and 17 May as public holidays",
    ),
    validity=_from(1947, 4, 26),
    url="https://lovdata.no/lov/1947-04-26-1",
)
TOLKELOVEN = Lov(
    id="LOV-2021-06-11-79",
    abbreviation=Text(nb="tolkeloven", nn="tolkelova", en="Interpreting Act"),
    name=Text(
        nb="lov om offentlige organers ansvar for bruk av tolk (tolkeloven)",
        nn="lov om ansvaret offentlege organ har for bruk av tolk (tolkelova)",
        en="the Interpreting Act",
    ),
    validity=_from(2022),
    url="https://lovdata.no/lov/2021-06-11-79",
)
MEDVIRKNINGSFORSKRIFTEN = Lov(
    id="FOR-2023-10-12-1631",
    abbreviation=Text(
        nb="medvirkningsforskriften", nn="medverknadsforskrifta", en="Participation Regulations"
    ),
    name=Text(
        nb="forskrift om barns medvirkning i barnevernet",
        nn="forskrift om medverknaden til barn i barnevernet",
        en="the Regulations on children's participation in child welfare",
    ),
    validity=_from(2024),
    ground=Ground.REGULATION,
    url="https://lovdata.no/forskrift/2023-10-12-1631",
    versions=(LovVersion(dt.date(2024, 1, 1)),),
)
IP_FORSKRIFTEN = Lov(
    id="FOR-2022-06-22-1110",
    abbreviation=Text(
        nb="forskrift om individuell plan",
        nn="forskrift om individuell plan",
        en="Individual Plan Regulations",
    ),
    name=Text(
        nb="forskrift om individuell plan ved ytelse av velferdstjenester",
        nn="forskrift om individuell plan ved yting av velferdstenester",
        en="the Regulations on individual plans",
    ),
    validity=_from(2022, 8),
    ground=Ground.REGULATION,
    url="https://lovdata.no/forskrift/2022-06-22-1110",
)
SENTERFORSKRIFTEN = Lov(
    id="FOR-2022-12-22-2509",
    abbreviation=Text(nb="senterforskriften", nn="senterforskrifta", en="Regulations on Centres"),
    name=Text(
        nb="forskrift om sentre for foreldre og barn",
        nn="forskrift om senter for foreldre og barn",
        en="the Regulations on centres for parents and children",
    ),
    validity=_from(2023),
    ground=Ground.REGULATION,
    url="https://lovdata.no/forskrift/2022-12-22-2509",
)
OMTALE_ETTERVERN = Lov(
    id="regjeringen-id670234",
    abbreviation=Text(
        nb="regjeringens omtale av ettervern",
        nn="omtalen regjeringa har av ettervern",
        en="the Government's page on help after 18",
    ),
    name=Text(
        nb="regjeringen.no om ettervern (id670234)",
        nn="regjeringen.no om ettervern (id670234)",
        en="regjeringen.no on help after 18 (id670234)",
    ),
    validity=Validity(),
    ground=Ground.GUIDELINE,
)
RETNINGSLINJER_2016 = Lov(
    id="Q-0982",
    abbreviation=Text.same("Q-0982"),
    name=Text(
        nb="Retningslinjer om hjelpetiltak (2016)",
        nn="Retningslinjer om hjelpetiltak (2016)",
        en="Guidelines on help measures (2016)",
    ),
    validity=Validity(dt.date(2016, 1, 1)),
    ground=Ground.GUIDELINE,
)
TJENESTEKATALOG = Lov(
    id="tjenestekatalog-hjelpetiltak",
    abbreviation=Text(
        nb="tjenestekatalogen", nn="tenestekatalogen", en="Catalogue of help measures"
    ),
    name=Text(
        nb="Tjenestekatalog hjelpetiltak (Bufdir 2021)",
        nn="Tenestekatalog hjelpetiltak (Bufdir 2021)",
        en="Catalogue of help measures (Bufdir 2021)",
    ),
    validity=Validity(dt.date(2022, 1, 1)),
    ground=Ground.CATALOGUE,
    describes=("hjelpetiltak", "ettervern"),
)
STANDARDFORLOP = Lov(
    id="standardisert-forlop-senter",
    abbreviation=Text(nb="standardforløpet", nn="standardforløpet", en="Standardised course"),
    name=Text(
        nb="Standardisert forløp hjelpetiltak (senter for foreldre og barn)",
        nn="Standardisert forløp hjelpetiltak (senter for foreldre og barn)",
        en="Standardised course for help measures at a centre for parents and children",
    ),
    validity=Validity(dt.date(2022, 1, 1)),
    ground=Ground.STANDARD_COURSE,
    describes=("senter",),
)
GRUNNMODELL = Lov(
    id="grunnmodell-utproving-2020",
    abbreviation=Text(
        nb="grunnmodellens utprøving", nn="utprøvinga av grunnmodellen", en="Grunnmodell trial"
    ),
    name=Text(
        nb="Tilskudd til utprøving av grunnmodell for hjelpetiltak (Bufdir 2020)",
        nn="Tilskot til utprøving av grunnmodell for hjelpetiltak (Bufdir 2020)",
        en="Grants for trying out the base model for help measures (Bufdir 2020)",
    ),
    validity=Validity(dt.date(2020, 5, 1)),
    ground=Ground.MODEL,
    describes=("hjelpetiltak", "ettervern"),
)
GRUNNMODELLPROSJEKTET = Lov(
    id="grunnmodellprosjektet",
    abbreviation=Text(
        nb="grunnmodellprosjektet", nn="grunnmodellprosjektet", en="Grunnmodell project"
    ),
    name=Text(
        nb="Utvikling og pilotering av en helhetlig grunnmodell for hjelpetiltak",
        nn="Utvikling og pilotering av ein heilskapleg grunnmodell for hjelpetiltak",
        en="Development and piloting of a base model for help measures",
    ),
    validity=Validity(dt.date(2020, 1, 1)),
    ground=Ground.MODEL,
    describes=("hjelpetiltak", "ettervern"),
)
PILAR = Lov(
    id="pilar-barnevernstrategi-2021",
    abbreviation=Text(
        nb="Pilars barnevernstrategi",
        nn="barnevernsstrategien til Pilar",
        en="Pilar's child welfare strategy",
    ),
    name=Text(
        nb="Pilar – barnevernstrategi 2021–2025",
        nn="Pilar – barnevernsstrategi 2021–2025",
        en="Pilar: child welfare strategy 2021–2025",
    ),
    validity=Validity(dt.date(2021, 1, 1), dt.date(2026, 1, 1)),
    ground=Ground.STRATEGY,
)
BBS = Lov(
    id="barnets-behov-i-sentrum",
    abbreviation=Text.same("Barnets behov i sentrum"),
    name=Text(
        nb="kunnskapsmodellen Barnets behov i sentrum (Bufdir)",
        nn="kunnskapsmodellen Barnets behov i sentrum (Bufdir)",
        en="the knowledge model Barnets behov i sentrum (Bufdir)",
    ),
    validity=Validity(),
    ground=Ground.GUIDELINE,
    url="https://bufdir.no/fagstotte/barnevern-oppvekst/kunnskapsmodellen-barnets-behov-i-sentrum",
)
SSB_BARNEVERN = Lov(
    id="ssb-barnevern",
    abbreviation=Text(nb="SSBs kodelister", nn="kodelistene til SSB", en="SSB's code lists"),
    name=Text(
        nb="Statistisk sentralbyrås kodelister for barnevern",
        nn="kodelistene til Statistisk sentralbyrå for barnevern",
        en="Statistics Norway's code lists for child welfare",
    ),
    validity=Validity(dt.date(2013, 1, 1)),
    ground=Ground.SPECIFICATION,
    url="https://github.com/statisticsnorway/barn-barnevern-xsd",
)
SSB_KONTROLLER = Lov(
    id="ssb-barnevern-kontroller",
    abbreviation=Text(
        nb="SSBs kontroll", nn="kontrollen til SSB", en="Statistics Norway's control"
    ),
    name=Text(
        nb="Statistisk sentralbyrås kontroller av innrapporterte data om barnevern",
        nn="kontrollane til Statistisk sentralbyrå av innrapporterte data om barnevern",
        en="Statistics Norway's controls of reported data on child welfare",
    ),
    validity=Validity(dt.date(2013, 1, 1)),
    ground=Ground.SPECIFICATION,
    url="https://github.com/statisticsnorway/barn-barnevern-xsd",
)
OURS = Lov(
    id="grunnmodell-python",
    abbreviation=Text(nb="vårt eget:", nn="vårt eige:", en="ours:"),
    name=Text(
        nb="grunnmodell-biblioteket (ikke offisielt)",
        nn="grunnmodell-biblioteket (ikkje offisielt)",
        en="the grunnmodell library (not official)",
    ),
    validity=Validity(),
    ground=Ground.OURS,
)

STATUTES = (
    BVL_1992,
    BVL_2021,
    FVL_1967,
    FVL_2025,
    FVLF,
    DOMSTOLLOVEN,
    HELLIGDAGSFREDLOVEN,
    HELLIGDAGSLOVEN_1947,
    TOLKELOVEN,
    MEDVIRKNINGSFORSKRIFTEN,
    IP_FORSKRIFTEN,
    SENTERFORSKRIFTEN,
    RETNINGSLINJER_2016,
    OMTALE_ETTERVERN,
    TJENESTEKATALOG,
    STANDARDFORLOP,
    GRUNNMODELLPROSJEKTET,
    GRUNNMODELL,
    PILAR,
    BBS,
    SSB_BARNEVERN,
    SSB_KONTROLLER,
    OURS,
)
