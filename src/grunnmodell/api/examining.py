"""Each plugin, looked at on its own: for those who write and install them."""

from collections.abc import Collection, Iterable

from grunnmodell.api.plugins import Plugins
from grunnmodell.exports import BUILT_IN
from grunnmodell.hooks import HookSpecs
from grunnmodell.hooks.examining import ExaminedPlugin, PluginStatus, examine

__all__ = ["ExaminedPlugin", "PluginStatus", "examine_plugins"]


def examine_plugins(
    *,
    only: Collection[str] | None = None,
    without: Collection[str] = (),
    also: Iterable[HookSpecs] = (),
) -> tuple[ExaminedPlugin, ...]:
    """Return what is found of each installed plugin: its problems, what it adds, how long it takes.

    A plugin that was not asked for is told too, but not imported. Parameters: ``only``,
    ``without``: as for ``Plugins.installed``; ``also``: plugins handed over beside them.
    Raises PluginError where a name given is no installed plugin's.
    """
    (national,) = Plugins.national().contributions
    built_in = [each.kode for each in BUILT_IN]
    return examine(only=only, without=without, also=also, national=national, built_in=built_in)
