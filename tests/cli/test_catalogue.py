"""``catalogue``: what the catalogue holds, chosen by age, need, municipality and day."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from grunnmodell.documents import read_tree
from grunnmodell.katalog import KINDS, asks_for
from grunnmodell.text import LANGS

FORMATS = ("table", "json", "yaml")
DAYS = ("2019-06-01", "2023-06-01", "2026-05-01")
ON = ("--on", "2026-05-01")


def codes(result: Any) -> list[str]:
    """Return the codes of the entries that a JSON output holds."""
    assert result.exit_code == 0, result.stderr
    return [entry["kode"] for entry in json.loads(result.stdout)["entries"]]


def row(output: str, kode: str) -> str:
    """Return the table's row of a code."""
    (found,) = (line for line in output.splitlines() if line.split()[:1] == [kode])
    return found


def without_nothing(value: Any) -> Any:
    """Return a tree without what is empty, from the leaves up."""
    if isinstance(value, list):
        return [without_nothing(each) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {key: without_nothing(each) for key, each in value.items()}
    return {k: v for k, v in kept.items() if v is not None and v != [] and v != {}}


# --- every kind, every format


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_in_every_format(invoke, kind: str, form: str, lang: str) -> None:
    result = invoke("catalogue", kind, "--format", form, "--lang", lang, *ON)
    assert (result.exit_code, result.stderr) == (0, "")
    assert len(result.stdout.splitlines()) > 3
    assert "\r" not in result.stdout
    if form == "table":
        assert "{" not in result.stdout


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_json_says_what_was_asked(invoke, kind: str, day: str) -> None:
    tree = json.loads(invoke("catalogue", kind, "--format", "json", "--on", day).stdout)
    assert tree["format"] == "grunnmodell-catalogue/1"
    assert (tree["kind"], tree["part"], tree["on"]) == (kind, KINDS[kind], day)
    assert tree["chosen"] == {"age": None, "need": None, "municipality": None}
    assert [plugin["name"] for plugin in tree["plugins"]] == ["grunnmodell"]
    for entry in tree["entries"]:
        assert entry["navn"].keys() == set(LANGS)
        validity = entry["validity"]
        assert validity["from"] is None or validity["from"] <= day
        assert validity["before"] is None or day < validity["before"]


@pytest.mark.parametrize("lang", [None, *LANGS])
@pytest.mark.parametrize("kind", KINDS)
def test_yaml_is_the_json_without_what_is_empty(invoke, kind: str, lang: str | None) -> None:
    words = ["--lang", lang] if lang else []
    tree = json.loads(invoke("catalogue", kind, "--format", "json", *words, *ON).stdout)
    text = invoke("catalogue", kind, "--format", "yaml", *words, *ON).stdout
    assert YAML(typ="safe", pure=True).load(text) == without_nothing(tree)


@pytest.mark.parametrize("kind", KINDS)
def test_yaml_is_read_by_our_own_reader(invoke, kind: str) -> None:
    text = invoke("catalogue", kind, "--format", "yaml", *ON).stdout
    tree = json.loads(invoke("catalogue", kind, "--format", "json", *ON).stdout)
    assert read_tree(text, name="catalogue.yaml").value == without_nothing(tree)


def test_the_plugin_free_run_is_the_same(invoke) -> None:
    plain = invoke("catalogue", "measures", "--no-plugins", *ON)
    assert plain.stdout == invoke("catalogue", "measures", *ON).stdout


def test_needs_as_they_are_printed(invoke) -> None:
    result = invoke("catalogue", "needs", "--need", "2.3", "--lang", "en", *ON)
    lines = result.stdout.splitlines()
    assert lines[0] == "need areas as of 2026-05-01, need 2.3"
    assert lines[1].split() == ["code", "name", "dimension", "points", "to"]
    assert lines[2].startswith("  2.3   Stimulation and guidance  The parents' care")
    assert lines[4:6] == [
        "      2.3.01 Stimulation and involvement",
        "      2.3.02 Upbringing, guidance and limits",
    ]
    assert lines[-1].strip().startswith("Barnets behov i sentrum")


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("nb", "tiltakstyper per 01.05.2026, 7 år, behov 2.3"),
        ("nn", "tiltakstypar per 01.05.2026, 7 år, behov 2.3"),
        ("en", "kinds of measures as of 2026-05-01, age 7, need 2.3"),
    ],
)
def test_the_title_in_every_language(invoke, lang: str, title: str) -> None:
    result = invoke("catalogue", "measures", "--age", "7", "--need", "2.3", "--lang", lang, *ON)
    assert result.stdout.splitlines()[0] == title


