"""A baseline as a file: written the same every time, and read back or refused."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import grunnmodell as gm
from grunnmodell.documents import BASELINE_FORMAT, baseline_text, read_baseline

ENTRIES = (
    gm.BaselineEntry("MEL-001", "00" * 8),
    gm.BaselineEntry("EVA-002", "ff" * 8, 2),
    gm.BaselineEntry("EVA-002", "ab" * 8),
)
TEXT = """\
{
  "format": "grunnmodell-baseline/1",
  "findings": [
    {"rule": "EVA-002", "fingerprint": "abababababababab"},
    {"rule": "EVA-002", "fingerprint": "ffffffffffffffff", "count": 2},
    {"rule": "MEL-001", "fingerprint": "0000000000000000"}
  ]
}
"""


def refused(folder: Path, text: str) -> list[str]:
    file = folder / "known.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(gm.GrunnmodellError) as caught:
        read_baseline(file)
    return [line.removeprefix(str(folder)).lstrip("/\\") for line in str(caught.value).splitlines()]


def test_is_written_in_order_one_entry_a_line() -> None:
    assert baseline_text(gm.Baseline(ENTRIES)) == TEXT
    assert baseline_text(gm.Baseline(ENTRIES[::-1])) == TEXT


@pytest.mark.parametrize("entries", [ENTRIES, ()])
def test_comes_back_the_same(tmp_path: Path, entries: tuple[gm.BaselineEntry, ...]) -> None:
    text = baseline_text(gm.Baseline(entries))
    (tmp_path / "known.json").write_text(text, encoding="utf-8")
    assert read_baseline(tmp_path / "known.json").entries == tuple(sorted(entries))


@pytest.mark.parametrize("entries", [ENTRIES, ()])
def test_is_what_its_schema_says(entries: tuple[gm.BaselineEntry, ...]) -> None:
    place = files("grunnmodell.reporting") / "baseline-1.schema.json"
    schema: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(baseline_text(gm.Baseline(entries))), schema)
    assert schema["properties"]["format"]["const"] == BASELINE_FORMAT


def test_new_keys_are_let_be(tmp_path: Path) -> None:
    tree = json.loads(TEXT)
    tree["new"] = tree["findings"][0]["new"] = 1
    (tmp_path / "known.json").write_text(json.dumps(tree), encoding="utf-8")
    assert len(read_baseline(tmp_path / "known.json")) == 4


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{}", "this is no baseline"),
        ("[]", "this is no baseline"),
        ('{"format": "grunnmodell-report/1", "reports": []}', "this release reads the format"),
        ('{"format": "grunnmodell-baseline/2", "findings": []}', "this release reads the format"),
        ('{"format": "grunnmodell-baseline/1"}', '"findings" must be a list'),
        ("", "DOK-002"),
        ("{", "DOK-004"),
    ],
)
def test_what_is_no_baseline_is_refused(tmp_path: Path, text: str, what: str) -> None:
    (line,) = refused(tmp_path, text)
    assert line.startswith("known.json")
    assert what in line


def test_every_entry_that_is_wrong_is_told_with_its_place(tmp_path: Path) -> None:
    entries = [
        {"rule": "MEL-001", "fingerprint": "00" * 8},
        {"rule": "MEL-001", "fingerprint": "00" * 8},
        {"rule": "MEL-001", "fingerprint": "Ola Hemmelig"},
        {"rule": "Ola Hemmelig", "fingerprint": "11" * 8},
        {"fingerprint": "22" * 8},
        {"rule": "MEL-001", "fingerprint": "33" * 8, "count": 0},
        {"rule": "MEL-001", "fingerprint": "44" * 8, "count": True},
        "Ola Hemmelig",
    ]
    lines = ",\n".join(json.dumps(each) for each in entries)
    text = f'{{"format": "grunnmodell-baseline/1", "findings": [\n{lines}\n]}}'
    told = refused(tmp_path, text)
    assert [line.split(":")[:3] for line in told] == [
        ["known.json", str(n), "1"] for n in range(3, 10)
    ]
    assert "stands in the baseline already" in told[0]
    assert "Hemmelig" not in "".join(told)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(gm.DocumentError, match="DOK-001"):
        read_baseline(tmp_path / "none.json")


class TestTally:
    def finding(self, mark: str, *, breaks_run: bool = False) -> gm.Finding:
        from grunnmodell.findings import Message

        words = Message(gm.Text.same("ord"))
        return gm.Finding(
            rule="MEL-001",
            severity=gm.Severity.ERROR,
            subject=gm.Subject("melding"),
            pointer="",
            what=words,
            how_to_mend=words,
            fingerprint=mark,
            breaks_run=breaks_run,
        )

    def test_counts_equal_findings(self) -> None:
        one = self.finding("00" * 8)
        baseline = gm.Baseline.of([one, one])
        assert baseline.entries == (gm.BaselineEntry("MEL-001", "00" * 8, 2),)
        tally = baseline.tally()
        assert [tally.knows(one) for _ in range(3)] == [True, True, False]
        assert tally.gone == 0

    def test_counts_what_was_not_met(self) -> None:
        baseline = gm.Baseline.of([self.finding("00" * 8), self.finding("11" * 8)])
        tally = baseline.tally()
        assert tally.knows(self.finding("11" * 8))
        assert tally.gone == 1

    def test_never_knows_what_breaks_a_run(self) -> None:
        broken = self.finding("00" * 8, breaks_run=True)
        assert gm.Baseline.of([broken]).entries == ()
        assert not gm.Baseline.of([self.finding("00" * 8)]).tally().knows(broken)
