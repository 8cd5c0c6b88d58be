"""A report for code scanning: SARIF 2.1.0."""

import json
from pathlib import PurePath
from typing import Any
from urllib.parse import quote, quote_from_bytes

from grunnmodell.checking import RuleBook
from grunnmodell.documents import Source
from grunnmodell.findings import Finding
from grunnmodell.reporting.descriptors import Components, components
from grunnmodell.reporting.outcome import Checked, Outcome
from grunnmodell.reporting.safe import shown, without_numbers
from grunnmodell.reporting.words import NO_APPROVAL, count
from grunnmodell.text import Lang

__all__ = ["SARIF_SCHEMA", "sarif_report"]

SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
# Stays the same while the fault does: «grunnmodell/1» names the way it is worked out.
FINGERPRINT = "grunnmodell/1"

Json = dict[str, Any]


def sarif_report(
    outcome: Outcome, book: RuleBook, *, lang: Lang = "en", base: PurePath | None = None
) -> str:
    """Return a run as a SARIF log.

    Every rule is listed, and ``results`` is there also when it is empty, so that alerts of faults
    that are gone get closed. Findings a document excepts are left out: readers ignore that a
    result is suppressed; so are those a baseline knows.

    Parameters: ``outcome``; ``book``: everything the active plugins add; ``lang``: a reader of
    SARIF shows one language only; ``base``: the folder that file names are made relative to.
    """
    tool = components(outcome.plugins, book, outcome.version, lang)
    extensions = {"extensions": tool.extensions} if tool.extensions else {}
    run = {
        "tool": {"driver": tool.driver, **extensions},
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(outcome, lang)],
        "results": [
            _result(finding, checked, tool, lang, base)
            for checked in outcome.checked
            for finding in checked.report.findings
        ],
    }
    log = {"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _invocation(outcome: Outcome, lang: Lang) -> Json:
    """Say whether everything was checked, and what was not: no result does not mean no fault."""
    words = [NO_APPROVAL.in_lang(lang)]
    if outcome.left_out:
        words.insert(0, f"{count(outcome.left_out, 'left out', lang)}.")
    if outcome.not_assessed:
        words.insert(0, f"{count(outcome.not_assessed, 'not assessed', lang)}.")
    return {
        "executionSuccessful": not outcome.broke,
        "toolExecutionNotifications": [{"level": "note", "message": {"text": " ".join(words)}}],
        "properties": {
            "days": [
                {"as_of": day.isoformat(), "as_of_from": whence, "courses": number}
                for (day, whence), number in sorted(outcome.days.items())
            ],
            "assessed": outcome.assessed,
            "not_assessed": outcome.not_assessed,
            "left_out": outcome.left_out,
            "previews": outcome.previews,
            "edition": outcome.edition,
            "config": [shown(file) for file in outcome.config],
        },
    }


def _result(
    finding: Finding, checked: Checked, tool: Components, lang: Lang, base: PurePath | None
) -> Json:
    return {
        "ruleId": finding.rule,
        **_rule(finding.rule, tool),
        "level": finding.severity.value,
        "message": {"text": f"{finding.message(lang)}{_sources(finding, lang)}."},
        "locations": [_location(finding, checked.report.file, base)],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "properties": {
            "forlop": None if finding.forlop is None else shown(finding.forlop),
            "mend": finding.mend(lang),
            "norm": None if finding.norm is None else finding.norm.value,
            "plugin": shown(finding.plugin),
            **_lowered(finding),
        },
    }


def _lowered(finding: Finding) -> Json:
    lowered = finding.lowered_from
    return {} if lowered is None else {"loweredFrom": lowered.value}


def _rule(rule: str, tool: Components) -> Json:
    place = tool.places.get(rule)
    if place is None:
        return {}
    extension, index = place
    if extension is None:
        return {"ruleIndex": index}
    return {"rule": {"id": rule, "index": index, "toolComponent": {"index": extension}}}


def _sources(finding: Finding, lang: Lang) -> str:
    cited = "; ".join(h.cite(lang) for h in finding.hjemmel)
    return f" ({cited})" if cited else ""


def _location(finding: Finding, file: str | None, base: PurePath | None) -> Json:
    logical = {"fullyQualifiedName": shown(finding.pointer) or "/"}
    place: Json = {"logicalLocations": [logical]}
    at = finding.location
    # What is wrong with a caller's exception stands in another file.
    if at is not None and (file is None or at.file != Source(file, "", "yaml").shown_name):
        file = at.file
    if file is None:
        return place
    physical: Json = {"artifactLocation": {"uri": _uri(file, base)}}
    if at is not None and at.line is not None:
        physical["region"] = {"startLine": at.line, "startColumn": at.column or 1}
    return {"physicalLocation": physical, **place}


def _uri(file: str, base: PurePath | None) -> str:
    path = PurePath(without_numbers(file))
    if path.is_absolute():
        if base is None or not path.is_relative_to(base):
            # Windows paths have no slash before the drive.
            return f"file://{quote('/' + path.as_posix().lstrip('/'), safe='/:')}"
        path = path.relative_to(base)
    # A name that is not UTF-8 is kept byte for byte.
    return quote_from_bytes(path.as_posix().encode("utf-8", "surrogateescape"), safe="/")
