"""``grunnmodell check``."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grunnmodell.cli.days import read_day
from grunnmodell.cli.exits import WHAT_THEY_MEAN
from grunnmodell.cli.known_options import known_options
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.cli.output_options import colour_option
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

if TYPE_CHECKING:
    from grunnmodell.api import Plugins
    from grunnmodell.cli.outputs import Output
    from grunnmodell.reporting import Outcome

__all__ = ["check"]

_HELP = f"""Check courses: what is wrong, where, and by which law.

PATH is a file, a folder, a pattern such as "forlop/**/*.yaml", or - for standard input. Of a
folder, every YAML, JSON and JSON Lines file with the key "grunnmodell" at its top is read, in
folders below too; hidden folders are left out. A file named by itself must be a course.

\b
Examples:
  grunnmodell check course.yaml
  grunnmodell check courses/ --as-of 2026-05-01 --lang nb
  grunnmodell check courses/ --format text --format sarif:findings.sarif
  grunnmodell check courses/ --ignore EVA-005,SAM --severity PLA=warning
  some-export | grunnmodell check - --format json --output report.json
  grunnmodell check courses/ --exceptions exceptions.yaml
  grunnmodell check courses/ --baseline known.json --update-baseline
  grunnmodell check courses/ --baseline known.json   (only new findings count)

Which rules run, and how much they weigh, can be set in grunnmodell.toml: see "grunnmodell config".

{WHAT_THEY_MEAN}"""


@click.command(short_help="Check courses: what is wrong, where, by which law.", help=_HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--as-of",
    callback=read_day,
    metavar="YYYY-MM-DD",
    help='Check for this day. Without it: the day in the document\'s own "per", else today in '
    "Norway. Every output says which.",
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="FORMAT[:FILE]",
    help="text (the usual), concise (a line for each finding), json or sarif; with :FILE it is "
    "written there. Can be repeated.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the one --format to this file.",
)
@lang_option
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    help="How much a finding must weigh to make the exit code 1. Without it: what a configuration "
    "file says, else error.",
)
@click.option(
    "--require",
    multiple=True,
    metavar="PART",
    help='Make it an error when this part of the document, such as "samtykker", is not supplied. '
    "Can be repeated.",
)
@choosing_options
@severity_option
@config_options
@known_options
@click.option(
    "--migrated-in-full",
    is_flag=True,
    help="Let findings weigh in full also where the facts are older than the day they were moved "
    'from another system ("migrert").',
)
@plugin_options
@colour_option
@click.option("--quiet", "-q", is_flag=True, help="Print the findings only, without a summary.")
@click.pass_context
def check(
    ctx: click.Context,
    /,
    *,
    paths: tuple[str, ...],
    as_of: dt.date | None,
    formats: tuple[str, ...],
    output: Path | None,
    lang: Lang | None,
    fail_on: str | None,
    exceptions: Path | None,
    baseline: Path | None,
    update_baseline: bool,
    migrated_in_full: bool,
    no_plugins: bool,
    without: tuple[str, ...],
    colour: bool | None,
    quiet: bool,
    **settings: Any,
) -> None:
    """Check courses."""
    # What is loaded here is more than half the time of a short run: first see to the usage.
    from grunnmodell.cli.outputs import read_outputs

    read = (*paths, exceptions, baseline, settings["config_file"])
    outputs = read_outputs(formats, output, read=read)
    if update_baseline and baseline is None:
        raise click.UsageError("--update-baseline needs --baseline FILE: the file to write")
    config = configured(paths, settings)
    plugins = sound_plugins(config, no_plugins=no_plugins, without=without)

    from grunnmodell.cli.inputs import find_inputs
    from grunnmodell.cli.known import read_known
    from grunnmodell.cli.running import exit_code, run

    words = shared_lang(config, lang)
    spoken = words or environment_lang()
    known = read_known(
        exceptions=exceptions, baseline=baseline, update=update_baseline, lang=spoken
    )
    outcome = run(
        find_inputs(paths),
        as_of=as_of,
        plugins=plugins,
        config=config,
        lower_migrated=not migrated_in_full,
        progress=not quiet,
        exceptions=known.exceptions,
    )
    outcome = known.applied(outcome, spoken)
    _deliver(outputs, outcome, plugins, words, colour=colour, quiet=quiet)
    said = config.given("fail-on")
    ctx.exit(exit_code(outcome, fail_on or (said[0] if said else "error")))


def _deliver(
    outputs: "list[Output]",
    outcome: "Outcome",
    plugins: "Plugins",
    lang: Lang | None,
    *,
    colour: bool | None,
    quiet: bool,
) -> None:
    from grunnmodell.cli.terminal import use_colour
    from grunnmodell.cli.writing import print_report, write_whole

    coloured = use_colour(colour)
    files = []
    for output in outputs:
        to_screen = output.file is None
        text = _rendered(output, outcome, plugins, lang, colour=coloured and to_screen, quiet=quiet)
        if output.file is None:
            print_report(text, for_people=output.is_text, colour=coloured)
        else:
            files.append((output.file, text.encode("utf-8")))
    write_whole(files)


def _rendered(
    output: "Output",
    outcome: "Outcome",
    plugins: "Plugins",
    lang: Lang | None,
    *,
    colour: bool,
    quiet: bool,
) -> str:
    from grunnmodell import reporting
    from grunnmodell.cli.terminal import fitted

    if output.format == "json":
        return reporting.json_report(outcome, lang=lang)
    if output.format == "sarif":
        return reporting.sarif_report(
            outcome, plugins.whole_book(), lang=lang or environment_lang(), base=Path.cwd()
        )
    return reporting.text_report(
        outcome,
        lang=lang or environment_lang(),
        concise=output.format == "concise",
        quiet=quiet,
        colour=colour,
        fit=fitted if output.file is None else str,
    )
