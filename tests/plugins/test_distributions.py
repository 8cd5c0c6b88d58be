"""Each folder of ``plugins`` is a distribution of its own, whole and alike."""

from __future__ import annotations

import ast
import importlib
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest

import grunnmodell as gm

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
PUBLIC = {"grunnmodell", "grunnmodell.testing"}


def project(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))


def imported(source: str) -> set[str]:
    """The modules a source imports from elsewhere."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module or "")
    return found


def foreign(source: str, own: str) -> set[str]:
    """The imports that are neither public, nor the plugin's own, nor Python's."""
    return {
        name
        for name in imported(source)
        if name not in PUBLIC
        and name.partition(".")[0] != own
        and name.partition(".")[0] not in sys.stdlib_module_names
    }


def test_every_folder_is_a_distribution() -> None:
    assert sorted(p for p in ROOT.glob("plugins/*") if p.is_dir()) == FOLDERS
    assert FOLDERS


def test_none_is_installed_where_the_library_is_tested() -> None:
    """Else the tests of the command line would tell of a machine and not of the library."""
    ours = {folder.name for folder in FOLDERS}
    found = {e.dist.name for e in entry_points(group="grunnmodell") if e.dist is not None}
    assert not ours & found


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
class TestDistribution:
    def test_it_says_what_it_is(self, folder: Path) -> None:
        said = project(folder)["project"]
        assert said["name"] == folder.name
        assert said["requires-python"] == ">=3.11"
        assert said["license"] == "MIT"
        assert said["dependencies"] == ["grunnmodell"]
        assert project(folder)["build-system"]["build-backend"] == "hatchling.build"

    def test_it_has_what_a_distribution_needs(self, folder: Path) -> None:
        package = folder / "src" / folder.name.replace("-", "_")
        for needed in (package / "__init__.py", package / "py.typed", folder / "README.md"):
            assert needed.is_file(), needed
        assert list(folder.glob("tests/test_*.py"))

    def test_its_entry_points_are_sound_plugins_under_their_own_names(self, folder: Path) -> None:
        declared = project(folder)["project"]["entry-points"]["grunnmodell"]
        assert declared
        for name, target in declared.items():
            module, _, attribute = target.partition(":")
            plugin = getattr(importlib.import_module(module), attribute)()
            assert plugin.name == name
            assert name in {info.name for info in gm.Plugins.of(plugin).active}

    def test_it_imports_only_what_is_public(self, folder: Path) -> None:
        own = folder.name.replace("-", "_")
        for file in sorted(folder.glob("src/**/*.py")):
            assert foreign(file.read_text(encoding="utf-8"), own) == set(), file


@pytest.mark.parametrize(
    "statement",
    [
        "import grunnmodell.katalog",
        "from grunnmodell.hooks import HookSpecs",
        "import attrs",
        "from yaml import load",
        "def f():\n    from grunnmodell.api import check",
    ],
)
def test_a_planted_import_is_caught(statement: str) -> None:
    assert foreign(statement, "grunnmodell_csv")


def test_the_plugins_work_side_by_side() -> None:
    found = []
    for folder in FOLDERS:
        for target in project(folder)["project"]["entry-points"]["grunnmodell"].values():
            module, _, attribute = target.partition(":")
            found.append(getattr(importlib.import_module(module), attribute)())
    assert len(gm.Plugins.of(*found).active) == len(found) + 1
