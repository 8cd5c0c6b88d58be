"""Configuration files: found, read, laid on top of each other; every fault told at once."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import jsonschema
import pytest
from tests.cli.conftest import FAULTY

import grunnmodell as gm
from grunnmodell.api import Plugins
from grunnmodell.checking import EDITIONS
from grunnmodell.cli.configuration import Layer, keys, read_config
from grunnmodell.cli.configuration.finding import find_file
from grunnmodell.cli.configuration.layers import SETTINGS
from grunnmodell.cli.configuration.lines import key_lines, line_of
from grunnmodell.cli.configuration.patterns import fits, pattern_fault
from grunnmodell.cli.exits import Refused
from grunnmodell.cli.schema import _OF
from grunnmodell.forlop import Melding
from grunnmodell.hooks import ALLE, HookSpecs, hookimpl
from grunnmodell.law import Norm
from grunnmodell.law.statutes import OURS
from grunnmodell.rules import rule
from grunnmodell.text import LANGS, Text

OWN = "grunnmodell.toml"
EXAMPLES = Path(gm.__file__).parent / "examples"


@pytest.fixture
def folder(folder: Path) -> Path:
    """Return the folder of the commands, as the root of a repository: nothing above it counts."""
    (folder / ".git").mkdir()
    return folder


def write(folder: Path, text: str, name: str = OWN) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def faults(result) -> list[str]:
    """Return the faults a command told, without the line above them."""
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    head, *told = result.stderr.splitlines()
    assert head == "Error: the configuration is wrong, and nothing was done:"
    return [line.strip() for line in told]


def report(result) -> dict:
    (only,) = json.loads(result.stdout)["reports"]
    return only


def rules_of(result) -> list[str]:
    return [f["rule"] for f in report(result)["findings"]]


def check(invoke, *args: str):
    return invoke("check", "faulty.yaml", "--format", "json", *args)


class TestFinding:
    def test_from_the_first_path_upwards(self, folder: Path) -> None:
        (folder / "a" / "b").mkdir(parents=True)
        write(folder, "")
        course = write(folder, "", "a/b/c.yaml")
        assert find_file((str(course), str(folder))) == folder / OWN
        nearer = write(folder, "", "a/grunnmodell.toml")
        assert find_file((str(course),)) == nearer
        assert find_file((str(folder / "a" / "b"),)) == nearer
        assert find_file((str(folder / "a" / "b" / "not there.yaml"),)) == nearer
        assert find_file((str(folder), str(course))) == folder / OWN

    def test_of_a_pattern_the_folder_before_it(self, folder: Path) -> None:
        nearer = write(folder, "", "a/grunnmodell.toml")
        assert find_file((str(folder / "a" / "**" / "x?" / "*.yaml"),)) == nearer

    @pytest.mark.parametrize("paths", [("-",), ()])
    def test_of_no_file_the_folder_one_is_in(self, folder: Path, paths: tuple[str, ...]) -> None:
        write(folder, "")
        assert find_file(paths) == folder / OWN

    def test_a_name_with_a_zero_byte(self, folder: Path) -> None:
        write(folder, "")
        assert find_file(("a\0b.yaml",)) == folder / OWN

    def test_its_own_file_before_the_projects(self, folder: Path) -> None:
        shared = write(folder, "[tool.grunnmodell]\n", "pyproject.toml")
        assert find_file((str(folder),)) == shared
        assert find_file((str(folder),)) != write(folder, "") == find_file((str(folder),))

    @pytest.mark.parametrize(
        ("text", "ours"),
        [
            ("[tool.grunnmodell]\n", True),
            ("[tool]\ngrunnmodell = {lang = 'nb'}\n", True),
            ("tool.grunnmodell.lang = 'nb'\n", True),
            ("\ufeff[tool.grunnmodell]\n", True),
            ("[tool.other]\nx = 'grunnmodell'\n", False),
            ("[tool]\n", False),
            # What cannot be read is told, where it may be ours.
            ("[tool.grunnmodell]\nx = \n", True),
            ("[project]\nname = 'grunnmodell\n", False),
        ],
    )
    def test_a_projects_file_only_where_it_has_our_table(
        self, folder: Path, text: str, ours: bool
    ) -> None:
        above = write(folder, "")
        (folder / "a").mkdir()
        shared = write(folder, text, "a/pyproject.toml")
        assert find_file((str(folder / "a"),)) == (shared if ours else above)

    def test_it_stops_at_the_root_of_a_repository(self, folder: Path) -> None:
        write(folder, "")
        (folder / "a" / ".git").mkdir(parents=True)
        assert find_file((str(folder / "a"),)) is None
        inside = write(folder, "", "a/grunnmodell.toml")
        assert find_file((str(folder / "a"),)) == inside

    def test_a_repository_whose_git_is_a_file(self, folder: Path) -> None:
        write(folder, "")
        write(folder, "gitdir: x\n", "a/.git")
        assert find_file((str(folder / "a"),)) is None


class TestCheck:
    def test_without_a_file_everything_runs(self, folder: Path, invoke) -> None:
        result = check(invoke)
        assert "MEL-001" in rules_of(result)
        assert report(result)["left_out"] == report(result)["previews"] == []
        told = json.loads(result.stdout)
        assert (told["config"], told["edition"]) == ([], "2026")

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            (OWN, 'ignore = ["MEL-001"]\n'),
            (OWN, '\ufeffignore = ["MEL-001"]\r\n'),
            ("pyproject.toml", '[tool.grunnmodell]\nignore = ["MEL-001"]\n'),
        ],
    )
    def test_a_file_is_read(self, folder: Path, invoke, name: str, text: str) -> None:
        write(folder, text, name)
        result = check(invoke)
        assert "MEL-001" not in rules_of(result)
        assert report(result)["left_out"] == ["MEL-001"]
        told = json.loads(result.stdout)
        assert told["config"] == [name]
        assert told["summary"]["left_out"] == 1
        assert result.exit_code == 0

    @pytest.mark.parametrize("lang", LANGS)
    def test_the_summary_says_so(self, folder: Path, invoke, lang: str) -> None:
        write(folder, f'ignore = ["MEL-001"]\nlang = "{lang}"\n')
        told = {
            "nb": ["1 plikt utelatt av oppsettet: MEL-001", "oppsett fra: grunnmodell.toml"],
            "nn": ["1 plikt utelaten av oppsettet: MEL-001", "oppsett frå: grunnmodell.toml"],
            "en": ["1 duty left out by the settings: MEL-001", "settings from: grunnmodell.toml"],
        }[lang]
        lines = invoke("check", "faulty.yaml").stdout.splitlines()
        assert [line for line in lines if line in told] == told

    def test_sarif_says_so(self, folder: Path, invoke) -> None:
        result = invoke("check", "faulty.yaml", "--ignore", "MEL", "--format", "sarif")
        (invocation,) = json.loads(result.stdout)["runs"][0]["invocations"]
        number = invocation["properties"]["left_out"]
        assert number > 1
        (note,) = invocation["toolExecutionNotifications"]
        assert f"{number} duties left out by the settings." in note["message"]["text"]

    def test_what_is_left_out_is_named_up_to_a_dozen(self, folder: Path, invoke) -> None:
        result = invoke("check", "faulty.yaml", "--select", "MEL-001", "--lang", "en")
        (line,) = [x for x in result.stdout.splitlines() if "left out by the settings" in x]
        assert line.endswith(", …")
        assert line.count(",") == 12

    def test_another_file_may_be_named(self, folder: Path, invoke) -> None:
        write(folder, 'ignore = ["MEL-001"]\n')
        write(folder, 'severity = {MEL-001 = "note"}\n', "other/felles.toml")
        result = check(invoke, "--config", "other/felles.toml")
        assert report(result)["findings"][0]["severity"] == "note"
        assert json.loads(result.stdout)["config"] == ["other/felles.toml"]

    def test_or_none(self, folder: Path, invoke) -> None:
        write(folder, "what is this")
        assert "MEL-001" in rules_of(check(invoke, "--no-config"))

    def test_both_contradict_each_other(self, folder: Path, invoke) -> None:
        result = check(invoke, "--no-config", "--config", OWN)
        assert result.exit_code == 2
        assert "contradict each other" in result.stderr

    @pytest.mark.parametrize(
        ("text", "args", "code"),
        [
            ("", (), 1),
            ('fail-on = "never"', (), 0),
            ('fail-on = "never"', ("--fail-on", "error"), 1),
            ('severity = {MEL = "warning"}', (), 0),
            ('severity = {MEL = "warning"}\nfail-on = "warning"', (), 1),
            ('severity = {MEL = "warning"}', ("--severity", "MEL-001=error"), 1),
            ('ignore = ["MEL"]', (), 0),
            ('ignore = ["MEL"]', ("--select", "MEL-001"), 1),
            ('ignore = ["EVA"]', ("--ignore", "MEL-001,SAM", "--ignore", "UND"), 0),
            ('select = ["EVA"]', (), 0),
            ('select = ["MEL"]', ("--select", "EVA"), 0),
            ('require = ["vedtak"]\nignore = ["MEL"]', (), 1),
            ('ignore = ["MEL"]', ("--require", "vedtak"), 1),
        ],
    )
    def test_the_command_line_goes_first(
        self, folder: Path, invoke, text: str, args: tuple[str, ...], code: int
    ) -> None:
        write(folder, text)
        result = check(invoke, *args)
        assert result.exit_code == code, result.output

    def test_the_language(self, folder: Path, invoke) -> None:
        write(folder, 'lang = "nn"\n')
        assert "meldinga" in invoke("check", "faulty.yaml").stdout
        assert "meldingen" in invoke("check", "faulty.yaml", "--lang", "nb").stdout
        assert "phase" not in invoke("phase", "faulty.yaml").stdout

    def test_the_edition(self, folder: Path, invoke) -> None:
        write(folder, 'edition = "2027"\n')
        assert json.loads(check(invoke).stdout)["edition"] == "2027"
        assert json.loads(check(invoke, "--edition", "2026").stdout)["edition"] == "2026"

    def test_the_report_fits_its_schema(self, folder: Path, invoke) -> None:
        write(folder, 'ignore = ["MEL"]\n')
        schema = json.loads(invoke("schema", "report").stdout)
        jsonschema.validate(json.loads(check(invoke).stdout), schema)

    def test_a_fault_of_the_document_is_never_left_out(self, folder: Path, invoke) -> None:
        write(folder, 'ignore = ["ALL"]\n')
        result = invoke("check", "broken.yaml")
        assert result.exit_code == 2
        assert "DOK-" in result.stdout


class TestOtherCommands:
    def test_what_comes_next_leaves_it_out(self, folder: Path, invoke) -> None:
        args = ("next", "senter.yaml", "--as-of", "2026-03-06")
        shutil.copy(EXAMPLES / "senter.yaml", folder)
        assert "SEN-007" in invoke(*args).stdout
        write(folder, 'ignore = ["SEN-007"]\n')
        result = invoke(*args, "--format", "json")
        (document,) = json.loads(result.stdout)["documents"]
        assert "SEN-007" not in {s["rule"] for s in document["next_steps"]}
        assert document["left_out"] == ["SEN-007"]
        jsonschema.validate(json.loads(result.stdout), json.loads(invoke("schema", "flow").stdout))
        assert "  1 duty left out by the settings\n" in invoke(*args, "--lang", "en").stdout
        assert "left out" not in invoke(*args, "--no-config", "--lang", "en").stdout

    @pytest.mark.parametrize("command", ["next", "phase"])
    def test_options_are_taken(self, folder: Path, invoke, command: str) -> None:
        result = invoke(command, "faulty.yaml", "--select", "MEL", "--preview", "--lang", "en")
        assert result.exit_code == 0, result.output
        assert "duties left out by the settings" in result.stdout

    def test_what_bars_a_phase(self, folder: Path, invoke) -> None:
        shutil.copy(EXAMPLES / "senter.yaml", folder)
        args = ("why-not", "senter.yaml", "oppstart", "--as-of", "2026-03-06")
        assert invoke(*args).exit_code == 1
        assert invoke(*args, "--ignore", "SEN-007").exit_code == 0

    def test_deadlines_take_language_and_plugins_only(self, folder: Path, invoke) -> None:
        plain = invoke("deadlines", "faulty.yaml", "--format", "json", "--lang", "nb").stdout
        write(folder, 'ignore = ["ALL"]\nlang = "nb"\n')
        assert invoke("deadlines", "faulty.yaml", "--format", "json").stdout == plain

    @pytest.mark.parametrize("command", [["next"], ["phase"], ["deadlines"], ["config"], ["check"]])
    def test_a_wrong_file_stops_each(self, folder: Path, invoke, command: list[str]) -> None:
        write(folder, "ingore = []\n")
        told = faults(invoke(*command, "faulty.yaml"))
        assert told == ["grunnmodell.toml:1: ingore: there is no such key. Did you mean ignore?"]


class TestFaults:
    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("\n\nx = \n", ["3: it is not TOML: Invalid value (at line 3, column 5)"]),
            (
                "x = 1\nx = 2\n",
                ["2: it is not TOML: Cannot overwrite a value (at line 2, column 6)"],
            ),
            ("\ningore = []\n", ["2: ingore: there is no such key. Did you mean ignore?"]),
            ("ignore = 'MEL'\n", ['1: ignore: must be a list, such as ["MEL-001", "EVA"]']),
            (
                "ignore = [\n  'MEL',\n  7]\n",
                ['1: ignore: name 2 is no text; write it such as ["MEL-001", "EVA"]'],
            ),
            (
                "ignore = [\n  'MEL',\n  'mel-001']\n",
                ["3: ignore: name 2 is no rule's, topic's or plugin's. Did you mean MEL-001"],
            ),
            ("select = []\n", ["1: select: an empty list would run nothing"]),
            ("select = ['MLE']\n", ["1: select: name 1 is no rule's"]),
            ("mandatory = ['EVA-999']\n", ["1: mandatory: name 1 is no rule's"]),
            ("[severity]\n\nEVA-999 = 'note'\n", ["3: severity: name 1 is no rule's"]),
            (
                "severity = {EVA = 'nota'}\n",
                ["1: severity.EVA: must be one of error, warning, note. Did you"],
            ),
            ("severity = 'note'\n", ["1: severity: must be a table, such as"]),
            ("edition = 2026\n", ["1: edition: must be one of 2026, 2027, in quotes."]),
            (
                "edition = '2206'\n",
                ["1: edition: must be one of 2026, 2027. Did you mean 20"],
            ),
            ("preview = 'yes'\n", ["1: preview: must be true or false, without quotes"]),
            (
                "fail-on = 'errors'\n",
                ["1: fail-on: must be one of error, warning, note, never. Did you mean error"],
            ),
            ("lang = 'no'\n", ["1: lang: must be one of nb, nn, en."]),
            (
                "require = ['vedtakk']\n",
                ["1: require: name 1 is no part of a document. Did you mean vedtak"],
            ),
            ("plugins = ['x']\n", ["1: plugins: must be a table with the keys allow, without"]),
            ("[plugins]\nonly = ['x']\n", ["2: plugins.only: there is no such key."]),
            (
                "[plugins]\nallow = 'x'\n",
                ['2: plugins.allow: must be a list, such as ["telemark"]'],
            ),
            ("per-path = []\n", ["1: per-path: must be a table of patterns"]),
            ("[per-path]\n'a/' = []\n", ["2: per-path.a/: must be a table with the keys select"]),
            (
                "[per-path.'a/']\nmandatory = []\n",
                ["2: per-path.a/.mandatory: there is no such key."],
            ),
            ("[per-path.'a/']\nignore = ['MLE']\n", ["2: ignore: name 1 is no rule's"]),
            (
                "[per-path.'/a']\n",
                ["1: per-path./a: a pattern counts from the folder of this file"],
            ),
            ("[per-path.'..\\a']\n", ["1: per-path...\\a: write the pattern with forward slashes"]),
            ("extends = 7\n", ["1: extends: must be the path of a file"]),
            ('extends = "a\\u0000b"\n', ["1: extends: must be the path of a file"]),
            (
                "ignore = ['MEL', '']\n",
                ["1: ignore: name 2 is empty"],
            ),
            ("\nextends = 'nope.toml'\n", ["2: there is no such configuration file"]),
            ("extends = '.'\n", ["1: there is no such configuration file"]),
            (
                "extends = 'grunnmodell.toml'\n",
                ["1: extends: the files extend each other in a ring"],
            ),
            (
                "ignore = ['DOK-001']\n",
                ["1: ignore: faults of the document itself (DOK) always count"],
            ),
            ("severity.dok = 'note'\n", ["1: severity.dok: faults of the document itself"]),
            (
                "mandatory = ['MEL']\nignore = ['MEL-001']\n",
                ["2: ignore: MEL-001 is mandatory and ca"],
            ),
        ],
    )
    def test_each_is_told_with_its_line(
        self, folder: Path, invoke, text: str, told: list[str]
    ) -> None:
        write(folder, text)
        found = faults(check(invoke))
        assert len(found) == len(told)
        for line, begin in zip(found, told, strict=True):
            assert line.startswith(f"grunnmodell.toml:{begin}"), line

    def test_all_at_once_in_every_file(self, folder: Path, invoke) -> None:
        write(folder, 'lang = "no"\npreview = 1\n', "a.toml")
        write(folder, 'extends = "a.toml"\nselekt = []\nedition = "1"\n')
        assert [line.partition(" ")[0] for line in faults(check(invoke))] == [
            "grunnmodell.toml:2:",
            "grunnmodell.toml:3:",
            "a.toml:1:",
            "a.toml:2:",
        ]

    def test_all_names_at_once(self, folder: Path, invoke) -> None:
        write(folder, 'ignore = ["QQQ", "RRR"]\n[per-path."a/"]\nselect = ["SSS"]\n')
        told = faults(check(invoke, "--ignore", "TTT", "--severity", "UUU=note"))
        assert [line.partition(" name")[0] for line in told] == [
            "grunnmodell.toml:1: ignore:",
            "grunnmodell.toml:1: ignore:",
            "grunnmodell.toml:3: select:",
            "--ignore:",
            "--severity:",
        ]

    @pytest.mark.parametrize(
        ("args", "told"),
        [
            (["--severity", "MEL"], "--severity is RULE=LEVEL"),
            (["--severity", "MEL=nota"], "--severity: must be one of error, warning, note"),
            (["--edition", "2206"], "--edition: must be one of 2026, 2027"),
            (["--ignore", "DOK-001"], "--ignore: faults of the document itself"),
            (["--ignore", ""], "--ignore: name 1 is empty\n"),
            (["--severity", "MEL=nota"], "error, warning, note. Did you mean note?"),
            (["--require", "vedtakk"], "The parts are: "),
        ],
    )
    def test_wrong_options(self, folder: Path, invoke, args: list[str], told: str) -> None:
        result = check(invoke, *args)
        assert (result.exit_code, result.stdout) == (2, "")
        assert told in result.stderr

    def test_nothing_is_run_and_nothing_written(self, folder: Path, invoke) -> None:
        write(folder, 'ignore = ["MLE"]\n')
        assert faults(invoke("check", "faulty.yaml", "--format", "json:out.json"))
        assert not (folder / "out.json").exists()

    def test_no_value_is_repeated(self, folder: Path, invoke) -> None:
        write(folder, 'ignore = ["Kari Nordmann"]\nlang = "Kari"\nedition = "Nordmann"\n')
        assert "Kari" not in invoke("check", "faulty.yaml").output
        write(folder, 'ignore = ["Kari Nordmann"]\nseverity = {"Kari Nordmann" = "note"}\n')
        assert "Kari" not in invoke("check", "faulty.yaml").output

    @pytest.mark.parametrize(
        ("data", "told"),
        [
            (b"lang = '\xff'", "it is not UTF-8"),
            (b"a = " + b"[" * 100_000, "its tables and lists lie too deep in each other"),
            (b"# x\n" * 300_000, "it is too large for a configuration file"),
            (b"edition = " + b"1" * 5_000, "a number in it is too long"),
        ],
        ids=["utf-8", "deep", "large", "number"],
    )
    def test_what_cannot_be_read(self, folder: Path, invoke, data: bytes, told: str) -> None:
        (folder / OWN).write_bytes(data)
        assert faults(check(invoke)) == [f"grunnmodell.toml: {told}"]

    def test_a_key_that_goes_deep(self, folder: Path, invoke) -> None:
        deep = ".".join("a" * 3_000)
        write(folder, f"{deep} = 1\n[b.{deep}]\n")
        assert faults(check(invoke)) == [
            "grunnmodell.toml:1: a: there is no such key.",
            "grunnmodell.toml:2: b: there is no such key.",
        ]

    def test_what_is_there_but_no_file_is_not_passed_over(self, folder: Path, invoke) -> None:
        (folder / OWN).symlink_to("gone.toml")
        assert faults(check(invoke)) == ["grunnmodell.toml: there is no such configuration file"]

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
    def test_a_pipe_does_not_keep_it_waiting(self, folder: Path, invoke) -> None:
        os.mkfifo(folder / "pipe")
        write(folder, 'extends = "pipe"\n')
        assert faults(check(invoke)) == ["grunnmodell.toml:1: there is no such configuration file"]

    def test_a_file_named_must_be_there(self, folder: Path, invoke) -> None:
        told = faults(check(invoke, "--config", "nope.toml"))
        assert told == ["nope.toml: there is no such configuration file"]

    def test_a_project_named_must_have_our_table(self, folder: Path, invoke) -> None:
        write(folder, "[tool]\n", "pyproject.toml")
        told = faults(check(invoke, "--config", "pyproject.toml"))
        assert told == ["pyproject.toml: it has no table [tool.grunnmodell]"]


class TestExtends:
    def test_the_nearer_file_goes_first(self, folder: Path, invoke) -> None:
        write(folder, 'ignore = ["MEL-001"]\nlang = "nn"\nfail-on = "never"\n', "../felles.toml")
        write(folder, 'extends = "../felles.toml"\nlang = "nb"\n')
        result = check(invoke)
        assert report(result)["left_out"] == ["MEL-001"]
        assert json.loads(result.stdout)["config"] == ["../felles.toml", "grunnmodell.toml"]
        assert "oppsett fra" in invoke("check", "faulty.yaml").stdout
        write(folder, 'extends = "../felles.toml"\nselect = ["MEL-001"]\nfail-on = "error"\n')
        result = check(invoke)
        assert rules_of(result) == ["MEL-001"]
        assert result.exit_code == 1

    def test_what_is_mandatory_binds(self, folder: Path, invoke) -> None:
        write(folder, '\nmandatory = ["MEL"]\n', "felles.toml")
        write(
            folder,
            'extends = "felles.toml"\nignore = ["MEL-001"]\n\n[severity]\nMEL-002 = "note"\n'
            '[per-path."*.yaml"]\nignore = ["MEL-003"]\n',
        )
        left_out, lighter = "cannot be left out", "cannot be made lighter"
        assert faults(check(invoke, "--severity", "MEL-004=note")) == [
            f"{where}: {id} is mandatory and {what} (see felles.toml:2)"
            for where, id, what in [
                ("grunnmodell.toml:2: ignore", "MEL-001", left_out),
                ("grunnmodell.toml:5: severity", "MEL-002", lighter),
                ("grunnmodell.toml:7: ignore", "MEL-003", left_out),
                ("--severity", "MEL-004", lighter),
            ]
        ]

    def test_a_projects_file_may_be_extended(self, folder: Path, invoke) -> None:
        write(folder, '[tool.grunnmodell]\nignore = ["MEL"]\n', "felles/pyproject.toml")
        write(folder, 'extends = "felles/pyproject.toml"\n')
        assert "MEL-001" in report(check(invoke))["left_out"]

    def test_paths_count_from_the_file_they_stand_in(self, folder: Path, invoke) -> None:
        write(folder, 'extends = "b.toml"\n', "under/a.toml")
        write(folder, 'ignore = ["MEL-001"]\n', "under/b.toml")
        write(folder, 'extends = "under/a.toml"\n')
        assert report(check(invoke))["left_out"] == ["MEL-001"]

    def test_a_ring_is_told(self, folder: Path, invoke) -> None:
        write(folder, 'extends = "../grunnmodell.toml"\n', "under/a.toml")
        write(folder, 'extends = "under/a.toml"\n')
        told = ["under/a.toml:1: extends: the files extend each other in a ring"]
        assert faults(check(invoke)) == told

    @pytest.mark.parametrize("under", [10, 11])
    def test_ten_deep_and_no_deeper(self, folder: Path, invoke, under: int) -> None:
        for number in range(under):
            write(folder, f'extends = "{number + 1}.toml"\n', f"{number}.toml")
        write(folder, "", f"{under}.toml")
        result = check(invoke, "--config", "0.toml")
        if under == 10:
            assert len(json.loads(result.stdout)["config"]) == 11
        else:
            told = ["10.toml:1: extends: the files extend each other more than 10 deep"]
            assert faults(result) == told


class TestPerPath:
    @pytest.mark.parametrize(
        ("pattern", "fitting"),
        [
            ("*.yaml", {"a.yaml"}),
            ("**/*.yaml", {"a.yaml", "x/b.yaml", "x/y/c.yaml"}),
            ("x/", {"x/b.yaml", "x/y/c.yaml"}),
            ("x/**", {"x/b.yaml", "x/y/c.yaml"}),
            ("x/*", {"x/b.yaml"}),
            ("**/y/**", {"x/y/c.yaml"}),
            ("x/**/c.yaml", {"x/y/c.yaml"}),
            ("?.yaml", {"a.yaml"}),
            ("[ab].yaml", set()),
            ("x", set()),
            ("**", {"a.yaml", "x/b.yaml", "x/y/c.yaml"}),
        ],
    )
    def test_patterns(self, folder: Path, pattern: str, fitting: set[str]) -> None:
        names = ("a.yaml", "x/b.yaml", "x/y/c.yaml", "../a.yaml", "../x/b.yaml")
        assert pattern_fault(pattern) is None
        for given in (lambda n: n, lambda n: str(folder / n), lambda n: f"./{n}"):
            assert {n for n in names if fits(pattern, given(n), folder)} == fitting

    @pytest.mark.parametrize("pattern", ["", "/a", "../a", "a/../b", "a\\b", "C:/a"])
    def test_wrong_patterns(self, pattern: str) -> None:
        assert pattern_fault(pattern) is not None

    def test_later_patterns_go_first(self, folder: Path, invoke) -> None:
        write(folder, FAULTY, "arkiv/faulty.yaml")
        write(
            folder,
            'ignore = ["EVA"]\n[per-path."arkiv/"]\nignore = ["MEL-001"]\nrequire = ["vedtak"]\n'
            '[per-path."arkiv/f*"]\nselect = ["MEL-001"]\nseverity = {MEL = "note"}\n'
            '[per-path."arkiv/x*"]\nignore = ["ALL"]\n',
        )
        result = invoke("check", "faulty.yaml", "arkiv", "--format", "json")
        here, there = json.loads(result.stdout)["reports"]
        assert [f["rule"] for f in here["findings"]] == ["MEL-001"]
        assert {rule.partition("-")[0] for rule in here["left_out"]} == {"EVA"}
        found = {f["rule"]: f["severity"] for f in there["findings"]}
        assert found == {"DOK-024": "error", "MEL-001": "note"}

    def test_standard_input_fits_no_pattern(self, folder: Path, invoke) -> None:
        write(folder, '[per-path."**"]\nignore = ["ALL"]\n')
        result = invoke("check", "-", "--format", "json", stdin=FAULTY.encode())
        assert "MEL-001" in rules_of(result)
        assert rules_of(check(invoke)) == []

    def test_of_an_extended_file_from_its_own_folder(self, folder: Path, invoke) -> None:
        write(folder, '[per-path."faulty.yaml"]\nignore = ["ALL"]\n', "under/a.toml")
        write(folder, FAULTY, "under/faulty.yaml")
        write(folder, 'extends = "under/a.toml"\n')
        result = invoke("check", "faulty.yaml", "under/faulty.yaml", "--format", "json")
        here, there = json.loads(result.stdout)["reports"]
        assert here["findings"] != []
        assert there["findings"] == []


class TestPlugins:
    @pytest.fixture
    def seen(self, monkeypatch: pytest.MonkeyPatch) -> list[dict]:
        """Return what is asked for of the installed plugins: one, that of Telemark."""

        class Telemark(HookSpecs):
            api = 1
            name = "telemark"
            gjelder = ALLE

            @hookimpl
            def rules(self):
                return (_local(),)

        asked: list[dict] = []

        def installed(**kwargs: object) -> Plugins:
            asked.append(kwargs)
            only, without = kwargs["only"], kwargs["without"]
            off = "telemark" in without or (only is not None and "telemark" not in only)
            return Plugins.national() if off else Plugins.of(Telemark())

        monkeypatch.setattr(Plugins, "installed", installed)
        return asked

    def test_allow_and_without(self, folder: Path, invoke, seen: list[dict]) -> None:
        write(folder, '[plugins]\nwithout = ["a"]\n', "felles.toml")
        write(folder, 'extends = "felles.toml"\n[plugins]\nallow = ["telemark"]\nwithout = ["b"]\n')
        assert check(invoke, "--without", "c").exit_code == 1
        assert seen == [{"only": ("telemark",), "without": ("c", "b", "a")}]

    def test_its_rules_can_be_named(self, folder: Path, invoke, seen: list[dict]) -> None:
        assert "telemark/x" in rules_of(check(invoke))
        write(folder, 'ignore = ["telemark/*"]\n')
        assert "telemark/x" in report(check(invoke))["left_out"]

    def test_of_a_plugin_that_is_not_there(self, folder: Path, invoke, seen: list[dict]) -> None:
        write(folder, 'ignore = ["telemrak/*"]\n')
        (told,) = faults(check(invoke))
        assert told.startswith("grunnmodell.toml:1: ignore: name 1 is no rule's")
        assert told.endswith("Did you mean telemark/* or telemark/x?")

    @pytest.mark.parametrize("args", [["--no-plugins"], ["--without", "telemark"]])
    def test_of_a_plugin_that_was_left_out(
        self, folder: Path, invoke, seen: list[dict], args: list[str]
    ) -> None:
        write(folder, 'ignore = ["telemark/x"]\n')
        assert check(invoke, *args).exit_code == 1

    def test_allow_nothing(self, folder: Path, invoke, seen: list[dict]) -> None:
        write(folder, "plugins.allow = []\n")
        assert json.loads(check(invoke).stdout)["plugins"][1:] == []


def _local():
    words = Text.same("x")

    @rule(
        "telemark/x",
        on=Melding,
        anchor="mottatt",
        hjemmel=OURS.section(words),
        norm=Norm.KAN,
        title=words,
        message=words,
        mend=words,
    )
    def local(m, c):
        """Find something in every report."""
        yield c.problem("mottatt")

    return local


class TestLines:
    TEXT = (
        '# comment\nignore = [\n  "A", # x\n  "B",\n]\n\n[severity]\nMEL-001 = "note"\n'
        '"x.y" = """\n[not.a.table]\n"""\n[per-path]\n"a/" = { ignore = ["A"] }\n'
        '[per-path."b/"]\nselect = [ "A" ]\ntool.x.y = 1\n[[points]]\nz = 1\n'
    )

    @pytest.mark.parametrize(
        ("path", "lines"),
        [
            (("ignore",), (2, 5)),
            (("severity",), (7, 7)),
            (("severity", "MEL-001"), (8, 8)),
            (("severity", "x.y"), (9, 11)),
            (("per-path", "a/", "ignore"), (13, 13)),
            (("per-path", "b/"), (14, 14)),
            (("per-path", "b/", "select"), (15, 15)),
            (("per-path", "b/", "tool", "x", "y"), (16, 16)),
            (("points", "z"), (18, 18)),
        ],
    )
    def test_where_a_key_stands(self, path: tuple[str, ...], lines: tuple[int, int]) -> None:
        assert key_lines(self.TEXT)[path] == lines

    def test_what_stands_in_a_text_is_no_key(self) -> None:
        assert ("not",) not in key_lines(self.TEXT)

    def test_where_a_name_in_a_list_stands(self) -> None:
        assert line_of(self.TEXT, (2, 5), "B") == 4
        # Not there, or twice: the list's own line.
        assert line_of(self.TEXT, (2, 5), "C") == 2
        assert line_of('x = [\n"A",\n"A"]', (1, 3), "A") == 1

    def test_it_is_said_where_a_line_is_not_found(self, folder: Path, invoke) -> None:
        long = "\n".join('  "MEL-001",' for _ in range(300))
        write(folder, f'ignore = [\n{long}\n]\nlang = "no"\n')
        (told,) = faults(check(invoke))
        assert told.startswith("grunnmodell.toml (line not found): lang: must be one of")


class TestCommand:
    def test_by_default(self, folder: Path, invoke) -> None:
        result = invoke("config", "--lang", "en")
        assert result.exit_code == 0, result.output
        lines = result.stdout.splitlines()
        assert lines[0] == "configuration files: none"
        rows = {tuple(re.split(r"\s{2,}", line)) for line in lines}
        assert ("select", "ALL", "default") in rows
        assert ("edition", "2026", "default") in rows
        assert ("lang", "en", "--lang") in rows
        assert any(re.fullmatch(r"Rules: \d+ on", line) for line in lines)

    def test_each_comes_from_somewhere(self, folder: Path, invoke) -> None:
        write(folder, 'mandatory = [\n  "MEL",\n  "SAM-001",\n]\nlang = "en"\n', "felles.toml")
        write(
            folder,
            'extends = "felles.toml"\nignore = ["EVA-005"]\nselect = ["ALL"]\nfail-on = "note"\n'
            '[severity]\nTIL-001 = "note"\n[per-path."arkiv/"]\nignore = ["PLA-001"]\n',
        )
        (folder / "arkiv").mkdir()
        write(folder, FAULTY, "arkiv/a.yaml")
        result = invoke(
            "config", "faulty.yaml", "arkiv", "--ignore", "UND-001", "--no-preview", "--no-plugins"
        )
        rows = {tuple(re.split(r"\s{2,}", x.strip())) for x in result.stdout.splitlines()}
        for row in [
            ("select", "ALL", "grunnmodell.toml:3"),
            ("ignore", "UND-001", "--ignore"),
            ("ignore", "EVA-005", "grunnmodell.toml:2"),
            ("severity", "TIL-001 = note", "grunnmodell.toml:6"),
            ("mandatory", "MEL", "felles.toml:2"),
            ("mandatory", "SAM-001", "felles.toml:3"),
            ("preview", "false", "--no-preview"),
            ("fail-on", "note", "grunnmodell.toml:4"),
            ("lang", "en", "felles.toml:5"),
            ("plugins.allow", "–", "--no-plugins"),
            ("per-path arkiv/: ignore", "PLA-001", "grunnmodell.toml:8"),
        ]:
            assert row in rows, row
        told = [row[-1] for row in rows if row[:2] == ("off", "PLA-001")]
        assert told == ["grunnmodell.toml:8"]
        heads = [x for x in result.stdout.splitlines() if x.startswith("Rules for")]
        assert [head.partition(":")[0] for head in heads] == [
            "Rules for faulty.yaml",
            f"Rules for {Path('arkiv', 'a.yaml')}",
        ]
        assert "2 off" in heads[0]
        assert "3 off" in heads[1]
        assert "1 changed" in heads[0]

    def test_what_a_select_has_put_aside_is_not_in_effect(self, folder: Path, invoke) -> None:
        write(folder, 'ignore = ["EVA"]\nselect = ["MEL"]\n')
        entries = json.loads(invoke("config", "--format", "json", "--select", "UND").stdout)
        told = [(e["key"], e["value"], e["from"]) for e in entries["settings"]]
        assert told[:2] == [("select", "UND", "--select"), ("ignore", "–", "default")]

    def test_json_fits_its_schema(self, folder: Path, invoke) -> None:
        write(folder, 'ignore = ["EVA-005"]\nseverity = {TIL-001 = "note"}\nmandatory = ["MEL"]\n')
        result = json.loads(invoke("config", "faulty.yaml", "--format", "json").stdout)
        schema = json.loads(invoke("schema", "settings").stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.validate(result, schema)
        (group,) = result["paths"]
        assert group["files"] == ["faulty.yaml"]
        by_id = {r["rule"]: r for r in group["rules"]}
        assert by_id["EVA-005"]["state"] == "off"
        assert by_id["EVA-005"]["from"] == "grunnmodell.toml:1"
        assert by_id["TIL-001"]["severity"] == "note"
        assert by_id["TIL-001"]["severity_from"] == "grunnmodell.toml:2"
        assert by_id["MEL-001"]["mandatory"] == "grunnmodell.toml:3"
        assert by_id["UND-001"] == by_id["UND-001"] | {
            "state": "on",
            "from": "default",
            "severity": None,
            "severity_from": None,
            "mandatory": None,
        }

    @pytest.mark.parametrize("lang", LANGS)
    def test_the_precedence_in_words(self, folder: Path, invoke, lang: str) -> None:
        text = invoke("config", "--lang", lang).stdout
        assert [f"  {n}. " in text for n in range(1, 6)] == [True] * 5

    def test_it_agrees_with_the_check(self, folder: Path, invoke) -> None:
        write(folder, 'ignore = ["MEL", "SAM-001"]\nselect = ["ALL", "MEL-001"]\n')
        group = json.loads(invoke("config", "faulty.yaml", "--format", "json").stdout)["paths"][0]
        off = {r["rule"] for r in group["rules"] if r["state"] == "off"}
        left_out = set(report(check(invoke))["left_out"])
        assert left_out <= off
        assert {r for r in off if r.startswith("MEL")} == {r for r in left_out if "MEL" in r}

    def test_the_file_in_its_help_is_right(self, folder: Path, invoke) -> None:
        text = invoke("config", "--help").stdout
        example = re.search(r"A grunnmodell.toml:\n(.*?)\n\n", text, re.DOTALL)
        assert example is not None
        write(folder, 'mandatory = ["MEL"]\n', "klynge.toml")
        write(folder, example[1], "under/grunnmodell.toml")
        result = invoke("config", "under")
        assert result.stdout.startswith("oppsettsfiler: klynge.toml, under/grunnmodell.toml")

    def test_it_can_be_written_to_a_file(self, folder: Path, invoke) -> None:
        result = invoke("config", "--format", "json", "--output", "out.json")
        assert (result.exit_code, result.stdout) == (0, "")
        assert json.loads((folder / "out.json").read_text("utf-8"))["config"] == []


class TestSchema:
    @pytest.fixture
    def schema(self, invoke) -> dict:
        found = json.loads(invoke("schema", "config").stdout)
        jsonschema.Draft202012Validator.check_schema(found)
        return found

    @pytest.mark.parametrize("of", _OF)
    def test_every_schema_can_be_printed(self, invoke, of: str) -> None:
        jsonschema.Draft202012Validator.check_schema(json.loads(invoke("schema", of).stdout))
        assert f"\n    {of} " in invoke("schema", "--help").stdout

    def test_it_has_the_keys_the_reader_takes(self, schema: dict) -> None:
        top = schema["properties"]
        assert set(top) == set(keys.TOP)
        assert set(top["plugins"]["properties"]) == set(keys.PLUGINS)
        assert set(top["per-path"]["additionalProperties"]["properties"]) == set(keys.PER_PATH)
        assert set(SETTINGS) <= set(keys.TOP)

    def test_it_has_the_values_the_reader_takes(self, schema: dict) -> None:
        top = schema["properties"]
        assert top["edition"]["enum"] == list(EDITIONS)
        assert top["fail-on"]["enum"] == list(keys.FAIL_ON)
        assert top["lang"]["enum"] == list(LANGS)
        assert top["severity"]["additionalProperties"]["enum"] == list(keys.LEVELS)
        assert schema["$defs"]["part"]["enum"] == keys.parts()

    @pytest.mark.parametrize(
        "tree",
        [
            {},
            {"ignore": ["MEL-001", "telemark/*"], "select": ["ALL"], "mandatory": []},
            {"severity": {"MEL": "note"}, "edition": "2026", "preview": False},
            {"require": ["vedtak"], "fail-on": "never", "lang": "nn", "extends": "x.toml"},
            {"plugins": {"allow": [], "without": ["x"]}},
            {"per-path": {"a/**": {"ignore": ["ALL"], "severity": {}, "require": []}}},
            {"ingore": []},
            {"ignore": "MEL"},
            {"ignore": [7]},
            {"ignore": [""]},
            {"ignore": ["DOK-001"]},
            {"ignore": ["dok"]},
            {"select": []},
            {"severity": {"MEL": "nota"}},
            {"severity": {"DOK": "note"}},
            {"severity": []},
            {"edition": 2026},
            {"edition": "2025"},
            {"preview": 1},
            {"require": ["vedtakk"]},
            {"fail-on": "errors"},
            {"lang": "no"},
            {"extends": ""},
            {"plugins": []},
            {"plugins": {"only": []}},
            {"per-path": {"a": []}},
            {"per-path": {"/a": {}}},
            {"per-path": {"a\\b": {}}},
            {"per-path": {"a": {"mandatory": []}}},
            {"per-path": {"a": {"select": []}}},
        ],
        ids=str,
    )
    def test_it_takes_what_the_reader_takes(self, schema: dict, tree: dict) -> None:
        fits_schema = jsonschema.Draft202012Validator(schema).is_valid(tree)
        assert fits_schema is (list(keys.wrongs(tree)) == [])


def test_every_fault_of_a_chain_is_raised_at_once(folder: Path) -> None:
    write(folder, "x = 1\ny = 2\n")
    with pytest.raises(Refused) as raised:
        read_config((str(folder),), file=None, none=False, options=Layer(values={}))
    assert len(raised.value.message.splitlines()) == 3
