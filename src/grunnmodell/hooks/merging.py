"""Merge what the plugins add into one rule book."""

import datetime as dt
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from grunnmodell.checking import PluginInfo, RuleBook
from grunnmodell.hooks.collecting import Contribution
from grunnmodell.hooks.items import DUTIES, ENTRIES
from grunnmodell.hooks.on_asking import Made
from grunnmodell.katalog import Forlopsmodell, Katalog

__all__ = ["rule_book"]


def rule_book(contributions: Iterable[Contribution]) -> RuleBook:
    """Return everything these plugins add, as one rule book."""
    contributions = tuple(contributions)
    return RuleBook(
        katalog=Katalog(
            modellversjoner=_versions(contributions),
            **{hook: _by_code(contributions, hook) for hook in ENTRIES},
            krav=_all(contributions, "krav"),
            fristregler=_all(contributions, "fristregler"),
        ),
        rules=_all(contributions, "rules"),
        owners={
            duty.id: c.name for c in contributions for hook in DUTIES for duty in c.items[hook]
        },
        plugins=tuple(PluginInfo(c.name, c.version) for c in contributions),
    )


def _versions(
    contributions: tuple[Contribution, ...],
) -> Mapping[str, tuple[Forlopsmodell, ...]]:
    found: dict[str, list[Forlopsmodell]] = {}
    for modell in _all(contributions, "forlopsmodeller"):
        found.setdefault(modell.kode, []).append(modell)
    return MappingProxyType(
        {kode: tuple(sorted(each, key=_first_day)) for kode, each in found.items()}
    )


def _first_day(modell: Forlopsmodell) -> dt.date:
    return modell.validity.start or dt.date.min


def _all(contributions: tuple[Contribution, ...], hook: str) -> tuple[Any, ...]:
    return tuple(item for c in contributions for item in c.items[hook])


def _by_code(contributions: tuple[Contribution, ...], hook: str) -> Mapping[str, Any]:
    # Made when asked for: a check looks up few kinds of entries.
    return Made(lambda: {item.kode: item for item in _all(contributions, hook)})
