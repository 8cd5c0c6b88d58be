"""Kinds of measures that strengthen the parents' care."""

from functools import partial

from grunnmodell.katalog import Tilbyder, Tiltakstype
from grunnmodell.law import heading
from grunnmodell.law.statutes import GRUNNMODELL, PILAR
from grunnmodell.national.innhold.tiltaksgrunnlag import (
    FELLES_MAL,
    FORELDREFERDIGHETER,
    GRUNNMODELLEN,
    SSB_TILTAK,
    katalogen,
    kommunalt,
)
from grunnmodell.text import Text

__all__ = ["FORELDRETILTAK"]

_omsorg = partial(kommunalt, kategori="foreldrenes-omsorg", hjemmel=katalogen("5.4.1"))
_AGE_OPEN = Text(
    nb="ingen kilde setter aldersgrense; 0–17 år er vårt valg, og katalogen (kapittel 5.5) holder "
    "alle kategorier åpne også etter 18 år",
    nn="inga kjelde set aldersgrense; 0–17 år er vårt val, og katalogen (kapittel 5.5) held alle "
    "kategoriar opne også etter 18 år",
    en="no source sets an age; 0–17 is our choice, and the catalogue (chapter 5.5) keeps every "
    "category open after 18 too",
)
# To guide the parents is to guide those who have the care of a child.
_veiledning = partial(
    _omsorg,
    formal=FELLES_MAL,
    alder_til=17,
    behov=FORELDREFERDIGHETER,
    merknad=_AGE_OPEN,
)

