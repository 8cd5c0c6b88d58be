"""In the example with many faults, each planted fault gives exactly one finding, on its line."""

from __future__ import annotations

import re
from pathlib import Path

import grunnmodell
from grunnmodell.api import Plugins, check
from grunnmodell.documents import read

FILE = Path(grunnmodell.__file__).parent / "examples" / "mange-feil.yaml"
MARK = re.compile(r"# feil: (\w{3}-\d{3}(?:, \w{3}-\d{3})*)$")
# A goal without a need, or a measure without a plan, hides needs without a measure: the missing
# link is the root fault, so the two cannot stand beside BEH-001.
HIDDEN = {"BEH-002", "PLA-004"}


def planted() -> list[tuple[int, str]]:
    lines = enumerate(FILE.read_text(encoding="utf-8").splitlines(), start=1)
    marks = [(number, hit[1]) for number, line in lines if (hit := MARK.search(line))]
    return sorted((number, rule) for number, ids in marks for rule in ids.split(", "))


def found() -> list[tuple[int | None, str]]:
    document = read(FILE)
    day = document.content.per
    assert day is not None
    findings = check(document, as_of=day).findings
    return [(f.location.line if f.location else None, f.rule) for f in findings]


def test_each_planted_fault_gives_one_finding_on_its_line() -> None:
    assert sorted(found(), key=str) == sorted(planted(), key=str)


def test_every_national_duty_is_planted() -> None:
    ids = {duty.id for duty in Plugins.national().whole_book().duties}
    assert ids - {rule for _, rule in planted()} == HIDDEN


def test_nothing_is_left_unassessed() -> None:
    document = read(FILE)
    assert document.content.per is not None
    report = check(document, as_of=document.content.per)
    assert {n.rule for n in report.not_assessed} == set()
