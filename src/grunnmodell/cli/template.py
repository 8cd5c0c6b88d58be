"""``grunnmodell template``."""

import datetime as dt
from pathlib import Path

import click

from grunnmodell.cli.days import day_for, read_day, today
from grunnmodell.cli.exits import Refused
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.cli.output_options import output_option
from grunnmodell.cli.plugin_options import chosen_plugins, plugin_options
from grunnmodell.text import Lang

__all__ = ["template"]

_HELP = """Print the agenda of a meeting in Markdown, empty or filled from a course.

TEMPLATE is a code such as stoppunkt ("grunnmodell catalogue templates" lists them). With --forlop
the agenda holds what the course has recorded under each point, by ids and days, and leaves out the
points that the course has marked as outside the assignment. Texts are sensitive and stand in it
only with --show-values.

\b
Examples:
  grunnmodell template stoppunkt
  grunnmodell template samarbeidsmøte --forlop course.yaml --lang nb
  grunnmodell template oppstartsmøte --output agenda.md

\b
Exit codes:
  0  printed
  2  wrong usage, no such template, or a document that cannot be read
"""


@click.command(short_help="Print the agenda of a meeting.", help=_HELP)
@click.argument("name", metavar="TEMPLATE")
@click.option("--forlop", metavar="FILE", help="A course to fill it from.")
@click.option(
    "--as-of",
    callback=read_day,
    metavar="YYYY-MM-DD",
    help='The day of the meeting. Without it: the day in the document\'s own "per", else today in '
    "Norway.",
)
@click.option("--show-values", is_flag=True, help="Also the words of goals.")
@output_option
@lang_option
@plugin_options
@click.pass_context
def template(
    ctx: click.Context,
    *,
    name: str,
    forlop: str | None,
    as_of: dt.date | None,
    show_values: bool,
    output: Path | None,
    lang: Lang | None,
    no_plugins: bool,
    without: tuple[str, ...],
) -> None:
    """Print an agenda."""
    from grunnmodell.cli.outputs import insist_writable

    insist_writable(output, read=(forlop,))
    plugins = chosen_plugins(no_plugins=no_plugins, without=without)

    from grunnmodell import api
    from grunnmodell.cli.one import read_one
    from grunnmodell.cli.writing import deliver
    from grunnmodell.errors import UnknownCodeError

    words = lang or environment_lang()
    document = None if forlop is None else read_one(ctx, forlop, words, what="--forlop")
    day = as_of or today() if document is None else day_for(document, as_of)[0]
    try:
        text = api.template(
            name, on=day, subject=document, plugins=plugins, lang=words, show_values=show_values
        )
    except UnknownCodeError as error:
        raise Refused(str(error)) from None
    deliver(text, output, for_people=True)
