"""What is wrong with what the plugins add, once it is put together."""

from collections.abc import Collection, Iterable

from attrs import evolve

from grunnmodell.hooks.collecting import Contribution
from grunnmodell.hooks.conflicts import NATIONAL, conflicts
from grunnmodell.hooks.items import Fault, code_of, each_item, problem_of
from grunnmodell.hooks.merging import rule_book
from grunnmodell.hooks.models import blocked_phases
from grunnmodell.hooks.own import own_problems
from grunnmodell.hooks.problems import PluginProblem, ProblemKind
from grunnmodell.hooks.soundness import content_faults
from grunnmodell.katalog import Katalog

__all__ = ["content_problems"]


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
    # Two versions of a model are usually alike.
    return list(dict.fromkeys(problems))
