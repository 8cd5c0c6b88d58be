"""Definitions: course models, duties as data, and what the catalogue lists."""

from grunnmodell.katalog.duties import Duty, Fristregel, Krav
from grunnmodell.katalog.entries import (
    Aktivitet,
    Aldersmodul,
    Behovsomrade,
    CatalogueEntry,
    Klynge,
    Motemal,
    Motepunkt,
    Rolle,
    Tiltakstype,
    Tjeneste,
)
from grunnmodell.katalog.forlopsmodell import Fase, Forlopsmodell
from grunnmodell.katalog.forms import (
    Absent,
    AllEnded,
    Condition,
    Entry,
    First,
    KravForm,
    Last,
    OneOf,
    Present,
    RunningOnDue,
    TookPart,
)
from grunnmodell.katalog.katalog import Katalog

__all__ = [
    "Absent",
    "Aktivitet",
    "Aldersmodul",
    "AllEnded",
    "Behovsomrade",
    "CatalogueEntry",
    "Condition",
    "Duty",
    "Entry",
    "Fase",
    "First",
    "Forlopsmodell",
    "Fristregel",
    "Katalog",
    "Klynge",
    "Krav",
    "KravForm",
    "Last",
    "Motemal",
    "Motepunkt",
    "OneOf",
    "Present",
    "Rolle",
    "RunningOnDue",
    "Tiltakstype",
    "Tjeneste",
    "TookPart",
]
