"""SARIF 2.1.0, by its own schema where that is at hand, and by what readers of it rely on."""

from __future__ import annotations

import json
import os
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from grunnmodell.api import Plugins
from grunnmodell.findings import DIAGNOSTICS
from grunnmodell.forlop import Tiltak
from grunnmodell.hooks import ALLE, HookSpecs, hookimpl
from grunnmodell.law import Norm
from grunnmodell.law.statutes import OURS
from grunnmodell.reporting import Outcome, sarif_report
from grunnmodell.rules import Rule, rule
from grunnmodell.text import LANGS, Lang, Text

SHARED = Path(os.environ.get("GRUNNMODELL_SHARED", Path(__file__).parents[3] / "shared"))
SCHEMA = SHARED / "data" / "sarif" / "sarif-schema-2.1.0.json"


@rule(
    "fjord/alltid",
    on=Tiltak,
    anchor="startet",
    hjemmel=OURS.section(Text.same("alltid")),
    norm=Norm.BOR,
    title=Text.same("alltid"),
    message=Text.same("alltid"),
    mend=Text.same("alltid"),
)
def always(t, c):
    """Always."""
    yield c.problem()


class Fjord(HookSpecs):
    api = 1
    name = "fjord"
    version = "3"
    gjelder = ALLE

    @hookimpl
    def rules(self) -> tuple[Rule, ...]:
        return (always,)


class Tom(HookSpecs):
    api = 1
    name = "tom"
    version = "1"
    gjelder = ALLE


def log(outcome: Outcome, plugins: Plugins | None = None, **kwargs: Any) -> dict[str, Any]:
    book = (plugins or Plugins.national()).whole_book()
    loaded: dict[str, Any] = json.loads(sarif_report(outcome, book, **kwargs))
    return loaded


def the_run(*args: Any, **kwargs: Any) -> dict[str, Any]:
    (only,) = log(*args, **kwargs)["runs"]
    return only


@pytest.mark.oracle
@pytest.mark.parametrize("lang", LANGS)
def test_the_schema_of_oasis_accepts_it(everything: Outcome, run, lang: Lang) -> None:
    if not SCHEMA.is_file():
        pytest.skip("the SARIF schema is missing: set GRUNNMODELL_SHARED to where data/sarif lies")
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    formats = jsonschema.Draft4Validator.FORMAT_CHECKER
    validator = jsonschema.Draft4Validator(schema, format_checker=formats)
    plugins = Plugins.of(Fjord(), Tom())
    for each in (
        log(everything, lang=lang),
        log(Outcome(checked=()), lang=lang),
        log(run(plugins=plugins), plugins, lang=lang),
    ):
        assert [error.message for error in validator.iter_errors(each)] == []


def test_the_frame(everything: Outcome) -> None:
    tree = log(everything)
    assert tree["version"] == "2.1.0"
    assert tree["$schema"].endswith("sarif-schema-2.1.0.json")
    (only,) = tree["runs"]
    assert only["columnKind"] == "unicodeCodePoints"
    assert only["tool"]["driver"]["name"] == "grunnmodell"


def test_every_rule_is_listed_even_when_all_is_well() -> None:
    only = the_run(Outcome(checked=()))
    assert only["results"] == []
    ids = [each["id"] for each in only["tool"]["driver"]["rules"]]
    assert len(ids) == len(set(ids))
    duties = {duty.id for duty in Plugins.national().whole_book().duties}
    assert set(ids) == duties | DIAGNOSTICS.keys()


def test_a_rule_leads_to_its_law() -> None:
    rules = {r["id"]: r for r in the_run(Outcome(checked=()))["tool"]["driver"]["rules"]}
    assert rules["TIL-001"]["helpUri"] == "https://lovdata.no/lov/2021-06-18-97/%C2%A715-3"
    assert rules["TIL-001"]["defaultConfiguration"] == {"level": "error"}
    assert "helpUri" not in rules["DOK-007"]
    assert all(r["shortDescription"]["text"] for r in rules.values())


def test_a_result_has_its_place(run) -> None:
    results = the_run(run())["results"]
    first = results[0]
    physical = first["locations"][0]["physicalLocation"]
    assert unquote(physical["artifactLocation"]["uri"]) == "forløp/a.yaml"
    assert physical["artifactLocation"]["uri"].isascii()
    assert physical["region"] == {"startLine": 6, "startColumn": 46}
    assert list(first["partialFingerprints"]) == ["grunnmodell/1"]
    assert first["level"] == "error"
    assert first["message"]["text"].endswith(
        "(bvl. § 2-1 first paragraph; Statistics Norway's control Melding 3)."
    )


def test_each_result_points_at_its_own_rule(everything: Outcome) -> None:
    only = the_run(everything)
    rules = only["tool"]["driver"]["rules"]
    assert len(only["results"]) >= 4
    for result in only["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_a_plugins_rules_are_an_extension(run) -> None:
    plugins = Plugins.of(Fjord(), Tom())
    only = the_run(run(plugins=plugins), plugins)
    names = [each["name"] for each in only["tool"]["extensions"]]
    assert names == ["fjord", "tom"]
    assert only["tool"]["extensions"][1]["rules"] == []
    (result,) = [r for r in only["results"] if r["ruleId"] == "fjord/alltid"]
    assert result["level"] == "warning"
    extension = only["tool"]["extensions"][result["rule"]["toolComponent"]["index"]]
    assert extension["rules"][result["rule"]["index"]]["id"] == "fjord/alltid"
    assert "ruleIndex" not in result
    assert extension["version"] == "3"


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("a.yaml", "a.yaml"),
        ("./b/a.yaml", "b/a.yaml"),
        ("b c/å#%.yaml", "b%20c/%C3%A5%23%25.yaml"),
        ("a:b.yaml", "a%3Ab.yaml"),
        ("/srv/b/a.yaml", "b/a.yaml"),
        ("/else/a.yaml", "file:///else/a.yaml"),
        ("a\udce5.yaml", "a%E5.yaml"),
    ],
)
def test_file_names_become_uris(run, name: str, uri: str) -> None:
    only = the_run(run({name: "grunnmodell: 1\n"}), base=PurePosixPath("/srv"))
    found = {
        r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in only["results"]
    }
    assert found == {uri}


def test_a_run_that_broke_says_so(everything: Outcome, run) -> None:
    assert the_run(everything)["invocations"][0]["executionSuccessful"] is False
    assert the_run(run())["invocations"][0]["executionSuccessful"] is True


def test_it_says_what_was_not_assessed(run) -> None:
    (invocation,) = the_run(run())["invocations"]
    text = invocation["toolExecutionNotifications"][0]["message"]["text"]
    assert "duties not assessed" in text
    assert invocation["properties"]["days"] == [
        {"as_of": "2026-05-01", "as_of_from": "option", "courses": 1}
    ]
