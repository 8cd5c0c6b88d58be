"""``grunnmodell export``."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grunnmodell.cli.days import day_for, read_day, today
from grunnmodell.cli.exits import Refused
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.cli.output_options import output_option
from grunnmodell.cli.plugin_options import chosen_plugins, plugin_options
from grunnmodell.text import Lang

if TYPE_CHECKING:
    from grunnmodell.api import Plugins
    from grunnmodell.documents import Document
    from grunnmodell.katalog import Forlopsmodell

__all__ = ["export"]

_HELP = """Write a course model as a picture, or a course in another format.

SUBJECT is the code of a course model ("grunnmodell catalogue models" lists them), or a file that
holds one course. A model is written as svg or mermaid: its phases, requirements and deadlines, and
the ways between them; what a plugin has added is told apart by shape and word. A course is written
as yaml or json, whole, or in a format of a plugin's.

\b
Examples:
  grunnmodell export hjelpetiltak --to svg --lang nb --output hjelpetiltak.svg
  grunnmodell export senter --to mermaid
  grunnmodell export course.yaml --to json

\b
Exit codes:
  0  written
  2  wrong usage, no such model or format, or a document that cannot be read
"""


@click.command(short_help="Write a course model as a picture, or a course.", help=_HELP)
@click.argument("subject", metavar="SUBJECT")
@click.option("--to", "form", required=True, metavar="FORMAT", help="The format to write.")
@click.option(
    "--as-of",
    callback=read_day,
    metavar="YYYY-MM-DD",
    help="The version of the model that holds on this day, or the day a course is written for. "
    'Without it: today in Norway, or the day in the course\'s own "per".',
)
@output_option
@lang_option
@plugin_options
@click.pass_context
def export(
    ctx: click.Context,
    *,
    subject: str,
    form: str,
    as_of: dt.date | None,
    output: Path | None,
    lang: Lang | None,
    no_plugins: bool,
    without: tuple[str, ...],
) -> None:
    """Write something in another format."""
    from grunnmodell.cli.outputs import insist_writable

    insist_writable(output)
    plugins = chosen_plugins(no_plugins=no_plugins, without=without)

    from grunnmodell import api

    words = lang or environment_lang()
    found, day = _subject(ctx, subject, as_of, plugins, words)
    data = api.export(found, form, as_of=day, plugins=plugins, lang=words)
    _deliver(data, output)


def _subject(
    ctx: click.Context, subject: str, as_of: dt.date | None, plugins: "Plugins", lang: Lang
) -> "tuple[Document | Forlopsmodell, dt.date]":
    """Return the course model or course that is meant, and the day it is written for."""
    katalog = plugins.whole_book().katalog
    if subject in katalog.modellversjoner:
        day = as_of or today()
        modell = katalog.modell(subject, day)
        if modell is None:
            raise Refused("no version of that course model holds on the day")
        return modell, day
    if not Path(subject).exists() and subject != "-":
        from grunnmodell.cli.suggesting import meant

        known = ", ".join(katalog.modellversjoner)
        hint = meant(subject, katalog.modellversjoner)
        raise Refused(f"there is no file and no course model of that name; models: {known}.{hint}")
    from grunnmodell.cli.one import read_one

    document = read_one(ctx, subject, lang, what="SUBJECT")
    return document, day_for(document, as_of)[0]


def _deliver(data: bytes, output: Path | None) -> None:
    from grunnmodell.cli.writing import print_bytes, write_whole

    if output is not None:
        write_whole([(output.resolve(), data)])
    else:
        print_bytes(data)
