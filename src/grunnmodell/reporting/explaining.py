"""One duty or diagnostic explained: what it asks, why, by which law, and what it cannot see."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from grunnmodell.findings import Diagnostic, Severity
from grunnmodell.flow import entry_paths
from grunnmodell.forlop import Record
from grunnmodell.katalog import Duty, Fristregel, Krav
from grunnmodell.law import Hjemmel, Validity
from grunnmodell.reporting.as_json import dumped
from grunnmodell.reporting.descriptors import filled_with_dots
from grunnmodell.reporting.safe import shown
from grunnmodell.reporting.words import (
    GROUNDS,
    KINDS,
    MEND,
    NO_APPROVAL,
    NORMS,
    SHIFTS,
    WHY,
    severity_word,
)
from grunnmodell.text import LANGS, Lang, Text, render_param

__all__ = ["EXPLAIN_FORMAT", "explain", "explain_json"]

EXPLAIN_FORMAT = "grunnmodell-explain/1"

_OF_PLUGIN = Text(nb="fra {name}", nn="frå {name}", en="from {name}")
_MODELS = Text(nb="forløpsmodeller", nn="forløpsmodellar", en="course models")
_ALL = Text(nb="alle", nn="alle", en="all")
_PHASES = Text(nb="faser", nn="fasar", en="phases")
_SEVERITY = Text(nb="alvorlighet", nn="alvorsgrad", en="severity")
_READS = Text(nb="må være levert", nn="må vere levert", en="must be supplied")
_ON = Text(nb="gjelder hver", nn="gjeld kvar", en="about each")
_ANCHOR = Text(
    nb="dagen som avgjør hvilken lov som gjelder",
    nn="dagen som avgjer kva lov som gjeld",
    en="the day that decides which law holds",
)
_ENTERED = Text(
    nb="dagen fasen begynner", nn="dagen fasen byrjar", en="the day the phase is entered"
)
_CHECKED = Text(
    nb="dagen det sjekkes for", nn="dagen det blir sjekka for", en="the day checked for"
)
_DUE = Text(nb="siste dag i fristen", nn="siste dag i fristen", en="the last day of the deadline")
_KIND = Text(nb="slags frist", nn="slags frist", en="kind of deadline")
_ACTOR = Text(nb="hvem", nn="kven", en="who")
_SET_DAY = Text(
    nb="dagen er selv siste dag", nn="dagen er sjølv siste dag", en="the day itself is the last day"
)
_SAYS = Text(nb="sier", nn="seier", en="says")
_SOURCES = Text(nb="kilder", nn="kjelder", en="sources")
_FROM = Text(nb="fra {start}", nn="frå {start}", en="from {start}")
_UNTIL = Text(nb="før {end}", nn="før {end}", en="before {end}")
_ALWAYS = Text(nb="uten tidsgrense", nn="utan tidsgrense", en="at any time")
_DOCUMENT = Text(
    nb="en feil i selve dokumentet; den hviler ikke på noen lov",
    nn="ein feil i sjølve dokumentet; han kviler ikkje på noka lov",
    en="a fault of the document itself; no law is behind it",
)


def explain(
    subject: Diagnostic | Sequence[Duty],
    *,
    lang: Lang,
    plugin: str = "grunnmodell",
    modeller: Sequence[str] = (),
) -> str:
    """Return what a rule, requirement, deadline or diagnostic is about.

    Parameters: ``subject``: a diagnostic, or every version of one duty; ``lang``; ``plugin``: whose
    duty it is; ``modeller``: the codes of the course models known.
    """
    if isinstance(subject, Diagnostic):
        return "\n".join(_diagnostic_lines(subject, lang)) + "\n"
    return "\n".join(_duty_lines(_in_time(subject), lang, plugin, modeller)) + "\n"


def _diagnostic_lines(kind: Diagnostic, lang: Lang) -> Iterator[str]:
    yield f"{kind.id}  {kind.title.in_lang(lang)}"
    yield f"  {_DOCUMENT.in_lang(lang)}"
    yield f"  {_SEVERITY.in_lang(lang)}: {severity_word(kind.severity, lang)}"
    yield ""
    yield f"  {_SAYS.in_lang(lang)}: {filled_with_dots(kind.what, lang)}"
    mend = filled_with_dots(kind.mend, lang)
    # What mends some faults is known only when one is met.
    if mend.strip("…"):
        yield f"  {MEND.in_lang(lang)}: {mend}"


def _duty_lines(
    versions: Sequence[Duty], lang: Lang, plugin: str, modeller: Sequence[str]
) -> Iterator[str]:
    duty = versions[-1]
    yield f"{duty.id}  {duty.title.in_lang(lang)}"
    yield f"  {_OF_PLUGIN.fill(lang, {'name': Text.same(shown(plugin))})}"
    yield ""
    # Written for developers, in English only.
    yield from (f"  {line.strip()}" for line in duty.docs.strip().splitlines())
    yield ""
    yield f"  norm: {NORMS[duty.norm].in_lang(lang)}"
    yield f"  {_SEVERITY.in_lang(lang)}: {_severities(duty, lang, modeller)}"
    yield f"  {_MODELS.in_lang(lang)}: {', '.join(duty.modeller) or _ALL.in_lang(lang)}"
    yield from _where(duty, lang)
    if duty.needs:
        yield f"  {_READS.in_lang(lang)}: {', '.join(duty.needs)}"
    yield ""
    yield f"  {_SAYS.in_lang(lang)}: {filled_with_dots(duty.message, lang)}"
    if duty.why is not None:
        yield f"  {WHY.in_lang(lang)}: {duty.why.in_lang(lang)}"
    yield f"  {MEND.in_lang(lang)}: {filled_with_dots(duty.mend, lang)}"
    yield ""
    yield f"  {_SOURCES.in_lang(lang)}:"
    for version in versions:
        yield f"    {_span(version.validity, lang)}"
        yield from (f"      {line}" for line in _length(version, lang))
        yield from (f"      {line}" for h in version.hjemmel for line in _source(h, lang))
    yield ""
    yield f"  {NO_APPROVAL.in_lang(lang)}"


def _severities(duty: Duty, lang: Lang, modeller: Sequence[str]) -> str:
    """Return the severity; per course model where it differs between them."""
    each = {m: duty.severity_in(m) for m in modeller if duty.is_for(m)}
    if len(set(each.values())) <= 1:
        return severity_word(next(iter(each.values()), duty.severity_in("")), lang)
    return ", ".join(f"{severity_word(s, lang)} ({m})" for m, s in each.items())


def _where(duty: Duty, lang: Lang) -> Iterator[str]:
    on: type[Record] | None = getattr(duty, "on", None)
    if on is not None:
        yield f"  {_ON.in_lang(lang)}: {on.__name__.lower()}"
    if isinstance(duty, Krav):
        yield f"  {_PHASES.in_lang(lang)}: {', '.join(duty.faser)}"
    if isinstance(duty, Fristregel):
        yield f"  {_KIND.in_lang(lang)}: {KINDS[duty.type].in_lang(lang)}"
        yield f"  {_ACTOR.in_lang(lang)}: {duty.actor.in_lang(lang)}"
    yield f"  {_ANCHOR.in_lang(lang)}: {_anchor(duty, lang)}"


def _length(duty: Duty, lang: Lang) -> Iterator[str]:
    """Yield how long a deadline is in this version, what moves it, and the words of its source."""
    if not isinstance(duty, Fristregel):
        return
    if duty.frist is None:
        yield _SET_DAY.in_lang(lang)
    else:
        yield f"{duty.frist.text().in_lang(lang)}; {SHIFTS[duty.frist.shift].in_lang(lang)}"
    # As the source has it, whatever the language of the rest.
    if duty.ordlyd:
        yield f"«{duty.ordlyd}»"


def _anchor(duty: Duty, lang: Lang) -> str:
    if isinstance(duty, Krav):
        return _ENTERED.in_lang(lang)
    if isinstance(duty, Fristregel):
        paths = (path.lstrip("/") for entry in duty.start for path in entry_paths(entry))
        return _DUE.in_lang(lang) if duty.anchored_in_due else ", ".join(paths)
    anchor: str | None = getattr(duty, "anchor", None)
    return _CHECKED.in_lang(lang) if anchor is None else anchor.lstrip("/")


def _source(hjemmel: Hjemmel, lang: Lang) -> Iterator[str]:
    ground = GROUNDS[hjemmel.lov.ground].in_lang(lang)
    yield f"{hjemmel.cite(lang)}: {hjemmel.lov.name.in_lang(lang)} [{ground}]"
    if hjemmel.url is not None:
        yield f"  {hjemmel.url}"


def _span(validity: Validity, lang: Lang) -> str:
    parts = []
    if validity.start is not None:
        parts.append(_FROM.fill(lang, {"start": validity.start}))
    if validity.end is not None:
        parts.append(_UNTIL.fill(lang, {"end": validity.end}))
    return ", ".join(parts) or _ALWAYS.in_lang(lang)


def explain_json(
    subject: Diagnostic | Sequence[Duty],
    *,
    lang: Lang | None = None,
    plugin: str = "grunnmodell",
    modeller: Sequence[str] = (),
) -> str:
    """Return the same as ``explain`` as a JSON object.

    Parameters: see ``explain``; ``lang``: None for all three languages.
    """
    langs = LANGS if lang is None else (lang,)
    if isinstance(subject, Diagnostic):
        return dumped(_diagnostic_json(subject, langs))
    return dumped(_duty_json(_in_time(subject), langs, plugin, modeller))


def _in_time(versions: Sequence[Duty]) -> list[Duty]:
    return sorted(versions, key=lambda duty: duty.validity.start or dt.date.min)


def _diagnostic_json(kind: Diagnostic, langs: tuple[Lang, ...]) -> dict[str, Any]:
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


def _duty_json(
    versions: Sequence[Duty], langs: tuple[Lang, ...], plugin: str, modeller: Sequence[str]
) -> dict[str, Any]:
    duty = versions[-1]
    why = duty.why
    on: type[Record] | None = getattr(duty, "on", None)
    severities: dict[str, Severity] = {m: duty.severity_in(m) for m in modeller if duty.is_for(m)}
    return {
        "format": EXPLAIN_FORMAT,
        "rule": duty.id,
        "plugin": plugin,
        "title": {lang: duty.title.in_lang(lang) for lang in langs},
        "docs": " ".join(duty.docs.split()),
        "norm": duty.norm.value,
        "severity": {modell: s.value for modell, s in severities.items()},
        "modeller": list(duty.modeller),
        "faser": list(duty.faser) if isinstance(duty, Krav) else [],
        "on": None if on is None else on.__name__.lower(),
        "anchor": {lang: _anchor(duty, lang) for lang in langs},
        "needs": list(duty.needs),
        "message": {lang: filled_with_dots(duty.message, lang) for lang in langs},
        "why": None if why is None else {lang: why.in_lang(lang) for lang in langs},
        "mend": {lang: filled_with_dots(duty.mend, lang) for lang in langs},
        **_deadline_json(duty, langs),
        "since": duty.since,
        "versions": [_version_json(version, langs) for version in versions],
    }


def _deadline_json(duty: Duty, langs: tuple[Lang, ...]) -> dict[str, Any]:
    if not isinstance(duty, Fristregel):
        return {"type": None, "actor": None}
    return {"type": duty.type.value, "actor": {lang: duty.actor.in_lang(lang) for lang in langs}}


def _version_json(duty: Duty, langs: tuple[Lang, ...]) -> dict[str, Any]:
    start, end = duty.validity.start, duty.validity.end
    return {
        "from": None if start is None else render_param(start, "en"),
        "before": None if end is None else render_param(end, "en"),
        "length": _length_json(duty, langs),
        "ordlyd": duty.ordlyd if isinstance(duty, Fristregel) else None,
        "hjemmel": [
            {
                "source": h.lov.id,
                "cite": {lang: h.cite(lang) for lang in langs},
                "name": {lang: h.lov.name.in_lang(lang) for lang in langs},
                "url": h.url,
                "is_law": h.is_law,
                "ground": h.lov.ground.value,
            }
            for h in duty.hjemmel
        ],
    }


def _length_json(duty: Duty, langs: tuple[Lang, ...]) -> dict[str, Any] | None:
    if not isinstance(duty, Fristregel) or duty.frist is None:
        return None
    words = duty.frist.text()
    return {
        "text": {lang: words.in_lang(lang) for lang in langs},
        "shift": duty.frist.shift.value,
    }
