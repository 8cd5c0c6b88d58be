"""The composition root: plugins, content and checking joined.

Each name is loaded when it is first used: a run that only checks needs no agendas and no pictures.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grunnmodell.api.checking import check, check_many, deadlines, unreadable
    from grunnmodell.api.examining import ExaminedPlugin, PluginStatus, examine_plugins
    from grunnmodell.api.exporting import export
    from grunnmodell.api.flow import (
        assess,
        history,
        next_phases,
        next_steps,
        phase,
        why_not,
    )
    from grunnmodell.api.kildekrav import requirements
    from grunnmodell.api.plugins import Plugins
    from grunnmodell.api.templates import template

__all__ = [
    "ExaminedPlugin",
    "PluginStatus",
    "Plugins",
    "assess",
    "check",
    "check_many",
    "deadlines",
    "examine_plugins",
    "export",
    "history",
    "next_phases",
    "next_steps",
    "phase",
    "requirements",
    "template",
    "unreadable",
    "why_not",
]

# No name here may be that of a module too: importing the module would hide the function.
_HOMES = {
    "checking": ("check", "check_many", "deadlines", "unreadable"),
    "examining": ("ExaminedPlugin", "PluginStatus", "examine_plugins"),
    "exporting": ("export",),
    "flow": ("assess", "history", "next_phases", "next_steps", "phase", "why_not"),
    "kildekrav": ("requirements",),
    "plugins": ("Plugins",),
    "templates": ("template",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Return a public name, loading its module the first time (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
