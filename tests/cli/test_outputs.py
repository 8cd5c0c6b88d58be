from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from grunnmodell.cli import writing


def test_several_formats_at_once(folder: Path, invoke) -> None:
    result = invoke(
        "check", "faulty.yaml", "--format", "text", "--format", "json:a.json",
        "--format", "sarif:b.sarif",
    )  # fmt: skip
    assert result.exit_code == 1
    assert "MEL-001 error" in result.stdout
    assert json.loads((folder / "a.json").read_bytes())["format"] == "grunnmodell-report/1"
    (run,) = json.loads((folder / "b.sarif").read_bytes())["runs"]
    assert [each["ruleId"] for each in run["results"]] == ["MEL-001"]


def test_one_format_to_a_file(folder: Path, invoke) -> None:
    result = invoke("check", "faulty.yaml", "--format", "json", "--output", "a.json")
    assert result.stdout == ""
    data = (folder / "a.json").read_bytes()
    assert b"\r" not in data
    assert "undersøk" not in data.decode("utf-8") or b"unders\xc3\xb8k" in data


def test_a_report_in_the_folder_is_no_document(folder: Path, invoke) -> None:
    invoke("check", ".", "--format", "json:report.json")
    result = invoke("check", ".", "--format", "json")
    assert "report.json" not in {r["file"] for r in json.loads(result.stdout)["reports"]}


@pytest.mark.parametrize(
    "args",
    [
        ["--format", "xml"],
        ["--format", "json:"],
        ["--format", "text", "--format", "json"],
        ["--format", "json:a", "--format", "sarif:./a"],
        ["--format", "json:a", "--output", "b"],
        ["--format", "json:a", "--format", "text", "--output", "b"],
        ["--output", "no-such-folder/a.txt"],
        ["--output", "."],
    ],
)
def test_contradictions_are_said_before_anything_is_read(
    folder: Path, invoke, args: list[str]
) -> None:
    before = sorted(folder.iterdir())
    result = invoke("check", "faulty.yaml", *args)
    assert result.exit_code == 2
    assert "MEL-001" not in result.output
    assert sorted(folder.iterdir()) == before


def test_nothing_half_written(folder: Path, invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a.json").write_text("old")
    before = sorted(folder.iterdir())

    def fail(*args: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(writing.os, "replace", fail)
    result = invoke("check", "faulty.yaml", "--format", "json:a.json", "--format", "sarif:b.sarif")
    assert result.exit_code == 2
    assert "cannot write the files: no space left (" in result.output
    assert "a.json, " in result.output
    assert (folder / "a.json").read_text() == "old"
    assert sorted(folder.iterdir()) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_report_is_as_readable_as_any_new_file(folder: Path, invoke) -> None:
    (folder / "plain").touch()
    invoke("check", "faulty.yaml", "--output", "a.txt")
    modes = {stat.S_IMODE((folder / name).stat().st_mode) for name in ("plain", "a.txt")}
    assert len(modes) == 1


def test_the_same_bytes_every_time(folder: Path, invoke) -> None:
    for form in ("json", "sarif"):
        first, second = (invoke("check", ".", "--format", form).stdout_bytes for _ in range(2))
        assert first == second


class TestWhatAnOutputMayNotReplace:
    def test_a_course(self, folder: Path, invoke) -> None:
        before = (folder / "clean.yaml").read_bytes()
        result = invoke("check", "clean.yaml", "--format", "json", "--output", "clean.yaml")
        assert result.exit_code == 2
        assert "a course stands there" in result.stderr
        assert (folder / "clean.yaml").read_bytes() == before

    @pytest.mark.parametrize(
        "args",
        [
            ["check", "course.txt"],
            ["check", "clean.yaml", "--exceptions", "course.txt"],
            ["check", "clean.yaml", "--config", "course.txt"],
            ["check", "clean.yaml", "--baseline", "course.txt"],
            ["next", "course.txt"],
            ["phase", "clean.yaml", "--config", "course.txt"],
            ["deadlines", "course.txt"],
            ["config", "course.txt"],
        ],
    )
    def test_what_the_run_reads(self, folder: Path, invoke, args: list[str]) -> None:
        (folder / "clean.yaml").rename(folder / "course.txt")
        (folder / "clean.yaml").write_bytes((folder / "course.txt").read_bytes())
        before = (folder / "course.txt").read_bytes()
        result = invoke(*args, "--output", "./course.txt")
        assert result.exit_code == 2
        assert "it is read in this run, and would be lost" in result.stderr
        assert (folder / "course.txt").read_bytes() == before

    def test_a_baseline_that_the_run_makes(self, folder: Path, invoke) -> None:
        args = ("--baseline", "new.json", "--update-baseline", "--format", "json:new.json")
        assert invoke("check", "clean.yaml", *args).exit_code == 2
        assert not (folder / "new.json").exists()

    @pytest.mark.parametrize("name", ["grunnmodell.toml", "pyproject.toml"])
    def test_a_configuration(self, folder: Path, invoke, name: str) -> None:
        assert invoke("config", "--no-config", "--output", name).exit_code == 0
        result = invoke("config", "--no-config", "--output", name)
        assert result.exit_code == 2
        assert "a configuration stands there" in result.stderr

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
    def test_what_is_no_file(self, folder: Path, invoke) -> None:
        os.mkfifo(folder / "pipe")
        result = invoke("check", "clean.yaml", "--output", "pipe")
        assert result.exit_code == 2
        assert "no file" in result.stderr
        assert not (folder / "pipe").is_file()

    def test_a_link_is_followed_and_stays(self, folder: Path, invoke) -> None:
        (folder / "real.json").write_text("{}", encoding="utf-8")
        (folder / "link.json").symlink_to("real.json")
        (folder / "real.json").chmod(0o600)
        result = invoke("check", "clean.yaml", "--format", "json:link.json")
        assert result.exit_code == 0
        assert (folder / "link.json").is_symlink()
        assert "grunnmodell-report/1" in (folder / "real.json").read_text(encoding="utf-8")
        assert (folder / "real.json").stat().st_mode & 0o777 == 0o600
        twice = invoke(
            "check", "clean.yaml", "--format", "json:link.json", "--format", "sarif:real.json"
        )
        assert twice.exit_code == 2
