"""``grunnmodell export``."""

import datetime as dt
from glob import has_magic
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grunnmodell.cli.days import day_for, read_day, today
from grunnmodell.cli.exits import Refused
from grunnmodell.cli.inputs import STDIN
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.cli.output_options import output_option
from grunnmodell.cli.plugin_options import chosen_plugins, plugin_options
from grunnmodell.text import Lang

if TYPE_CHECKING:
    from grunnmodell.api import Plugins
    from grunnmodell.documents import Document
    from grunnmodell.katalog import Forlopsmodell

__all__ = ["export"]

_HELP = """Write a course model as a picture, or courses in another format.

SUBJECT is the code of a course model ("grunnmodell catalogue models" lists them), or files and
folders that hold courses. A model is written as svg or mermaid: its phases, requirements and
deadlines, and the ways between them; what a plugin has added is told apart by shape and word. A
course is written as yaml or json, whole, or in a format of a plugin's; some of those hold several
courses in one file. Where one document cannot be read, nothing is written.

\b
Examples:
  grunnmodell export hjelpetiltak --to svg --lang nb --output hjelpetiltak.svg
  grunnmodell export senter --to mermaid
  grunnmodell export course.yaml --to json
  grunnmodell export courses/ --to csv-tiltak --output tiltak.csv   (with grunnmodell-csv)

\b
Exit codes:
  0  written
  2  wrong usage, no such model or format, or a document that cannot be read
"""


@click.command(short_help="Write a course model as a picture, or courses.", help=_HELP)
@click.argument("subjects", nargs=-1, required=True, metavar="SUBJECT...")
@click.option("--to", "form", required=True, metavar="FORMAT", help="The format to write.")
@click.option(
    "--as-of",
    callback=read_day,
    metavar="YYYY-MM-DD",
    help="The version of the model that holds on this day, or the day courses are written for. "
    'Without it: today in Norway, or the day in the courses\' own "per".',
)
@output_option
@lang_option
@plugin_options
@click.pass_context
def export(
    ctx: click.Context,
    *,
    subjects: tuple[str, ...],
    form: str,
    as_of: dt.date | None,
    output: Path | None,
    lang: Lang | None,
    no_plugins: bool,
    without: tuple[str, ...],
) -> None:
    """Write something in another format."""
    from grunnmodell.cli.outputs import insist_writable

    insist_writable(output, read=subjects)
    plugins = chosen_plugins(no_plugins=no_plugins, without=without)

    from grunnmodell import api
    from grunnmodell.api.exporting import insist_offered

    words = lang or environment_lang()
    model = _model(subjects, as_of, plugins)
    if model is not None:
        data = api.export(model[0], form, as_of=model[1], plugins=plugins, lang=words)
    else:
        documents = _courses(ctx, subjects, plugins, words)
        # Before the day: whoever asks for what nobody offers need not say one.
        insist_offered(documents, form, plugins)
        day = _day(documents, as_of)
        data = api.export(documents, form, as_of=day, plugins=plugins, lang=words)
    _deliver(data, output)


def _model(
    subjects: tuple[str, ...], as_of: dt.date | None, plugins: "Plugins"
) -> "tuple[Forlopsmodell, dt.date] | None":
    """Return the course model that is meant, and the day its version holds on."""
    katalog = plugins.whole_book().katalog
    if not any(subject in katalog.modellversjoner for subject in subjects):
        return None
    if len(subjects) > 1:
        raise Refused("a course model is written by itself: name no other subject beside it")
    day = as_of or today()
    modell = katalog.modell(subjects[0], day)
    if modell is None:
        raise Refused("no version of that course model holds on the day")
    return modell, day


def _courses(
    ctx: click.Context, subjects: tuple[str, ...], plugins: "Plugins", lang: Lang
) -> "list[Document]":
    from grunnmodell.cli.one import read_each

    alone = subjects[0]
    # What is neither a file nor a pattern of files may be a misspelt model.
    if len(subjects) == 1 and alone != STDIN and not has_magic(alone) and not Path(alone).exists():
        from grunnmodell.cli.suggesting import meant

        models = plugins.whole_book().katalog.modellversjoner
        known, hint = ", ".join(models), meant(alone, models)
        raise Refused(f"there is no file and no course model of that name; models: {known}.{hint}")
    return read_each(ctx, subjects, lang)


def _day(documents: "list[Document]", as_of: dt.date | None) -> dt.date:
    """Return the one day all the courses are written for."""
    days = {day_for(document, as_of)[0] for document in documents}
    if len(days) > 1:
        raise Refused(
            'the courses are complete to different days (their "per", else today), and one file '
            "is written for one day: say which with --as-of"
        )
    return days.pop()


def _deliver(data: bytes, output: Path | None) -> None:
    from grunnmodell.cli.writing import print_bytes, write_whole

    if output is not None:
        write_whole([(output.resolve(), data)])
    else:
        print_bytes(data)
