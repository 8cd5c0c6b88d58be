"""Ask each plugin for its content, on its own, and say exactly which one is at fault."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from grunnmodell.hooks.exporter import Exporter
from grunnmodell.hooks.on_asking import MadeByKey
from grunnmodell.hooks.problems import PluginProblem, ProblemKind
from grunnmodell.hooks.raised import raised_by, told_of
from grunnmodell.hooks.scope import Gjelder
from grunnmodell.hooks.specs import PLUGIN_API, HookSpecs
from grunnmodell.katalog import (
    Aktivitet,
    Aldersmodul,
    Behovsomrade,
    Fagomrade,
    Forlopsmodell,
    Fristregel,
    Klynge,
    Krav,
    Kvalitetsdefinisjon,
    Motemal,
    Rolle,
    Tiltakskategori,
    Tiltakstype,
    Tjeneste,
)
from grunnmodell.law import Validity
from grunnmodell.rules import Rule

__all__ = ["HOOKS", "Collected", "Contribution", "Found", "collect", "trusted"]

# What each hook may return.
HOOKS: dict[str, type] = {
    "forlopsmodeller": Forlopsmodell,
    "krav": Krav,
    "fristregler": Fristregel,
    "rules": Rule,
    "tiltakskategorier": Tiltakskategori,
    "tiltakstyper": Tiltakstype,
    "behovsomrader": Behovsomrade,
    "aktiviteter": Aktivitet,
    "motemaler": Motemal,
    "roller": Rolle,
    "aldersmoduler": Aldersmodul,
    "klynger": Klynge,
    "tjenester": Tjeneste,
    "kvalitetsdefinisjoner": Kvalitetsdefinisjon,
    "fagomrader": Fagomrade,
    "exporters": Exporter,
}
_NAME = re.compile(r"\w[\w.-]*")
# What a plugin's code may raise without ending anything but itself.
_ITS_OWN = (Exception, SystemExit)


@frozen(kw_only=True)
class Contribution:
    """What one plugin adds: its name, version and scope, and its items by hook.

    Parameters, beside those: ``distribution``: the name of what it was installed with, None where
    it was handed over; ``places``: where each item stands, by hook and id or code.
    """

    name: str
    version: str
    gjelder: Gjelder
    items: Mapping[str, tuple[Any, ...]]
    distribution: str | None = None
    places: Mapping[tuple[str, str], str] = field(factory=dict, eq=False, repr=False)

    @property
    def told(self) -> str:
        """Its name, and that of its distribution where they differ."""
        if self.distribution in (None, self.name):
            return self.name
        return f"{self.name} (of the distribution {self.distribution})"


@frozen(kw_only=True)
class Found:
    """A plugin that was handed over, or found by its entry point, before anybody looks at it.

    Parameters: ``plugin``: what should be one, None where it could not be loaded; ``entry``: the
    name of its entry point; ``distribution``, ``version``: of what it was installed with;
    ``problems``: what is known to be wrong; ``seconds``: that loading it took.
    """

    plugin: object = None
    entry: str | None = None
    distribution: str | None = None
    version: str | None = None
    problems: tuple[PluginProblem, ...] = ()
    seconds: float = 0.0

    @property
    def label(self) -> str:
        """What it is called in messages."""
        if self.entry:
            return self.entry
        try:
            own = getattr(self.plugin, "name", None)
        except Exception:  # noqa: BLE001  # it may be a property that raises
            own = None
        if isinstance(own, str) and own and isinstance(self.plugin, HookSpecs):
            return own
        kind = self.plugin if isinstance(self.plugin, type) else type(self.plugin)
        return kind.__name__


@frozen(kw_only=True)
class Collected:
    """What came of asking a plugin for its content.

    Parameters: ``found``; ``name``; ``contribution``: None where it has any fault; ``items``: what
    each hook added all the same; ``problems``; ``seconds``: that each hook took.
    """

    found: Found
    name: str
    contribution: Contribution | None = None
    items: Mapping[str, tuple[Any, ...]] = field(factory=dict)
    problems: tuple[PluginProblem, ...] = ()
    seconds: Mapping[str, float] = field(factory=dict)


def trusted(plugin: HookSpecs) -> Contribution:
    """Return what a plugin adds whose content tests hold to every check there is.

    Each hook is called when its content is asked for: a run seldom needs the whole catalogue.
    """
    made: MadeByKey[tuple[Any, ...]] = MadeByKey(HOOKS, lambda hook: tuple(getattr(plugin, hook)()))
    gjelder = plugin.gjelder or Gjelder()
    return Contribution(name=plugin.name, version=plugin.version, gjelder=gjelder, items=made)


def collect(found: Found, *, clock: Callable[[], float] = lambda: 0.0) -> Collected:
    """Ask one plugin for all its content, and tell everything that is wrong with it.

    Parameters: ``found``; ``clock``: tells the seconds, where somebody wants to know them.
    """
    try:
        return _collected(found, clock)
    except Exception as error:  # noqa: BLE001  # an attribute may be a property that raises
        told = f"it cannot be read ({told_of(error)})"
        problem = _problem(found.label, ProblemKind.CONTENT_UNREADABLE, told)
        return Collected(found=found, name=found.label, problems=(problem,))


def _collected(found: Found, clock: Callable[[], float]) -> Collected:
    from grunnmodell.hooks.signing import signature_faults

    name, plugin = found.label, found.plugin
    problems = list(found.problems)
    if plugin is None and problems:
        return Collected(found=found, name=name, problems=tuple(problems))
    if not isinstance(plugin, HookSpecs):
        problems.append(_problem(name, ProblemKind.NOT_A_PLUGIN, _NOT_ONE))
        return Collected(found=found, name=name, problems=tuple(problems))
    told = list(_faults(plugin, found))
    items: dict[str, tuple[Any, ...]] = {}
    seconds: dict[str, float] = {}
    # One of a newer API may have anything: what else is wrong would follow from that.
    if ProblemKind.API_NEWER not in [kind for kind, _ in told]:
        signing = tuple(signature_faults(type(plugin), HOOKS))
        told += [(kind, text) for _, kind, text in signing]
        unsigned = {hook for hook, _, _ in signing}
        for hook in HOOKS:
            before = clock()
            items[hook] = () if hook in unsigned else _call(plugin, hook, told)
            seconds[hook] = clock() - before
    gjelder = _scope(plugin.gjelder, items, told)
    problems += [_problem(name, kind, text) for kind, text in told]
    contribution = Contribution(
        name=name,
        version=found.version or str(plugin.version),
        gjelder=gjelder or Gjelder(),
        items=MappingProxyType(items),
        distribution=found.distribution,
        places=plugin.places,
    )
    return Collected(
        found=found,
        name=name,
        contribution=contribution if all(p.is_warning for p in problems) else None,
        items=items,
        problems=tuple(problems),
        seconds=seconds,
    )


_NOT_ONE = "it is no plugin: it has to be an instance of a class that inherits from HookSpecs"


def _problem(name: str, kind: ProblemKind, told: str) -> PluginProblem:
    return PluginProblem(kind=kind, plugin=name, told=told)


def _faults(plugin: HookSpecs, found: Found) -> Iterator[tuple[ProblemKind, str]]:
    """Yield what is wrong with a plugin's own attributes."""
    own: object = plugin.name
    if not isinstance(own, str):
        yield ProblemKind.WRONG_NAME, f"its name must be a text, not {type(own).__name__}"
    elif found.entry is None and not own:
        yield ProblemKind.NO_NAME, "it has no name"
    elif found.entry is not None and own not in ("", found.entry):
        yield (
            ProblemKind.NAME_DIFFERS,
            f"its class sets the name {own}, but its entry point is called {found.entry}",
        )
    elif not _NAME.fullmatch(found.entry or own):
        yield (
            ProblemKind.WRONG_NAME,
            "its name must be one that ids can begin with: letters, digits, hyphens",
        )
    yield from _api_faults(plugin.api)


