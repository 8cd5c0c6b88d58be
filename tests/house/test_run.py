"""run.py: the first thing a newcomer starts, so it must cope with what it finds."""

from __future__ import annotations

import ast
import io
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import pytest

HERE = f"{sys.version_info[0]}.{sys.version_info[1]}"
posix_only = pytest.mark.skipif(os.name == "nt", reason="uses a shell script as interpreter")


def script(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


class TestOldPython:
    def test_parses_on_python_3_6(self, root: Path) -> None:
        source = (root / "run.py").read_text(encoding="utf-8")
        ast.parse(source, feature_version=(3, 6))

    def test_says_which_python_it_found_and_which_it_needs(self, run: ModuleType) -> None:
        text = run.refusal((3, 9, 2), "/somewhere/python3", {})
        assert "Python 3.9.2 (/somewhere/python3)" in text
        assert "needs Python 3.11 or newer" in text

    def test_names_a_newer_one_that_is_there(self, run: ModuleType) -> None:
        text = run.refusal((3, 9, 2), "python3", {"3.11": "/b/python3.11", "3.12": "/b/python3.12"})
        assert text.endswith("/b/python3.12 run.py")

    def test_ends_with_2_before_it_makes_anything(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(run.sys, "version_info", (3, 8, 1))
        monkeypatch.setattr(run, "find_pythons", dict)
        monkeypatch.setattr(run, "prepare", lambda: pytest.fail("went on"))
        assert run.main(["test"]) == 2
        assert "Python 3.8.1" in capsys.readouterr().out


class TestInterpreters:
    def test_knows_the_version_of_the_running_one(self, run: ModuleType) -> None:
        assert run.version_of([sys.executable]) == HERE

    def test_one_that_is_missing_has_no_version(self, run: ModuleType, tmp_path: Path) -> None:
        assert run.version_of([str(tmp_path / "python3.12")]) is None

    @posix_only
    def test_a_shim_that_does_not_run_is_passed_over(
        self, run: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        script(tmp_path / "shims/python3.12", "echo 'python3.12: command not found' >&2; exit 127")
        real = script(tmp_path / "bin/python3.12", "echo 3.12")
        path = os.pathsep.join([str(tmp_path / "shims"), str(tmp_path / "bin")])
        monkeypatch.setenv("PATH", path)
        monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "none"))
        assert run.find_pythons(["3.12", "3.13"]) == {"3.12": str(real)}

    @posix_only
    def test_looks_where_pyenv_keeps_them(
        self, run: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = script(tmp_path / "versions/3.13.0/bin/python3.13", "echo 3.13")
        monkeypatch.setenv("PATH", str(tmp_path / "none"))
        monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
        assert run.find_pythons(["3.13"]) == {"3.13": str(real)}

    @posix_only
    def test_a_name_that_lies_about_its_version_is_passed_over(
        self, run: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        script(tmp_path / "python3.12", "echo 3.10")
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
        assert run.find_pythons(["3.12"]) == {}

    def test_nox_finds_them_before_any_shim(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PATH", "shims")
        path = run.environment({"3.12": str(Path("real", "python3.12"))})["PATH"]
        assert path.split(os.pathsep) == [str(run.BIN), "real", "shims"]


class TestVenv:
    def test_none_is_not_whole(self, run: ModuleType) -> None:
        assert not run.is_whole()

    @posix_only
    @pytest.mark.parametrize(
        ("body", "whole"),
        [(f"echo {HERE}", True), ("echo 3.9", False), ("exit 1", False)],
        ids=["right", "another version", "no pip"],
    )
    def test_is_whole_with_pip_and_the_running_version(
        self, run: ModuleType, body: str, whole: bool
    ) -> None:
        script(run.VENV_PYTHON, body)
        assert run.is_whole() is whole

    @posix_only
    def test_a_half_made_one_is_made_anew(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        script(run.VENV_PYTHON, "exit 1")
        (run.VENV / "left-over").touch()
        calls = []

        def call(command: list[object], **changes: str) -> bool:
            calls.append([str(part) for part in command[1:3]])
            script(run.VENV_PYTHON, f"echo {HERE}")
            return True

        monkeypatch.setattr(run, "call", call)
        monkeypatch.setattr(run, "install", lambda: None)
        run.prepare()
        run.prepare()
        assert calls == [["-m", "venv"]]
        assert not (run.VENV / "left-over").exists()

    @posix_only
    def test_takes_virtualenv_where_venv_fails(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        calls = []

        def call(command: list[object], **changes: str) -> bool:
            calls.append(command[2])
            if command[2] == "venv":
                run.VENV.mkdir()  # Debian leaves a folder behind
                return False
            if command[2] == "pip":
                assert command[-3:] == ["--target", run.BOOTSTRAP, "virtualenv"]
            if command[2] == "virtualenv":
                assert changes == {"PYTHONPATH": str(run.BOOTSTRAP)}
                assert not run.VENV.exists()
                script(run.VENV_PYTHON, f"echo {HERE}")
            return True

        monkeypatch.setattr(run, "call", call)
        run.create_venv()
        assert calls == ["venv", "pip", "virtualenv"]

    def test_says_what_to_install_when_nothing_works(
        self,
        run: ModuleType,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setattr(run, "call", lambda command, **changes: False)
        assert run.main(["demo"]) == 1
        assert "python3-venv" in capsys.readouterr().out

    @posix_only
    def test_of_a_link_only_the_link_is_removed(self, run: ModuleType, tmp_path: Path) -> None:
        (tmp_path / "elsewhere").mkdir()
        run.VENV.symlink_to(tmp_path / "elsewhere")
        run.remove(run.VENV)
        assert not run.VENV.is_symlink()
        assert (tmp_path / "elsewhere").is_dir()


class TestInstall:
    @pytest.fixture
    def calls(self, run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[object]]:
        (run.ROOT / "src/grunnmodell").mkdir(parents=True)
        (run.ROOT / "src/grunnmodell/_version.py").touch()
        (run.ROOT / "pyproject.toml").write_text("one", encoding="utf-8")
        run.VENV.mkdir()
        calls: list[list[object]] = []
        monkeypatch.setattr(run, "call", lambda command, **changes: not calls.append(command))
        return calls

    def test_once(self, run: ModuleType, calls: list[list[object]]) -> None:
        run.install()
        before = len(calls)
        run.install()
        assert before == len(calls) == 2

    def test_again_when_pyproject_changed(self, run: ModuleType, calls: list[list[object]]) -> None:
        run.install()
        (run.ROOT / "pyproject.toml").write_text("two", encoding="utf-8")
        run.install()
        assert len(calls) == 4

    def test_again_when_the_last_one_failed(
        self, run: ModuleType, calls: list[list[object]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as broken:
            broken.setattr(run, "call", lambda command, **changes: False)
            with pytest.raises(run.SetupError, match="pip could not install"):
                run.install()
        run.install()
        assert len(calls) == 2

    def test_elsewhere_when_the_clone_has_moved(
        self, run: ModuleType, calls: list[list[object]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert not run.moved()
        run.install()
        assert not run.moved()
        monkeypatch.setattr(run, "ROOT", run.ROOT / "renamed")
        assert run.moved()


class TestSummary:
    def test_a_failed_step_fails_the_run(self, run: ModuleType) -> None:
        tests, lint = run.Step("tests", run.PASSED, tests=True), run.Step("lint", run.FAILED)
        assert run.exit_code([tests]) == 0
        assert run.exit_code([tests, lint]) == 1

    def test_no_tests_at_all_is_a_failure(self, run: ModuleType) -> None:
        lint = run.Step("lint", run.PASSED)
        missing = run.Step("tests on 3.12", run.MISSING, tests=True)
        assert run.exit_code([lint, missing]) == 1

    def test_a_missing_python_is_named_and_no_failure(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(run, "find_pythons", lambda versions: {})
        monkeypatch.setattr(run, "call", lambda command, **changes: True)
        steps = run.run_sessions([])
        assert [str(step) for step in steps if step.outcome == run.MISSING] == [
            f"  tests on {version}    not found" for version in run.TESTED if version != HERE
        ]

    @posix_only
    def test_what_runs_side_by_side_is_printed_whole(
        self, run: ModuleType, capfdbinary: pytest.CaptureFixture[bytes]
    ) -> None:
        def one(code: str) -> object:
            return run.apart(code, ["sh", "-c", f"echo one; sleep 0.2; echo two; exit {code}"])

        with ThreadPoolExecutor(max_workers=2) as pool:
            steps = list(pool.map(one, ["0", "1"]))
        assert [step.outcome for step in steps] == [run.PASSED, run.FAILED]
        said = capfdbinary.readouterr().out
        assert said.count(b"has ended:\none\ntwo\n") == 2

    def test_pytests_closing_line_comes_last(
        self,
        run: ModuleType,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        step = run.Step("tests", run.PASSED, tests=True)
        monkeypatch.setattr(run, "run_pytest", lambda args: (step, "== 3 passed in 0.01s =="))
        monkeypatch.setattr(run, "run_sessions", lambda args: [run.Step("lint", run.FAILED)])
        assert run.test([]) == 1
        assert capsys.readouterr().out.splitlines()[-1] == "== 3 passed in 0.01s =="

    @posix_only
    def test_the_closing_line_is_found_in_what_pytest_prints(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        script(
            run.VENV_PYTHON, "echo '.. [100%]'; echo '== 1 failed, 2 passed in 3.21s =='; exit 1"
        )
        with monkeypatch.context() as captured, io.TextIOWrapper(io.BytesIO()) as out:
            captured.setattr(run.sys, "stdout", out)
            step, closing = run.run_pytest([])
        assert step.outcome == run.FAILED
        assert closing == "== 1 failed, 2 passed in 3.21s =="

    def test_what_follows_two_dashes_goes_to_pytest(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        passed: list[str] = []
        monkeypatch.setattr(run, "prepare", lambda: None)
        monkeypatch.setattr(run, "test", lambda args: passed.extend(args) or 0)
        assert run.main(["test", "--", "-k", "frist"]) == 0
        assert passed == ["-k", "frist"]


@posix_only
class TestContinuousIntegration:
    def test_is_executable(self, root: Path) -> None:
        assert os.access(root / ".ci/run", os.X_OK)

    def test_is_a_script_that_bash_can_read(self, root: Path) -> None:
        subprocess.run(["bash", "-n", root / ".ci/run"], check=True)
