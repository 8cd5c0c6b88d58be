"""Load plugins: what is broken is left out whole and told, and the others are used."""

from collections.abc import Iterable

from attrs import frozen

from grunnmodell.hooks.collecting import Collected, Contribution
from grunnmodell.hooks.conflicts import same_names
from grunnmodell.hooks.contents import content_problems
from grunnmodell.hooks.own import shape_problems
from grunnmodell.hooks.problems import PluginProblem

__all__ = ["Loaded", "load"]


@frozen
class Loaded:
    """The plugins that can be used, the national one among them, and all problems, by name."""

    contributions: tuple[Contribution, ...]
    problems: tuple[PluginProblem, ...]


def load(
    collected: Iterable[Collected], *, national: Contribution, built_in: Iterable[str]
) -> Loaded:
    """Return the plugins that can be used together.

    Of a conflict both sides are left out, so that no order decides. Leaving one out may break
    another one that refers to its content, so it is looked again until nothing more is found.

    Parameters: ``collected``: of the plugins beside the national one; ``national``; ``built_in``:
    codes of the export formats that are there already.
    """
    collected, built_in = tuple(collected), tuple(built_in)
    found = [p for each in collected for p in each.problems]
    found += same_names(collected)
    whole = [c.contribution for c in collected if c.contribution is not None]
    found += [p for each in whole for p in shape_problems(each)]
    left_out = _culprits(found)
    used = sorted((c for c in whole if c.name not in left_out), key=lambda c: c.name)
    while True:
        both = tuple(sorted((national, *used), key=lambda c: c.name))
        new = content_problems(both, built_in=built_in, left_out=left_out)
        found += new
        culprits = _culprits(new)
        if not culprits:
            return Loaded(both, tuple(sorted(found, key=lambda p: p.plugin)))
        left_out |= culprits
        used = [c for c in used if c.name not in left_out]


def _culprits(problems: Iterable[PluginProblem]) -> set[str]:
    return {name for p in problems if not p.is_warning for name in (p.plugin, *p.others)}
