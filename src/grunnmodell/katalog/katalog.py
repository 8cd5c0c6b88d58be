"""The catalogue: everything the national content and the plugins define, merged."""

import datetime as dt
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
    """The merged catalogue (*katalog*) that holds for a course: entries by code, duties by id.

    A course model may have several versions: they stand in order of days.
    """

    modellversjoner: Mapping[str, tuple[Forlopsmodell, ...]] = field(default=_EMPTY)
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

    def modell(self, kode: str, on: dt.date) -> Forlopsmodell | None:
        """Return the version of a course model that holds on a day, None where none does."""
        versions = self.modellversjoner.get(kode, ())
        return next((m for m in versions if on in m.validity), None)

    @property
    def forlopsmodeller(self) -> Mapping[str, Forlopsmodell]:
        """The newest version of each course model, by code."""
        return {kode: versions[-1] for kode, versions in self.modellversjoner.items()}
