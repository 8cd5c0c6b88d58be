"""``grunnmodell config``."""

from pathlib import Path
from typing import Any

import click

from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.cli.output_options import colour_option, format_option, output_option
from grunnmodell.cli.plugin_options import plugin_options
from grunnmodell.cli.settings_options import (
    choosing_options,
    config_options,
    configured,
    severity_option,
    shared_lang,
    sound_plugins,
)
from grunnmodell.text import Lang

__all__ = ["config"]

_HELP = """Show the settings in effect, where each comes from, and which rules are on.

The configuration is looked for as "grunnmodell check" does: from the first PATH upwards, or from
this folder, the nearest grunnmodell.toml, or pyproject.toml with a table [tool.grunnmodell]. For
each PATH the rules are told that are off, weigh something else or are mandatory. The options are
those of "check": try them here first.

\b
A grunnmodell.toml:
  extends = "../klynge.toml"           # what is mandatory there, stays
  ignore = ["EVA-005", "SAM"]          # ids and topics
  severity = {PLA = "warning"}
  lang = "nb"
  per-path."arkiv/" = {ignore = ["EVA", "PLA"]}

\b
Examples:
  grunnmodell config
  grunnmodell config courses/ --lang nb
  grunnmodell config course.yaml --ignore EVA --format json

\b
Exit codes:
  0  shown
  2  wrong usage, or a configuration that is wrong
"""


@click.command(short_help="Show the settings in effect, and where from.", help=_HELP)
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@choosing_options
@severity_option
@click.option(
    "--require", multiple=True, metavar="PART", help="As for check: a part that must be supplied."
)
@config_options
@plugin_options
@format_option("text", "json", words="How to write it; json holds every rule.")
@output_option
@lang_option
@colour_option
def config(
    *,
    paths: tuple[str, ...],
    form: str,
    output: Path | None,
    lang: Lang | None,
    no_plugins: bool,
    without: tuple[str, ...],
    colour: bool | None,
    **settings: Any,
) -> None:
    """Show the settings in effect."""
    from grunnmodell.cli.outputs import insist_writable

    insist_writable(output, read=(*paths, settings["config_file"]))
    found = configured(paths, settings)
    plugins = sound_plugins(found, no_plugins=no_plugins, without=without)

    from grunnmodell import reporting
    from grunnmodell.cli.configuration.effective import effective
    from grunnmodell.cli.inputs import find_inputs
    from grunnmodell.cli.terminal import fitted, use_colour
    from grunnmodell.cli.writing import deliver

    names = [item for item in find_inputs(paths).items if isinstance(item, str)]
    left_out = tuple(dict.fromkeys((*without, *found.without))) if without else ()
    entries = _entries(lang, no_plugins=no_plugins, without=left_out)
    told = effective(found, plugins, names, entries)
    coloured = use_colour(colour) and output is None
    words = shared_lang(found, lang)
    if form == "json":
        text = reporting.settings_json(told, lang=words)
    else:
        fit = fitted if output is None else str
        words = words or environment_lang()
        text = reporting.settings_text(told, lang=words, colour=coloured, fit=fit)
    deliver(text, output, for_people=form == "text", colour=coloured)


def _entries(lang: Lang | None, *, no_plugins: bool, without: tuple[str, ...]) -> list[Any]:
    from grunnmodell.reporting import Entry

    entries = []
    if lang is not None:
        entries.append(Entry(key="lang", value=lang, whence="--lang"))
    if no_plugins:
        entries.append(Entry(key="plugins.allow", value="–", whence="--no-plugins"))
    if without:
        entries.append(Entry(key="plugins.without", value=", ".join(without), whence="--without"))
    return entries
