"""The examples of a duty are its first passing and first failing case, as they are written."""

from __future__ import annotations

import datetime as dt
from importlib.resources import files

import pytest

from grunnmodell.documents import NO_EXAMPLES, CaseExample, case_examples, read_tree
from grunnmodell.documents.shipped_cases import examples_in

FOLDER = files("grunnmodell") / "cases"
NAMES = sorted(f.name.removesuffix(".yaml") for f in FOLDER.iterdir() if f.name.endswith(".yaml"))
WRITTEN = """\
regel: XYZ-001
saker:
  - navn: kan ikke vurderes
    per: 2026-05-01
    forlop: {}
    forvent: {ikke_vurdert: true}
  - navn: et funn, med kommentar
    forvent: [/a]
    per: 2026-05-02
    forlop:
      # Uken er ute onsdag.
      a:
        - {b: 1}

      c: [2]
  # En merknad mellom to saker.
  - navn: på én linje
    per: 2026-05-03
    forlop: {a: [{b: 1}],
             c: [2]}
    forvent: []
  - navn: enda ett som går gjennom
    per: 2026-05-04
    forlop: {a: []}
    forvent: []
"""


def value(text: str) -> object:
    return read_tree(text, name="x.yaml", format="yaml").value


@pytest.mark.parametrize("rule", NAMES)
def test_each_is_the_first_case_of_its_kind(rule: str) -> None:
    tree = read_tree((FOLDER / f"{rule}.yaml").read_bytes(), name=rule, format="yaml")
    found = case_examples(rule)
    passing = next(case for case in tree.value["saker"] if case["forvent"] == [])
    failing = next(
        c for c in tree.value["saker"] if c["forvent"] and "ikke_vurdert" not in c["forvent"]
    )
    for case, example in ((passing, found.passes), (failing, found.fails)):
        assert example is not None
        assert (example.name, example.per.isoformat()) == (case["navn"], case["per"])
        assert value(example.course) == case["forlop"]


@pytest.mark.parametrize("rule", NAMES)
def test_it_is_written_as_in_the_file_without_its_margin(rule: str) -> None:
    text = (FOLDER / f"{rule}.yaml").read_text(encoding="utf-8")
    whole = [" ".join(line.split()) for line in text.splitlines()]
    found = case_examples(rule)
    for example in (found.passes, found.fails):
        assert example is not None
        first, *rest = example.course.splitlines()
        assert first == first.lstrip()
        assert example.course.endswith("\n")
        for line in (first, *rest):
            assert any(" ".join(line.split()) in each for each in whole)


def test_comments_and_empty_lines_stay_and_the_next_case_does_not_come_along() -> None:
    found = examples_in(WRITTEN.encode(), "XYZ-001.yaml")
    course = "# Uken er ute onsdag.\na:\n  - {b: 1}\n\nc: [2]\n"
    assert found.fails == CaseExample("et funn, med kommentar", dt.date(2026, 5, 2), course)
    assert found.passes is not None
    assert found.passes.name == "på én linje"
    assert found.passes.course == "{a: [{b: 1}],\nc: [2]}\n"


@pytest.mark.parametrize("rule", ["KLA-002", "nord/egen", "../cases/TIL-001", "", "DOK-007", "/x"])
def test_what_has_no_cases_has_no_examples(rule: str) -> None:
    assert case_examples(rule) == NO_EXAMPLES
