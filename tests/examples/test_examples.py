"""The examples in the wheel: what they say, and that between them they use the whole format."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import grunnmodell
from grunnmodell.api import check
from grunnmodell.documents import dumps, loads, read, read_tree
from grunnmodell.forlop import Forlop, Record, fields_of, shape_of
from grunnmodell.privacy import holds_identity_number

FOLDER = Path(grunnmodell.__file__).parent / "examples"
YAML = sorted(FOLDER.glob("*.yaml"))
FILES = [*YAML, FOLDER / "familie-4-12.json"]
COMPLETE = ["familie-4-12.yaml", "senter.yaml", "ettervern.yaml", "loven-fra-1992.yaml"]
CLEAN = [*COMPLETE, "familie-4-12.json", "delvis-uttrekk.yaml", "sjeldne-deler.yaml"]
EXPECTED = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))

every_file = pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
every_yaml = pytest.mark.parametrize("file", YAML, ids=lambda f: f.name)


def course(file: Path) -> Forlop:
    return read(file).content


@pytest.mark.parametrize("name", CLEAN)
def test_is_free_of_findings_on_the_day_it_is_complete_to(name: str) -> None:
    document = read(FOLDER / name)
    assert document.content.per is not None
    assert check(document, as_of=document.content.per).findings == ()


@every_file
def test_finds_what_expected_json_says(file: Path) -> None:
    document = read(file)
    day = document.content.per
    assert day is not None
    found = [[f.rule, f.pointer] for f in check(document, as_of=day).findings]
    assert EXPECTED[file.name] == {"as_of": day.isoformat(), "findings": found}


def test_expected_json_knows_every_example_and_no_other() -> None:
    assert sorted(EXPECTED) == sorted(file.name for file in FILES)
    others = {"expected.json", "familie-4-12.json"} | {file.name for file in YAML}
    assert {file.name for file in FOLDER.iterdir() if file.is_file()} == others


def test_the_partial_extract_says_what_it_could_not_assess() -> None:
    document = read(FOLDER / "delvis-uttrekk.yaml")
    assert document.content.per is not None
    report = check(document, as_of=document.content.per)
    assert report.assessed
    missing = {part for entry in report.not_assessed for part in entry.missing}
    assert {"barn", "tiltaksplaner", "hendelser", "samtykker"} <= missing


def test_an_exception_by_rule_and_one_by_fingerprint_hold() -> None:
    document = read(FOLDER / "sjeldne-deler.yaml")
    assert document.content.per is not None
    report = check(document, as_of=document.content.per)
    assert [(f.rule, f.subject.id) for f in report.excepted] == [
        ("EVA-002", "e1"),
        ("EVA-002", "e2"),
    ]


@pytest.mark.parametrize("form", ["yaml", "json"])
@every_file
def test_comes_back_the_same(file: Path, form: Any) -> None:
    forlop = course(file)
    assert loads(dumps(forlop, format=form), format=form) == forlop


def test_the_family_course_is_the_same_in_json() -> None:
    assert course(FOLDER / "familie-4-12.json") == course(FOLDER / "familie-4-12.yaml")


@every_file
def test_is_marked_as_made_up_and_says_its_day(file: Path) -> None:
    forlop = course(file)
    assert forlop.syntetisk is True
    assert forlop.per is not None


@every_yaml
def test_tells_its_story_first_and_stays_short(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    story = [line for line in lines if line.startswith("# ")]
    assert lines[: len(story)] == story
    assert 3 <= len(story) <= 6
    assert "oppdiktet" in " ".join(story)
    assert len(lines) <= 160
    assert max(map(len, lines)) <= 120


@every_file
def test_holds_no_identity_number_and_no_name(file: Path) -> None:
    assert not holds_identity_number(file.read_text(encoding="utf-8"))
    for text in free_texts(course(file)):
        assert not re.search(r"\b[A-ZÆØÅ]", text), "a word with a capital may be a name"


def free_texts(record: Record) -> list[str]:
    found = []
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if field.is_record:
            items = value if field.many else (value,)
            found += [text for item in items or () if item for text in free_texts(item)]
        elif field.sensitive and field.type is str and value is not None:
            found.append(value)
    return found


def used_fields(kind: type[Record], tree: Any) -> set[tuple[str, str]]:
    found = {(kind.__name__, key) for key in tree}
    for child in shape_of(kind).children:
        for item in tree.get(child.name, []) if child.many else [tree.get(child.name, {})]:
            found |= used_fields(child.type, item)
    return found


def all_fields(kind: type[Record], seen: set[type[Record]]) -> set[tuple[str, str]]:
    if kind in seen:
        return set()
    seen.add(kind)
    found = {(kind.__name__, field.name) for field in fields_of(kind)}
    for child in shape_of(kind).children:
        found |= all_fields(child.type, seen)
    return found


def test_between_them_they_use_every_field() -> None:
    used: set[tuple[str, str]] = set()
    for file in YAML:
        used |= used_fields(Forlop, read_tree(file.read_bytes(), name=file.name).value)
    assert all_fields(Forlop, set()) - used == set()
