"""The layers hold, and the check that says so can fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("importlinter", reason="import-linter is not installed in this environment")

COMMAND = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(folder: Path) -> tuple[int, str]:
    """Check the layers of the copy, not of the installed library."""
    env = {**os.environ, "PYTHONPATH": str(folder / "src"), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, "--no-cache"],
        cwd=folder,
        env=env,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, " ".join((done.stdout + done.stderr).split())


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(root / "src", tmp_path / "src", ignore=ignored)
    shutil.copy(root / "pyproject.toml", tmp_path)
    return tmp_path


def plant(copy: Path, package: str, statement: str) -> None:
    file = copy / "src/grunnmodell" / package / "__init__.py"
    file.write_text(f"{file.read_text(encoding='utf-8')}\n{statement}\n", encoding="utf-8")


def test_the_layers_hold(copy: Path) -> None:
    code, output = lint(copy)
    assert code == 0, output


@pytest.mark.parametrize(
    ("package", "statement", "contract"),
    [
        ("law", "import grunnmodell.cli", "Each layer imports only from below"),
        ("text", "import grunnmodell.privacy", "Each layer imports only from below"),
        ("flow", "import yaml", "cattrs, msgspec and yaml only in documents"),
        ("checking", "import pluggy", "pluggy only in hooks"),
        ("forlop", "import dateutil.easter", "dateutil and holidays only in dates"),
        ("reporting", "import rich", "click and rich only in cli"),
    ],
)
def test_a_planted_import_is_caught(
    copy: Path, package: str, statement: str, contract: str
) -> None:
    plant(copy, package, statement)
    code, output = lint(copy)
    assert code == 1, output
    broken = output.partition("Broken contracts")[2]
    assert contract in broken, output


def test_a_package_that_is_no_layer_is_caught(copy: Path) -> None:
    (copy / "src/grunnmodell/helpers.py").touch()
    code, output = lint(copy)
    assert code == 1, output
    assert "grunnmodell.helpers" in output
