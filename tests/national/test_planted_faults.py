"""In the examples with faults, each planted fault gives exactly one finding, on its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import grunnmodell
from grunnmodell.api import Plugins, check
from grunnmodell.documents import read

FOLDER = Path(grunnmodell.__file__).parent / "examples"
MANY = FOLDER / "mange-feil.yaml"
FILES = [MANY, *sorted(FOLDER.glob("brutte-*.yaml"))]
MARK = re.compile(r"# feil: (\w{3}-\d{3}(?:, \w{3}-\d{3})*)$")
# A goal without a need, or a measure without a plan, hides needs without a measure: the missing
# link is the root fault, so the two cannot stand beside BEH-001.
HIDDEN = {"BEH-002", "PLA-004"}
# Days that are told and never broken.
TOLD = {"AKU-004", "KLA-002"}


def planted(file: Path) -> list[tuple[int, str]]:
    lines = enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
    marks = [(number, hit[1]) for number, line in lines if (hit := MARK.search(line))]
    return sorted((number, rule) for number, ids in marks for rule in ids.split(", "))


def found(file: Path) -> list[tuple[int | None, str]]:
    document = read(file)
    day = document.content.per
    assert day is not None
    findings = check(document, as_of=day).findings
    return [(f.location.line if f.location else None, f.rule) for f in findings]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_planted_fault_gives_one_finding_on_its_line(file: Path) -> None:
    assert planted(file)
    assert sorted(found(file), key=str) == sorted(planted(file), key=str)


def test_every_national_duty_is_planted() -> None:
    ids = {duty.id for duty in Plugins.national().whole_book().duties}
    assert ids - {rule for file in FILES for _, rule in planted(file)} == HIDDEN | TOLD


def test_nothing_is_left_unassessed() -> None:
    document = read(MANY)
    assert document.content.per is not None
    report = check(document, as_of=document.content.per)
    assert {n.rule for n in report.not_assessed} == set()
