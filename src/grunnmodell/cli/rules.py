"""``grunnmodell rules``."""

import datetime as dt
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grunnmodell.cli.days import read_day
from grunnmodell.cli.exits import Refused
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.cli.output_options import colour_option, format_option, output_option
from grunnmodell.cli.plugin_options import chosen_plugins, plugin_options
from grunnmodell.text import Lang

if TYPE_CHECKING:
    from grunnmodell.api import Plugins
    from grunnmodell.katalog import Katalog, WantedDuties
    from grunnmodell.reporting import RuleList

__all__ = ["rules"]

_HELP = """List the rules, requirements and deadlines, or write the rule book.

Without a filter all are listed, whatever the day; a filter that is repeated takes either. The
table ends with the counts by topic and norm. "grunnmodell explain ID" tells one in full.

\b
  --topic        MEL UND BEH MAL VED KLA SAM MED KUL PLA TIL EVA SAK FLY AKU AVS ETT SEN FAS DAT
                 PER, or the name of a plugin
  --format html  the rule book: one file for professionals who review the rules, by course model
                 and phase, national and local told apart, with room to approve each rule

\b
Examples:
  grunnmodell rules
  grunnmodell rules --topic MEL --topic UND --lang nb
  grunnmodell rules --norm skal --kind deadline --model senter --on 2026-05-01
  grunnmodell rules --model hjelpetiltak --phase oppstart
  grunnmodell rules --format json --output rules.json
  grunnmodell rules --format html --lang nn --new-since 2026 --output regelbok.html

\b
Exit codes:
  0  listed, also where no rule is what was asked for
  2  wrong usage, or no such topic, model or phase
"""


@click.command(short_help="List the rules, or write the rule book.", help=_HELP)
@click.option(
    "--topic",
    "topics",
    multiple=True,
    metavar="TOPIC",
    help="Three letters, as in MEL-001, or a plugin's name. Can be repeated.",
)
@click.option(
    "--norm",
    "norms",
    multiple=True,
    metavar="NORM",
    help="skal, bør (or bor) or kan. Can be repeated.",
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar="KIND",
    help="rule, requirement or deadline. Can be repeated.",
)
@click.option(
    "--model",
    "modeller",
    multiple=True,
    metavar="MODEL",
    help="Asked in this course model. Can be repeated.",
)
@click.option(
    "--phase",
    "faser",
    multiple=True,
    metavar="PHASE",
    help="With a place in this phase, and not through the whole course. Can be repeated.",
)
@click.option(
    "--on",
    callback=read_day,
    metavar="YYYY-MM-DD",
    help="Only what holds on this day. Without it: every rule, in all its versions.",
)
@format_option(
    "table",
    "json",
    "html",
    words="How to write it; json holds all three languages unless --lang says one.",
)
@click.option(
    "--new-since",
    type=click.IntRange(2000, 2999),
    metavar="EDITION",
    help="Mark in the rule book what came after this edition, such as 2026.",
)
@output_option
@lang_option
@plugin_options
@colour_option
def rules(
    *,
    topics: tuple[str, ...],
    norms: tuple[str, ...],
    kinds: tuple[str, ...],
    modeller: tuple[str, ...],
    faser: tuple[str, ...],
    on: dt.date | None,
    form: str,
    new_since: int | None,
    output: Path | None,
    lang: Lang | None,
    no_plugins: bool,
    without: tuple[str, ...],
    colour: bool | None,
) -> None:
    """List the rules."""
    from grunnmodell.cli.outputs import insist_writable

    if new_since is not None and form != "html":
        raise click.UsageError("--new-since goes with --format html")
    insist_writable(output)
    plugins = chosen_plugins(no_plugins=no_plugins, without=without)
    wanted = _wanted(plugins, topics, norms, kinds, modeller, faser, on)
    listed = _listed(plugins, wanted)
    if form == "table":
        _deliver_table(listed, output, lang, colour=colour)
    else:
        _deliver(listed, form, output, lang, new_since)


