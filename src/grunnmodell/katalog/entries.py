"""What a catalogue lists: kinds of measures, need areas, activities, roles, modules, services."""

from attrs import frozen

from grunnmodell.law import ALWAYS, Hjemmel, Validity
from grunnmodell.text import Text

__all__ = [
    "Aktivitet",
    "Aldersmodul",
    "Behovsomrade",
    "CatalogueEntry",
    "Klynge",
    "Motemal",
    "Motepunkt",
    "Rolle",
    "Tiltakstype",
    "Tjeneste",
]


@frozen(kw_only=True)
class CatalogueEntry:
    """What every entry has: a code, a name, its sources and when it holds."""

    kode: str
    navn: Text
    hjemmel: tuple[Hjemmel, ...] = ()
    validity: Validity = ALWAYS


@frozen(kw_only=True)
class Tiltakstype(CatalogueEntry):
    """A kind of measure (*tiltakstype*).

    Parameters: ``kategori``: code of its category; ``alder_fra``, ``alder_til``: ages in whole
    years, both included; ``behov``: need areas it meets; ``leverandorer``: who may provide it;
    ``ssb``: Statistics Norway's code of category.
    """

    kategori: str
    alder_fra: int = 0
    alder_til: int = 24
    behov: tuple[str, ...] = ()
    leverandorer: tuple[str, ...] = ()
    ssb: str | None = None


@frozen(kw_only=True)
class Behovsomrade(CatalogueEntry):
    """A need area (*behovsområde*) of Barnets behov i sentrum."""

    dimensjon: Text


@frozen(kw_only=True)
class Aktivitet(CatalogueEntry):
    """An activity (*aktivitet*), such as a meeting; ``deltakere``: roles that belong in it."""

    deltakere: tuple[str, ...] = ()


@frozen(kw_only=True)
class Motepunkt:
    """One point of a meeting template."""

    kode: str
    navn: Text


@frozen(kw_only=True)
class Motemal(CatalogueEntry):
    """A meeting template (*møtemal*) for an activity, point by point."""

    aktivitet: str
    punkter: tuple[Motepunkt, ...]


@frozen(kw_only=True)
class Rolle(CatalogueEntry):
    """A role (*rolle*) somebody may have in a course."""


@frozen(kw_only=True)
class Aldersmodul(CatalogueEntry):
    """An age module (*aldersmodul*): ages in whole years, both included."""

    alder_fra: int
    alder_til: int


@frozen(kw_only=True)
class Tjeneste(CatalogueEntry):
    """A child welfare service (*barnevernstjeneste*) and the municipalities it serves."""

    kommuner: tuple[str, ...] = ()
    bydel: str | None = None


@frozen(kw_only=True)
class Klynge(CatalogueEntry):
    """A cluster (*klynge*) of services."""

    tjenester: tuple[str, ...]
