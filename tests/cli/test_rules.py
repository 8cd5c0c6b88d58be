"""``rules``: the duties as a list, for programs, and as a book."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from grunnmodell.api import Plugins
from grunnmodell.katalog import DUTY_KINDS, TOPICS, WantedDuties, chosen_duties, kind_of
from grunnmodell.text import LANGS

BOOK = Plugins.national().whole_book()
DUTIES = BOOK.duties
EVERY = chosen_duties(DUTIES, BOOK.katalog, WantedDuties())
IDS = {duty.id for duty in DUTIES}
LINE = re.compile(r"  ([A-Z]{3}-\d{3})  ")


def listed(*args: str, invoke) -> list[str]:
    result = invoke("rules", *args, "--lang", "en")
    assert (result.exit_code, result.stderr) == (0, "")
    return [found[1] for line in result.stdout.splitlines() if (found := LINE.match(line))]


def tree(*args: str, invoke) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(invoke("rules", "--format", "json", *args).stdout)
    return loaded


@pytest.fixture
def schema(invoke) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(invoke("schema", "rules").stdout)
    jsonschema.Draft202012Validator.check_schema(loaded)
    return loaded


# --- the table


def test_every_duty_has_one_line_sorted_by_topic_and_id(invoke) -> None:
    found = listed(invoke=invoke)
    assert len(found) == len(set(found)) == len(IDS)
    order = list(TOPICS)
    assert found == sorted(IDS, key=lambda own: (order.index(own[:3]), own))


def test_a_line_has_id_norm_severity_title_and_main_source(invoke) -> None:
    output = invoke("rules", "--topic", "TIL", "--lang", "nb").stdout
    (line,) = (line for line in output.splitlines() if line.startswith("  TIL-001"))
    cells = re.split(r" {2,}", line.strip())
    assert cells == [
        "TIL-001", "skal", "feil", "Tiltaket bygger på et vedtak", "bvl. § 15-3 tredje ledd",
    ]  # fmt: skip
    assert "tiltak (TIL)" in output.splitlines()


def test_a_severity_that_differs_between_models_names_both(invoke) -> None:
    every = invoke("rules", "--topic", "AVS", "--lang", "en").stdout
    assert "error/warning  An ended measure has a reason" in every
    one = invoke("rules", "--topic", "AVS", "--model", "senter", "--lang", "en").stdout
    assert re.search(r"AVS-001  must \(skal\) +warning +An ended", one)


@pytest.mark.parametrize("lang", LANGS)
def test_the_counts_add_up(invoke, lang: str) -> None:
    *_, by_topic, by_norm, last = invoke("rules", "--lang", lang).stdout.splitlines()
    for line in (by_topic, by_norm):
        assert sum(int(number) for number in re.findall(r" (\d+)(?:,|$)", line)) == len(IDS)
    total, *parts = (int(number) for number in re.findall(r"\d+", last))
    assert total == sum(parts) == len(IDS)


def test_one_of_a_kind_is_told_in_the_singular(invoke) -> None:
    kinds = Counter((duty.topic, kind_of(duty.newest)) for duty in EVERY)
    topic, kind = next(each for each, number in kinds.items() if number == 1)
    output = invoke("rules", "--topic", topic, "--kind", kind, "--lang", "nn").stdout
    assert output.splitlines()[-1] == f"1 plikt: 1 {DUTY_KINDS[kind].nn}"


def test_filters_narrow_and_repeat(invoke) -> None:
    both = listed("--topic", "mel", "--topic", "UND", invoke=invoke)
    assert {own[:3] for own in both} == {"MEL", "UND"}
    assert set(listed("--topic", "KLA", "--norm", "SKAL", invoke=invoke)) == {
        duty.id for duty in DUTIES if duty.id[:3] == "KLA" and duty.norm.value == "skal"
    }
    assert listed("--norm", "bor", invoke=invoke) == listed("--norm", "bør", invoke=invoke) != []
    assert "SEN-001" not in listed("--model", "ettervern", invoke=invoke)
    assert "MEL-001" in listed("--phase", "melding", invoke=invoke)
    assert all(
        duty.id not in listed("--kind", "deadline", invoke=invoke)
        for duty in DUTIES
        if hasattr(duty, "check")
    )


def test_a_day_tells_what_held_then(invoke) -> None:
    assert "SAM-003" not in listed("--on", "2022-12-31", invoke=invoke)
    assert "SAM-003" in listed("--on", "2023-01-01", invoke=invoke)
    before = invoke("rules", "--topic", "TIL", "--on", "2022-12-31", "--lang", "nb").stdout
    assert before.startswith("reglene per 31.12.2022\n")
    assert "bvl. (1992) § 4-4" in before


def test_nothing_found_says_none(invoke) -> None:
    result = invoke("rules", "--topic", "DAT", "--kind", "deadline", "--lang", "en")
    assert (result.exit_code, result.stdout) == (0, "the rules\n  none\n")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--topic", "MELD"), "there is no such topic. Did you mean MEL"),
        (("--topic", "XQZ"), "They are: MEL, UND"),
        (("--topic", "dok"), '"grunnmodell explain DOK-001" tells of one'),
        (("--norm", "må"), "there is no such norm. They are: skal, bør, kan, bor."),
        (("--kind", "rules"), "there is no such kind of rule. Did you mean rule?"),
        (("--model", "hjelpetiltaket"), "Did you mean hjelpetiltak?"),
        (("--phase", "oppstarten"), "Did you mean oppstart"),
        (("--model", "ettervern", "--phase", "henvist"), "there is no such phase."),
        (("--on", "01.02.2026"), "write the day as YYYY-MM-DD"),
        (("--new-since", "2026"), "--new-since goes with --format html"),
        (("--without", "nord"), "no installed plugin"),
    ],
)
def test_what_does_not_exist_is_refused(invoke, args: tuple[str, ...], told: str) -> None:
    result = invoke("rules", *args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


def test_what_was_typed_is_not_repeated(invoke) -> None:
    assert "01017012345" not in invoke("rules", "--topic", "01017012345").stderr


def test_the_help_names_every_topic(invoke) -> None:
    told = re.findall(r"\w+", invoke("rules", "--help").stdout)
    assert [topic for topic in TOPICS if topic not in told] == []


# --- for programs


@pytest.mark.parametrize("lang", [None, *LANGS])
def test_json_is_as_its_schema_says(invoke, schema: dict[str, Any], lang: str | None) -> None:
    found = tree(*(["--lang", lang] if lang else []), invoke=invoke)
    jsonschema.validate(found, schema)
    assert found["format"] == "grunnmodell-rules/1"
    assert {rule["id"] for rule in found["rules"]} == IDS
    described = schema["$defs"]["rule"]["properties"].keys()
    assert all(rule.keys() == described for rule in found["rules"])
    assert all(list(r["title"]) == ([lang] if lang else list(LANGS)) for r in found["rules"])
    assert found.keys() == schema["properties"].keys()


def test_json_counts_what_it_lists(invoke) -> None:
    found = tree("--norm", "skal", "--kind", "rule", "--on", "2026-05-01", invoke=invoke)
    summary, rules = found["summary"], found["rules"]
    assert summary["duties"] == len(rules) == summary["norms"]["skal"] == summary["kinds"]["rule"]
    assert sum(topic["duties"] for topic in summary["topics"]) == len(rules)
    assert found["chosen"] == {
        "topics": [], "norms": ["skal"], "kinds": ["rule"], "models": [], "phases": [],
    }  # fmt: skip
    assert found["on"] == "2026-05-01"


def test_json_tells_the_same_as_explain(invoke) -> None:
    (rule,) = (r for r in tree(invoke=invoke)["rules"] if r["id"] == "MEL-001")
    explained = json.loads(invoke("explain", "MEL-001", "--format", "json").stdout)
    assert {key: explained[key] for key in explained.keys() & rule.keys()} == {
        key: rule[key] for key in explained.keys() & rule.keys()
    }
    assert rule["places"] == [{"model": "hjelpetiltak", "phase": "melding"}]


# --- the book, and where it goes


@pytest.mark.parametrize("form", ["table", "json", "html"])
def test_a_file_is_written_whole(folder: Path, invoke, form: str) -> None:
    args = ("rules", "--topic", "VED", "--format", form, "--lang", "nn")
    printed = invoke(*args)
    written = invoke(*args, "--output", "regler")
    assert (written.exit_code, written.stdout) == (0, "")
    assert (folder / "regler").read_bytes() == printed.stdout_bytes


def test_a_course_is_not_written_over(folder: Path, invoke) -> None:
    before = (folder / "clean.yaml").read_bytes()
    refused = invoke("rules", "--format", "html", "--output", "clean.yaml")
    assert refused.exit_code == 2
    assert (folder / "clean.yaml").read_bytes() == before


def test_the_book_is_of_what_was_asked_for(invoke) -> None:
    args = ("--format", "html", "--lang", "nn", "--phase", "oppstart", "--model", "hjelpetiltak")
    book = invoke("rules", *args).stdout
    own = set(re.findall(r'<article id="duty/([^"]+)"', book))
    assert own == set(listed("--phase", "oppstart", "--model", "hjelpetiltak", invoke=invoke))
    assert '<html lang="nn">' in book


def test_the_book_marks_what_came_after_an_edition(invoke) -> None:
    args = ("rules", "--topic", "TIL", "--format", "html", "--lang", "nb", "--new-since")
    assert "ny etter utgave 2025" in invoke(*args, "2025").stdout
    assert "ny etter utgave" not in invoke(*args, "2026").stdout


def test_plugins_are_left_out_when_asked(invoke) -> None:
    assert tree("--no-plugins", invoke=invoke)["plugins"] == [
        {"name": "grunnmodell", "version": Plugins.national().active[0].version}
    ]
