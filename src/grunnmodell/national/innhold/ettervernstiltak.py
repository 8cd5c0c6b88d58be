"""Kinds of measures for youth with help after 18, and the kind no catalogue has."""

from functools import partial

from grunnmodell.katalog import Tiltakstype
from grunnmodell.law import heading
from grunnmodell.law.statutes import OURS, PILAR
from grunnmodell.national.innhold.tiltaksgrunnlag import (
    GRUNNMODELLEN,
    SSB_TILTAK,
    katalogen,
    kommunalt,
)
from grunnmodell.text import Text

__all__ = ["ETTERVERNSTILTAK", "USPESIFISERT"]

# From 17, when the youth and the service look ahead, to the day before the 25th birthday.
_ettervern = partial(
    kommunalt, kategori="ettervern", hjemmel=katalogen("5.5"), alder_fra=17, alder_til=24
)

ETTERVERNSTILTAK: tuple[Tiltakstype, ...] = (
    _ettervern(
        kode="veiledning-ettervern",
        navn=Text(
            nb="oppfølging og veiledning av ungdom med ettervern",
            nn="oppfølging og rettleiing av ungdom med ettervern",
            en="follow-up and guidance of youth with help after 18",
        ),
        hjemmel=(*katalogen("5.5"), GRUNNMODELLEN, PILAR.section(heading("Vedlegg B"))),
        formal=(
            Text(
                nb="at ungdommen lærer å bruke hjelpen og leve selvstendig",
                nn="at ungdommen lærer å bruke hjelpa og leve sjølvstendig",
                en="that the young person learns to use the help and live independently",
            ),
        ),
        behov=("1.2", "1.3", "1.4", "3.2", "3.3"),
        ssb="4.99",
        merknad=Text(
            nb="gis den etter grunnmodellen, skal de som gir den, høre til barnevernstjenesten",
            nn="blir ho gitt etter grunnmodellen, skal dei som gir ho, høyre til barnevernstenesta",
            en="given by the base model, those who give it are to belong to the child welfare "
            "service",
        ),
    ),
    _ettervern(
        kode="bolig-ettervern",
        navn=Text(
            nb="hjelp til bolig i ettervern",
            nn="hjelp til bustad i ettervern",
            en="help with housing after 18",
        ),
        formal=(
            Text(
                nb="et stabilt sted å bo",
                nn="ein stabil stad å bu",
                en="a stable place to live",
            ),
        ),
        behov=("3.2",),
        merknad=Text(
            nb="kategorien i SSBs liste følger av formen: 8.1 penger til egen bolig, 8.3 "
            "botreningskurs, 8.2 bolig med oppfølging til og med 2025, fra 2026 8.4 med og 8.5 "
            "uten døgnbemanning",
            nn="kategorien i lista til SSB følgjer av forma: 8.1 pengar til eigen bustad, 8.3 "
            "butreningskurs, 8.2 bustad med oppfølging til og med 2025, frå 2026 8.4 med og 8.5 "
            "utan døgnbemanning",
            en="the category in Statistics Norway's list depends on the form: 8.1 money for one's "
            "own home, 8.3 training course, 8.2 housing with follow-up through 2025, from 2026 8.4 "
            "with and 8.5 without staff round the clock",
        ),
    ),
    _ettervern(
        kode="bistand-i-hverdagen",
        navn=Text(nb="bistand i hverdagen", nn="hjelp i kvardagen", en="help with everyday life"),
        formal=(
            Text(
                nb="orden i økonomien, struktur i hverdagen og mestring av voksenlivet",
                nn="orden i økonomien, struktur i kvardagen og meistring av vaksenlivet",
                en="finances in order, structure in everyday life, and coping as an adult",
            ),
        ),
        behov=("1.3", "3.2"),
        ssb="4.99",
    ),
)

# Neither need areas, providers nor Statistics Norway's code can be known: the course says what
# the measure is, in «presisering».
USPESIFISERT = Tiltakstype(
    kode="uspesifisert",
    kategori="uspesifisert",
    navn=Text(nb="uspesifisert tiltak", nn="uspesifisert tiltak", en="unspecified measure"),
    beskrivelse=Text(
        nb="et tiltak som ingen katalog har; krever presisering",
        nn="eit tiltak som ingen katalog har; krev presisering",
        en="a measure that no catalogue has; it has to be specified",
    ),
    hjemmel=(
        OURS.section(
            Text(
                nb="tiltak utenfor katalogen",
                nn="tiltak utanfor katalogen",
                en="measures outside the catalogue",
            )
        ),
        SSB_TILTAK,
    ),
    egen=True,
)
