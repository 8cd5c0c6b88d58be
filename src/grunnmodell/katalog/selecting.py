"""Choose entries of the catalogue: by age, need, municipality and day."""

import datetime as dt
from collections.abc import Callable, Iterable

from attrs import frozen

from grunnmodell.katalog.entries import (
    Aldersmodul,
    Behovsomrade,
    CatalogueEntry,
    Fagomrade,
    Klynge,
    Tiltakstype,
    Tjeneste,
)
from grunnmodell.katalog.forlopsmodell import Forlopsmodell
from grunnmodell.katalog.katalog import Katalog

__all__ = ["KINDS", "Wanted", "asks_for", "selected"]

Entry = CatalogueEntry | Forlopsmodell

# What each kind of entry is called from outside, and where it stands in the catalogue.
KINDS: dict[str, str] = {
    "measures": "tiltakstyper",
    "categories": "tiltakskategorier",
    "needs": "behovsomrader",
    "activities": "aktiviteter",
    "roles": "roller",
    "templates": "motemaler",
    "modules": "aldersmoduler",
    "clusters": "klynger",
    "services": "tjenester",
    "quality": "kvalitetsdefinisjoner",
    "areas": "fagomrader",
    "models": "modellversjoner",
}


@frozen(kw_only=True)
class Wanted:
    """Which entries are asked for.

    Parameters: ``on``: the day they must hold on; ``age``: in whole years; ``need``: code of a need
    area, or the number of a dimension; ``kommune``: number of a municipality. None: whichever.
    """

    on: dt.date
    age: int | None = None
    need: str | None = None
    kommune: str | None = None


# By what a kind can be chosen, beside the day.
_ASKED: dict[str, tuple[str, ...]] = {
    "measures": ("age", "need", "kommune"),
    "needs": ("need",),
    "modules": ("age", "need"),
    "areas": ("need",),
    "clusters": ("kommune",),
    "services": ("kommune",),
}


def asks_for(kind: str) -> tuple[str, ...]:
    """Return by what a kind of entry can be chosen, beside the day."""
    return _ASKED.get(kind, ())


def selected(katalog: Katalog, kind: str, wanted: Wanted) -> tuple[Entry, ...]:
    """Return the entries of a kind that hold on the day and are what is asked for, in order.

    Parameters: ``katalog``; ``kind``: one of ``KINDS``; ``wanted``.
    """
    if kind == "models":
        found = (katalog.modell(kode, wanted.on) for kode in katalog.modellversjoner)
        return tuple(modell for modell in found if modell is not None)
    entries: Iterable[CatalogueEntry] = getattr(katalog, KINDS[kind]).values()
    holds = _chooser(katalog, kind, wanted)
    return tuple(e for e in entries if wanted.on in e.validity and holds(e))


def _chooser(katalog: Katalog, kind: str, wanted: Wanted) -> Callable[[CatalogueEntry], bool]:
    def chosen(entry: CatalogueEntry) -> bool:
        match entry:
            case Tiltakstype():
                return _fits(entry, wanted)
            case Aldersmodul():
                ages = wanted.age is None or entry.covers(wanted.age)
                return ages and _meets(entry.behov, wanted)
            case Behovsomrade():
                return _meets((entry.kode,), wanted)
            case Fagomrade():
                return _meets(entry.behov, wanted)
            case Tjeneste():
                return _serves(entry, wanted)
            case Klynge():
                services = (katalog.tjenester.get(kode) for kode in entry.tjenester)
                return any(s is not None and _serves(s, wanted) for s in services)
            case _:
                return True

    return chosen


def _fits(tiltak: Tiltakstype, wanted: Wanted) -> bool:
    age = wanted.age
    if age is not None and not tiltak.alder_fra <= age <= tiltak.alder_til:
        return False
    if not _meets(tiltak.behov, wanted):
        return False
    return wanted.kommune is None or any(
        t.offers(wanted.kommune, wanted.on) for t in tiltak.tilbydere
    )


def _meets(areas: Iterable[str], wanted: Wanted) -> bool:
    need = wanted.need
    return need is None or any(a == need or a.startswith(f"{need}.") for a in areas)


def _serves(tjeneste: Tjeneste, wanted: Wanted) -> bool:
    return wanted.kommune is None or tjeneste.serves(wanted.kommune, wanted.on)
