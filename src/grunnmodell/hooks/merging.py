"""Merge what the plugins add into one rule book, and name both sides of every conflict."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from grunnmodell.checking import PluginInfo, RuleBook
from grunnmodell.errors import PluginError
from grunnmodell.hooks.collecting import Contribution
from grunnmodell.katalog import Duty, Katalog

__all__ = ["check_conflicts", "rule_book"]

_DUTIES = ("rules", "krav", "fristregler")
_ENTRIES = (
    "forlopsmodeller",
    "tiltakstyper",
    "behovsomrader",
    "aktiviteter",
    "motemaler",
    "roller",
    "aldersmoduler",
    "klynger",
    "tjenester",
)


def check_conflicts(contributions: Iterable[Contribution]) -> None:
    """Assert that no two items of the same kind have the same code or id.

    A duty may be given several times by one plugin, for times that do not overlap: that is how a
    change of law is written. Raises PluginError that lists every conflict and both its sides.
    """
    problems = [
        *_duty_conflicts(contributions),
        *(p for hook in (*_ENTRIES, "exporters") for p in _code_conflicts(contributions, hook)),
    ]
    if problems:
        raise PluginError("\n".join(problems))


def _duty_conflicts(contributions: Iterable[Contribution]) -> list[str]:
    seen: dict[str, list[tuple[str, Duty]]] = {}
    problems = []
    for contribution in contributions:
        for duty in _duties(contribution):
            for owner, other in seen.get(duty.id, ()):
                same = owner == contribution.name and type(other) is type(duty)
                if not same or other.validity.overlaps(duty.validity):
                    problems.append(
                        f"the id {duty.id} is used by both {owner} and {contribution.name}"
                    )
            seen.setdefault(duty.id, []).append((contribution.name, duty))
    return problems


def _duties(contribution: Contribution) -> list[Duty]:
    return [duty for hook in _DUTIES for duty in contribution.items[hook]]


def _code_conflicts(contributions: Iterable[Contribution], hook: str) -> list[str]:
    owners: dict[str, str] = {}
    problems = []
    for contribution in contributions:
        for item in contribution.items[hook]:
            if item.kode in owners:
                problems.append(
                    f"{hook}: the code {item.kode} is used by both {owners[item.kode]} "
                    f"and {contribution.name}"
                )
            owners[item.kode] = contribution.name
    return problems


def rule_book(contributions: Iterable[Contribution]) -> RuleBook:
    """Return everything these plugins add, as one rule book."""
    contributions = tuple(contributions)
    return RuleBook(
        katalog=Katalog(
            **{hook: _by_code(contributions, hook) for hook in _ENTRIES},
            krav=_all(contributions, "krav"),
            fristregler=_all(contributions, "fristregler"),
        ),
        rules=_all(contributions, "rules"),
        owners={duty.id: c.name for c in contributions for duty in _duties(c)},
        plugins=tuple(PluginInfo(c.name, c.version) for c in contributions),
    )


def _all(contributions: tuple[Contribution, ...], hook: str) -> tuple[Any, ...]:
    return tuple(item for c in contributions for item in c.items[hook])


def _by_code(contributions: tuple[Contribution, ...], hook: str) -> Mapping[str, Any]:
    return MappingProxyType({item.kode: item for item in _all(contributions, hook)})
