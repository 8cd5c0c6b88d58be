"""What codes stand for, in the catalogue that holds for a course."""

import datetime as dt
from collections.abc import Mapping
from typing import Protocol

import grunnmodell as gm

__all__ = ["kommune", "name_of", "with_name"]


class _Named(Protocol):
    @property
    def navn(self) -> gm.Text: ...


def name_of(kode: str | None, entries: Mapping[str, _Named]) -> gm.Text | None:
    """Return the name of a code, or the code where it has none there."""
    if kode is None:
        return None
    found = entries.get(kode)
    return gm.Text.same(kode) if found is None else found.navn


def with_name(kode: str, entries: Mapping[str, _Named]) -> gm.Text:
    """Return a code and its name together, or the code alone."""
    found = entries.get(kode)
    if found is None:
        return gm.Text.same(kode)
    navn = found.navn
    return gm.Text(nb=f"{kode} {navn.nb}", nn=f"{kode} {navn.nn}", en=f"{kode} {navn.en}")


def kommune(nummer: str | None, on: dt.date, katalog: gm.Katalog) -> str | None:
    """Return a municipality's number and, where the catalogue has it, its name on a day."""
    if nummer is None:
        return None
    kommuner = (k for tjeneste in katalog.tjenester.values() for k in tjeneste.kommuner)
    navn = next((k.navn for k in kommuner if k.nummer(on) == nummer), None)
    return nummer if navn is None else f"{nummer} {navn}"
