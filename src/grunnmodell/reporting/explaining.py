"""One duty or diagnostic explained: what it asks, why, by which law, and what it cannot see."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from grunnmodell.documents import NO_EXAMPLES, CaseExample, CaseExamples
from grunnmodell.findings import Diagnostic
from grunnmodell.katalog import Duty, Fristregel, Kildekrav, Krav, in_time
from grunnmodell.law import Hjemmel
from grunnmodell.reporting.as_json import Json, day_json, dumped
from grunnmodell.reporting.descriptors import filled_with_dots
from grunnmodell.reporting.duties_json import duty_json
from grunnmodell.reporting.duty_words import (
    ACTOR,
    ALL,
    ANCHOR,
    CARRIES,
    CHECKED_FOR,
    FAILS,
    KIND,
    MODELS,
    OF_PLUGIN,
    ON,
    PASSES,
    PHASES,
    READS,
    SAYS,
    SEVERITY,
    SINCE,
    SOURCES,
    anchor_text,
    carried_text,
    length_lines,
    record_of,
    severities_text,
    span_text,
)
from grunnmodell.reporting.safe import shown
from grunnmodell.reporting.words import (
    GROUNDS,
    KINDS,
    MEND,
    NO_APPROVAL,
    NORMS,
    WHY,
    severity_word,
)
from grunnmodell.text import LANGS, Lang, Text

__all__ = ["EXPLAIN_FORMAT", "explain", "explain_json"]

EXPLAIN_FORMAT = "grunnmodell-explain/1"

_DOCUMENT = Text(
    nb="en feil i selve dokumentet; den hviler ikke på noen lov",
    nn="ein feil i sjølve dokumentet; han kviler ikkje på noka lov",
    en="a fault of the document itself; no law is behind it",
)


@frozen(kw_only=True)
class _Beside:
    """What is told of a duty beside what it says itself; see ``explain``."""

    plugin: str
    modeller: Sequence[str]
    carries: Sequence[Kildekrav]
    examples: CaseExamples


def explain(
    subject: Diagnostic | Sequence[Duty],
    *,
    lang: Lang,
    plugin: str = "grunnmodell",
    modeller: Sequence[str] = (),
    carries: Sequence[Kildekrav] = (),
    examples: CaseExamples = NO_EXAMPLES,
) -> str:
    """Return what a rule, requirement, deadline or diagnostic is about.

    Parameters: ``subject``: a diagnostic, or every version of one duty; ``lang``; ``plugin``: whose
    duty it is; ``modeller``: the codes of the course models known; ``carries``: what it carries of
    the source documents; ``examples``: a course that passes and one that fails.
    """
    if isinstance(subject, Diagnostic):
        return "\n".join(_diagnostic_lines(subject, lang)) + "\n"
    beside = _Beside(plugin=plugin, modeller=modeller, carries=carries, examples=examples)
    return "\n".join(_duty_lines(in_time(subject), lang, beside)) + "\n"


def _diagnostic_lines(kind: Diagnostic, lang: Lang) -> Iterator[str]:
    yield f"{kind.id}  {kind.title.in_lang(lang)}"
    yield f"  {_DOCUMENT.in_lang(lang)}"
    yield f"  {SEVERITY.in_lang(lang)}: {severity_word(kind.severity, lang)}"
    yield ""
    yield f"  {SAYS.in_lang(lang)}: {filled_with_dots(kind.what, lang)}"
    mend = filled_with_dots(kind.mend, lang)
    # What mends some faults is known only when one is met.
    if mend.strip("…"):
        yield f"  {MEND.in_lang(lang)}: {mend}"


def _duty_lines(versions: Sequence[Duty], lang: Lang, beside: _Beside) -> Iterator[str]:
    duty = versions[-1]
    yield f"{duty.id}  {duty.title.in_lang(lang)}"
    yield f"  {OF_PLUGIN.fill(lang, {'name': Text.same(shown(beside.plugin))})}"
    yield ""
    # Written for developers, in English only.
    yield from (f"  {line.strip()}".rstrip() for line in duty.docs.strip().splitlines())
    yield ""
    yield f"  norm: {NORMS[duty.norm].in_lang(lang)}"
    yield f"  {SEVERITY.in_lang(lang)}: {severities_text(duty, lang, beside.modeller)}"
    yield f"  {MODELS.in_lang(lang)}: {', '.join(duty.modeller) or ALL.in_lang(lang)}"
    yield from _where(duty, lang)
    if duty.needs:
        yield f"  {READS.in_lang(lang)}: {', '.join(duty.needs)}"
    yield f"  {SINCE.in_lang(lang)}: {duty.since}"
    yield ""
    yield f"  {SAYS.in_lang(lang)}: {filled_with_dots(duty.message, lang)}"
    if duty.why is not None:
        yield f"  {WHY.in_lang(lang)}: {duty.why.in_lang(lang)}"
    yield f"  {MEND.in_lang(lang)}: {filled_with_dots(duty.mend, lang)}"
    yield ""
    yield f"  {SOURCES.in_lang(lang)}:"
    for version in versions:
        yield f"    {span_text(version.validity, lang)}"
        yield from (f"      {line}" for line in _length(version, lang))
        yield from (f"      {line}" for h in version.hjemmel for line in _source(h, lang))
    yield from _beside_lines(beside, lang)
    yield ""
    yield f"  {NO_APPROVAL.in_lang(lang)}"


def _beside_lines(beside: _Beside, lang: Lang) -> Iterator[str]:
    if beside.carries:
        yield ""
        yield f"  {CARRIES.in_lang(lang)}:"
        yield from (f"    {carried_text(krav, lang)}" for krav in beside.carries)
    for word, example in ((PASSES, beside.examples.passes), (FAILS, beside.examples.fails)):
        if example is not None:
            yield ""
            day = CHECKED_FOR.fill(lang, {"day": example.per})
            yield f"  {word.in_lang(lang)}: {example.name} ({day})"
            yield from (f"    {line}".rstrip() for line in example.course.splitlines())


def _where(duty: Duty, lang: Lang) -> Iterator[str]:
    record = record_of(duty)
    if record is not None:
        yield f"  {ON.in_lang(lang)}: {record}"
    if isinstance(duty, Krav):
        yield f"  {PHASES.in_lang(lang)}: {', '.join(duty.faser)}"
    if isinstance(duty, Fristregel):
        yield f"  {KIND.in_lang(lang)}: {KINDS[duty.type].in_lang(lang)}"
        yield f"  {ACTOR.in_lang(lang)}: {duty.actor.in_lang(lang)}"
    yield f"  {ANCHOR.in_lang(lang)}: {anchor_text(duty, lang)}"


def _length(duty: Duty, lang: Lang) -> Iterator[str]:
    """Yield how long a deadline is in this version, what moves it, and the words of its source."""
    yield from length_lines(duty, lang)
    # As the source has it, whatever the language of the rest.
    if isinstance(duty, Fristregel) and duty.ordlyd:
        yield f"«{duty.ordlyd}»"


def _source(hjemmel: Hjemmel, lang: Lang) -> Iterator[str]:
    ground = GROUNDS[hjemmel.lov.ground].in_lang(lang)
    yield f"{hjemmel.cite(lang)}: {hjemmel.lov.name.in_lang(lang)} [{ground}]"
    if hjemmel.url is not None:
        yield f"  {hjemmel.url}"


def explain_json(
    subject: Diagnostic | Sequence[Duty],
    *,
    lang: Lang | None = None,
    plugin: str = "grunnmodell",
    modeller: Sequence[str] = (),
    carries: Sequence[Kildekrav] = (),
    examples: CaseExamples = NO_EXAMPLES,
) -> str:
    """Return the same as ``explain`` as a JSON object.

    Parameters: see ``explain``; ``lang``: None for all three languages.
    """
    langs = LANGS if lang is None else (lang,)
    if isinstance(subject, Diagnostic):
        return dumped(_diagnostic_json(subject, langs))
    versions = in_time(subject)
    return dumped(
        {
            "format": EXPLAIN_FORMAT,
            "rule": versions[-1].id,
            **duty_json(versions, langs, plugin, modeller),
            "carries": [_carried_json(krav) for krav in carries],
            "examples": {
                "passes": _example_json(examples.passes),
                "fails": _example_json(examples.fails),
            },
        }
    )


def _carried_json(krav: Kildekrav) -> Json:
    return {
        "id": krav.id,
        "norm": krav.norm,
        "text": krav.tekst,
        "source": [hjemmel.cite_in_full("en") for hjemmel in krav.kilde],
        "words": krav.sitat,
    }


def _example_json(example: CaseExample | None) -> Json | None:
    if example is None:
        return None
    return {"name": example.name, "day": day_json(example.per), "forlop": example.course}


def _diagnostic_json(kind: Diagnostic, langs: tuple[Lang, ...]) -> Json:
    return {
        "format": EXPLAIN_FORMAT,
        "rule": kind.id,
        "title": {lang: kind.title.in_lang(lang) for lang in langs},
        "severity": kind.severity.value,
        "message": {lang: filled_with_dots(kind.what, lang) for lang in langs},
        "mend": {lang: filled_with_dots(kind.mend, lang) for lang in langs},
        "breaks_run": kind.breaks_run,
        "versions": [],
    }
