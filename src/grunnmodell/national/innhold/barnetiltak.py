"""Kinds of measures that strengthen the child's development."""

from functools import partial

from grunnmodell.katalog import Tiltakstype
from grunnmodell.law.statutes import BVL_2021
from grunnmodell.national.innhold.tiltaksgrunnlag import (
    BARNETS_UTVIKLING,
    LOKALE,
    MED_ANDRE_TJENESTER,
    SSB_TILTAK,
    katalogen,
    kommunalt,
)
from grunnmodell.text import Text

__all__ = ["BARNETILTAK"]

_utvikling = partial(kommunalt, kategori="barns-utvikling", hjemmel=(SSB_TILTAK,))
_ARENAS = (*katalogen("5.4.2"), SSB_TILTAK)
_OTHER_EXPERIENCES = (
    Text(
        nb="andre erfaringer enn dem hjemme, og gode forbilder",
        nn="andre erfaringar enn dei heime, og gode førebilete",
        en="experiences other than those at home, and good role models",
    ),
)
_OWN_OFFER = Text(
    nb="plassen selv hører til en annen sektor; barnevernet kan hjelpe barnet til å bruke den",
    nn="plassen sjølv høyrer til ein annan sektor; barnevernet kan hjelpe barnet til å bruke han",
    en="the place itself belongs to another sector; child welfare may help the child use it",
)

BARNETILTAK: tuple[Tiltakstype, ...] = (
    _utvikling(
        kode="støttekontakt",
        navn=Text(nb="støttekontakt", nn="støttekontakt", en="support contact"),
        hjemmel=(*katalogen("5.4"), SSB_TILTAK),
        formal=_OTHER_EXPERIENCES,
        behov=("1.3", "1.4", "3.3"),
        ssb="4.6",
    ),
    _utvikling(
        kode="besøkshjem",
        navn=Text(
            nb="besøkshjem (avlastningshjem)",
            nn="besøksheim (avlastingsheim)",
            en="visiting home (relief home)",
        ),
        hjemmel=(*katalogen("5.4"), SSB_TILTAK),
        formal=_OTHER_EXPERIENCES,
        behov=("1.3", "1.4", "3.1", "3.3"),
        ssb="4.5",
    ),
    _utvikling(
        kode="barnehage",
        navn=Text(nb="barnehage", nn="barnehage", en="kindergarten"),
        hjemmel=(*_ARENAS, BVL_2021.paragraf("3-4")),
        formal=(
            Text(
                nb="trygghet, utvikling og mestring i barnehagen",
                nn="tryggleik, utvikling og meistring i barnehagen",
                en="security, development and coping in kindergarten",
            ),
        ),
        # Statistics Norway's control Tiltak 5 asks about a child over 7.
        alder_til=7,
        behov=BARNETS_UTVIKLING,
        ssb="4.1",
        merknad=_OWN_OFFER,
    ),
    _utvikling(
        kode="sfo",
        navn=Text(
            nb="skolefritidsordning (SFO)",
            nn="skulefritidsordning (SFO)",
            en="after-school programme (SFO)",
        ),
        hjemmel=_ARENAS,
        formal=(
            Text(
                nb="trygghet og mestring etter skoletid",
                nn="tryggleik og meistring etter skuletid",
                en="security and coping after school",
            ),
        ),
        # Statistics Norway's control Tiltak 6 asks about a child over 11.
        alder_til=11,
        behov=BARNETS_UTVIKLING,
        ssb="4.2",
        merknad=_OWN_OFFER,
    ),
    _utvikling(
        kode="fritidstiltak",
        navn=Text(nb="fritidstiltak", nn="fritidstiltak", en="leisure activities"),
        hjemmel=_ARENAS,
        formal=(
            Text(
                nb="at barnet får være med på fritidsaktiviteter sammen med jevnaldrende",
                nn="at barnet får vere med på fritidsaktivitetar saman med jamaldringar",
                en="that the child takes part in leisure activities with peers",
            ),
        ),
        behov=("1.3", "1.4", "3.3"),
        tilbydere=LOKALE,
        ssb="4.3",
    ),
    _utvikling(
        kode="økonomisk-hjelp",
        navn=Text(nb="økonomisk hjelp", nn="økonomisk hjelp", en="financial help"),
        formal=(
            Text(
                nb="at penger ikke hindrer barnets utvikling",
                nn="at pengar ikkje hindrar utviklinga til barnet",
                en="that money does not hinder the child's development",
            ),
        ),
        behov=("1.2", "1.4", "3.2"),
        ssb="4.4",
        merknad=Text(
            nb="skal ikke bøte på levekår som er andre tjenesters ansvar (tjenestekatalogen "
            "kapittel 4.1)",
            nn="skal ikkje bøte på levekår som andre tenester har ansvaret for (tenestekatalogen "
            "kapittel 4.1)",
            en="is not to make up for living conditions that other services answer for (catalogue, "
            "chapter 4.1)",
        ),
    ),
    _utvikling(
        kode="samtalegruppe",
        navn=Text(
            nb="samtalegruppe eller barnegruppe",
            nn="samtalegruppe eller barnegruppe",
            en="talking group or children's group",
        ),
        hjemmel=_ARENAS,
        formal=(
            Text(
                nb="å få snakke med andre på samme alder, for eksempel etter samlivsbrudd",
                nn="å få snakke med andre på same alder, til dømes etter samlivsbrot",
                en="to talk with others of the same age, such as after parents part",
            ),
        ),
        behov=("1.3", "1.4", "3.1"),
        tilbydere=LOKALE,
        ssb="4.7",
    ),
    # Statistics Norway lists it as work with other services (6.3); the catalogue names it as a
    # tool for the child's everyday arenas, and the catalogue's division is used here.
    _utvikling(
        kode="individuell-plan",
        navn=Text(nb="individuell plan", nn="individuell plan", en="individual plan"),
        hjemmel=(*katalogen("4", "5.4.2"), BVL_2021.paragraf("15-9"), SSB_TILTAK),
        formal=(
            Text(
                nb="et samlet tilbud til barn som trenger langvarig og koordinert hjelp",
                nn="eit samla tilbod til barn som treng langvarig og koordinert hjelp",
                en="a joined-up offer to children who need long-lasting and coordinated help",
            ),
        ),
        behov=("1.1", *BARNETS_UTVIKLING, "3.2", "3.3"),
        tilbydere=MED_ANDRE_TJENESTER,
        ssb="6.3",
    ),
    _utvikling(
        kode="utdanning-og-arbeid",
        navn=Text(nb="utdanning og arbeid", nn="utdanning og arbeid", en="education and work"),
        hjemmel=(*katalogen("5.5"), SSB_TILTAK),
        formal=(
            Text(
                nb="sterkere tilknytning til skole eller arbeid",
                nn="sterkare tilknyting til skule eller arbeid",
                en="a stronger tie to school or work",
            ),
        ),
        behov=("1.2", "3.2"),
        ssb="4.8",
    ),
)