FORELDRETILTAK: tuple[Tiltakstype, ...] = (
    _veiledning(
        kode="råd-og-veiledning",
        navn=Text(nb="råd og veiledning", nn="råd og rettleiing", en="advice and guidance"),
        hjemmel=(*katalogen("5.4.1"), SSB_TILTAK),
        ssb="3.9",
    ),
    _veiledning(
        kode="foreldreveiledning",
        navn=Text(nb="foreldreveiledning", nn="foreldrerettleiing", en="parental guidance"),
        hjemmel=(*katalogen("5.4.1"), PILAR.section(heading("Vedlegg A"))),
        ssb="3.9",
    ),
    _veiledning(
        kode="hjemmebasert-veiledning",
        navn=Text(nb="hjemmebasert veiledning", nn="heimebasert rettleiing", en="guidance at home"),
        ssb="3.7",
    ),
    _veiledning(
        kode="gruppebasert-veiledning",
        navn=Text(
            nb="gruppebasert veiledning", nn="gruppebasert rettleiing", en="guidance in groups"
        ),
        ssb="3.99",
    ),
    _veiledning(
        kode="strukturert-individuell-veiledning",
        navn=Text(
            nb="strukturert individuell veiledning",
            nn="strukturert individuell rettleiing",
            en="structured individual guidance",
        ),
        ssb="3.99",
    ),
    _veiledning(
        kode="familieveiledning",
        navn=Text(nb="familieveiledning", nn="familierettleiing", en="family guidance"),
        hjemmel=(GRUNNMODELLEN, PILAR.section(heading("Vedlegg B"))),
        validity=GRUNNMODELL.validity,
        beskrivelse=Text(
            nb="veiledningstiltaket i grunnmodellen, som tjenesten selv gir",
            nn="rettleiingstiltaket i grunnmodellen, som tenesta sjølv gir",
            en="the guidance of the base model, given by the service itself",
        ),
        # Those who carry out the trial must belong to the service itself.
        tilbydere=(Tilbyder(virksomhet="barnevernstjenesten"),),
        ssb="3.99",
        erstatter="råd-og-veiledning",
        merknad=Text(
            nb="erstatter råd og veiledning på prøve, der grunnmodellen brukes; katalogen "
            "(kapittel 5.4.1) anbefaler familieveiledning også utenfor den. Aldersgrensen "
            "0–17 år er vår: forsøket gjaldt først barn på 4–12 år",
            nn="erstattar råd og rettleiing på prøve, der grunnmodellen blir brukt; katalogen "
            "(kapittel 5.4.1) rår til familierettleiing også utanfor han. Aldersgrensa 0–17 år er "
            "vår: forsøket galdt først barn på 4–12 år",
            en="takes the place of advice and guidance on trial, where the base model is used; the "
            "catalogue (chapter 5.4.1) recommends family guidance outside it too. The ages 0–17 "
            "are ours: the trial was first for children of 4–12",
        ),
    ),
    _veiledning(
        kode="icdp",
        navn=Text.same("ICDP (International Child Development Program)"),
        hjemmel=(*katalogen("5.4.1"), SSB_TILTAK),
        ssb="3.5",
    ),
    _veiledning(
        kode="de-utrolige-årene",
        navn=Text(
            nb="De utrolige årene (DUÅ)",
            nn="De utrolige årene (DUÅ)",
            en="De utrolige årene (The Incredible Years)",
        ),
        hjemmel=(*katalogen("5.4.1"), SSB_TILTAK),
        # Statistics Norway's list says it prevents and reduces behaviour problems.
        behov=("1.3", *FORELDREFERDIGHETER),
        ssb="3.4",
    ),
    _veiledning(
        kode="cos",
        navn=Text.same("Circle of Security (COS)"),
        hjemmel=(*katalogen("5.4.1"), SSB_TILTAK),
        ssb="3.99",
    ),
    _veiledning(
        kode="marte-meo",
        navn=Text.same("Marte Meo"),
        hjemmel=(*katalogen("5.4.1"), SSB_TILTAK),
        ssb="3.6",
    ),
    _omsorg(
        kode="veiledning",
        navn=Text(nb="veiledning", nn="rettleiing", en="guidance"),
        beskrivelse=Text(
            nb="veiledning av foreldre, barn eller ungdom, når formen ikke er nærmere oppgitt",
            nn="rettleiing av foreldre, barn eller ungdom, når forma ikkje er nærmare oppgitt",
            en="guidance of parents, child or youth, when its form is not told",
        ),
        hjemmel=(*katalogen("5.4.1"), PILAR.section(heading("Vedlegg B"))),
        formal=(
            Text(
                nb="god utvikling for barnet",
                nn="god utvikling for barnet",
                en="sound development of the child",
            ),
        ),
        behov=("1.3", *FORELDREFERDIGHETER),
        ssb="3.9",
    ),
    _omsorg(
        kode="praktisk-bistand",
        navn=Text(nb="praktisk bistand", nn="praktisk hjelp", en="practical help"),
        formal=(
            Text(
                nb="mindre belastning på foreldrene",
                nn="mindre belastning på foreldra",
                en="less strain on the parents",
            ),
        ),
        behov=("2.1", "3.1", "3.2"),
        ssb="3.99",
    ),
    _omsorg(
        kode="avlastning-i-hjemmet",
        navn=Text(nb="avlastning i hjemmet", nn="avlasting i heimen", en="relief at home"),
        formal=(
            Text(
                nb="mindre belastning på foreldrene",
                nn="mindre belastning på foreldra",
                en="less strain on the parents",
            ),
        ),
        behov=("2.1", "3.1", "3.3"),
        ssb="4.5",
    ),
    _omsorg(
        kode="miljøarbeider",
        navn=Text(
            nb="hjemmekonsulent eller miljøarbeider",
            nn="heimekonsulent eller miljøarbeidar",
            en="home consultant or milieu worker",
        ),
        hjemmel=(SSB_TILTAK,),
        formal=(
            Text(
                nb="bedre foreldreferdigheter",
                nn="betre foreldreferdigheiter",
                en="better parenting skills",
            ),
        ),
        behov=("1.3", "1.4", *FORELDREFERDIGHETER),
        ssb="3.10",
    ),
)
