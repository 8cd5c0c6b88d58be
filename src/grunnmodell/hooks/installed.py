"""Plugins that are installed in this environment, found by their entry point."""

from collections.abc import Collection

from grunnmodell.errors import PluginError
from grunnmodell.hooks.specs import PROJECT, HookSpecs

__all__ = ["installed_plugins"]


def installed_plugins(
    *, only: Collection[str] | None = None, without: Collection[str] = ()
) -> tuple[HookSpecs, ...]:
    """Return an instance of each installed plugin.

    Parameters: ``only``: load just these, by entry-point name; ``without``: leave these out.
    Raises PluginError that names every plugin that cannot be loaded, and why.
    """
    # Reading what is installed costs more than checking a course: import it only here.
    from importlib.metadata import entry_points

    problems: list[str] = []
    plugins: list[HookSpecs] = []
    for entry in sorted(entry_points(group=PROJECT), key=lambda e: e.name):
        if entry.name in without or (only is not None and entry.name not in only):
            continue
        owner = entry.dist.name if entry.dist is not None else entry.name
        try:
            plugin = entry.load()()
        except Exception as error:  # noqa: BLE001  # importing a plugin may raise anything
            problems.append(f"{owner}: it cannot be loaded ({type(error).__name__})")
            continue
        if isinstance(plugin, HookSpecs):
            plugin.name = plugin.name or owner
            plugin.version = entry.dist.version if entry.dist is not None else plugin.version
        plugins.append(plugin)
    if problems:
        raise PluginError("\n".join(problems))
    return tuple(plugins)
