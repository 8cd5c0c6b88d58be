"""The options that choose which rules run, and name the configuration file."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grunnmodell.cli.plugin_options import chosen_plugins
from grunnmodell.text import Lang

if TYPE_CHECKING:
    from grunnmodell.api import Plugins
    from grunnmodell.cli.configuration import Config

__all__ = [
    "choosing_options",
    "config_options",
    "configured",
    "severity_option",
    "shared_lang",
    "sound_plugins",
]

Command = Callable[..., Any]

severity_option = click.option(
    "--severity",
    multiple=True,
    metavar="RULE=LEVEL",
    help="Let a rule or a topic weigh error, warning or note, such as EVA-005=note. Can be "
    "repeated.",
)


def config_options(command: Command) -> Command:
    """Add ``--config`` and ``--no-config`` to a command."""
    return _with(
        command,
        click.option(
            "--config",
            "config_file",
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="Read the configuration from this file. Without it: the nearest grunnmodell.toml, "
            "or pyproject.toml with [tool.grunnmodell], from the first PATH upwards.",
        ),
        click.option("--no-config", is_flag=True, help="Read no configuration file."),
    )


def choosing_options(command: Command) -> Command:
    """Add the options that choose which rules run."""
    return _with(
        command,
        click.option(
            "--select",
            multiple=True,
            metavar="RULES",
            help="Run these rules only: ids (MEL-001), topics (MEL), a plugin's (telemark/*) or "
            "ALL, with commas between. Can be repeated.",
        ),
        click.option(
            "--ignore",
            multiple=True,
            metavar="RULES",
            help="Leave these rules out, beside those a configuration file leaves out. Can be "
            "repeated.",
        ),
        click.option(
            "--edition",
            metavar="YEAR",
            help="The edition whose rules count, such as 2026. A change of law counts from its own "
            "day in every edition.",
        ),
        click.option(
            "--preview/--no-preview",
            default=None,
            help="Run also the rules of later editions.",
        ),
    )


def _with(command: Command, *options: Callable[[Command], Command]) -> Command:
    for option in reversed(options):
        command = option(command)
    return command


def configured(paths: tuple[str, ...], options: dict[str, Any]) -> "Config":
    """Return the configuration of a run.

    Parameters: ``paths``: what was named; ``options``: of the command, by name; those that no
    option gives are left out. Raises click.UsageError for options that are wrong, Refused for files
    that are.
    """
    from grunnmodell.cli.configuration import Layer, read_config

    file, none = options.get("config_file"), options.get("no_config", False)
    if file is not None and none:
        raise click.UsageError("--config and --no-config contradict each other")
    layer = Layer(values=_given(options))
    return read_config(paths, file=file, none=none, options=layer)


def _given(options: dict[str, Any]) -> dict[str, Any]:
    """Return what the options say, as it would stand in a file."""
    given: dict[str, Any] = {}
    for key in ("select", "ignore"):
        names = [n.strip() for each in options.get(key) or () for n in each.split(",")]
        if names:
            given[key] = names
    if options.get("severity"):
        given["severity"] = dict(_severities(options["severity"]))
    if options.get("require"):
        given["require"] = list(dict.fromkeys(options["require"]))
    for key in ("edition", "preview"):
        if options.get(key) is not None:
            given[key] = options[key]
    if given:
        _insist_right(given)
    return given


def _severities(given: Sequence[str]) -> list[tuple[str, str]]:
    pairs = [each.partition("=") for each in given]
    if not all(equals for _, equals, _ in pairs):
        raise click.UsageError("--severity is RULE=LEVEL, such as EVA-005=note")
    return [(name.strip(), level.strip()) for name, _, level in pairs]


def _insist_right(given: dict[str, Any]) -> None:
    """Raise click.UsageError that tells what is wrong with the options, all at once."""
    from grunnmodell.cli.configuration.keys import parts, wrongs

    told = []
    for path, _, what in wrongs(given):
        known = f" The parts are: {', '.join(parts())}" if path[0] == "require" else ""
        told.append(f"--{path[0]}: {what}{known}")
    if told:
        raise click.UsageError("\n".join(told))


def sound_plugins(config: "Config", *, no_plugins: bool, without: tuple[str, ...]) -> "Plugins":
    """Return the plugins of a run, once every rule that the configuration names is one of theirs.

    Raises PluginError for a plugin that is broken, Refused for a configuration that is wrong.
    """
    left_out = tuple(dict.fromkeys((*without, *config.without)))
    plugins = chosen_plugins(no_plugins=no_plugins, without=left_out, allow=config.allow)
    if no_plugins or left_out or config.allow is not None:
        plugins = plugins.as_part()
    if config.every_layer:
        from grunnmodell.cli.configuration.sound import insist_sound

        insist_sound(config, plugins)
    return plugins


def shared_lang(config: "Config", lang: Lang | None) -> Lang | None:
    """Return the language: the one that was asked for, else the one the files say."""
    said = config.given("lang")
    return lang if lang is not None or said is None else said[0]
