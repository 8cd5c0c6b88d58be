"""Where two items have the same id or code: both sides are named, and nobody wins."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from grunnmodell.hooks.collecting import HOOKS, Collected, Contribution
from grunnmodell.hooks.items import DUTIES, code_of
from grunnmodell.hooks.problems import PluginProblem, ProblemKind
from grunnmodell.law import ALWAYS, Validity

__all__ = ["NATIONAL", "conflicts", "same_names"]

# The national plugin, whose ids stand without a prefix: it is never the one at fault.
NATIONAL = "grunnmodell"
# Of these one plugin may give several of one id or code, for times that do not overlap.
_VERSIONED = (*DUTIES, "forlopsmodeller")


def same_names(collected: Iterable[Collected]) -> Iterator[PluginProblem]:
    """Yield each name that several plugins have, or that is the national plugin's."""
    owners: dict[str, list[str | None]] = {NATIONAL: [NATIONAL]}
    for each in collected:
        owners.setdefault(each.name, []).append(each.found.distribution)
    for name, found in owners.items():
        if len(found) > 1:
            known = sorted({each for each in found if each is not None})
            of = f", of the distributions {' and '.join(known)}" if len(known) > 1 else ""
            told = f"two plugins are named {name}{of}"
            yield PluginProblem(kind=ProblemKind.SAME_NAME, plugin=name, told=told)


def conflicts(
    contributions: tuple[Contribution, ...], built_in: Iterable[str]
) -> Iterator[PluginProblem]:
    """Yield each id and code that is used twice.

    A duty or a course model may be given several times by one plugin, for times that do not
    overlap: that is how a change of law is written. Parameters: ``contributions``; ``built_in``:
    codes of the export formats that are there already.
    """
    yield from _doubled(contributions, DUTIES, {})
    for hook in HOOKS:
        if hook not in DUTIES:
            taken = built_in if hook == "exporters" else ()
            yield from _doubled(contributions, (hook,), {c: [_Use(hook, None)] for c in taken})


@frozen
class _Use:
    """A use of an id or code: ``owner`` is None for what is built in."""

    hook: str
    owner: Contribution | None
    validity: Validity = ALWAYS

    @property
    def name(self) -> str:
        return NATIONAL if self.owner is None else self.owner.name


def _doubled(
    contributions: Iterable[Contribution], hooks: Iterable[str], seen: dict[str, list[_Use]]
) -> Iterator[PluginProblem]:
    for contribution in contributions:
        for hook in hooks:
            for item in contribution.items[hook]:
                code = _code_of(item)
                if code is None:
                    continue
                use = _Use(hook, contribution, item.validity if hook in _VERSIONED else ALWAYS)
                uses = seen.setdefault(code, [])
                yield from (_conflict(code, each, use) for each in uses if _clash(each, use))
                uses.append(use)


def _code_of(item: Any) -> str | None:
    has_one = hasattr(item, "id") or hasattr(item, "kode")
    return code_of(item) if has_one else None


def _clash(one: _Use, other: _Use) -> bool:
    same = one.name == other.name and one.hook == other.hook
    return not same or one.validity.overlaps(other.validity)


def _conflict(code: str, one: _Use, other: _Use) -> PluginProblem:
    owners = [use.owner for use in (one, other) if use.owner is not None]
    # The last by name; never the national plugin, where there is another.
    sides = [owner for owner in owners if owner.name != NATIONAL] or owners
    blamed = sides[-1]
    word = "id" if other.hook in DUTIES else "code"
    names = [NATIONAL if use.owner is None else use.owner.told for use in (one, other)]
    where = "" if other.hook in DUTIES else f"{other.hook}: "
    return PluginProblem(
        kind=ProblemKind.DUPLICATE_ID if other.hook in DUTIES else ProblemKind.DUPLICATE_CODE,
        plugin=blamed.name,
        told=f"{where}the {word} {code} is used by both {' and '.join(names)}",
        place=blamed.places.get((other.hook, code)),
        about=(other.hook, code),
        others=tuple(side.name for side in sides if side.name != blamed.name),
    )
