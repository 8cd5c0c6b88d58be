"""Plugins that are installed in this environment, found by their entry point."""

import re
import sys
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from grunnmodell.errors import PluginError
from grunnmodell.hooks.collecting import Found
from grunnmodell.hooks.problems import PluginProblem, ProblemKind
from grunnmodell.hooks.raised import raised_by, told_of
from grunnmodell.hooks.specs import PROJECT, HookSpecs

if TYPE_CHECKING:
    from importlib.metadata import Distribution, EntryPoint

__all__ = ["Declared", "declared_plugins", "load_plugin"]


@frozen(kw_only=True)
class Declared:
    """An entry point of an installed distribution that names a plugin, not yet loaded.

    Parameters: ``name``; ``entry``: None where it cannot be read; ``distribution``, ``version``:
    of what it was installed with; ``problems``: what is wrong with how it was installed.
    """

    name: str
    entry: "EntryPoint | None" = field(repr=False)
    distribution: str
    version: str
    problems: tuple[PluginProblem, ...] = ()


def declared_plugins(
    *, only: Collection[str] | None = None, without: Collection[str] = ()
) -> tuple[tuple[Declared, ...], tuple[Declared, ...]]:
    """Return the installed plugins that were asked for, and those that were not, by name.

    Parameters: ``only``: just these, by entry-point name; ``without``: leave these out.
    Raises PluginError that tells of names given here that no installed plugin has.
    """
    declared = _declared()
    names = {each.name for each in declared}
    unknown = {*without, *(only or ())} - names
    if unknown:
        raise PluginError(_unknown(len(unknown), names))
    chosen = tuple(
        d for d in declared if d.name not in without and (only is None or d.name in only)
    )
    return chosen, tuple(d for d in declared if d not in chosen)


def load_plugin(declared: Declared, *, clock: Callable[[], float] = lambda: 0.0) -> Found:
    """Import a plugin and make an instance of it; what goes wrong is told in its problems.

    Parameters: ``declared``; ``clock``: tells the seconds, where somebody wants to know them.
    """
    before = clock()
    plugin, problems = _made(declared)
    return Found(
        plugin=plugin,
        entry=declared.name,
        distribution=declared.distribution,
        version=declared.version,
        problems=(*declared.problems, *problems),
        seconds=clock() - before,
    )


def _made(declared: Declared) -> tuple[object, tuple[PluginProblem, ...]]:
    def problem(kind: ProblemKind, told: str) -> tuple[PluginProblem, ...]:
        return (PluginProblem(kind=kind, plugin=declared.name, told=told),)

    if declared.entry is None:
        return None, ()
    try:
        plugin = declared.entry.load()()
    except (Exception, SystemExit) as error:  # noqa: BLE001  # importing it may raise anything
        return None, problem(_kind_of(error), f"it cannot be loaded ({told_of(error)})")
    if not isinstance(plugin, HookSpecs):
        told = "its entry point is no class that inherits from HookSpecs"
        return None, problem(ProblemKind.NOT_A_PLUGIN, told)
    return plugin, ()


def _kind_of(error: BaseException) -> ProblemKind:
    # A validity is often made where the module is loaded.
    if raised_by(error) == "grunnmodell.law.validity":
        return ProblemKind.INVALID_VALIDITY
    return ProblemKind.IMPORT_ERROR


def _unknown(count: int, names: set[str]) -> str:
    known = f"installed are: {', '.join(sorted(names))}" if names else "none is installed"
    return f"{count} of the plugin names given is no installed plugin's; {known}"


def _declared() -> tuple[Declared, ...]:
    if not _any_declared():
        return ()
    # Reading metadata takes longer to import than a course takes to check: only when needed.
    from importlib.metadata import distributions

    owners: dict[str, Distribution] = {}
    for each in distributions():
        if _declares(each):
            owners.setdefault(_normalized(each.name or f"? {len(owners)}"), each)
    found = [d for owner in owners.values() for d in _of_distribution(owner)]
    return tuple(sorted(found, key=lambda each: (each.name, each.distribution)))


def _of_distribution(one: "Distribution") -> Iterator[Declared]:
    """Yield the plugins of the copy of a distribution that counts: the first on the path."""
    from importlib.metadata import distributions

    copies = list(distributions(name=one.name)) if one.name else []
    used, *hidden = copies or [one]
    name, version = used.name or "unnamed", str(used.version)
    others = sorted({str(d.version) for d in hidden} - {version})
    try:
        entries = [(e.name, e) for e in used.entry_points if e.group == PROJECT]
    except Exception:  # noqa: BLE001  # whatever stands in the file
        problem = PluginProblem(
            kind=ProblemKind.IMPORT_ERROR, plugin=name, told="its entry_points.txt cannot be read"
        )
        yield Declared(
            name=name, entry=None, distribution=name, version=version, problems=(problem,)
        )
        return
    for own, entry in entries:
        yield Declared(
            name=own,
            entry=entry,
            distribution=name,
            version=version,
            problems=(_two_versions(own, used, others),) if others else (),
        )


def _two_versions(name: str, used: "Distribution", others: list[str]) -> PluginProblem:
    told = (
        f"the distribution {used.name} is installed more than once: version {used.version} is "
        f"used, because it comes first on the path, and not {', '.join(others)}"
    )
    return PluginProblem(kind=ProblemKind.TWO_VERSIONS, plugin=name, told=told)


def _declares(distribution: "Distribution") -> bool:
    return f"[{PROJECT}]" in (distribution.read_text("entry_points.txt") or "")


def _normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _any_declared() -> bool:
    """Say whether any distribution on the path may declare a plugin of ours."""
    return any(_may_declare(Path(entry or ".")) for entry in sys.path)


def _may_declare(folder: Path) -> bool:
    if not folder.is_dir():
        # What is not a folder, such as a zip archive, is left to the full search.
        return folder.exists() and folder.suffix in (".whl", ".egg", ".pyz")
    section = f"[{PROJECT}]".encode()
    for name in ("*.dist-info", "*.egg-info"):
        for declared in folder.glob(f"{name}/entry_points.txt"):
            if section in declared.read_bytes():
                return True
    return False
