"""The case runner passes for the right reason, and says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from grunnmodell import DocumentError, HookSpecs, Norm, Text, Tiltak, hookimpl, rule
from grunnmodell.api import Plugins, check
from grunnmodell.hooks import ALLE
from grunnmodell.law.statutes import OURS
from grunnmodell.rules import Rule
from grunnmodell.testing import VALID_ON, CaseError, load_cases, run_case, valid_course, valid_tree

COURSE = "{vedtak: [], tiltak: [{id: t1, type: icdp, startet: 2026-03-24}]}"


def one_case(tmp_path: Path, forvent: str, forlop: str = COURSE, rule_id: str = "TIL-001") -> Path:
    file = tmp_path / "sak.yaml"
    text = f"""\
regel: {rule_id}
saker:
  - navn: en sak
    per: 2026-05-01
    forlop: {forlop}
    forvent: {forvent}
"""
    file.write_text(text, encoding="utf-8")
    return file


def test_what_was_expected_passes(tmp_path: Path) -> None:
    (case,) = load_cases(one_case(tmp_path, "[/tiltak/0/vedtak]"))
    result = run_case(case)
    assert result.ok
    assert result.message == ""
    assert result.expected == result.found == ("/tiltak/0/vedtak",)
    assert str(case) == "TIL-001: en sak"


@pytest.mark.parametrize("forvent", ["[]", "[/tiltak/0/startet]", "{ikke_vurdert: true}"])
def test_something_else_fails_and_says_where(tmp_path: Path, forvent: str) -> None:
    (case,) = load_cases(one_case(tmp_path, forvent))
    result = run_case(case)
    assert not result.ok
    assert result.message.startswith("sak.yaml:3: TIL-001: en sak: expected ")
    assert result.message.endswith("found /tiltak/0/vedtak")


def test_a_case_that_was_not_assessed_does_not_pass_as_clean(tmp_path: Path) -> None:
    (case,) = load_cases(one_case(tmp_path, "[]", "{tiltak: []}"))
    result = run_case(case)
    assert not result.ok
    assert result.found is None
    assert result.message.endswith("expected nothing, found not assessed; missing: vedtak")


def test_a_rule_nobody_has_fails(tmp_path: Path) -> None:
    (case,) = load_cases(one_case(tmp_path, "[]", rule_id="til-1"))
    result = run_case(case)
    assert not result.ok
    assert result.message.endswith("there is no such rule")


def test_a_plugins_rule_has_cases_too(tmp_path: Path) -> None:
    (case,) = load_cases(one_case(tmp_path, '["/tiltak/0"]', rule_id="bykommunen/loud"))
    assert run_case(case, Plugins.of(Loud())).ok


def test_what_is_wrong_with_a_document_has_cases_too(tmp_path: Path) -> None:
    forlop = "{tiltak: [{id: t1, type: icdp}, {id: t2, type: icdp, ansvarlig: kp}], personer: []}"
    file = one_case(tmp_path, "[/tiltak/1/ansvarlig]", forlop, rule_id="DOK-020")
    assert run_case(load_cases(file)[0]).ok


def test_a_rule_that_crashes_fails_its_case(tmp_path: Path) -> None:
    (case,) = load_cases(one_case(tmp_path, "[]", rule_id="bykommunen/broken"))
    result = run_case(case, Plugins.of(Loud()))
    assert not result.ok
    assert "ZeroDivisionError" in result.message


@pytest.mark.parametrize(
    "text",
    [
        "regel: TIL-001\nsaker: []\n",
        "regel: 1\nsaker: [{navn: a}]\n",
        "saker: [{navn: a}]\n",
        "- regel: TIL-001\n",
        "regel: TIL-001\nsaker: [{navn: a, per: 2026-05-01, forlop: {}}]\n",
        "regel: TIL-001\nsaker: [{navn: a, per: snart, forlop: {}, forvent: []}]\n",
        "regel: TIL-001\nsaker: [{navn: a, per: 2026-05-01, forlop: [], forvent: []}]\n",
        "regel: TIL-001\nsaker: [{navn: a, per: 2026-05-01, forlop: {}, forvent: /tiltak}]\n",
        "regel: TIL-001\nsaker: [{navn: a, per: 2026-05-01, forlop: {}, forvent: {a: true}}]\n",
        "regel: TIL-001\nsaker: [{navn: a, per: 2026-05-01, forlop: {tiltk: []}, forvent: []}]\n",
    ],
)
def test_a_case_file_with_a_fault_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "sak.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(CaseError, match=r"^sak\.yaml"):
        load_cases(file)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="cannot be read"):
        load_cases(tmp_path / "ingen.yaml")


def test_yaml_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "sak.yaml"
    file.write_text("regel: [", encoding="utf-8")
    with pytest.raises(DocumentError):
        load_cases(file)


def test_the_valid_course_checks_clean_and_almost_all_of_it_is_assessed() -> None:
    report = check(valid_course(), as_of=VALID_ON)
    assert report.findings == ()
    assert {n.missing for n in report.not_assessed} == {("avslutning",), ("ettervern",)}


def test_a_change_of_the_valid_course_gives_just_its_finding() -> None:
    report = check(valid_course(samtykker=[]), as_of=VALID_ON)
    assert [f.rule for f in report.findings] == ["SAM-001"]


def test_a_part_is_left_out_with_none_and_copies_are_new() -> None:
    assert valid_course(personer=None).personer is None
    valid_tree()["barn"]["fodt"] = "2000-01-01"
    assert valid_tree()["barn"]["fodt"] == "2017-04-12"


TEXT = Text.same("x")


@rule(
    "bykommunen/loud",
    on=Tiltak,
    anchor="startet",
    hjemmel=OURS.section(TEXT),
    norm=Norm.KAN,
    title=TEXT,
    message=TEXT,
    mend=TEXT,
)
def loud(t, c):  # type: ignore[no-untyped-def]
    """Find fault with every measure."""
    yield c.problem()


@rule(
    "bykommunen/broken",
    on=Tiltak,
    anchor="startet",
    hjemmel=OURS.section(TEXT),
    norm=Norm.KAN,
    title=TEXT,
    message=TEXT,
    mend=TEXT,
)
def broken(t, c):  # type: ignore[no-untyped-def]
    """Crash."""
    yield 1 / 0


class Loud(HookSpecs):
    api = 1
    name = "bykommunen"
    version = "1"
    gjelder = ALLE

    @hookimpl
    def rules(self) -> tuple[Rule, ...]:
        return (loud, broken)
