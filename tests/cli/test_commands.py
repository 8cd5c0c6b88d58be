"""The other commands: explain, schema, examples, demo, --version and help."""

from __future__ import annotations

import json
import platform
from pathlib import Path

import jsonschema
import pytest

from grunnmodell import __version__
from grunnmodell.cli import shipped
from grunnmodell.cli.app import _COMMANDS
from grunnmodell.cli.schema import _OF
from grunnmodell.law.statutes import LAW_READ

COMMANDS = [*_COMMANDS]


class TestHelp:
    def test_names_every_command(self, invoke) -> None:
        result = invoke("--help")
        assert result.exit_code == 0
        assert [name for name in COMMANDS if f"\n  {name} " not in result.output] == []

    @pytest.mark.parametrize("name", COMMANDS)
    def test_every_command_has_an_example_or_a_list_of_codes(self, invoke, name: str) -> None:
        output = invoke(name, "--help").output
        assert "Example" in output or "Exit codes:" in output

    def test_alone_it_shows_the_help_and_fails(self, invoke) -> None:
        result = invoke()
        assert result.exit_code == 2
        assert result.stdout == ""
        assert "Commands:" in result.stderr

    def test_an_unknown_command(self, invoke) -> None:
        result = invoke("chekc")
        assert result.exit_code == 2
        assert "Usage:" in result.stderr


def test_version(invoke) -> None:
    output = invoke("--version").output
    assert output.splitlines()[0] == f"grunnmodell {__version__}"
    assert f"law last read: {LAW_READ}" in output
    assert "2024-01-01, 2024-07-01, 2026-01-01, 2026-01-23, 2026-06-19, 2026-07-01" in output
    assert "adopted, no date set: LOV-2026-06-19-35 (§ 3-2, § 4-4, § 8-1, § 8-3)" in output
    assert f"Python {platform.python_version()}" in output


class TestExplain:
    @pytest.mark.parametrize("written", ["TIL-001", "til-001"])
    def test_a_rule(self, invoke, written: str) -> None:
        result = invoke("explain", written, "--lang", "nb")
        assert result.exit_code == 0
        assert result.output.startswith("TIL-001  Tiltaket bygger på et vedtak")
        assert "https://lovdata.no/lov/2021-06-18-97/§15-3" in result.output

    def test_a_diagnostic(self, invoke) -> None:
        assert invoke("explain", "DOK-014").output.startswith("DOK-014  No documents")

    def test_as_json(self, invoke) -> None:
        tree = json.loads(invoke("explain", "UND-001", "--format", "json").output)
        assert tree["rule"] == "UND-001"
        assert tree["versions"][0]["from"] == "2023-01-01"

    def test_what_it_carries_and_an_example_each_way(self, invoke) -> None:
        text = invoke("explain", "SEN-001", "--lang", "en").stdout
        assert "requirements of the source documents it carries:\n    R088 [skal]" in text
        assert text.index("\n  passes: ") < text.index("\n  gives a finding: ")
        tree = json.loads(invoke("explain", "SEN-001", "--format", "json").stdout)
        for word, example in tree["examples"].items():
            shown = text[text.index("passes: " if word == "passes" else "gives a finding: ") :]
            assert all(line in shown for line in example["forlop"].splitlines())
        assert [krav["id"] for krav in tree["carries"]] == ["R088"]

    def test_a_day_that_is_only_told_has_no_examples(self, invoke) -> None:
        tree = json.loads(invoke("explain", "KLA-002", "--format", "json").stdout)
        assert tree["examples"] == {"passes": None, "fails": None}

    def test_one_that_does_not_exist(self, invoke) -> None:
        result = invoke("explain", "TIL-01")
        assert result.exit_code == 2
        assert "Did you mean TIL-0" in result.stderr
        assert result.stdout == ""


class TestSchema:
    @pytest.mark.parametrize("args", [[], *([each] for each in _OF)])
    def test_it_is_one(self, invoke, args: list[str]) -> None:
        result = invoke("schema", *args)
        assert result.exit_code == 0
        jsonschema.Draft202012Validator.check_schema(json.loads(result.output))

    def test_a_report_is_what_it_says(self, invoke, folder: Path) -> None:
        schema = json.loads(invoke("schema", "report").output)
        for path in (".", "missing.yaml"):
            report = json.loads(invoke("check", path, "--format", "json").stdout)
            jsonschema.validate(report, schema)


class TestExamples:
    def test_copies_them(self, invoke, folder: Path) -> None:
        result = invoke("examples", "new/mine")
        assert result.exit_code == 0
        copied = {file.name for file in (folder / "new" / "mine").iterdir()}
        assert copied == {file.name for file in shipped.example_files()}
        assert "expected.json" not in copied
        assert invoke("check", "new/mine").exit_code == 1

    def test_writes_over_nothing(self, invoke, folder: Path) -> None:
        (folder / "mine").mkdir()
        name = shipped.example_files()[-1].name
        (folder / "mine" / name).write_text("my own")
        result = invoke("examples", "mine")
        assert result.exit_code == 2
        assert name in result.stderr
        assert [file.name for file in (folder / "mine").iterdir()] == [name]
        assert (folder / "mine" / name).read_text() == "my own"
        assert invoke("examples", "mine", "--force").exit_code == 0
        assert (folder / "mine" / name).read_text(encoding="utf-8") != "my own"

    def test_a_file_in_the_way(self, invoke, folder: Path) -> None:
        result = invoke("examples", "clean.yaml")
        assert result.exit_code == 2
        assert "cannot make the folder" in result.stderr


class TestDemo:
    @pytest.mark.parametrize(
        ("lang", "verdict"),
        [("nb", "eksempler ga"), ("nn", "døme gav"), ("en", "examples gave")],
    )
    def test_finds_what_it_should(self, invoke, lang: str, verdict: str) -> None:
        result = invoke("demo", "--lang", lang)
        assert result.exit_code == 0, result.output
        assert verdict in result.output
        assert "TIL-001" in result.output

    def test_says_when_it_does_not(self, invoke, monkeypatch: pytest.MonkeyPatch) -> None:
        expected = shipped.expected_findings()
        faulty, clean = sorted(expected, key=lambda name: -len(expected[name]["findings"]))[:2]
        (rule, pointer), *rest = expected[faulty]["findings"]
        expected[faulty]["findings"] = rest
        expected[clean]["findings"] = [["XXX-001", "/x"]]
        monkeypatch.setattr(shipped, "expected_findings", lambda: expected)
        result = invoke("demo", "--lang", "en")
        assert result.exit_code == 1
        assert f"  + {faulty}: {rule} {pointer} (not expected)" in result.output
        assert f"  - {clean}: XXX-001 /x (not found)" in result.output

    def test_says_when_there_are_none(
        self, invoke, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(shipped, "_folder", lambda: tmp_path / "none")
        assert invoke("demo").exit_code == 2
        assert invoke("examples", "x").exit_code == 2
