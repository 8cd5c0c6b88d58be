"""``requirements``: what the sources ask, and what carries each of it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from grunnmodell.api import requirements

PLACES = {
    "carried": "carried",
    "planned": "planned",
    "information": "information only",
    "out-of-scope": "out of scope",
}


def tree(result: Any) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(result.stdout)
    return loaded


def test_all_are_listed_and_counted(invoke) -> None:
    result = invoke("requirements")
    assert (result.exit_code, result.stderr) == (0, "")
    *lines, empty, last, binding = result.stdout.splitlines()
    assert empty == ""
    assert [line[:4] for line in lines] == [f"R{n:03}" for n in range(1, 126)]
    found = re.fullmatch(
        r"125 requirements: (\d+) carried, (\d+) planned, (\d+) information only, "
        r"(\d+) out of scope",
        last,
    )
    assert found is not None
    for number, word in zip(found.groups(), PLACES.values(), strict=True):
        assert sum(line[6:].startswith(word) for line in lines) == int(number)
    assert sum(map(int, found.groups())) == 125
    said = re.fullmatch(
        r"(\d+) of them bind \(skal, må\): (\d+) checked in each course, (\d+) held by the "
        r"catalogue or the document's form, (\d+) not",
        binding,
    )
    assert said is not None
    count, *parts = map(int, said.groups())
    known = requirements()
    assert count == sum(parts) == sum(krav.binds for krav in known)
    assert parts[0] == sum(krav.binds and bool(krav.duties) for krav in known)


def test_every_line_has_its_norm(invoke) -> None:
    *lines, _, _, _ = invoke("requirements").stdout.splitlines()
    assert all(re.match(r"R\d{3}  [a-z ]+ +\[[^]]+\] \S", line) for line in lines)


@pytest.mark.parametrize("written", ["R088", "r088"])
def test_one_as_it_is_printed(invoke, written: str) -> None:
    result = invoke("requirements", written)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].startswith("R088 [skal] The head contacts the service within two working days")
    assert lines[1] == "  carried"
    assert lines[2].startswith("  source: Standardised course for help measures at a centre")
    assert lines[3].startswith("  words: «skal innen to virkedager")
    assert "  carried by: duty:SEN-001" in lines
    assert invoke("requirements", "R088").stdout == result.stdout


def test_one_that_binds_and_is_not_checked_says_why(invoke) -> None:
    lines = invoke("requirements", "R043").stdout.splitlines()
    assert lines[-1] == "  not checked in a course: the need areas hold it"
    assert "not checked" not in invoke("requirements", "R088").stdout


@pytest.mark.parametrize("wrong", ["R999", "R000", "88", "SEN-001", "R088 "])
def test_one_that_does_not_exist(invoke, wrong: str) -> None:
    result = invoke("requirements", wrong)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "there is no requirement of that id; they are R001 to R125." in result.stderr


def test_a_near_miss_is_suggested(invoke) -> None:
    assert "Did you mean R" in invoke("requirements", "R999").stderr


def test_all_as_json(invoke) -> None:
    found = tree(invoke("requirements", "--format", "json"))
    assert found["format"] == "grunnmodell-requirements/1"
    assert found["summary"].keys() == PLACES.keys()
    known = requirements()
    assert [each["id"] for each in found["requirements"]] == [krav.id for krav in known]
    for place, number in found["summary"].items():
        assert sum(each["place"] == place for each in found["requirements"]) == number
    keys = {"id", "norm", "binds", "text", "source", "words", "place", "carried_by", "duties"}
    keys |= {"why"}
    assert all(each.keys() == keys for each in found["requirements"])


def test_what_is_carried_says_by_what_and_what_is_not_says_why(invoke) -> None:
    for each in tree(invoke("requirements", "--format", "json"))["requirements"]:
        assert each["source"]
        assert each["words"]
        if each["place"] == "carried":
            assert each["carried_by"], each["id"]
        elif each["place"] != "planned":
            assert each["why"], each["id"]


def test_one_as_json(invoke) -> None:
    found = tree(invoke("requirements", "r088", "--format", "json"))
    (one,) = found["requirements"]
    assert (one["id"], one["norm"], one["place"]) == ("R088", "skal", "carried")
    assert one["carried_by"][0] == "duty:SEN-001"
    assert found["summary"]["carried"] == 1


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_file_is_written_whole(folder: Path, invoke, form: str) -> None:
    printed = invoke("requirements", "--format", form)
    written = invoke("requirements", "--format", form, "--output", "krav.txt")
    assert (written.exit_code, written.stdout) == (0, "")
    assert (folder / "krav.txt").read_bytes() == printed.stdout_bytes


def test_a_course_is_not_written_over(folder: Path, invoke) -> None:
    before = (folder / "clean.yaml").read_bytes()
    refused = invoke("requirements", "--output", "clean.yaml")
    assert refused.exit_code == 2
    assert "a course stands there" in refused.stderr
    assert (folder / "clean.yaml").read_bytes() == before


def test_help_and_misuse(invoke) -> None:
    told = invoke("requirements", "--help")
    assert told.exit_code == 0
    assert "grunnmodell requirements R088" in told.stdout
    assert invoke("requirements", "R001", "R002").exit_code == 2
    assert invoke("requirements", "--format", "yaml").exit_code == 2
