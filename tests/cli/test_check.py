from __future__ import annotations

import datetime as dt
import json
import zoneinfo
from pathlib import Path

import pytest

from grunnmodell.api import Plugins
from grunnmodell.cli import days
from grunnmodell.errors import PluginError
from grunnmodell.forlop import Melding
from grunnmodell.hooks import ALLE, HookSpecs, hookimpl
from grunnmodell.law import Norm
from grunnmodell.law.statutes import OURS
from grunnmodell.rules import Rule, rule
from grunnmodell.text import Text


def reports(output: str) -> dict[str, dict]:
    return {report["file"]: report for report in json.loads(output)["reports"]}


class TestExitCode:
    @pytest.mark.parametrize(
        ("files", "code"),
        [
            (["clean.yaml"], 0),
            (["faulty.yaml"], 1),
            (["clean.yaml", "faulty.yaml"], 1),
            (["broken.yaml"], 2),
            (["faulty.yaml", "broken.yaml", "clean.yaml"], 2),
            (["missing.yaml"], 2),
        ],
    )
    def test_2_beats_1_beats_0(self, folder: Path, invoke, files: list[str], code: int) -> None:
        assert invoke("check", *files).exit_code == code

    @pytest.mark.parametrize("form", ["text", "concise", "json", "sarif"])
    def test_the_same_in_every_format(self, folder: Path, invoke, form: str) -> None:
        assert invoke("check", "clean.yaml", "--format", form).exit_code == 0
        assert invoke("check", "faulty.yaml", "--format", form).exit_code == 1
        assert invoke("check", "broken.yaml", "--format", form).exit_code == 2

    @pytest.mark.parametrize(("limit", "code"), [("error", 0), ("warning", 1), ("never", 0)])
    def test_fail_on(self, folder: Path, invoke, limit: str, code: int) -> None:
        warns = folder / "warns.yaml"
        warns.write_text(
            "grunnmodell: 1\nid: k\nmodell: senter\nper: 2026-05-01\n"
            "tiltak: [{id: t, type: icdp, startet: 2026-01-02, avsluttet: 2026-04-01}]\n",
            encoding="utf-8",
        )
        result = invoke("check", "warns.yaml", "--fail-on", limit)
        assert "AVS-001 warning" in result.output, result.output
        assert result.exit_code == code

    def test_never_does_not_hide_what_cannot_be_read(self, folder: Path, invoke) -> None:
        assert invoke("check", "faulty.yaml", "--fail-on", "never").exit_code == 0
        assert invoke("check", "broken.yaml", "--fail-on", "never").exit_code == 2


