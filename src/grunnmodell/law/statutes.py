"""The acts, regulations and guidelines the national content cites.

The law was last read as it stood on 20 June 2026 (``LAW_READ``).
"""

import datetime as dt

from grunnmodell.law.lov import Ground, Lov
from grunnmodell.law.validity import Validity
from grunnmodell.text import Text

__all__ = [
    "BVL_1992",
    "BVL_2021",
    "FVL_1967",
    "GRUNNMODELL",
    "LAW_READ",
    "LAW_VERSIONS",
    "MEDVIRKNINGSFORSKRIFTEN",
    "OURS",
    "RETNINGSLINJER_2016",
    "STANDARDFORLOP",
    "STATUTES",
    "TJENESTEKATALOG",
]

LAW_READ = dt.date(2026, 6, 20)
# The first day of each version of the law that the rules tell apart.
LAW_VERSIONS = (
    dt.date(2023, 1, 1),
    dt.date(2024, 1, 1),
    dt.date(2026, 1, 1),
    dt.date(2026, 1, 23),
    dt.date(2026, 6, 19),
)


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
    validity=Validity(dt.date(2023, 1, 1)),
    url="https://lovdata.no/lov/2021-06-18-97",
)
FVL_1967 = Lov(
    id="LOV-1967-02-10",
    abbreviation=Text.same("fvl."),
    name=Text(nb="forvaltningsloven", nn="forvaltningslova", en="the Public Administration Act"),
    validity=Validity(),
    url="https://lovdata.no/lov/1967-02-10",
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
    validity=Validity(dt.date(2024, 1, 1)),
    ground=Ground.REGULATION,
    url="https://lovdata.no/forskrift/2023-10-12-1631",
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
OURS = Lov(
    id="grunnmodell-python",
    abbreviation=Text(nb="vårt krav", nn="vårt krav", en="our own requirement"),
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
    MEDVIRKNINGSFORSKRIFTEN,
    RETNINGSLINJER_2016,
    TJENESTEKATALOG,
    STANDARDFORLOP,
    GRUNNMODELL,
    OURS,
)