def test_what_is_ours_says_so(invoke) -> None:
    output = invoke("catalogue", "models", "--lang", "en", *ON).stdout
    assert row(output, "senter").endswith("avsluttet, avslag, trukket, avbrutt")
    assert "ours, not official · Standardised course" in output


# --- chosen by


def test_measures_for_an_age_and_a_need(invoke) -> None:
    args = ("catalogue", "measures", "--age", "7", "--need", "2.3", *ON)
    found = codes(invoke(*args, "--format", "json"))
    assert {"marte-meo", "pmto", "icdp"} <= set(found)
    assert "mst" not in found
    output = invoke(*args, "--lang", "en").stdout
    assert row(output, "marte-meo")
    assert not re.search(r"^  mst ", output, re.MULTILINE)


def test_an_age_is_within_its_limits(invoke) -> None:
    def of(age: int) -> set[str]:
        return set(codes(invoke("catalogue", "measures", "--age", str(age), "--format", "json")))

    assert "pmto" not in of(2)
    assert "pmto" in of(3) & of(12)
    assert "pmto" not in of(13)
    assert "mst" not in of(11)
    assert "mst" in of(12) & of(18)
    assert of(25) == set()


def test_a_dimension_is_all_its_areas(invoke) -> None:
    one = ("catalogue", "needs", "--format", "json", *ON)
    assert codes(invoke(*one, "--need", "2")) == ["2.1", "2.2", "2.3", "2.4"]
    assert codes(invoke(*one, "--need", "2.3")) == ["2.3"]
    tree = json.loads(invoke(*one, "--need", "2").stdout)
    assert tree["chosen"]["need"] == "2"


def test_every_measure_chosen_by_need_meets_it(invoke) -> None:
    args = ("catalogue", "measures", "--need", "3.2", "--format", "json", *ON)
    entries = json.loads(invoke(*args).stdout)["entries"]
    assert entries
    assert all("3.2" in entry["behov"] for entry in entries)


def test_the_themes_stand_below_only_where_a_need_is_asked(invoke) -> None:
    assert "2.3.01" not in invoke("catalogue", "needs", *ON).stdout
    assert "2.3.01" in invoke("catalogue", "needs", "--need", "2", *ON).stdout


def test_modules_of_an_age(invoke) -> None:
    args = ("catalogue", "modules", "--format", "json", *ON)
    every = set(codes(invoke(*args)))
    young = set(codes(invoke(*args, "--age", "7")))
    assert "4-12" in young
    assert "ettervern" in every - young
    assert "ettervern" in codes(invoke(*args, "--age", "19"))


def test_in_oslo_bufetat_offers_nothing(invoke) -> None:
    args = ("catalogue", "measures", "--municipality", "0301", "--on", "2023-06-01")
    assert "bufetat" not in invoke(*args, "--lang", "en").stdout
    elsewhere = invoke("catalogue", "measures", "--municipality", "1106", "--on", "2023-06-01")
    assert "bufetat" in row(elsewhere.stdout, "mst")
    assert "bufetat" in row(elsewhere.stdout, "pmto")


def test_what_limits_an_offer_is_told_below_it(invoke) -> None:
    output = invoke("catalogue", "measures", "--municipality", "1106", "--lang", "en", *ON).stdout
    assert "      bufetat: on referral, not in the whole country" in output.splitlines()
    inside = invoke("catalogue", "measures", "--municipality", "0301", "--lang", "en", *ON).stdout
    assert "not in the whole country" not in inside


@pytest.mark.parametrize(("day", "offered"), [("2023-12-31", True), ("2024-01-01", False)])
def test_bufetat_offered_pmto_until_2024(invoke, day: str, offered: bool) -> None:
    assert (
        "bufetat" in row(invoke("catalogue", "measures", "--on", day).stdout, "pmto")
    ) is offered


@pytest.mark.parametrize(
    ("number", "valid"),
    [
        ("0807", ["2019-06-01", "2019-12-31"]),
        ("3808", ["2020-01-01", "2022-06-01", "2023-12-31"]),
        ("4005", ["2024-01-01", "2024-06-01"]),
    ],
)
def test_a_municipality_is_meant_by_its_number_on_the_day(
    invoke, number: str, valid: list[str]
) -> None:
    days = (
        "2019-06-01", "2019-12-31", "2020-01-01", "2022-06-01", "2023-12-31", "2024-01-01",
        "2024-06-01",
    )  # fmt: skip
    for day in days:
        args = ("catalogue", "services", "--municipality", number, "--on", day)
        found = codes(invoke(*args, "--format", "json"))
        assert found == (["notodden-og-hjartdal"] if day in valid else []), day
        table = invoke(*args, "--lang", "en")
        assert table.exit_code == 0
        assert (f"Notodden {number}" in table.stdout) is (day in valid)


