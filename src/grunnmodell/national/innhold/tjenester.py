"""The clusters and services that were picked to try out the base model."""

import datetime as dt
from functools import partial

from grunnmodell.katalog import Klynge, Kommune, Tjeneste
from grunnmodell.law import Timeline, Validity, heading
from grunnmodell.law.statutes import GRUNNMODELL, OURS
from grunnmodell.text import Text

__all__ = ["KLYNGER", "TJENESTER"]

# The earliest day we list a number for, not the day a municipality was formed.
_EARLIEST = dt.date(1964, 1, 1)
_2020 = dt.date(2020, 1, 1)
_2024 = dt.date(2024, 1, 1)

_PICKED = GRUNNMODELL.section(heading("Les mer om grunnmodellen"))
_OUR_LIST = OURS.section(
    Text(
        nb="kommunene tjenesten dekker",
        nn="kommunane tenesta dekkjer",
        en="the municipalities the service covers",
    )
)


def _kommune(navn: str, *numre: str, fra: dt.date = _EARLIEST) -> Kommune:
    """Return a municipality by its numbers: first, from 2020 and from 2024, as many as it had."""
    return Kommune(navn=navn, numre=Timeline(tuple(zip((fra, _2020, _2024), numre, strict=False))))


def _until_2020(navn: str, nummer: str) -> Kommune:
    return Kommune(
        navn=navn, numre=Timeline(((_EARLIEST, nummer),)), validity=Validity(None, _2020)
    )


# The official list is Statistics Norway's Klass 131, which we have not read: the numbers are
# compared with public lists made from it.
_OSLO = _kommune("Oslo", "0301")
# Formed in 1966, and Harstad's number is from 2013, when it took in Bjarkøy.
_AURSKOG_HOLAND = _kommune("Aurskog-Høland", "0221", "3026", "3226", fra=dt.date(1966, 1, 1))
_HARSTAD = _kommune("Harstad", "1903", "5402", "5503", fra=dt.date(2013, 1, 1))
# The new number came with Ballangen and a part of Tysfjord.
_NARVIK = _kommune("Narvik", "1805", "1806")
_LORENSKOG = _kommune("Lørenskog", "0230", "3029", "3222")
_TINN = _kommune("Tinn", "0826", "3818", "4026")
_NOTODDEN_OG_HJARTDAL = (
    _kommune("Notodden", "0807", "3808", "4005"),
    _kommune("Hjartdal", "0827", "3819", "4024"),
)
# The municipality's own page of 11 May 2021 names «Nome og Midt-Telemark barnevern».
_MIDT_TELEMARK = (
    Kommune(
        navn="Midt-Telemark",
        numre=Timeline(((_2020, "3817"), (_2024, "4020"))),
        validity=Validity(_2020),
    ),
    _until_2020("Bø", "0821"),
    _until_2020("Sauherad", "0822"),
    _kommune("Nome", "0819", "3816", "4018"),
)
# The six of a government press release of 12 March 2004 (regjeringen.no, id253054).
_VEST_TELEMARK = (
    _kommune("Seljord", "0828", "3820", "4022"),
    _kommune("Kviteseid", "0829", "3821", "4028"),
    _kommune("Nissedal", "0830", "3822", "4030"),
    _kommune("Fyresdal", "0831", "3823", "4032"),
    _kommune("Tokke", "0833", "3824", "4034"),
    _kommune("Vinje", "0834", "3825", "4036"),
)
_HAUGESUND_UTSIRA = (_kommune("Haugesund", "1106"), _kommune("Utsira", "1151"))

# The source says that one of the two is municipal and one intermunicipal, and not which.
_ONE_OF_TWO = Text(
    nb="kilden sier at én av tjenestene i Harstad og Narvik er kommunal og én interkommunal, men "
    "ikke hvilken; den interkommunale dekker også kommuner som ikke står her",
    nn="kjelda seier at éi av tenestene i Harstad og Narvik er kommunal og éi interkommunal, men "
    "ikkje kva for ei; den interkommunale dekkjer òg kommunar som ikkje står her",
    en="the source says that one of the services in Harstad and Narvik is municipal and one "
    "intermunicipal, but not which; the intermunicipal one also covers municipalities not listed "
    "here",
)

_tjeneste = partial(Tjeneste, hjemmel=(_PICKED,))