def _api_faults(api: object) -> Iterator[tuple[ProblemKind, str]]:
    if api is None:
        yield ProblemKind.API_MISSING, "it does not say which API it is written for"
    elif type(api) is not int or api < 1:
        yield ProblemKind.API_WRONG, f"api must be a whole number from 1 to {PLUGIN_API}"
    elif api > PLUGIN_API:
        yield (
            ProblemKind.API_NEWER,
            f"it is written for API {api}, but this grunnmodell has API {PLUGIN_API}",
        )


def _call(plugin: HookSpecs, hook: str, told: list[tuple[ProblemKind, str]]) -> tuple[Any, ...]:
    kind = HOOKS[hook]
    try:
        given = getattr(plugin, hook)()
        # A generator runs here, and may raise half-way.
        items = tuple(given) if isinstance(given, Iterable) else None
    except _ITS_OWN as error:
        what = _RAISED.get(raised_by(error), ProblemKind.HOOK_RAISED)
        told.append((what, f"{hook}() raised {told_of(error)}"))
        return ()
    if items is None:
        wrong = [type(given).__name__]
    else:
        wrong = sorted({type(i).__name__ for i in items if not isinstance(i, kind)})
    if wrong:
        told.append(
            (
                ProblemKind.WRONG_RETURN,
                f"{hook}() must return {kind.__name__} objects, not {', '.join(wrong)}",
            )
        )
    return () if wrong or items is None else items


_RAISED = {Validity.__module__: ProblemKind.INVALID_VALIDITY}


def _scope(
    given: object, items: Mapping[str, tuple[Any, ...]], told: list[tuple[ProblemKind, str]]
) -> Gjelder | None:
    if not isinstance(given, Gjelder | None):
        told.append((ProblemKind.SCOPE_WRONG, "gjelder must be a Gjelder, such as ALLE"))
        return None
    if given is not None:
        return given
    klynger = frozenset(k.kode for k in items.get("klynger", ()))
    tjenester = frozenset(t.kode for t in items.get("tjenester", ()))
    if klynger or tjenester:
        return Gjelder(tjenester, klynger)
    # A plugin whose hooks could not be asked may define a cluster: only what is sound tells.
    if not told:
        told.append((ProblemKind.SCOPE_MISSING, _NO_SCOPE))
    return None


_NO_SCOPE = (
    "it defines no cluster and no service, so it must say whose courses it is for: set gjelder "
    "(ALLE for every course)"
)
