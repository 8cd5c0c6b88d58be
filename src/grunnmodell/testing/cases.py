"""Run the cases of a rule, written in YAML: what it must find, and what it must let be.

A case file is about one rule, requirement or deadline::

    regel: TIL-001
    saker:
      - navn: tiltaket starter samme dag som vedtaket
        per: 2026-05-01
        forlop:
          vedtak: [{id: v1, dato: 2026-04-20, type: innvilget}]
          tiltak: [{id: t1, type: icdp, vedtak: [v1], startet: 2026-04-20}]
        forvent: []

``forlop`` needs only what the case is about: ``grunnmodell``, ``id`` and ``modell``
(``hjelpetiltak``) are filled in. ``forvent`` lists the JSON pointers of the rule's findings;
``{ikke_vurdert: true}`` says that it could not be assessed. Findings of other rules do not count.
"""

import datetime as dt
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from grunnmodell.api import Plugins, check
from grunnmodell.checking import Report
from grunnmodell.documents import Tree, from_dict, read_tree
from grunnmodell.documents.faults import Unreadable
from grunnmodell.documents.files import whole_file
from grunnmodell.documents.limits import DEFAULT_LIMITS
from grunnmodell.errors import GrunnmodellError
from grunnmodell.findings import DIAGNOSTICS, DocumentError
from grunnmodell.forlop import Forlop
from grunnmodell.text import Text

__all__ = ["Case", "CaseError", "CaseResult", "load_cases", "run_case"]

_DEFAULTS = {"grunnmodell": 1, "id": "t", "modell": "hjelpetiltak"}
_FILE_KEYS = frozenset({"regel", "saker"})
_CASE_KEYS = frozenset({"navn", "per", "forlop", "forvent"})
_CRASH = "DOK-025"
_NOT_ASSESSED = {"ikke_vurdert": True}


class CaseError(GrunnmodellError):
    """A case file is not written as it should be; the message says where and why."""


@frozen
class Case:
    """One case of a rule.

    Parameters: ``rule``: its id; ``navn``: what the case shows; ``per``: the day to check for;
    ``forlop``: the course; ``expected``: pointers of the findings expected, None where the rule
    cannot be assessed; ``place``: file and line.
    """

    rule: str
    navn: str
    per: dt.date
    forlop: Forlop
    expected: tuple[str, ...] | None
    place: str = field(eq=False)

    def __str__(self) -> str:
        return f"{self.rule}: {self.navn}"


@frozen
class CaseResult:
    """What running a case gave.

    Parameters: ``ok``; ``expected``, ``found``: pointers of the rule's findings, None for «not
    assessed»; ``message``: what is wrong, empty when it is as expected.
    """

    ok: bool
    expected: tuple[str, ...] | None
    found: tuple[str, ...] | None
    message: str


def load_cases(path: str | os.PathLike[str]) -> tuple[Case, ...]:
    """Return the cases in a file.

    Raises: CaseError, or DocumentError for YAML that cannot be read.
    """
    file = Path(path)
    try:
        data = whole_file(file, DEFAULT_LIMITS.max_bytes)
    except Unreadable:
        raise CaseError(f"{file}: cannot be read") from None
    tree = read_tree(data, name=file.name, format="yaml")
    top = _mapping(tree.value, _FILE_KEYS, file.name)
    rule, cases = top["regel"], top["saker"]
    if not isinstance(rule, str) or not isinstance(cases, list) or not cases:
        raise CaseError(f"{file.name}: regel is the rule's id, saker a list of cases")
    return tuple(_case(rule, case, _place(tree, i)) for i, case in enumerate(cases))


def run_case(case: Case, plugins: Plugins | None = None) -> CaseResult:
    """Check the course of a case, and compare what its rule found with what was expected.

    Parameters: ``case``; ``plugins``: None for the national content only.

    A case that expects a list fails where the rule could not be assessed: it would pass for the
    wrong reason.
    """
    plugins = plugins or Plugins.national()
    report = check(case.forlop, as_of=case.per, plugins=plugins)
    pointers = sorted(f.pointer for f in report.findings if f.rule == case.rule)
    missing = [n.missing for n in report.not_assessed if n.rule == case.rule]
    found = None if missing and not pointers else tuple(pointers)
    expected = case.expected if case.expected is None else tuple(sorted(case.expected))
    faults = [*_unknown(case, plugins), *_crashed(case, report)]
    if found == expected and not faults:
        return CaseResult(True, expected, found, "")
    lacks = sorted({part for parts in missing for part in parts})
    said = f"expected {_said(expected)}, found {_said(found)}"
    details = [f"missing: {', '.join(lacks)}"] if lacks else []
    message = "; ".join([f"{case.place}: {case}: {said}", *details, *faults])
    return CaseResult(False, expected, found, message)


def _unknown(case: Case, plugins: Plugins) -> list[str]:
    known = {duty.id for duty in plugins.whole_book().duties} | DIAGNOSTICS.keys()
    return [] if case.rule in known else ["there is no such rule"]


def _crashed(case: Case, report: Report) -> list[str]:
    crashes = (f for f in report.findings if f.rule == _CRASH)
    return [f.message("en") for f in crashes if f.what.params["rule"] == Text.same(case.rule)]


def _said(pointers: tuple[str, ...] | None) -> str:
    if pointers is None:
        return "not assessed"
    return ", ".join(p or "the top" for p in pointers) or "nothing"


def _place(tree: Tree, index: int) -> str:
    location = tree.source.locate(f"/saker/{index}")
    return tree.source.name if location is None else f"{tree.source.name}:{location.line}"


def _mapping(value: object, keys: frozenset[str], place: str) -> Mapping[str, Any]:
    if not isinstance(value, dict) or value.keys() != keys:
        raise CaseError(f"{place}: an object with the keys {', '.join(sorted(keys))} is expected")
    return value


def _case(rule: str, value: object, place: str) -> Case:
    given = _mapping(value, _CASE_KEYS, place)
    if not isinstance(given["navn"], str) or not isinstance(given["forlop"], dict):
        raise CaseError(f"{place}: navn is a text, forlop an object")
    return Case(
        rule=rule,
        navn=given["navn"],
        per=_day(given["per"], place),
        forlop=_course(given["forlop"], place),
        expected=_expected(given["forvent"], place),
        place=place,
    )


def _day(value: object, place: str) -> dt.date:
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError:
        raise CaseError(f"{place}: per is a day, YYYY-MM-DD") from None


def _course(value: Mapping[str, Any], place: str) -> Forlop:
    try:
        return from_dict({**_DEFAULTS, **value})
    except DocumentError as error:
        raise CaseError(f"{place}: {error}") from None


def _expected(value: object, place: str) -> tuple[str, ...] | None:
    if value == _NOT_ASSESSED:
        return None
    if not isinstance(value, list) or not all(isinstance(p, str) for p in value):
        raise CaseError(f"{place}: forvent is a list of pointers, or {{ikke_vurdert: true}}")
    return tuple(value)
