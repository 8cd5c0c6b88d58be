"""Merge what the plugins add into one rule book, and name both sides of every conflict."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from grunnmodell.checking import PluginInfo, RuleBook
from grunnmodell.errors import PluginError
from grunnmodell.flow import path_fault, paths_of
from grunnmodell.hooks.collecting import Contribution
from grunnmodell.hooks.on_asking import Made
from grunnmodell.hooks.soundness import content_faults
from grunnmodell.katalog import Duty, Forlopsmodell, Fristregel, Katalog
from grunnmodell.rules import Rule

__all__ = ["check_content", "rule_book"]

# The national plugin, whose ids stand without a prefix.
NATIONAL = "grunnmodell"

_DUTIES = ("rules", "krav", "fristregler")
_ENTRIES = (
    "tiltakskategorier",
    "tiltakstyper",
    "behovsomrader",
    "aktiviteter",
    "motemaler",
    "roller",
    "aldersmoduler",
    "klynger",
    "tjenester",
    "kvalitetsdefinisjoner",
    "fagomrader",
)


def check_content(contributions: Iterable[Contribution], *, built_in: Iterable[str]) -> None:
    """Assert that no two items contradict each other, and that ids and messages are sound.

    A duty may be given several times by one plugin, for times that do not overlap: that is how a
    change of law is written. Parameters: ``contributions``; ``built_in``: codes of the export
    formats that are there already. Raises PluginError that lists every fault, and both sides of
    every conflict.
    """
    contributions = tuple(contributions)
    problems = [
        *_duty_conflicts(contributions),
        *(p for c in contributions for p in _duty_faults(c)),
        *_model_conflicts(contributions),
        *(p for hook in _ENTRIES for p in _code_conflicts(contributions, hook)),
        *_code_conflicts(contributions, "exporters", dict.fromkeys(built_in, NATIONAL)),
    ]
    # The national content is held to the same by a test: to look here would slow every start.
    others = [c for c in contributions if c.name != NATIONAL]
    if others and not problems:
        book = rule_book(contributions)
        ids = {duty.id for duty in book.duties}
        problems += content_faults(others, book.katalog, ids)
    if problems:
        raise PluginError("\n".join(problems))


def _duty_faults(contribution: Contribution) -> Iterator[str]:
    """Yield ids that may be taken for somebody else's, messages nobody can fill, dead paths."""
    prefix = f"{contribution.name}/"
    for duty in _duties(contribution):
        if contribution.name != NATIONAL and not duty.id.startswith(prefix):
            yield f"{contribution.name}: the id {duty.id} must begin with {prefix}"
    for hook, filled in (("krav", {"fase"}), ("fristregler", {"due"})):
        for duty in contribution.items[hook]:
            if not (duty.message.placeholders() | duty.mend.placeholders()) <= filled:
                yield f"{contribution.name}: {duty.id} may only put in {{{filled.copy().pop()}}}"
    # The national paths are read by a test: reading them here would slow every start.
    if contribution.name != NATIONAL:
        for duty in (*contribution.items["fristregler"], *contribution.items["rules"]):
            yield from (f"{contribution.name}: {duty.id}: {f}" for f in _path_faults(duty))


def _path_faults(duty: Fristregel | Rule) -> Iterator[str]:
    own = paths_of(duty) if isinstance(duty, Fristregel) else (duty.anchor, duty.runs)
    for path in own:
        fault = None if path is None else path_fault(duty.on, path)
        if fault is not None:
            yield f"the path {path}: {fault}"


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


def _code_conflicts(
    contributions: Iterable[Contribution],
    hook: str,
    taken: Mapping[str, str] = MappingProxyType({}),
) -> list[str]:
    owners = dict(taken)
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


def _model_conflicts(contributions: Iterable[Contribution]) -> Iterator[str]:
    """Yield models of one code that are not versions of one plugin's, apart in time."""
    seen: dict[str, list[tuple[str, Forlopsmodell]]] = {}
    for contribution in contributions:
        for modell in contribution.items["forlopsmodeller"]:
            for owner, other in seen.get(modell.kode, ()):
                if owner != contribution.name or other.validity.overlaps(modell.validity):
                    yield (
                        f"forlopsmodeller: the code {modell.kode} is used by both {owner} "
                        f"and {contribution.name}"
                    )
            seen.setdefault(modell.kode, []).append((contribution.name, modell))


def rule_book(contributions: Iterable[Contribution]) -> RuleBook:
    """Return everything these plugins add, as one rule book."""
    contributions = tuple(contributions)
    return RuleBook(
        katalog=Katalog(
            modellversjoner=_versions(contributions),
            **{hook: _by_code(contributions, hook) for hook in _ENTRIES},
            krav=_all(contributions, "krav"),
            fristregler=_all(contributions, "fristregler"),
        ),
        rules=_all(contributions, "rules"),
        owners={duty.id: c.name for c in contributions for duty in _duties(c)},
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
