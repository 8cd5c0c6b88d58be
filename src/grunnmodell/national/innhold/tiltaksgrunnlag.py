"""What several kinds of measures share: providers, ages, aims and sources."""

from functools import partial

from grunnmodell.katalog import Tilbyder, Tiltakstype
from grunnmodell.law import Hjemmel, heading, kapittel
from grunnmodell.law.statutes import GRUNNMODELL, SSB_BARNEVERN, TJENESTEKATALOG
from grunnmodell.text import Text

__all__ = [
    "BARNETS_UTVIKLING",
    "FAMILIE_OG_MILJO",
    "FELLES_MAL",
    "FORELDREFERDIGHETER",
    "GRUNNMODELLEN",
    "KOMMUNALE",
    "LOKALE",
    "MED_ANDRE_TJENESTER",
    "SSB_TILTAK",
    "katalogen",
    "kommunalt",
]

SSB_TILTAK = SSB_BARNEVERN.section(heading("Tiltak"))
GRUNNMODELLEN = GRUNNMODELL.section(heading("Om tilskuddsordningen"))

BARNETS_UTVIKLING = ("1.2", "1.3", "1.4")
FORELDREFERDIGHETER = ("2.1", "2.2", "2.3")
FAMILIE_OG_MILJO = ("3.1", "3.2", "3.3")

# Chapter 5.3: the municipality's own, or by agreement with private bodies and other
# municipalities.
KOMMUNALE = (
    Tilbyder(virksomhet="barnevernstjenesten"),
    Tilbyder(virksomhet="kommune"),
    Tilbyder(virksomhet="annen-kommune"),
    Tilbyder(virksomhet="privat"),
)
# Chapters 5.4.2 and 5.4.3: offers in the neighbourhood; a voluntary body is private in the
# sense of chapter 5.3.
LOKALE = (*KOMMUNALE, Tilbyder(virksomhet="frivillig"))
# Chapter 4: the welfare services work together on these.
MED_ANDRE_TJENESTER = (*KOMMUNALE, Tilbyder(virksomhet="velferdstjeneste"))

# The catalogue says these are common to most measures that support parents.
FELLES_MAL = (
    Text(
        nb="sterkere samhold og mer omsorg i familien",
        nn="sterkare samhald og meir omsorg i familien",
        en="a closer and more caring family",
    ),
    Text(
        nb="en ny og tryggere måte å oppdra på",
        nn="ein ny og tryggare måte å oppdra på",
        en="a new and surer way of bringing up the child",
    ),
    Text(
        nb="foreldre som forstår barnet og hvordan det reagerer",
        nn="foreldre som forstår barnet og korleis det reagerer",
        en="parents who understand the child and how it reacts",
    ),
    Text(
        nb="øving i det foreldrene trenger å bli bedre til",
        nn="øving i det foreldra treng å bli betre til",
        en="training in what the parents need to become better at",
    ),
)

kommunalt = partial(Tiltakstype, tilbydere=KOMMUNALE)


def katalogen(*kapitler: str) -> tuple[Hjemmel, ...]:
    """Cite chapters of the catalogue of help measures."""
    return tuple(TJENESTEKATALOG.section(kapittel(number)) for number in kapitler)
