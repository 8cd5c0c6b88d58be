"""Whether what is said to carry a requirement of a source document is there."""

from collections.abc import Callable, Collection, Mapping
from functools import cache
from types import MappingProxyType

from grunnmodell.forlop import Dokumenttype, Forlop, Record, fields_of, shape_of
from grunnmodell.katalog import Katalog, Kildekrav
from grunnmodell.national.kildekrav import KILDEKRAV

__all__ = ["requirements", "requirements_by_duty", "resolves"]


def requirements() -> tuple[Kildekrav, ...]:
    """Return what the source documents ask, R001 to R125, and what carries each of it."""
    return KILDEKRAV


@cache
def requirements_by_duty() -> Mapping[str, tuple[Kildekrav, ...]]:
    """Return, for the id of each duty that carries any, what it carries of the source documents."""
    found: dict[str, tuple[Kildekrav, ...]] = {}
    for krav in KILDEKRAV:
        for baerer in krav.baerere:
            kind, _, own = baerer.partition(":")
            if kind == "duty":
                found[own] = (*found.get(own, ()), krav)
    return MappingProxyType(found)


def resolves(baerer: str, katalog: Katalog, duties: Collection[str]) -> bool | None:
    """Say whether a carrier, written ``kind:code``, exists.

    Parameters: ``baerer``; ``katalog``: where entries, templates and course models are looked up;
    ``duties``: the ids of the duties. Returns None for a page, a file this layer cannot see, and
    False for a kind that nobody knows.
    """
    kind, _, kode = baerer.partition(":")
    match kind:
        case "page":
            return None
        case "duty":
            return kode in duties
        case "field":
            return _has_field(kode)
        case "document":
            return kode in {dokument.value for dokument in Dokumenttype}
        case _:
            codes = _CODES.get(kind)
            return codes is not None and kode in codes(katalog)


def _template_codes(katalog: Katalog) -> Collection[str]:
    codes = set(katalog.motemaler)
    for mal in katalog.motemaler.values():
        points = (*mal.punkter, *mal.informasjon, *mal.avtaler)
        codes |= {f"{mal.kode}/{punkt.kode}" for punkt in points}
    return codes


def _model_codes(katalog: Katalog) -> Collection[str]:
    modeller = katalog.forlopsmodeller
    return {*modeller, *(f"{kode}/{f.kode}" for kode, m in modeller.items() for f in m.faser)}


_CODES: Mapping[str, Callable[[Katalog], Collection[str]]] = {
    "measure": lambda katalog: katalog.tiltakstyper,
    "category": lambda katalog: katalog.tiltakskategorier,
    "need": lambda katalog: katalog.behovsomrader,
    "activity": lambda katalog: katalog.aktiviteter,
    "template": _template_codes,
    "role": lambda katalog: katalog.roller,
    "module": lambda katalog: katalog.aldersmoduler,
    "service": lambda katalog: katalog.tjenester,
    "cluster": lambda katalog: katalog.klynger,
    "quality": lambda katalog: katalog.kvalitetsdefinisjoner,
    "area": lambda katalog: katalog.fagomrader,
    "model": _model_codes,
}


def _has_field(path: str) -> bool:
    record, _, name = path.partition(".")
    cls = _records().get(record)
    return cls is not None and name in {field.name for field in fields_of(cls)}


@cache
def _records() -> Mapping[str, type[Record]]:
    """Return the classes a course document is made of, by name."""
    found: dict[str, type[Record]] = {}
    waiting: list[type[Record]] = [Forlop]
    while waiting:
        cls = waiting.pop()
        if cls.__name__ not in found:
            found[cls.__name__] = cls
            waiting += [child.type for child in shape_of(cls).children]
    return MappingProxyType(found)
