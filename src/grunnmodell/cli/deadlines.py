"""``grunnmodell deadlines``."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grunnmodell.cli.days import read_day, read_within
from grunnmodell.cli.exits import BROKEN, OK
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.cli.output_options import colour_option, format_option, output_option
from grunnmodell.cli.plugin_options import plugin_options
from grunnmodell.cli.settings_options import (
    config_options,
    configured,
    shared_lang,
    sound_plugins,
)
from grunnmodell.text import Lang

if TYPE_CHECKING:
    from grunnmodell.cli.outputs import Output
    from grunnmodell.reporting import Listing

__all__ = ["deadlines"]

_HELP = """List the deadlines of courses: the last day, how it stands, who acts, by which law.

PATH is as for "grunnmodell check". What is overdue comes first, then what is open, the first due
first, then what cannot be computed yet, and why. A day that would tell the birth date is named
by its birthday, unless --show-values is given. Of a configuration file only the language and the
plugins count: what a check leaves out is due all the same.

\b
Examples:
  grunnmodell deadlines course.yaml
  grunnmodell deadlines courses/ --due-within 14d --lang nb
  grunnmodell deadlines courses/ --all --format csv --output deadlines.csv

\b
Exit codes:
  0  listed, also where a deadline is overdue ("check" fails on those)
  2  wrong usage, or a document that cannot be read; the others are
     still listed
"""


@click.command(short_help="List the deadlines of courses, and who acts.", help=_HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--as-of",
    callback=read_day,
    metavar="YYYY-MM-DD",
    help='Tell how they stand on this day. Without it: the day in the document\'s own "per", else '
    "today in Norway. Every output says which.",
)
@click.option(
    "--due-within",
    callback=read_within,
    metavar="14d",
    help="Only what is overdue, or due within so many days (14d) or weeks (2w).",
)
@click.option("--all", "all_states", is_flag=True, help="Also what is met, lapsed or not applied.")
@format_option(
    "table",
    "json",
    "csv",
    words="How to write them; json and csv tell every state but those that do not apply.",
)
@output_option
@click.option("--show-values", is_flag=True, help="Tell also the days that tell a birth date.")
@lang_option
@config_options
@plugin_options
@colour_option
@click.pass_context
def deadlines(
    ctx: click.Context,
    /,
    *,
    paths: tuple[str, ...],
    as_of: dt.date | None,
    due_within: int | None,
    all_states: bool,
    form: str,
    output: Path | None,
    show_values: bool,
    lang: Lang | None,
    no_plugins: bool,
    without: tuple[str, ...],
    colour: bool | None,
    **files: Any,
) -> None:
    """List deadlines."""
    from grunnmodell.cli.outputs import Output, insist_writable
    from grunnmodell.reporting import only_due_by

    insist_writable(output, read=(*paths, files["config_file"]))
    target = Output(form, None if output is None else output.resolve())
    config = configured(paths, files)
    plugins = sound_plugins(config, no_plugins=no_plugins, without=without)

    from grunnmodell.cli.inputs import find_inputs
    from grunnmodell.cli.listing import listed

    documents = listed(find_inputs(paths), as_of=as_of, plugins=plugins, all_states=all_states)
    from grunnmodell.reporting import Listing

    listing = Listing(documents=documents, plugins=plugins.active, show_values=show_values)
    if due_within is not None:
        listing = only_due_by(listing, due_within)
    words = shared_lang(config, lang)
    _deliver(listing, target, words, all_states=all_states, colour=colour)
    ctx.exit(BROKEN if any(True for _ in listing.findings) else OK)


def _deliver(
    listing: "Listing",
    target: "Output",
    lang: Lang | None,
    *,
    all_states: bool,
    colour: bool | None,
) -> None:
    from grunnmodell import reporting
    from grunnmodell.cli.terminal import fitted, use_colour
    from grunnmodell.cli.writing import deliver

    words = lang or environment_lang()
    to_screen = target.file is None
    coloured = use_colour(colour) and to_screen
    if target.format == "json":
        text = reporting.deadlines_json(listing, lang=lang)
    elif target.format == "csv":
        text = reporting.deadlines_csv(listing, lang=words)
    else:
        fit = fitted if to_screen else str
        text = reporting.deadlines_text(
            listing, lang=words, all_states=all_states, colour=coloured, fit=fit
        )
    for finding in listing.findings:
        click.echo(fitted(finding.one_line(words)), err=True)
    deliver(text, target.file, for_people=target.format == "table", colour=coloured)