def _wanted(
    plugins: "Plugins",
    topics: tuple[str, ...],
    norms: tuple[str, ...],
    kinds: tuple[str, ...],
    modeller: tuple[str, ...],
    faser: tuple[str, ...],
    on: dt.date | None,
) -> "WantedDuties":
    """Return what is asked for; raises Refused for what there is none of."""
    from grunnmodell.checking.selectors import is_of_document
    from grunnmodell.katalog import DUTY_KINDS, TOPICS, WantedDuties, topic_of
    from grunnmodell.law import Norm

    book = plugins.whole_book()
    if any(is_of_document(topic) for topic in topics):
        raise Refused(
            "faults of the document itself (DOK) are no rules, and are not listed; "
            '"grunnmodell explain DOK-001" tells of one'
        )
    known = (*TOPICS, *dict.fromkeys(topic_of(duty.id) for duty in book.duties))
    # Not every keyboard has an ø.
    by_name = {norm.value: norm for norm in Norm} | {"bor": Norm.BOR}
    models = _each("course model", modeller, book.katalog.forlopsmodeller)
    return WantedDuties(
        topics=_each("topic", topics, known),
        norms=tuple(by_name[name] for name in _each("norm", norms, by_name)),
        kinds=_each("kind of rule", kinds, DUTY_KINDS),
        modeller=models,
        faser=_each("phase", faser, _phases(book.katalog, models)),
        on=on,
    )


def _phases(katalog: "Katalog", modeller: Collection[str]) -> Iterable[str]:
    chosen = [m for m in katalog.forlopsmodeller.values() if not modeller or m.kode in modeller]
    return dict.fromkeys(fase.kode for modell in chosen for fase in modell.faser)


def _each(what: str, given: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Return each word as it is spelt here."""
    from grunnmodell.cli.suggesting import meant

    spelt = {word.casefold(): word for word in known}
    for word in given:
        if word.casefold() not in spelt:
            hint = meant(word, spelt.values())
            listed = "" if hint else f" They are: {', '.join(spelt.values())}."
            raise Refused(f"there is no such {what}.{hint}{listed}")
    return tuple(dict.fromkeys(spelt[word.casefold()] for word in given))


def _listed(plugins: "Plugins", wanted: "WantedDuties") -> "RuleList":
    from grunnmodell.katalog import chosen_duties
    from grunnmodell.reporting import ListedDuty, RuleList
    from grunnmodell.reporting.descriptors import NATIONAL

    book = plugins.whole_book()
    duties = tuple(
        ListedDuty(duty=duty, plugin=book.owners.get(duty.id, NATIONAL))
        for duty in chosen_duties(book.duties, book.katalog, wanted)
    )
    national = (duty for duty in book.duties if book.owners.get(duty.id, NATIONAL) == NATIONAL)
    return RuleList(
        duties=duties,
        wanted=wanted,
        katalog=book.katalog,
        edition=max(duty.since for duty in national),
        plugins=plugins.active,
    )


def _deliver_table(
    listed: "RuleList", output: Path | None, lang: Lang | None, *, colour: bool | None
) -> None:
    from grunnmodell.cli.terminal import fitted, use_colour
    from grunnmodell.cli.writing import deliver
    from grunnmodell.reporting import rules_text

    coloured = use_colour(colour) and output is None
    fit = fitted if output is None else str
    text = rules_text(listed, lang=lang or environment_lang(), colour=coloured, fit=fit)
    deliver(text, output, for_people=True, colour=coloured)


def _deliver(
    listed: "RuleList", form: str, output: Path | None, lang: Lang | None, new_since: int | None
) -> None:
    from grunnmodell import reporting
    from grunnmodell.api.kildekrav import requirements_by_duty
    from grunnmodell.cli.writing import deliver
    from grunnmodell.documents import case_examples

    if form == "json":
        deliver(reporting.rules_json(listed, lang=lang), output, for_people=False)
        return
    book = reporting.PrintedBook(
        listed=listed,
        carries=requirements_by_duty(),
        examples={each.duty.id: case_examples(each.duty.id) for each in listed.duties},
        new_since=None if new_since is None else str(new_since),
    )
    text = reporting.rule_book_html(book, lang=lang or environment_lang())
    deliver(text, output, for_people=False)