def test_nothing_found_says_none(invoke) -> None:
    result = invoke("catalogue", "services", "--municipality", "9999", "--lang", "en", *ON)
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "services as of 2026-05-01, municipality 9999", "  none",
    ]  # fmt: skip


def test_clusters_that_serve_a_municipality(invoke) -> None:
    args = ("catalogue", "clusters", "--format", "json", *ON)
    every = codes(invoke(*args))
    served = codes(invoke(*args, "--municipality", "4005"))
    assert 0 < len(served) < len(every)


def test_without_a_day_it_is_today(invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    import datetime as dt

    from grunnmodell.cli import catalogue

    monkeypatch.setattr(catalogue, "today", lambda: dt.date(2023, 12, 31))
    result = invoke("catalogue", "measures", "--lang", "en")
    assert result.stdout.startswith("kinds of measures as of 2023-12-31\n")
    assert "bufetat" in row(result.stdout, "pmto")


# --- misuse

OPTIONS = {"age": ("--age", "7"), "need": ("--need", "2.3"), "kommune": ("--municipality", "1106")}


@pytest.mark.parametrize("name", OPTIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_chosen_by_what_it_has(invoke, kind: str, name: str) -> None:
    result = invoke("catalogue", kind, *OPTIONS[name], *ON)
    if name in asks_for(kind):
        assert result.exit_code == 0
    else:
        assert (result.exit_code, result.stdout) == (2, "")
        assert f"and not with {kind}" in result.stderr


def test_an_age_does_not_go_with_roles(invoke) -> None:
    result = invoke("catalogue", "roles", "--age", "7")
    assert result.exit_code == 2
    assert "--age goes with measures, modules, and not with roles" in result.stderr


def test_a_need_that_does_not_exist_is_suggested_for(invoke) -> None:
    result = invoke("catalogue", "measures", "--need", "2.9")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "there is no need area of that code. Did you mean 2." in result.stderr
    assert "2.9" not in result.output


@pytest.mark.parametrize("wrong", ["", "4", "2.", "2.3.01", "Oslo"])
def test_other_needs_that_do_not_exist(invoke, wrong: str) -> None:
    assert invoke("catalogue", "measures", "--need", wrong).exit_code == 2


@pytest.mark.parametrize("wrong", ["301", "03011", "Oslo", "", "030l", "0301 "])
def test_a_municipality_is_four_digits(invoke, wrong: str) -> None:
    result = invoke("catalogue", "services", "--municipality", wrong)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "write a municipality's number, four digits" in result.stderr


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["tull"],
        ["measures", "roles"],
        ["measures", "--age", "-1"],
        ["measures", "--age", "26"],
        ["measures", "--on", "01.05.2026"],
        ["measures", "--format", "csv"],
    ],
)
def test_other_misuse(invoke, args: list[str]) -> None:
    assert invoke("catalogue", *args).exit_code == 2


def test_help_names_every_kind(invoke) -> None:
    told = invoke("catalogue", "--help")
    assert told.exit_code == 0
    assert all(re.search(rf"^ +{kind} +\S", told.stdout, re.MULTILINE) for kind in KINDS)


# --- where it goes


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_is_written_whole(folder: Path, invoke, form: str) -> None:
    args = ("catalogue", "measures", "--format", form, "--lang", "nn", *ON)
    written = invoke(*args, "--output", "ut.txt")
    assert (written.exit_code, written.stdout) == (0, "")
    assert (folder / "ut.txt").read_bytes() == invoke(*args).stdout_bytes


def test_a_course_is_not_written_over(folder: Path, invoke) -> None:
    before = (folder / "clean.yaml").read_bytes()
    refused = invoke("catalogue", "roles", "--output", "clean.yaml")
    assert refused.exit_code == 2
    assert "a course stands there" in refused.stderr
    assert (folder / "clean.yaml").read_bytes() == before


def test_as_a_process_of_its_own(spawn) -> None:
    ended = spawn("catalogue", "measures", "--format", "json", *ON)
    assert ended.returncode == 0
    assert b"\r" not in ended.stdout
    assert "støttekontakt" in ended.stdout.decode("utf-8")