TJENESTER = (
    # The number is Oslo's: only the city district tells this service from the others in Oslo.
    _tjeneste(
        kode="grorud",
        navn=Text(
            nb="Grorud barnevernstjeneste",
            nn="Grorud barnevernsteneste",
            en="Grorud child welfare service",
        ),
        beskrivelse=Text(
            nb="tjenesten i bydel Grorud i Oslo kommune",
            nn="tenesta i bydel Grorud i Oslo kommune",
            en="the service of the city district of Grorud in Oslo",
        ),
        kommuner=(_OSLO,),
        bydel="030110",
    ),
    _tjeneste(
        kode="aurskog-høland",
        navn=Text(
            nb="Aurskog-Høland barnevernstjeneste",
            nn="Aurskog-Høland barnevernsteneste",
            en="Aurskog-Høland child welfare service",
        ),
        kommuner=(_AURSKOG_HOLAND,),
    ),
    _tjeneste(
        kode="lørenskog",
        navn=Text(
            nb="Lørenskog barnevernstjeneste",
            nn="Lørenskog barnevernsteneste",
            en="Lørenskog child welfare service",
        ),
        kommuner=(_LORENSKOG,),
    ),
    # «En kommunal og tre interkommunale»: Tinn is the only one of the four named after one
    # municipality.
    _tjeneste(
        kode="tinn",
        navn=Text(
            nb="Tinn barnevernstjeneste",
            nn="Tinn barnevernsteneste",
            en="Tinn child welfare service",
        ),
        kommuner=(_TINN,),
        interkommunal=False,
    ),
    _tjeneste(
        kode="notodden-og-hjartdal",
        navn=Text(
            nb="Notodden og Hjartdal barnevernstjeneste",
            nn="Notodden og Hjartdal barnevernsteneste",
            en="Notodden and Hjartdal child welfare service",
        ),
        kommuner=_NOTODDEN_OG_HJARTDAL,
        interkommunal=True,
    ),
    _tjeneste(
        kode="midt-telemark",
        navn=Text(
            nb="Midt-Telemark barnevernstjeneste",
            nn="Midt-Telemark barnevernsteneste",
            en="Midt-Telemark child welfare service",
        ),
        hjemmel=(_PICKED, _OUR_LIST),
        beskrivelse=Text(
            nb="kilden navngir ikke kommunene; listen er vår: Midt-Telemark og Nome, og Bø og "
            "Sauherad før 2020",
            nn="kjelda namngir ikkje kommunane; lista er vår: Midt-Telemark og Nome, og Bø og "
            "Sauherad før 2020",
            en="the source does not name the municipalities; the list is ours: Midt-Telemark and "
            "Nome, and Bø and Sauherad before 2020",
        ),
        kommuner=_MIDT_TELEMARK,
        interkommunal=True,
    ),
    _tjeneste(
        kode="vest-telemark",
        navn=Text(
            nb="Vest-Telemark barnevernstjeneste",
            nn="Vest-Telemark barnevernsteneste",
            en="Vest-Telemark child welfare service",
        ),
        hjemmel=(_PICKED, _OUR_LIST),
        beskrivelse=Text(
            nb="kilden navngir ikke kommunene; listen er vår, etter en pressemelding fra "
            "regjeringen 12. mars 2004 om samarbeidet mellom de seks",
            nn="kjelda namngir ikkje kommunane; lista er vår, etter ei pressemelding frå "
            "regjeringa 12. mars 2004 om samarbeidet mellom dei seks",
            en="the source does not name the municipalities; the list is ours, after a government "
            "press release of 12 March 2004 on the cooperation of the six",
        ),
        kommuner=_VEST_TELEMARK,
        interkommunal=True,
    ),
    _tjeneste(
        kode="haugesund-utsira",
        navn=Text(
            nb="Haugesund og Utsira barnevernstjeneste",
            nn="Haugesund og Utsira barnevernsteneste",
            en="Haugesund and Utsira child welfare service",
        ),
        beskrivelse=Text(
            nb="én tjeneste for to kommuner",
            nn="éi teneste for to kommunar",
            en="one service for two municipalities",
        ),
        kommuner=_HAUGESUND_UTSIRA,
        interkommunal=True,
    ),
    _tjeneste(
        kode="harstad",
        navn=Text(
            nb="Harstad barnevernstjeneste",
            nn="Harstad barnevernsteneste",
            en="Harstad child welfare service",
        ),
        beskrivelse=_ONE_OF_TWO,
        kommuner=(_HARSTAD,),
    ),
    _tjeneste(
        kode="narvik",
        navn=Text(
            nb="Narvik barnevernstjeneste",
            nn="Narvik barnevernsteneste",
            en="Narvik child welfare service",
        ),
        beskrivelse=_ONE_OF_TWO,
        kommuner=(_NARVIK,),
    ),
)

# The source gives the four clusters in this order, without letters.
_LETTER = OURS.section(
    Text(nb="bokstavene på klyngene", nn="bokstavane på klyngene", en="the letters of the clusters")
)
_klynge = partial(
    Klynge,
    hjemmel=(_PICKED, _LETTER),
    validity=GRUNNMODELL.validity,
    beskrivelse=Text(
        nb="en av fire geografiske klynger i utprøvingen; bokstaven er vår",
        nn="ei av fire geografiske klynger i utprøvinga; bokstaven er vår",
        en="one of four geographical clusters of the trial; the letter is ours",
    ),
)

KLYNGER = (
    _klynge(
        kode="klynge-a",
        navn=Text(
            nb="klynge A: Grorud, Aurskog-Høland og Lørenskog",
            nn="klynge A: Grorud, Aurskog-Høland og Lørenskog",
            en="cluster A: Grorud, Aurskog-Høland and Lørenskog",
        ),
        tjenester=("grorud", "aurskog-høland", "lørenskog"),
    ),
    _klynge(
        kode="klynge-b",
        navn=Text(nb="klynge B: Telemark", nn="klynge B: Telemark", en="cluster B: Telemark"),
        tjenester=("tinn", "notodden-og-hjartdal", "midt-telemark", "vest-telemark"),
    ),
    _klynge(
        kode="klynge-c",
        navn=Text(
            nb="klynge C: Haugesund og Utsira",
            nn="klynge C: Haugesund og Utsira",
            en="cluster C: Haugesund and Utsira",
        ),
        tjenester=("haugesund-utsira",),
    ),
    _klynge(
        kode="klynge-d",
        navn=Text(
            nb="klynge D: Harstad og Narvik",
            nn="klynge D: Harstad og Narvik",
            en="cluster D: Harstad and Narvik",
        ),
        tjenester=("harstad", "narvik"),
    ),
)
