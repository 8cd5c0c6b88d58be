"""The options that say which plugins take part."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from grunnmodell.api import Plugins

__all__ = ["chosen_plugins", "plugin_options"]


def plugin_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--no-plugins`` and ``--without`` to a command."""
    none = click.option(
        "--no-plugins", is_flag=True, help="Use the national content only, whatever is installed."
    )
    without = click.option(
        "--without",
        multiple=True,
        metavar="NAME",
        help="Leave out one installed plugin. Can be repeated.",
    )
    return none(without(command))


def chosen_plugins(
    *, no_plugins: bool, without: tuple[str, ...], allow: tuple[str, ...] | None = None
) -> "Plugins":
    """Return the plugins of a run: those installed, unless told otherwise.

    Parameters: ``no_plugins``: none of them; ``without``: not these; ``allow``: only these.

    Raises PluginError, which says what is wrong with which plugin.
    """
    from grunnmodell.api import Plugins

    return Plugins.national() if no_plugins else Plugins.installed(only=allow, without=without)
