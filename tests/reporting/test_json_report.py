from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from attrs import evolve
from tests.reporting.conftest import FAULTY

from grunnmodell.findings import Baseline, Location
from grunnmodell.reporting import FORMAT, REPORT_SCHEMA, Outcome, json_report
from grunnmodell.text import LANGS, Lang


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    text = (files("grunnmodell.reporting") / REPORT_SCHEMA).read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(loaded)
    return loaded


@pytest.mark.parametrize("lang", [None, *LANGS])
def test_it_is_what_its_schema_says(
    everything: Outcome, schema: dict[str, Any], lang: Lang | None
) -> None:
    jsonschema.validate(
        json.loads(json_report(everything, lang=lang)),
        schema,
        cls=jsonschema.Draft202012Validator,
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )


def test_an_empty_run_is_too(schema: dict[str, Any]) -> None:
    jsonschema.validate(json.loads(json_report(Outcome(checked=()))), schema)


def test_every_key_written_is_described(everything: Outcome, schema: dict[str, Any]) -> None:
    """Readers may meet new keys, but not ones that nobody has told them of."""
    jsonschema.validate(json.loads(json_report(everything)), _closed(schema))


def _closed(node: Any) -> Any:
    if isinstance(node, list):
        return [_closed(each) for each in node]
    if not isinstance(node, dict):
        return node
    closed = {key: _closed(value) for key, value in node.items()}
    if "properties" in closed and isinstance(closed["properties"], dict):
        closed.setdefault("additionalProperties", False)
    return closed


def test_what_is_set_aside_is_described_too(run, schema: dict[str, Any]) -> None:
    aside = "unntak: [{regel: TIL-001, grunn: hemmelig, til: 2026-12-31}]\nmigrert: 2026-04-01\n"
    outcome = run({"a.yaml": FAULTY + aside})
    (checked,) = outcome.checked
    baseline = Baseline.of(f for f in outcome.findings if f.rule == "DOK-023")
    known = evolve(checked, report=checked.report.without(baseline))
    place = Location("unntak.yaml", 1, 3)
    outcome = evolve(outcome, checked=(known,), gone=3, unmet_exceptions=(place,))
    tree = json.loads(json_report(outcome))
    jsonschema.validate(tree, _closed(schema))
    (report,) = tree["reports"]
    lowered = {f["rule"]: f["lowered_from"] for f in report["findings"] if f["lowered_from"]}
    assert lowered == {"MEL-001": "error"}
    assert [f["covered_by"]["pointer"] for f in report["excepted"]] == ["/unntak/0"]
    assert tree["summary"]["gone"] == 3
    assert "hemmelig" not in json_report(outcome)


def test_readers_may_meet_new_keys(everything: Outcome, schema: dict[str, Any]) -> None:
    tree = json.loads(json_report(everything))
    tree["new"] = tree["reports"][0]["new"] = tree["reports"][0]["findings"][0]["new"] = 1
    jsonschema.validate(tree, schema)


def test_it_begins_with_what_every_output_begins_with(everything: Outcome) -> None:
    tree = json.loads(json_report(everything))
    assert list(tree)[:5] == ["format", "as_of", "as_of_from", "grunnmodell", "plugins"]
    assert tree["format"] == FORMAT == "grunnmodell-report/1"
    assert (tree["as_of"], tree["as_of_from"]) == ("2026-05-01", "option")


def test_a_finding_holds_all_that_is_known_of_it(run) -> None:
    (report,) = json.loads(json_report(run()))["reports"]
    finding = report["findings"][0]
    assert finding["rule"] == "MEL-001"
    assert finding["severity"] == "error"
    assert finding["norm"] == "skal"
    assert finding["subject"] == {"kind": "melding", "id": "m"}
    assert finding["pointer"] == "/meldinger/0/konkludert"
    assert finding["location"] == {"file": "forløp/a.yaml", "line": 6, "column": 46}
    assert finding["days"] == {"due": "2026-01-15", "done": "2026-01-22"}
    assert finding["hjemmel"][0]["source"] == "LOV-2021-06-18-97"
    assert finding["hjemmel"][0]["url"].startswith("https://lovdata.no/")
    assert set(finding["message"]) == set(finding["mend"]) == set(LANGS)
    assert "TIL-001" in report["assessed"]
    subject = {"kind": "undersokelse", "id": "u1"}
    waiting = {"rule": "UND-001", "missing": ["meldinger.mottatt"], "subject": subject}
    assert waiting in report["not_assessed"]


def test_one_language_is_still_an_object(run) -> None:
    (report,) = json.loads(json_report(run(), lang="nn"))["reports"]
    assert list(report["findings"][0]["message"]) == ["nn"]
    assert list(report["findings"][0]["hjemmel"][0]["cite"]) == ["nn"]


def test_what_could_not_be_read_was_checked_for_no_day(everything: Outcome) -> None:
    tree = json.loads(json_report(everything))
    broken = tree["reports"][2]
    assert (broken["as_of"], broken["as_of_from"], broken["forlop"]) == (None, None, None)
    assert tree["summary"]["unreadable"] == 1
    assert tree["summary"]["courses"] == 2


def test_the_summary_adds_up(everything: Outcome) -> None:
    tree = json.loads(json_report(everything))
    findings = [f for report in tree["reports"] for f in report["findings"]]
    assert sum(tree["summary"]["findings"].values()) == len(findings)
    assert tree["summary"]["assessed"] == sum(len(r["assessed"]) for r in tree["reports"])


def test_a_name_that_is_not_utf_8_can_be_written(run) -> None:
    json_report(run({"a\udce5.yaml": "grunnmodell: 1\n"})).encode("utf-8")
