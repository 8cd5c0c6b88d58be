"""``grunnmodell demo``."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from grunnmodell.cli.languages import environment_lang, lang_option
from grunnmodell.text import Lang, Text

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from grunnmodell.reporting import Checked

__all__ = ["demo"]

_HELP = """Check the invented example courses, and see that they give the findings they should.

Each course tells one story; some are free of findings, others have faults planted in them.

\b
Exit codes:
  0  the findings are the expected ones
  1  they are not; the difference is printed
  2  the examples are missing
"""

_CLEAN = Text(nb="ingen funn", nn="ingen funn", en="no findings")
_AS_EXPECTED = Text(
    nb="Alle {number} eksempler ga de funnene de skal gi.",
    nn="Alle {number} døme gav dei funna dei skal gi.",
    en="All {number} examples gave the findings they should.",
)
_DIFFERENT = Text(
    nb="Eksemplene ga ikke de funnene de skal gi:",
    nn="Døma gav ikkje dei funna dei skal gi:",
    en="The examples did not give the findings they should:",
)
_NOT_FOUND = Text(nb="ikke funnet", nn="ikkje funne", en="not found")
_NOT_EXPECTED = Text(nb="ikke ventet", nn="ikkje venta", en="not expected")

# Id of the rule, and pointer to the place.
_Found = tuple[str, str]


@click.command(short_help="See it work on invented example courses.", help=_HELP)
@lang_option
@click.option("--colour/--no-colour", "--color/--no-color", "colour", default=None, hidden=True)
@click.pass_context
def demo(ctx: click.Context, *, lang: Lang | None, colour: bool | None) -> None:
    """Check the example courses."""
    from grunnmodell.api import Plugins
    from grunnmodell.cli.shipped import example_files, expected_findings
    from grunnmodell.cli.terminal import fitted, use_colour
    from grunnmodell.cli.writing import print_report
    from grunnmodell.reporting import Outcome, text_report

    lang = lang or environment_lang()
    expected = expected_findings()
    # The national content only: what is installed beside it must not change the demonstration.
    plugins = Plugins.national()
    examples = [f for f in example_files() if f.name in expected]
    checked = {f.name: _checked(f, expected[f.name], plugins) for f in examples}
    outcome = Outcome(checked=tuple(checked.values()), plugins=plugins.active)
    coloured = use_colour(colour)
    print_report(
        text_report(outcome, lang=lang, colour=coloured, fit=fitted) + "\n",
        for_people=True,
        colour=coloured,
    )
    wanted = {name: [(r, p) for r, p in each["findings"]] for name, each in expected.items()}
    differences = list(_differences(checked, wanted, lang))
    lines = [*_overview(checked, lang), "", *_verdict(differences, len(checked), lang)]
    print_report("\n".join(lines) + "\n", for_people=True)
    ctx.exit(1 if differences else 0)


def _checked(file: "Traversable", expected: dict[str, Any], plugins: Any) -> "Checked":
    from grunnmodell.checking import Settings
    from grunnmodell.cli.running import checked
    from grunnmodell.documents import read_bytes
    from grunnmodell.findings import DocumentError

    as_of: dt.date | None = dt.date.fromisoformat(expected["as_of"])
    try:
        result: Any = read_bytes(file.read_bytes(), name=file.name)
    except DocumentError as error:
        result = error
    else:
        # Where the document says the day itself, the summary should too.
        as_of = None if result.content.per == as_of else as_of
    return checked(file.name, result, as_of, plugins, Settings())


def _found(checked: "Checked") -> list[_Found]:
    return [(f.rule, f.pointer) for f in checked.report.findings]


def _overview(checked: "dict[str, Checked]", lang: Lang) -> Iterator[str]:
    width = max((len(name) for name in checked), default=0)
    for name, each in checked.items():
        rules = ", ".join(rule for rule, _ in _found(each))
        yield f"{name:{width}}  {rules or _CLEAN.in_lang(lang)}"


def _differences(
    checked: "dict[str, Checked]", wanted: dict[str, list[_Found]], lang: Lang
) -> Iterator[str]:
    for name in sorted(wanted):
        found = _found(checked[name]) if name in checked else []
        for rule, pointer in _without(wanted[name], found):
            yield f"  - {name}: {rule} {pointer or '/'} ({_NOT_FOUND.in_lang(lang)})"
        for rule, pointer in _without(found, wanted[name]):
            yield f"  + {name}: {rule} {pointer or '/'} ({_NOT_EXPECTED.in_lang(lang)})"


def _without(these: list[_Found], those: list[_Found]) -> list[_Found]:
    """Return what is left of these when those are taken away, one for one."""
    left = list(these)
    for each in those:
        if each in left:
            left.remove(each)
    return left


def _verdict(differences: list[str], number: int, lang: Lang) -> list[str]:
    if not differences:
        return [_AS_EXPECTED.fill(lang, {"number": number})]
    return [_DIFFERENT.in_lang(lang), *differences]
