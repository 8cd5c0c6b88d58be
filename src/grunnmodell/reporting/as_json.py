"""A report for programs: one JSON object, in a format that only gains keys."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any

from grunnmodell.checking import NotAssessed, PluginInfo
from grunnmodell.findings import Cover, Finding, Location, Subject
from grunnmodell.law import Hjemmel
from grunnmodell.reporting.outcome import Checked, DayFrom, Outcome
from grunnmodell.reporting.safe import shown
from grunnmodell.text import LANGS, Lang

__all__ = [
    "FORMAT",
    "REPORT_SCHEMA",
    "Json",
    "day_json",
    "dumped",
    "finding_json",
    "head_json",
    "hjemmel_json",
    "json_report",
    "location_json",
    "plugin_json",
    "subject_json",
    "text_json",
]

FORMAT = "grunnmodell-report/1"
# Lies beside this module; whoever wants it reads it, since nothing here touches files.
REPORT_SCHEMA = "report-1.schema.json"

Json = dict[str, Any]


def json_report(outcome: Outcome, *, lang: Lang | None = None) -> str:
    """Return a run as one JSON object.

    Parameters: ``outcome``; ``lang``: None for messages in all three languages.
    """
    langs = LANGS if lang is None else (lang,)
    days = [(c.as_of, c.day_from) for c in outcome.checked]
    return dumped(
        {
            **head_json(FORMAT, days, outcome.version, outcome.plugins),
            "edition": outcome.edition,
            "config": [shown(file) for file in outcome.config],
            "summary": _summary(outcome),
            "reports": [_report(c, langs) for c in outcome.checked],
        }
    )


def head_json(
    form: str,
    days: Iterable[tuple[dt.date | None, DayFrom | None]],
    version: str,
    plugins: Iterable[PluginInfo],
) -> Json:
    """Return what every output begins with.

    Parameters: ``form``: its format; ``days``: of each document, and who said so; ``version``: of
    grunnmodell; ``plugins``: those active. A day that differs between the documents is null.
    """
    days = list(days)
    told = {day for day, _ in days if day is not None}
    whence = {said for _, said in days if said is not None}
    return {
        "format": form,
        "as_of": day_json(told.pop()) if len(told) == 1 else None,
        "as_of_from": whence.pop() if len(whence) == 1 else None,
        "grunnmodell": version,
        "plugins": [plugin_json(p) for p in plugins],
    }


def dumped(tree: Json) -> str:
    """Return JSON as people can read it, the same bytes every time."""
    return json.dumps(tree, ensure_ascii=False, indent=2) + "\n"


def _summary(outcome: Outcome) -> Json:
    return {
        "courses": outcome.courses,
        "unreadable": outcome.unreadable,
        "passed_over": outcome.passed_over,
        "findings": {s.value: n for s, n in outcome.by_severity.items()},
        "lowered": outcome.lowered,
        "excepted": len(outcome.excepted),
        "unmet_exceptions": [location_json(at) for at in outcome.unmet_exceptions],
        "known": outcome.known,
        "gone": outcome.gone,
        "assessed": outcome.assessed,
        "not_assessed": outcome.not_assessed,
        "left_out": outcome.left_out,
        "previews": outcome.previews,
        "missing_parts": outcome.missing_parts,
        "items_not_assessed": outcome.items_not_assessed,
    }


def _report(checked: Checked, langs: tuple[Lang, ...]) -> Json:
    report = checked.report
    return {
        "file": text_json(report.file),
        "forlop": text_json(report.forlop),
        "modell": text_json(report.modell),
        "as_of": None if checked.as_of is None else day_json(checked.as_of),
        "as_of_from": checked.day_from,
        "plugins": [plugin_json(p) for p in report.plugins],
        "findings": [_judged_json(f, langs) for f in report.findings],
        "assessed": list(report.assessed),
        "not_assessed": [_not_assessed(n) for n in report.not_assessed],
        "left_out": list(report.left_out),
        "previews": list(report.previews),
        "excepted": [_judged_json(f, langs) for f in report.excepted],
        "known": [_judged_json(f, langs) for f in report.known],
    }


def finding_json(finding: Finding, langs: tuple[Lang, ...]) -> Json:
    """Return a finding as JSON."""
    why = finding.why
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "norm": None if finding.norm is None else finding.norm.value,
        "subject": subject_json(finding.subject),
        "pointer": shown(finding.pointer),
        "location": location_json(finding.location),
        "message": {lang: finding.message(lang) for lang in langs},
        "why": None if why is None else {lang: why.in_lang(lang) for lang in langs},
        "mend": {lang: finding.mend(lang) for lang in langs},
        "hjemmel": [hjemmel_json(h, langs) for h in finding.hjemmel],
        "days": {name: day_json(day) for name, day in finding.days},
        "fingerprint": finding.fingerprint,
        "plugin": finding.plugin,
    }


def _judged_json(finding: Finding, langs: tuple[Lang, ...]) -> Json:
    """Return a finding of a report: with what has lowered it, or taken it out."""
    lowered, cover = finding.lowered_from, finding.covered_by
    return {
        **finding_json(finding, langs),
        "lowered_from": None if lowered is None else lowered.value,
        "covered_by": None if cover is None else _cover(cover),
    }


def _cover(cover: Cover) -> Json:
    return {
        "until": day_json(cover.until),
        "from": "caller" if cover.given else "document",
        "pointer": shown(cover.pointer),
        "location": location_json(cover.location),
    }


def _not_assessed(duty: NotAssessed) -> Json:
    return {
        "rule": duty.rule,
        "missing": list(duty.missing),
        "subject": None if duty.subject is None else subject_json(duty.subject),
    }


def hjemmel_json(hjemmel: Hjemmel, langs: tuple[Lang, ...]) -> Json:
    """Return a legal source as JSON."""
    return {
        "source": hjemmel.lov.id,
        "cite": {lang: hjemmel.cite(lang) for lang in langs},
        "url": hjemmel.url,
        "is_law": hjemmel.is_law,
    }


def subject_json(subject: Subject) -> Mapping[str, str | None]:
    """Return what something is about as JSON."""
    return {"kind": subject.kind, "id": text_json(subject.id)}


def location_json(location: Location | None) -> Json | None:
    """Return a place in a file as JSON."""
    if location is None:
        return None
    return {"file": shown(location.file), "line": location.line, "column": location.column}


def plugin_json(plugin: PluginInfo) -> Mapping[str, str]:
    """Return a plugin as JSON."""
    return {"name": plugin.name, "version": plugin.version}


def text_json(text: str | None) -> str | None:
    """Return what others wrote, safe to show as JSON."""
    return None if text is None else shown(text)


def day_json(day: dt.date) -> str:
    """Return a day as JSON."""
    return day.isoformat()
