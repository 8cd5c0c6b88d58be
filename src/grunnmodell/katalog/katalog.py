"""The catalogue: everything the national content and the plugins define, merged."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

from grunnmodell.katalog.duties import Fristregel, Krav
from grunnmodell.katalog.entries import (
    Aktivitet,
    Aldersmodul,
    Behovsomrade,
    Fagomrade,
    Klynge,
    Kvalitetsdefinisjon,
    Motemal,
    Rolle,
    Tiltakskategori,
    Tiltakstype,
    Tjeneste,
)
from grunnmodell.katalog.forlopsmodell import Forlopsmodell

__all__ = ["Katalog"]

_EMPTY: Mapping[str, object] = MappingProxyType({})


@frozen(kw_only=True)
class Katalog:
    """The merged catalogue (*katalog*) that holds for a course: entries by code, duties by id."""

    forlopsmodeller: Mapping[str, Forlopsmodell] = field(default=_EMPTY)
    tiltakskategorier: Mapping[str, Tiltakskategori] = field(default=_EMPTY)
    tiltakstyper: Mapping[str, Tiltakstype] = field(default=_EMPTY)
    behovsomrader: Mapping[str, Behovsomrade] = field(default=_EMPTY)
    aktiviteter: Mapping[str, Aktivitet] = field(default=_EMPTY)
    motemaler: Mapping[str, Motemal] = field(default=_EMPTY)
    roller: Mapping[str, Rolle] = field(default=_EMPTY)
    aldersmoduler: Mapping[str, Aldersmodul] = field(default=_EMPTY)
    klynger: Mapping[str, Klynge] = field(default=_EMPTY)
    tjenester: Mapping[str, Tjeneste] = field(default=_EMPTY)
    kvalitetsdefinisjoner: Mapping[str, Kvalitetsdefinisjon] = field(default=_EMPTY)
    fagomrader: Mapping[str, Fagomrade] = field(default=_EMPTY)
    krav: tuple[Krav, ...] = ()
    fristregler: tuple[Fristregel, ...] = ()
