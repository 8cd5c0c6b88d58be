"""Look at each plugin: whether it works, what it adds, and how long that takes."""

from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from time import perf_counter

from attrs import field, frozen

from grunnmodell.hooks.collecting import Collected, Contribution, Found, collect
from grunnmodell.hooks.installed import Declared, declared_plugins, load_plugin
from grunnmodell.hooks.items import code_of
from grunnmodell.hooks.loading import load
from grunnmodell.hooks.problems import PluginProblem, ProblemKind

__all__ = ["ExaminedPlugin", "PluginStatus", "examine"]

# A check of one course takes some tens of milliseconds: what is told of is felt at every start.
_SLOW_IMPORT = 0.5
_SLOW_HOOK = 0.25


class PluginStatus(Enum):
    """Whether a plugin takes part: it does, it is broken, or it was not asked for."""

    ACTIVE = "active"
    BROKEN = "broken"
    LEFT_OUT = "left-out"


@frozen(kw_only=True)
class ExaminedPlugin:
    """What was found of a plugin.

    Parameters: ``name``; ``distribution``: what it was installed with, None where it was handed
    over; ``version``; ``status``; ``problems``: warnings too; ``adds``: the ids and codes each hook
    adds, where it adds any; ``import_seconds``: that loading it took; ``hook_seconds``: that each
    hook took.
    """

    name: str
    distribution: str | None
    version: str
    status: PluginStatus
    problems: tuple[PluginProblem, ...] = ()
    adds: Mapping[str, tuple[str, ...]] = field(factory=dict)
    import_seconds: float = field(default=0.0, eq=False)
    hook_seconds: Mapping[str, float] = field(factory=dict, eq=False)


def examine(
    *,
    only: Collection[str] | None = None,
    without: Collection[str] = (),
    also: Iterable[object] = (),
    national: Contribution,
    built_in: Iterable[str],
) -> tuple[ExaminedPlugin, ...]:
    """Return what is found of each installed plugin, and of others, by name.

    Parameters: ``only``, ``without``: as for ``declared_plugins``; ``also``: plugins handed over;
    ``national``, ``built_in``: as for ``load``. Raises PluginError for names that are unknown.
    """
    chosen, others = declared_plugins(only=only, without=without)
    found = [load_plugin(each, clock=perf_counter) for each in chosen]
    found += [Found(plugin=plugin) for plugin in also]
    collected = [collect(each, clock=perf_counter) for each in found]
    problems = load(collected, national=national, built_in=built_in).problems
    examined = [*(_examined(c, problems) for c in collected), *map(_left_out, others)]
    return tuple(sorted(examined, key=lambda each: (each.name, each.distribution or "")))


def _left_out(declared: Declared) -> ExaminedPlugin:
    return ExaminedPlugin(
        name=declared.name,
        distribution=declared.distribution,
        version=declared.version,
        status=PluginStatus.LEFT_OUT,
        problems=declared.problems,
    )


def _examined(collected: Collected, problems: Iterable[PluginProblem]) -> ExaminedPlugin:
    found, name = collected.found, collected.name
    own = tuple(p for p in problems if name in (p.plugin, *p.others))
    broken = any(not p.is_warning for p in own)
    return ExaminedPlugin(
        name=name,
        distribution=found.distribution,
        version=found.version or str(getattr(found.plugin, "version", "")),
        status=PluginStatus.BROKEN if broken else PluginStatus.ACTIVE,
        problems=(*own, *_slow(collected)),
        adds={hook: tuple(map(code_of, items)) for hook, items in collected.items.items() if items},
        import_seconds=found.seconds,
        hook_seconds=collected.seconds,
    )


def _slow(collected: Collected) -> Iterable[PluginProblem]:
    seconds = collected.found.seconds
    if seconds > _SLOW_IMPORT:
        told = f"importing it took {seconds:.2f} seconds"
        yield PluginProblem(kind=ProblemKind.SLOW_IMPORT, plugin=collected.name, told=told)
    for hook, seconds in collected.seconds.items():
        if seconds > _SLOW_HOOK:
            told = f"{hook}() took {seconds:.2f} seconds"
            yield PluginProblem(kind=ProblemKind.SLOW_HOOK, plugin=collected.name, told=told)
