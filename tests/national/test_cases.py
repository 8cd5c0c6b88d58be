"""Every national rule, requirement and deadline does what its cases say."""

from __future__ import annotations

from pathlib import Path

import pytest

import grunnmodell
from grunnmodell.api import Plugins, check
from grunnmodell.findings import Finding
from grunnmodell.testing import Case, load_cases, run_case

FOLDER = Path(grunnmodell.__file__).parent / "cases"
CASES = [case for file in sorted(FOLDER.glob("*.yaml")) for case in load_cases(file)]
FAILING = [case for case in CASES if case.expected]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: Case) -> None:
    result = run_case(case)
    assert result.ok, result.message


@pytest.mark.parametrize("case", FAILING, ids=str)
def test_a_finding_cites_law_in_force_on_the_day_that_decides(case: Case) -> None:
    findings = check(case.forlop, as_of=case.per, plugins=Plugins.national()).findings
    for finding in (f for f in findings if f.rule == case.rule):
        assert finding.hjemmel
        assert_in_force(finding)


def assert_in_force(finding: Finding) -> None:
    # A deadline shows only the day it ends; the statute that holds is that of the day it starts.
    day = next((day for name, day in finding.days if name in ("anchor", "from")), None)
    for hjemmel in finding.hjemmel:
        if day is not None and hjemmel.is_law:
            assert day in hjemmel.lov.validity, (finding.rule, hjemmel, day)


@pytest.mark.parametrize("case", FAILING, ids=str)
def test_a_finding_reads_well_in_each_language(case: Case) -> None:
    for finding in check(case.forlop, as_of=case.per).findings:
        for lang in ("nb", "nn", "en"):
            text = finding.message(lang) + finding.mend(lang)
            assert "{" not in text
            assert text.strip() == text


@pytest.mark.parametrize("case", CASES, ids=str)
def test_no_birth_date_is_told(case: Case) -> None:
    barn = case.forlop.barn
    born = barn.fodt if barn is not None else None
    for finding in check(case.forlop, as_of=case.per).findings:
        assert born is None or f"{born:%d.%m.%Y}" not in finding.message("nb")
        assert born is None or born not in dict(finding.days).values()