class TestInputs:
    def test_a_folder_is_read_to_its_bottom(self, folder: Path, invoke) -> None:
        (folder / "under").mkdir()
        (folder / "under" / "c.json").write_text('{"grunnmodell": 1}')
        (folder / ".hidden").mkdir()
        (folder / ".hidden" / "d.yaml").write_text("grunnmodell: 1\n")
        (folder / "other.yaml").write_text("name: other\n")
        (folder / "notes.txt").write_text("grunnmodell: 1\n")
        result = invoke("check", ".", "--format", "json")
        expected = ["broken.yaml", "clean.yaml", "faulty.yaml", str(Path("under") / "c.json")]
        assert list(reports(result.stdout)) == expected
        assert json.loads(result.stdout)["summary"]["passed_over"] == 2

    def test_a_pattern_the_shell_left_alone(self, folder: Path, invoke) -> None:
        result = invoke("check", "[cf]*.yaml", "--format", "json")
        assert list(reports(result.stdout)) == ["clean.yaml", "faulty.yaml"]

    def test_a_pattern_that_fits_nothing_is_a_missing_file(self, folder: Path, invoke) -> None:
        result = invoke("check", "x*.yaml")
        assert result.exit_code == 2
        assert "x*.yaml: DOK-001 error" in result.output

    def test_each_file_once(self, folder: Path, invoke) -> None:
        result = invoke("check", "clean.yaml", ".", "./clean.yaml", "--format", "json")
        assert list(reports(result.stdout)) == ["clean.yaml", "broken.yaml", "faulty.yaml"]

    def test_standard_input(self, folder: Path, invoke) -> None:
        data = (folder / "faulty.yaml").read_bytes()
        result = invoke("check", "-", stdin=data)
        assert result.exit_code == 1
        assert result.output.startswith("<stdin>:6:46: MEL-001 error")

    def test_several_courses_on_standard_input(self, folder: Path, invoke) -> None:
        one = '{"grunnmodell": 1, "id": "a", "modell": "hjelpetiltak"}'
        other = one.replace('"a"', "7")
        data = f"{one}\n\n{other}\n{one}\n".encode()
        result = invoke("check", "-", "--format", "concise", stdin=data)
        assert result.exit_code == 2
        assert "<stdin>:3:26: DOK-008 error" in result.output
        assert "2 courses checked" in result.output

    def test_broken_standard_input(self, folder: Path, invoke) -> None:
        result = invoke("check", "-", stdin=b"\xff\xfe\x00")
        assert result.exit_code == 2
        assert "<stdin>" in result.output
        assert "DOK-" in result.output

    def test_each_line_is_a_course(self, folder: Path, invoke) -> None:
        course = '{"grunnmodell": 1, "id": "a", "modell": "hjelpetiltak"}\n'
        (folder / "many.jsonl").write_text(course + '{"grunnmodell": 1}\n' + course)
        result = invoke("check", "many.jsonl", "--as-of", "2026-05-01", "--lang", "en")
        assert result.exit_code == 2
        assert "many.jsonl:2:1: DOK-011 error" in result.output
        assert "2 courses checked" in result.output

    def test_a_folder_without_documents(self, folder: Path, invoke) -> None:
        (folder / "empty").mkdir()
        (folder / "empty" / "notes.txt").write_text("x")
        result = invoke("check", "empty", "clean.yaml")
        assert result.exit_code == 2
        assert (
            "empty: DOK-014 error the folder holds no grunnmodell documents (other files: 1)"
            in result.output
        )
        assert "1 course checked" in result.output

    def test_a_file_named_must_be_a_document(self, folder: Path, invoke) -> None:
        (folder / "other.yaml").write_text("name: other\n")
        result = invoke("check", "other.yaml")
        assert result.exit_code == 2
        assert "DOK-002" in result.output

    def test_a_name_with_a_zero_byte(self, folder: Path, invoke) -> None:
        result = invoke("check", "a\0b.yaml")
        assert result.exit_code == 2
        assert "DOK-001" in result.output


