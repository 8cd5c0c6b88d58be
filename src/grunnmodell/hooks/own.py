"""What is wrong with a plugin's items when each is looked at alone."""

import re
from collections.abc import Iterator
from typing import Any

from grunnmodell.flow import entry_faults, path_fault, paths_of
from grunnmodell.hooks.collecting import Contribution
from grunnmodell.hooks.items import DUTIES, Fault, code_of, each_item, problem_of
from grunnmodell.hooks.problems import PluginProblem, ProblemKind
from grunnmodell.hooks.shapes import shape_faults
from grunnmodell.katalog import Duty, Fristregel
from grunnmodell.rules import Rule

__all__ = ["own_problems", "shape_problems"]

# The codes of these are written in documents and in other plugins' content, beside the national
# ones. Those of a cluster, a service or a course model are a name in the world.
_PREFIXED = frozenset(
    {
        "tiltakstyper",
        "tiltakskategorier",
        "aktiviteter",
        "motemaler",
        "roller",
        "aldersmoduler",
        "behovsomrader",
        "kvalitetsdefinisjoner",
        "fagomrader",
        "kalendere",
    }
)
# What may be asked of a course, or offered to a child, rests on something.
_SOURCED = frozenset({*DUTIES, "tiltakstyper", "aldersmoduler"})
_SLUG = re.compile(r"[^\s/]+")
_FILLED = {"krav": "fase", "fristregler": "due"}


def shape_problems(contribution: Contribution) -> tuple[PluginProblem, ...]:
    """Return the fields that hold what they must not: with these nothing more can be looked at."""
    return tuple(
        problem_of(contribution, hook, code_of(item), fault)
        for hook, item in each_item(contribution.items)
        if hasattr(item, "__attrs_attrs__")
        for fault in shape_faults(item)
    )


def own_problems(contribution: Contribution) -> Iterator[PluginProblem]:
    """Yield ids that may be taken for somebody else's, duties without a source, dead paths."""
    for hook, item in each_item(contribution.items):
        for fault in _faults(contribution.name, hook, item):
            yield problem_of(contribution, hook, code_of(item), fault)


def _faults(plugin: str, hook: str, item: Any) -> Iterator[Fault]:
    if hook in DUTIES and not _is_local(code_of(item), plugin):
        yield Fault(ProblemKind.ID_PREFIX, f"its id must begin with {plugin}/")
    if hook in _PREFIXED and not _is_local(code_of(item), plugin):
        yield Fault(ProblemKind.CODE_PREFIX, f"its code must begin with {plugin}/")
    if hook in _SOURCED and not item.hjemmel:
        yield Fault(ProblemKind.NO_HJEMMEL, "it names no source (hjemmel)")
    if isinstance(item, Duty):
        yield from _of_duty(hook, item)


def _is_local(code: str, plugin: str) -> bool:
    before, slash, slug = code.partition("/")
    return before == plugin and bool(slash) and _SLUG.fullmatch(slug) is not None


def _of_duty(hook: str, duty: Duty) -> Iterator[Fault]:
    lov = duty.hjemmel[0].lov if duty.hjemmel else None
    if lov is not None and not duty.validity.overlaps(lov.validity):
        yield Fault(
            ProblemKind.INVALID_VALIDITY,
            f"its first source, {lov.abbreviation.en}, is not in force on any day of its validity",
        )
    filled = _FILLED.get(hook)
    if filled and not (duty.message.placeholders() | duty.mend.placeholders()) <= {filled}:
        told = f"its message and mend may only put in {{{filled}}}"
        yield Fault(ProblemKind.BAD_MESSAGE, told)
    paths = dict.fromkeys(_path_faults(duty))
    yield from (Fault(ProblemKind.BAD_PATH, told) for told in paths)


def _path_faults(duty: Duty) -> Iterator[str]:
    if not isinstance(duty, Fristregel | Rule):
        return
    own = paths_of(duty) if isinstance(duty, Fristregel) else (duty.anchor, duty.runs)
    for path in own:
        fault = None if path is None else path_fault(duty.on, path)
        if fault is not None:
            yield f"the path {path}: {fault}"
    if isinstance(duty, Fristregel):
        # What an entry asks of the record it found.
        for entry in duty.start:
            yield from entry_faults(entry, duty.on)
