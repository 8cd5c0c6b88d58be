"""Merge what the plugins add into one rule book, and tell what is wrong with it."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import evolve

from grunnmodell.checking import PluginInfo, RuleBook
from grunnmodell.hooks.collecting import Contribution
from grunnmodell.hooks.conflicts import NATIONAL, conflicts
from grunnmodell.hooks.items import DUTIES, ENTRIES, Fault, code_of, each_item, problem_of
from grunnmodell.hooks.models import blocked_phases
from grunnmodell.hooks.on_asking import Made
from grunnmodell.hooks.own import own_problems
from grunnmodell.hooks.problems import PluginProblem, ProblemKind
from grunnmodell.hooks.soundness import content_faults
from grunnmodell.katalog import Forlopsmodell, Katalog

__all__ = ["content_problems", "rule_book"]


def content_problems(
    contributions: tuple[Contribution, ...],
    *,
    built_in: Iterable[str],
    left_out: Collection[str] = (),
) -> tuple[PluginProblem, ...]:
    """Return everything that is wrong with what some plugins add, put together.

    The national content is held to the same by a test: to look at it here would slow every start.
    Parameters: ``contributions``; ``built_in``: codes of the export formats that are there already;
    ``left_out``: the names of plugins that are not among them, and may have what is missing.
    """
    others = [c for c in contributions if c.name != NATIONAL]
    if not others:
        return ()
    book = rule_book(contributions)
    ids = {duty.id for duty in book.duties}
    found = [
        *conflicts(contributions, built_in),
        *(problem for each in others for problem in own_problems(each)),
        *content_faults(others, book.katalog, ids),
        *_blocked(others, book.katalog),
    ]
    return tuple(_with_left_out(problem, left_out) for problem in found)


def _with_left_out(problem: PluginProblem, left_out: Collection[str]) -> PluginProblem:
    if problem.kind is not ProblemKind.UNKNOWN_REFERENCE or not left_out:
        return problem
    names = ", ".join(sorted(left_out))
    return evolve(problem, told=f"{problem.told} (it may be in what was left out: {names})")


def _blocked(contributions: Iterable[Contribution], katalog: Katalog) -> list[PluginProblem]:
    """Return the phases nobody could leave, as a fault of the plugin that makes them so."""
    owners = {
        (hook, code_of(item)): each
        for each in contributions
        for hook, item in each_item(each.items)
    }
    problems = []
    for krav, aktivitet, modell, fault in blocked_phases(katalog, owners.keys()):
        keys = (("krav", krav.id), ("aktiviteter", aktivitet), ("forlopsmodeller", modell.kode))
        hook, code = next(key for key in keys if key in owners)
        told = fault.told if hook == "krav" else f"by {krav.id}, {fault.told}"
        problems.append(problem_of(owners[hook, code], hook, code, Fault(fault.kind, told)))
    return problems


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