class TestDay:
    def test_the_documents_own(self, folder: Path, invoke) -> None:
        result = invoke("check", "clean.yaml", "--format", "json")
        tree = json.loads(result.stdout)
        assert (tree["as_of"], tree["as_of_from"]) == ("2026-05-01", "document")

    def test_the_option_wins(self, folder: Path, invoke) -> None:
        result = invoke("check", "clean.yaml", "--as-of", "2026-06-01", "--format", "json")
        tree = json.loads(result.stdout)
        assert (tree["as_of"], tree["as_of_from"]) == ("2026-06-01", "option")

    def test_else_today(self, folder: Path, invoke, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(days, "today", lambda: dt.date(2031, 2, 3))
        (folder / "a.yaml").write_text("grunnmodell: 1\nid: a\nmodell: hjelpetiltak\n")
        result = invoke("check", "a.yaml")
        assert "1 course checked for 2031-02-03 (today in Norway)" in result.output

    def test_today_is_a_day(self) -> None:
        assert days.today().year >= 2024

    def test_a_machine_without_time_zones(
        self, folder: Path, invoke, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def missing(name: str) -> None:
            raise zoneinfo.ZoneInfoNotFoundError(name)

        monkeypatch.setattr(zoneinfo, "ZoneInfo", missing)
        (folder / "a.yaml").write_text("grunnmodell: 1\nid: a\nmodell: hjelpetiltak\n")
        result = invoke("check", "a.yaml")
        assert result.exit_code == 2
        assert "install the package tzdata, or say the day with --as-of" in result.stderr
        assert invoke("check", "a.yaml", "--as-of", "2026-05-01").exit_code == 0

    @pytest.mark.parametrize("written", ["01.02.2026", "2026-2-1", "20260201", "2026-W05-7", "x"])
    def test_only_one_way_to_write_it(self, folder: Path, invoke, written: str) -> None:
        result = invoke("check", "clean.yaml", "--as-of", written)
        assert result.exit_code == 2
        assert "write the day as YYYY-MM-DD" in result.output
        assert written not in result.output.partition("Error")[2].replace("YYYY-MM-DD, such as", "")


class TestLanguage:
    @pytest.mark.parametrize(
        ("environment", "word"),
        [
            ({}, "error"),
            ({"LANG": "nb_NO.UTF-8"}, "gjennomgått innen"),
            ({"LANG": "no_NO"}, "meldingen"),
            ({"LANG": "nn_NO.UTF-8"}, "meldinga"),
            ({"LANG": "nb_NO", "LC_ALL": "C"}, "error"),
            ({"LANG": "sv_SE"}, "error"),
        ],
    )
    def test_follows_the_environment(
        self,
        folder: Path,
        invoke,
        monkeypatch: pytest.MonkeyPatch,
        environment: dict[str, str],
        word: str,
    ) -> None:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        assert word in invoke("check", "faulty.yaml").output

    def test_the_option_wins(self, folder: Path, invoke, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("LANG", "nb_NO")
        assert "meldinga var ikkje" in invoke("check", "faulty.yaml", "--lang", "nn").output


class TestRequire:
    def test_absence_is_an_error(self, folder: Path, invoke) -> None:
        result = invoke("check", "clean.yaml", "--require", "samtykker", "--require", "meldinger")
        assert result.exit_code == 1
        assert result.output.count("DOK-024") == 2  # in the finding and in the hint

    def test_a_part_that_does_not_exist(self, folder: Path, invoke) -> None:
        result = invoke("check", "clean.yaml", "--require", "samtyker")
        assert result.exit_code == 2
        assert "Did you mean samtykker?" in result.output

    def test_what_is_always_there_is_no_part(self, folder: Path, invoke) -> None:
        assert invoke("check", "clean.yaml", "--require", "modell").exit_code == 2


class TestPlugins:
    def test_a_broken_plugin(self, folder: Path, invoke, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(**kwargs: object) -> Plugins:
            raise PluginError("fjord: it cannot be loaded (ImportError)")

        monkeypatch.setattr(Plugins, "installed", fail)
        result = invoke("check", "clean.yaml")
        assert result.exit_code == 2
        assert "fjord: it cannot be loaded (ImportError)" in result.stderr
        assert result.stdout == ""
        assert invoke("check", "clean.yaml", "--no-plugins").exit_code == 0

    @pytest.mark.parametrize("form", ["text", "json", "sarif"])
    def test_a_rule_that_crashes(
        self, folder: Path, invoke, monkeypatch: pytest.MonkeyPatch, form: str
    ) -> None:
        plugins = Plugins.of(Fjord())
        monkeypatch.setattr(Plugins, "installed", lambda **kwargs: plugins)
        result = invoke("check", "faulty.yaml", "--format", form, "--fail-on", "never")
        assert result.exit_code == 2
        assert "MEL-001" in result.stdout
        assert "fjord/krasj" in result.stdout
        assert "(KeyError)" in result.stdout

    def test_without_is_handed_on(
        self, folder: Path, invoke, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seen = []

        def installed(**kwargs: object) -> Plugins:
            seen.append(kwargs)
            return Plugins.national()

        monkeypatch.setattr(Plugins, "installed", installed)
        invoke("check", "clean.yaml", "--without", "a", "--without", "b")
        assert seen == [{"only": None, "without": ("a", "b")}]


@rule(
    "fjord/krasj",
    on=Melding,
    anchor="mottatt",
    hjemmel=OURS.section(Text.same("x")),
    norm=Norm.SKAL,
    title=Text.same("x"),
    message=Text.same("x"),
    mend=Text.same("x"),
)
def crashes(m, c):
    """Crash."""
    raise KeyError(m.id)


class Fjord(HookSpecs):
    api = 1
    name = "fjord"
    gjelder = ALLE

    @hookimpl
    def rules(self) -> tuple[Rule, ...]:
        return (crashes,)


class TestColour:
    def test_never_where_it_is_no_terminal(self, folder: Path, invoke) -> None:
        assert "\x1b" not in invoke("check", "faulty.yaml").output

    def test_when_asked_for(self, folder: Path, invoke, monkeypatch: pytest.MonkeyPatch) -> None:
        assert "\x1b[" in invoke("check", "faulty.yaml", "--colour").output
        monkeypatch.setenv("FORCE_COLOR", "1")
        assert "\x1b[" in invoke("check", "faulty.yaml").output
        assert "\x1b[" not in invoke("check", "faulty.yaml", "--no-colour").output
        monkeypatch.setenv("NO_COLOR", "1")
        assert "\x1b[" not in invoke("check", "faulty.yaml").output

    def test_never_in_a_file(self, folder: Path, invoke) -> None:
        invoke("check", "faulty.yaml", "--colour", "--output", "a.txt")
        assert "\x1b" not in (folder / "a.txt").read_text(encoding="utf-8")


def test_quiet(folder: Path, invoke) -> None:
    assert invoke("check", "clean.yaml", "--quiet").output == ""
    assert "checked" not in invoke("check", "faulty.yaml", "-q").output
