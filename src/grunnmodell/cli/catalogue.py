"""``grunnmodell catalogue``."""

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grunnmodell.cli.days import read_day, today
from grunnmodell.cli.exits import Refused
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.cli.output_options import colour_option, format_option, output_option
from grunnmodell.cli.plugin_options import chosen_plugins, plugin_options
from grunnmodell.text import Lang

if TYPE_CHECKING:
    from grunnmodell.katalog import Katalog, Wanted
    from grunnmodell.reporting import Extract

__all__ = ["catalogue"]

_KINDS = (
    "measures", "categories", "needs", "activities", "roles", "templates", "modules", "clusters",
    "services", "quality", "areas", "models",
)  # fmt: skip
_OPTIONS = {"age": "--age", "need": "--need", "kommune": "--municipality"}
_OLDEST = 25
_HELP = """List what the catalogue holds: measures, needs, activities, roles, templates and more.

\b
  measures    kinds of measures: ages, needs, providers, Statistics Norway's code
  categories  of measures, with what they aim at
  needs       areas of Barnets behov i sentrum; with --need also the themes below
  activities  meetings and other activities: who takes part, in which order
  roles       who does what
  templates   meeting templates and their points
  modules     age modules
  clusters    clusters of services
  services    services and their municipalities
  quality     principles, goals and indicators
  areas       areas of services, competence, priority and work
  models      course models and their phases

\b
Examples:
  grunnmodell catalogue measures --age 7 --need 2.3
  grunnmodell catalogue measures --municipality 0301 --on 2023-06-01
  grunnmodell catalogue services --municipality 1106 --lang nb
  grunnmodell catalogue models --format json

\b
Exit codes:
  0  listed, also where nothing is what was asked for
  2  wrong usage, or no such need
"""


def _read_number(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None and not re.fullmatch(r"\d{4}", value):
        raise click.BadParameter("write a municipality's number, four digits", ctx, param)
    return value


@click.command(short_help="List measures, needs, roles, templates and more.", help=_HELP)
@click.argument("kind", type=click.Choice(_KINDS), metavar="KIND")
@click.option(
    "--age", type=click.IntRange(0, _OLDEST), metavar="YEARS", help="For this age in whole years."
)
@click.option("--need", metavar="CODE", help="For this need area (2.3), or dimension (2).")
@click.option(
    "--municipality",
    "kommune",
    callback=_read_number,
    metavar="NUMBER",
    help="Offered in, or serving, this municipality: its number on the day.",
)
@click.option(
    "--on",
    callback=read_day,
    metavar="YYYY-MM-DD",
    help="What holds on this day. Without it: today in Norway.",
)
@format_option("table", "json", "yaml", words="How to write it; json and yaml hold every field.")
@output_option
@lang_option
@plugin_options
@colour_option
def catalogue(
    *,
    kind: str,
    age: int | None,
    need: str | None,
    kommune: str | None,
    on: dt.date | None,
    form: str,
    output: Path | None,
    lang: Lang | None,
    no_plugins: bool,
    without: tuple[str, ...],
    colour: bool | None,
) -> None:
    """List the catalogue."""
    from grunnmodell.cli.outputs import insist_writable
    from grunnmodell.katalog import Wanted, selected
    from grunnmodell.reporting import Extract

    insist_writable(output)
    wanted = Wanted(on=on or today(), age=age, need=need, kommune=kommune)
    plugins = chosen_plugins(no_plugins=no_plugins, without=without)
    katalog = plugins.whole_book().katalog
    _insist_asked(kind, wanted, katalog)
    entries = selected(katalog, kind, wanted)
    extract = Extract(kind=kind, wanted=wanted, entries=entries, plugins=plugins.active)
    _deliver(extract, form, output, lang, colour=colour)


def _insist_asked(kind: str, wanted: "Wanted", katalog: "Katalog") -> None:
    """Refuse what the kind cannot be chosen by, and a need that does not exist."""
    from grunnmodell.cli.suggesting import meant
    from grunnmodell.katalog import asks_for

    for name, option in _OPTIONS.items():
        if getattr(wanted, name) is not None and name not in asks_for(kind):
            kinds = ", ".join(k for k in _KINDS if name in asks_for(k))
            raise click.UsageError(f"{option} goes with {kinds}, and not with {kind}")
    areas = katalog.behovsomrader
    known = {*areas, *(kode.partition(".")[0] for kode in areas)}
    if wanted.need is not None and wanted.need not in known:
        raise Refused(f"there is no need area of that code.{meant(wanted.need, sorted(known))}")


def _deliver(
    extract: "Extract", form: str, output: Path | None, lang: Lang | None, *, colour: bool | None
) -> None:
    from grunnmodell import reporting
    from grunnmodell.cli.terminal import fitted, use_colour
    from grunnmodell.cli.writing import deliver

    coloured = use_colour(colour) and output is None
    if form == "json":
        text = reporting.catalogue_json(extract, lang=lang)
    elif form == "yaml":
        text = reporting.catalogue_yaml(extract, lang=lang)
    else:
        fit = fitted if output is None else str
        words = lang or environment_lang()
        text = reporting.catalogue_text(extract, lang=words, colour=coloured, fit=fit)
    deliver(text, output, for_people=form == "table", colour=coloured)
