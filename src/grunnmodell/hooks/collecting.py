"""Ask each plugin for its content, on its own, and say exactly which one is at fault."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pluggy
from attrs import frozen

from grunnmodell.errors import PluginError
from grunnmodell.hooks.exporter import Exporter
from grunnmodell.hooks.on_asking import MadeByKey
from grunnmodell.hooks.scope import Gjelder
from grunnmodell.hooks.specs import PROJECT, HookSpecs
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
from grunnmodell.rules import Rule

__all__ = ["HOOKS", "Contribution", "collect", "trusted"]

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
_ORDERING = ("wrapper", "hookwrapper", "tryfirst", "trylast")


@frozen
class Contribution:
    """What one plugin adds: its name, version and scope, and its items by hook."""

    name: str
    version: str
    gjelder: Gjelder
    items: Mapping[str, tuple[Any, ...]]


def collect(plugins: Iterable[object]) -> tuple[Contribution, ...]:
    """Return what each plugin adds, by name.

    Raises PluginError that lists everything wrong with any of them.
    """
    problems: list[str] = []
    found: dict[str, Contribution] = {}
    for plugin in plugins:
        contribution = _contribution(plugin, problems)
        if contribution is None:
            continue
        if contribution.name in found:
            problems.append(f"two plugins are named {contribution.name}")
        found[contribution.name] = contribution
    if problems:
        raise PluginError("\n".join(problems))
    return tuple(found[name] for name in sorted(found))


def trusted(plugin: HookSpecs) -> Contribution:
    """Return what a plugin adds whose content tests hold to every check there is.

    Each hook is called when its content is asked for: a run seldom needs the whole catalogue.
    """
    made: MadeByKey[tuple[Any, ...]] = MadeByKey(HOOKS, lambda hook: tuple(getattr(plugin, hook)()))
    return Contribution(plugin.name, plugin.version, plugin.gjelder or Gjelder(), made)


def _contribution(plugin: object, problems: list[str]) -> Contribution | None:
    before = len(problems)
    if not isinstance(plugin, HookSpecs):
        problems.append(
            f"{_type_name(plugin)} is no plugin: make it a class that inherits from HookSpecs, "
            "and hand over an instance of it"
        )
        return None
    name = plugin.name or type(plugin).__name__
    problems.extend(f"{name}: {problem}" for problem in _faults(plugin, name))
    if len(problems) > before:
        return None
    items = {hook: _call(plugin, name, hook, problems) for hook in HOOKS}
    given: object = plugin.gjelder
    if not isinstance(given, Gjelder | None):
        problems.append(f"{name}: gjelder must be a Gjelder, such as ALLE")
        return None
    gjelder = given or _own_scope(items)
    if gjelder is None:
        problems.append(
            f"{name}: it defines no cluster and no service, so it must say whose courses it is "
            "for: set gjelder (ALLE for every course)"
        )
        return None
    return Contribution(name, plugin.version, gjelder, items)


def _type_name(plugin: object) -> str:
    return plugin.__name__ if isinstance(plugin, type) else type(plugin).__name__


def _faults(plugin: HookSpecs, name: str) -> Iterator[str]:
    """Yield what would make pluggy ignore or reorder a hook in silence."""
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(HookSpecs)
    try:
        manager.register(plugin, name)
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        yield str(error).replace("\n", " ")
        return
    for hook in HOOKS:
        method = getattr(type(plugin), hook)
        if method is getattr(HookSpecs, hook):
            continue
        options = getattr(method, f"{PROJECT}_impl", None)
        if options is None:
            yield f"{hook}() is not marked with @hookimpl, so it would never be called"
        elif any(options.get(word) for word in _ORDERING):
            yield f"{hook}() may not be a wrapper or ask to be called first or last"


def _call(plugin: HookSpecs, name: str, hook: str, problems: list[str]) -> tuple[Any, ...]:
    try:
        items = tuple(getattr(plugin, hook)())
    except Exception as error:  # noqa: BLE001  # a plugin may raise anything
        problems.append(f"{name}: {hook}() raised {type(error).__name__}")
        return ()
    wrong = sorted({type(i).__name__ for i in items if not isinstance(i, HOOKS[hook])})
    if wrong:
        problems.append(
            f"{name}: {hook}() must return {HOOKS[hook].__name__} objects, not {', '.join(wrong)}"
        )
    return items


def _own_scope(items: Mapping[str, tuple[Any, ...]]) -> Gjelder | None:
    klynger = frozenset(k.kode for k in items["klynger"])
    tjenester = frozenset(t.kode for t in items["tjenester"])
    return Gjelder(tjenester, klynger) if klynger or tjenester else None
