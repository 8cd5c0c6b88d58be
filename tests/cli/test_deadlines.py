"""``deadlines``: what is due when, how it stands, and by which law."""

from __future__ import annotations

import csv
import io
import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from grunnmodell.cli.shipped import example_files
from grunnmodell.reporting import DEADLINES_SCHEMA
from grunnmodell.text import LANGS

COURSE = """\
grunnmodell: 1
id: k7
modell: hjelpetiltak
per: 2026-05-01
barn: {fodt: 2008-05-11}
meldinger:
  - {id: m1, mottatt: 2026-04-27, melder: skole}
  - {id: m2, mottatt: 2026-04-01, melder: skole, konkludert: 2026-04-09, konklusjon: undersøkelse}
undersokelser:
  - {id: u1, meldinger: [m2], startet: 2026-04-09}
tiltak:
  - {id: t1, type: icdp, startet: 2026-03-02}
"""
BORN = ("2008-05-11", "11.05.2008", "2026-05-11", "11.05.2026")


@pytest.fixture
def course(folder: Path) -> Path:
    (folder / "k7.yaml").write_text(COURSE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    text = (files("grunnmodell.reporting") / DEADLINES_SCHEMA).read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(loaded)
    return loaded


def rows(output: str) -> list[str]:
    return re.findall(r"\b[A-Z]{3}-\d{3}\b", output)


def by_rule(result: Any) -> dict[str, dict[str, Any]]:
    (document,) = json.loads(result.stdout)["documents"]
    return {f"{d['rule']} {d['subject']['id']}": d for d in document["deadlines"]}


def test_the_table_as_it_is_printed(course: Path, invoke) -> None:
    result = invoke("deadlines", "k7.yaml", "--lang", "en")
    assert result.exit_code == 0, result.stderr
    lines = result.stdout.splitlines()
    assert lines[0] == 'k7.yaml: deadlines as of 2026-05-01 (the day in the document\'s "per")'
    assert (
        lines[1].split("  ")[1:4] == ["2026-04-22 9 days ago", "", ""] or "2026-04-22" in lines[1]
    )
    assert "overdue" in lines[1]
    assert "MEL-002" in lines[1]
    assert lines[2].strip().startswith("k7.yaml:8:5 · the child welfare service · bvl. § 13-3")
    first_open = next(line for line in lines if "MEL-001" in line)
    assert "2026-05-04 in 3 days (1 working day)" in first_open
    assert "met" in lines[-1]


def test_a_birthday_is_named_and_not_dated(course: Path, invoke) -> None:
    for form in ("table", "json", "csv"):
        output = invoke("deadlines", "k7.yaml", "--format", form, "--lang", "en").stdout
        assert "18th birthday" in output
        assert not any(day in output for day in BORN), form
    hidden = by_rule(invoke("deadlines", "k7.yaml", "--format", "json"))["ETT-001 k7"]
    assert hidden["due"] is hidden["days_left"] is hidden["working_days_left"] is None
    assert hidden["due_text"]["nn"] == "18-årsdagen"
    assert hidden["explanation"] is None


def test_show_values_dates_it(course: Path, invoke) -> None:
    shown = by_rule(invoke("deadlines", "k7.yaml", "--format", "json", "--show-values"))
    assert shown["ETT-001 k7"]["due"] == "2026-05-11"
    assert shown["ETT-001 k7"]["days_left"] == 10
    assert "2026-05-11" in invoke("deadlines", "k7.yaml", "--show-values", "--lang", "en").stdout


def test_due_within_keeps_what_is_overdue_or_near(course: Path, invoke) -> None:
    def found(*args: str) -> list[str]:
        return rows(invoke("deadlines", "k7.yaml", *args).stdout)

    assert found("--due-within", "3d") == ["MEL-002", "MEL-001"]
    assert found("--due-within", "2d") == ["MEL-002"]
    assert "ETT-001" in found("--due-within", "2w")


@pytest.mark.parametrize("wrong", ["14", "d", "14m", "-1d", "1 d", "99999d"])
def test_a_wrong_span_says_how_to_write_it(course: Path, invoke, wrong: str) -> None:
    result = invoke("deadlines", "k7.yaml", "--due-within", wrong)
    assert result.exit_code == 2
    assert "such as 14d or 2w" in result.stderr


def test_what_cannot_be_computed_says_why(course: Path, invoke) -> None:
    found = by_rule(invoke("deadlines", "k7.yaml", "--format", "json"))["MEL-003 m2"]
    assert found["state"] == "not-computable"
    assert found["missing"] == ["undersokelser[meldinger].avsluttet"]
    assert "is not recorded" in found["reason"]["en"]
    assert found["due"] is None


def test_what_does_not_apply_is_told_with_all(course: Path, invoke) -> None:
    without = by_rule(invoke("deadlines", "k7.yaml", "--format", "json"))
    everything = by_rule(invoke("deadlines", "k7.yaml", "--format", "json", "--all"))
    assert "UND-002 u1" not in without
    assert everything["UND-002 u1"]["state"] == "not-applicable"
    assert everything["UND-002 u1"]["reason"]["nb"] == "«utvidet_frist» er ikke registrert"
    table = invoke("deadlines", "k7.yaml", "--all", "--lang", "en").stdout
    assert "does not apply" in table
    assert "not shown" not in table


@pytest.mark.parametrize("lang", [None, *LANGS])
@pytest.mark.parametrize("everything", [[], ["--all"], ["--show-values"]])
def test_json_is_what_its_schema_says(
    invoke, folder: Path, schema: dict[str, Any], lang: str | None, everything: list[str]
) -> None:
    invoke("examples", "forlop")
    args = ["--lang", lang] if lang else []
    result = invoke("deadlines", "forlop", "broken.yaml", "--format", "json", *args, *everything)
    assert result.exit_code == 2
    tree = json.loads(result.stdout)
    jsonschema.validate(
        tree,
        schema,
        cls=jsonschema.Draft202012Validator,
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )
    assert len(tree["documents"]) == len(example_files()) + 1
    assert tree["documents"][-1]["findings"][0]["rule"] == "DOK-007"
    described = schema["$defs"]["deadline"]["properties"].keys()
    assert all(d.keys() == described for doc in tree["documents"] for d in doc["deadlines"])


def test_the_schema_is_printed(invoke, schema: dict[str, Any]) -> None:
    assert json.loads(invoke("schema", "deadlines").stdout) == schema


def test_csv_is_a_table_every_reader_takes(course: Path, invoke) -> None:
    output = invoke("deadlines", "k7.yaml", "--format", "csv", "--lang", "nb").stdout
    table = list(csv.DictReader(io.StringIO(output)))
    first = next(row for row in table if row["rule"] == "MEL-001" and row["id"] == "m1")
    assert (first["file"], first["forlop"], first["as_of"]) == ("k7.yaml", "k7", "2026-05-01")
    assert (first["due"], first["state"], first["days_left"]) == ("2026-05-04", "open", "3")
    assert first["hjemmel"] == "bvl. § 2-1 første ledd; SSBs kontroll Melding 3"
    assert all(None not in row.values() for row in table)
    assert "\r" not in output


def test_a_cell_is_never_taken_for_a_formula(folder: Path, invoke) -> None:
    text = COURSE.replace("id: m1", 'id: "=1+1"').replace("id: k7", 'id: "@k7"')
    (folder / "f.yaml").write_text(text, encoding="utf-8")
    output = invoke("deadlines", "f.yaml", "--format", "csv").stdout
    cells = {cell for row in csv.reader(io.StringIO(output)) for cell in row}
    assert {"'=1+1", "'@k7"} <= cells
    assert not any(cell.startswith(("=", "@")) for cell in cells)


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_in_every_language(invoke, folder: Path, lang: str) -> None:
    invoke("examples", "forlop")
    result = invoke("deadlines", "forlop", "--all", "--lang", lang)
    assert result.exit_code == 0
    assert "{" not in result.stdout


def test_what_cannot_be_read_is_said_and_the_rest_listed(course: Path, invoke) -> None:
    result = invoke("deadlines", "broken.yaml", "missing.yaml", "k7.yaml", "--lang", "en")
    assert result.exit_code == 2
    assert "broken.yaml:4:1: DOK-007 error" in result.stderr
    assert "missing.yaml: DOK-001 error" in result.stderr
    assert "MEL-001" in result.stdout


def test_a_file_is_written_whole(course: Path, invoke) -> None:
    result = invoke("deadlines", "k7.yaml", "--format", "csv", "--output", "frister.csv")
    assert (result.exit_code, result.stdout) == (0, "")
    assert (course / "frister.csv").read_bytes().startswith(b"file,forlop,as_of,rule,")
    refused = invoke("deadlines", "k7.yaml", "--output", "clean.yaml")
    assert refused.exit_code == 2
    assert "a course stands there" in refused.stderr


def test_a_day_of_ones_own(course: Path, invoke) -> None:
    result = invoke("deadlines", "k7.yaml", "--as-of", "2026-05-05", "--format", "json")
    assert json.loads(result.stdout)["as_of_from"] == "option"
    assert by_rule(result)["MEL-001 m1"]["state"] == "overdue"


def test_an_unsettled_last_day_tells_both(folder: Path, invoke) -> None:
    # A week from Sunday 10 May 2026 ends on Constitution Day, a Sunday.
    text = COURSE.replace("2026-04-27", "2026-05-10").replace("per: 2026-05-01", "per: 2026-05-12")
    (folder / "f.yaml").write_text(text, encoding="utf-8")
    found = by_rule(invoke("deadlines", "f.yaml", "--format", "json"))["MEL-001 m1"]
    assert (found["due"], found["at_latest"]) == ("2026-05-17", "2026-05-18")
    assert "forvaltningslovforskriften § 41" in found["explanation"]["nb"]
    table = invoke("deadlines", "f.yaml", "--lang", "en").stdout
    assert "perhaps not before 2026-05-18" in table
