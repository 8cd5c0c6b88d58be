"""``grunnmodell explain``."""

from typing import TYPE_CHECKING

import click

from grunnmodell.cli.exits import Refused
from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.cli.output_options import format_option
from grunnmodell.cli.plugin_options import chosen_plugins, plugin_options
from grunnmodell.text import Lang

if TYPE_CHECKING:
    from grunnmodell.checking import RuleBook

__all__ = ["explain"]

_HELP = """Explain a rule: what it asks, by which law, what mends it, and an example each way.

RULE is an id as it stands in a report: TIL-001 for a rule, requirement or deadline, DOK-007 for a
fault of the document itself.

\b
Examples:
  grunnmodell explain TIL-001
  grunnmodell explain und-001 --lang nn
  grunnmodell explain MED-001 --format json

"grunnmodell rules" lists them all.

\b
Exit codes:
  0  explained
  2  no such rule, or wrong usage
"""


@click.command(short_help="Explain a rule and the law behind it.", help=_HELP)
@click.argument("rule", metavar="RULE")
@lang_option
@format_option(
    "text", "json", words="How to write it; json holds all three languages unless --lang says one."
)
@plugin_options
def explain(
    *, rule: str, lang: Lang | None, form: str, no_plugins: bool, without: tuple[str, ...]
) -> None:
    """Explain a rule."""
    from grunnmodell.cli.writing import print_report

    book = chosen_plugins(no_plugins=no_plugins, without=without).whole_book()
    text = _explained(rule, book, lang, as_json=form == "json")
    print_report(text, for_people=form == "text")


def _explained(rule: str, book: "RuleBook", lang: Lang | None, *, as_json: bool) -> str:
    from grunnmodell import reporting
    from grunnmodell.cli.suggesting import meant
    from grunnmodell.findings import DIAGNOSTICS

    known = {i.casefold(): i for i in (*DIAGNOSTICS, *(d.id for d in book.duties))}
    own = known.get(rule.casefold())
    if own is None:
        hint = meant(rule, known.values()) or ' "grunnmodell rules" lists them all.'
        raise Refused(f"there is no rule with that id.{hint}")
    if own in DIAGNOSTICS:
        subject = DIAGNOSTICS[own]
        return (
            reporting.explain_json(subject, lang=lang)
            if as_json
            else reporting.explain(subject, lang=lang or environment_lang())
        )
    return _duty_explained(own, book, lang, as_json=as_json)


def _duty_explained(own: str, book: "RuleBook", lang: Lang | None, *, as_json: bool) -> str:
    from grunnmodell import reporting
    from grunnmodell.api.kildekrav import requirements_by_duty
    from grunnmodell.documents import case_examples

    versions = [duty for duty in book.duties if duty.id == own]
    plugin, modeller = book.owners.get(own, "grunnmodell"), tuple(book.katalog.forlopsmodeller)
    carries, examples = requirements_by_duty().get(own, ()), case_examples(own)
    if as_json:
        return reporting.explain_json(
            versions, lang=lang, plugin=plugin, modeller=modeller, carries=carries,
            examples=examples,
        )  # fmt: skip
    return reporting.explain(
        versions, lang=lang or environment_lang(), plugin=plugin, modeller=modeller,
        carries=carries, examples=examples,
    )  # fmt: skip
