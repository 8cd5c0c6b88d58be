"""Plugins that are installed in this environment, found by their entry point."""

import sys
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from grunnmodell.errors import PluginError
from grunnmodell.hooks.specs import PROJECT, HookSpecs

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["installed_plugins"]


def installed_plugins(
    *, only: Collection[str] | None = None, without: Collection[str] = ()
) -> tuple[HookSpecs, ...]:
    """Return an instance of each installed plugin.

    Parameters: ``only``: load just these, by entry-point name; ``without``: leave these out.
    Raises PluginError that names every plugin that cannot be loaded, and why, and every name given
    here that no installed plugin has.
    """
    declared = _declared()
    chosen = [e for e in declared if e.name not in without and (only is None or e.name in only)]
    names = {entry.name for entry in declared}
    unknown = sorted({*without, *(only or ())} - names)
    problems = [_unknown(len(unknown), names)] if unknown else []
    plugins = [p for entry in chosen if (p := _load(entry, problems)) is not None]
    if problems:
        raise PluginError("\n".join(problems))
    return tuple(plugins)


def _declared() -> "list[EntryPoint]":
    if not _any_declared():
        return []
    # Reading metadata takes longer to import than a course takes to check: only when needed.
    from importlib.metadata import entry_points

    return sorted(entry_points(group=PROJECT), key=lambda e: e.name)


def _unknown(count: int, names: set[str]) -> str:
    known = f"installed are: {', '.join(sorted(names))}" if names else "none is installed"
    return f"{count} of the plugin names given is no installed plugin's; {known}"


def _load(entry: "EntryPoint", problems: list[str]) -> HookSpecs | None:
    owner = entry.dist.name if entry.dist is not None else entry.name
    try:
        plugin = entry.load()()
    except Exception as error:  # noqa: BLE001  # importing a plugin may raise anything
        problems.append(f"{owner}: it cannot be loaded ({type(error).__name__})")
        return None
    if not isinstance(plugin, HookSpecs):
        problems.append(f"{owner}: its entry point is no class that inherits from HookSpecs")
        return None
    plugin.name = plugin.name or owner
    plugin.version = entry.dist.version if entry.dist is not None else plugin.version
    return plugin


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
