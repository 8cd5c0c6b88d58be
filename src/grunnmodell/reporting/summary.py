"""What a run came to, in a few lines: also what it did not look at."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping

from grunnmodell.reporting.outcome import Outcome
from grunnmodell.reporting.paint import Paint
from grunnmodell.reporting.safe import shown
from grunnmodell.reporting.words import DAY_FROM, NO_APPROVAL, count
from grunnmodell.text import Lang, Param, Text, render_param

__all__ = ["summary"]

# With more different days than this, the first and the last are named.
_DAYS_NAMED = 3
# Who selects one topic leaves out all the others.
_RULES_NAMED = 12

# Of more places than this, the first are named.
_PLACES_NAMED = 3
_UNTIL = Text(nb="til og med {day}", nn="til og med {day}", en="up to {day}")

_FOR = Text(nb="for {day}", nn="for {day}", en="for {day}")
_FOR_SEVERAL = Text(
    nb="for {number} ulike dager, fra {first} til {last}",
    nn="for {number} ulike dagar, frå {first} til {last}",
    en="for {number} different days, from {first} to {last}",
)
_NO_FINDINGS = Text(nb="ingen funn", nn="ingen funn", en="no findings")
_NOTHING_NEW = Text(nb="ingen nye funn", nn="ingen nye funn", en="no new findings")
_NOT_SUPPLIED = Text(nb="{part} ikke levert", nn="{part} ikkje levert", en="{part} not supplied")
_PLUGINS = Text(nb="programtillegg", nn="programtillegg", en="plugins")
_CONFIG = Text(nb="oppsett fra", nn="oppsett frå", en="settings from")
_MORE = Text(nb="mer om en regel", nn="meir om ein regel", en="more about a rule")


def summary(outcome: Outcome, lang: Lang, styled: Paint) -> str:
    """Return the summary of a run."""
    return "\n".join(line for line in _lines(outcome, lang, styled) if line)


def _lines(outcome: Outcome, lang: Lang, styled: Paint) -> Iterator[str]:
    yield f"{count(outcome.courses, 'course', lang)}{_days(outcome, lang)}"
    if outcome.unreadable:
        yield count(outcome.unreadable, "unreadable", lang)
    if outcome.passed_over:
        yield count(outcome.passed_over, "passed over", lang)
    yield _findings(outcome, lang, styled)
    if outcome.courses:
        yield from _assessed(outcome, lang)
    yield from _set_aside(outcome, lang)
    if outcome.config:
        files = ", ".join(shown(file) for file in outcome.config)
        yield f"{_CONFIG.in_lang(lang)}: {files}"
    plugins = ", ".join(shown(f"{p.name} {p.version}") for p in outcome.plugins)
    yield f"{_PLUGINS.in_lang(lang)}: {plugins}" if plugins else ""
    first = next(outcome.findings, None)
    if first is None:
        yield NO_APPROVAL.in_lang(lang) if outcome.courses else ""
    else:
        yield styled(f"{_MORE.in_lang(lang)}: grunnmodell explain {first.rule}", "faint")


def _days(outcome: Outcome, lang: Lang) -> str:
    days = sorted(outcome.days)
    if len(days) > _DAYS_NAMED:
        params: dict[str, Param] = {
            "number": len({day for day, _ in days}),
            "first": days[0][0],
            "last": days[-1][0],
        }
        whence = ", ".join(DAY_FROM[w].in_lang(lang) for w in sorted({w for _, w in days}))
        return f" {_FOR_SEVERAL.fill(lang, params)} ({whence})"
    named = (
        f"{_FOR.fill(lang, {'day': day})} ({DAY_FROM[whence].in_lang(lang)})"
        for day, whence in days
    )
    return f" {', '.join(named)}" if days else ""


def _findings(outcome: Outcome, lang: Lang, styled: Paint) -> str:
    parts = [
        styled(count(number, severity, lang), severity.value)
        for severity, number in outcome.by_severity.items()
        if number
    ]
    nothing = _NOTHING_NEW if outcome.known else _NO_FINDINGS
    return ", ".join(parts) or nothing.in_lang(lang)


def _assessed(outcome: Outcome, lang: Lang) -> Iterator[str]:
    yield count(outcome.assessed, "assessed", lang)
    if outcome.not_assessed:
        why = ", ".join(
            f"{_NOT_SUPPLIED.fill(lang, {'part': Text.same(part)})} ({render_param(n, lang)})"
            for part, n in outcome.missing_parts.items()
        )
        yield f"{count(outcome.not_assessed, 'not assessed', lang)}: {why}"
    if outcome.left_out:
        rules = Counter(rule for report in outcome.reports for rule in report.left_out)
        yield f"{count(outcome.left_out, 'left out', lang)}: {_named(rules)}"
    if outcome.previews:
        rules = Counter(rule for report in outcome.reports for rule in report.previews)
        yield f"{count(outcome.previews, 'previews', lang)}: {_named(rules)}"
    items = outcome.items_not_assessed
    if items:
        yield f"{count(sum(items.values()), 'items', lang)}: {_counted(items)}"


def _set_aside(outcome: Outcome, lang: Lang) -> Iterator[str]:
    """Yield what is not among the findings, or weighs less there, and why."""
    if outcome.lowered:
        yield count(outcome.lowered, "lowered", lang)
    if outcome.excepted:
        yield f"{count(len(outcome.excepted), 'excepted', lang)}: {_excepted(outcome, lang)}"
    unmet = outcome.unmet_exceptions
    if unmet:
        named = [shown(str(at)) for at in unmet[:_PLACES_NAMED]]
        more = ["…"] if len(unmet) > _PLACES_NAMED else []
        yield f"{count(len(unmet), 'unmet exceptions', lang)}: {', '.join([*named, *more])}"
    if outcome.known:
        yield count(outcome.known, "known", lang)
    if outcome.gone:
        yield count(outcome.gone, "gone", lang)


def _excepted(outcome: Outcome, lang: Lang) -> str:
    """Return the rules of the findings that are excepted, each with the first day that ends one."""
    until: dict[str, dt.date] = {}
    for finding in outcome.excepted:
        if finding.covered_by is not None:
            last = finding.covered_by.until
            until[finding.rule] = min(last, until.get(finding.rule, last))
    return ", ".join(
        f"{rule} ({_UNTIL.fill(lang, {'day': day})})" for rule, day in sorted(until.items())
    )


def _named(rules: Mapping[str, int]) -> str:
    """Return the first of some rules by name, and that there are more."""
    names = sorted(rules)
    return ", ".join((*names[:_RULES_NAMED], *(["…"] if len(names) > _RULES_NAMED else [])))


def _counted(rules: Mapping[str, int]) -> str:
    return ", ".join(f"{rule} ({n})" if n else rule for rule, n in rules.items())
