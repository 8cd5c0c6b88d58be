"""``grunnmodell phase``, ``grunnmodell next`` and ``grunnmodell why-not``."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grunnmodell.cli.days import read_day, read_within
from grunnmodell.cli.exits import BROKEN, FINDINGS, OK
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.cli.output_options import colour_option, format_option, output_option
from grunnmodell.cli.plugin_options import plugin_options
from grunnmodell.cli.settings_options import (
    choosing_options,
    config_options,
    configured,
    shared_lang,
    sound_plugins,
)
from grunnmodell.text import Lang

if TYPE_CHECKING:
    from grunnmodell.reporting import Standings

__all__ = ["next_", "phase", "why_not"]

_PHASE_HELP = """Tell which phase each course is in, and which it has been in.

PATH is as for "grunnmodell check". Each phase is told with its days, and with how many of its
requirements were met. A phase may come again, where a course was dismissed and taken up, or ended
and opened anew.

\b
Examples:
  grunnmodell phase course.yaml
  grunnmodell phase courses/ --as-of 2026-05-01 --lang nb
  grunnmodell phase courses/ --format json

\b
Exit codes:
  0  told
  2  wrong usage, or a document that cannot be read
"""
_NEXT_HELP = """Tell what comes next in each course: what is missing, when it is due, who acts.

PATH is as for "grunnmodell check". What must be done (skal) comes before what should (bør), the
first due first; then the phases the course can go on to, and what the others still need.

\b
Examples:
  grunnmodell next course.yaml
  grunnmodell next courses/ --within 4w --lang nb
  grunnmodell next courses/ --select EVA,PLA
  grunnmodell next course.yaml --format json

\b
Exit codes:
  0  told
  2  wrong usage, or a document that cannot be read
"""
_WHY_HELP = """Tell what bars a course from a phase, and what would meet it.

PATH is as for "grunnmodell check"; PHASE is a code of the course's model, such as gjennomforing
("grunnmodell catalogue models" lists them).

\b
Examples:
  grunnmodell why-not course.yaml gjennomforing
  grunnmodell why-not course.yaml avsluttet --lang nb

\b
Exit codes:
  0  nothing bars it
  1  something does
  2  wrong usage, no such phase, or a document that cannot be read
"""


def _shared(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of all three commands."""
    options = (
        click.option(
            "--as-of",
            callback=read_day,
            metavar="YYYY-MM-DD",
            help='Tell of this day. Without it: the day in the document\'s own "per", else today '
            "in Norway. Every output says which.",
        ),
        format_option(
            "text",
            "json",
            words="How to write it; json holds all there is to say of where a course stands.",
        ),
        output_option,
        click.option(
            "--show-values", is_flag=True, help="Tell also the days that tell a birth date."
        ),
        lang_option,
        choosing_options,
        config_options,
        plugin_options,
        colour_option,
        click.pass_context,
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.command("phase", short_help="Tell which phase a course is in.", help=_PHASE_HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@_shared
def phase(ctx: click.Context, *, paths: tuple[str, ...], **options: Any) -> None:
    """Tell the phases."""
    standings = _stood(paths, options)
    _deliver(standings, "phase_text", options)
    ctx.exit(BROKEN if any(True for _ in standings.findings) else OK)


@click.command("next", short_help="Tell what comes next in a course.", help=_NEXT_HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--within",
    callback=read_within,
    metavar="14d",
    help="Leave out what is due only after so many days (14d) or weeks (2w). Without it: a year.",
)
@_shared
def next_(
    ctx: click.Context, *, paths: tuple[str, ...], within: int | None, **options: Any
) -> None:
    """Tell the next steps."""
    standings = _stood(paths, options, within=within)
    _deliver(standings, "next_text", options)
    ctx.exit(BROKEN if any(True for _ in standings.findings) else OK)


@click.command("why-not", short_help="Tell what bars a phase.", help=_WHY_HELP)
@click.argument("path", metavar="PATH")
@click.argument("fase", metavar="PHASE")
@_shared
def why_not(ctx: click.Context, *, path: str, fase: str, **options: Any) -> None:
    """Tell what bars a phase."""
    import attrs

    from grunnmodell.reporting import shown

    standings = _stood((path,), options, fase=fase)
    told = attrs.evolve(
        standings, documents=tuple(d for d in standings.documents if d.refused is None)
    )
    refused = [d for d in standings.documents if d.refused is not None]
    for document in refused:
        click.echo(f"{shown(document.file)}: {document.refused}", err=True)
    if told.documents:
        _deliver(told, "why_not_text", options)
    if refused or any(True for _ in standings.findings):
        ctx.exit(BROKEN)
    barred = [d.barred for d in told.documents if d.barred is not None]
    ctx.exit(FINDINGS if any(b.obstacles for b in barred) else OK)


def _stood(
    paths: tuple[str, ...],
    options: dict[str, Any],
    *,
    within: int | None = None,
    fase: str | None = None,
) -> "Standings":
    from grunnmodell.cli.outputs import insist_writable

    output: Path | None = options["output"]
    insist_writable(output, read=(*paths, options["config_file"]))
    config = configured(paths, options)
    options["lang"] = shared_lang(config, options["lang"])
    plugins = sound_plugins(config, no_plugins=options["no_plugins"], without=options["without"])

    from grunnmodell.cli.inputs import find_inputs
    from grunnmodell.cli.stood import stood
    from grunnmodell.reporting import Standings

    as_of: dt.date | None = options["as_of"]
    documents = stood(
        find_inputs(paths), as_of=as_of, plugins=plugins, config=config, within=within, fase=fase
    )
    return Standings(
        documents=documents, plugins=plugins.active, show_values=options["show_values"]
    )


def _deliver(standings: "Standings", writer: str, options: dict[str, Any]) -> None:
    from grunnmodell import reporting
    from grunnmodell.cli.terminal import fitted, use_colour
    from grunnmodell.cli.writing import deliver

    lang: Lang | None = options["lang"]
    words = lang or environment_lang()
    output: Path | None = options["output"]
    coloured = use_colour(options["colour"]) and output is None
    if options["form"] == "json":
        text = reporting.flow_json(standings, lang=lang)
    else:
        fit = fitted if output is None else str
        text = getattr(reporting, writer)(standings, lang=words, colour=coloured, fit=fit)
    for finding in standings.findings:
        click.echo(fitted(finding.one_line(words)), err=True)
    deliver(text, output, for_people=options["form"] == "text", colour=coloured)
