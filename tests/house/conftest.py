"""What the tests of the house itself share: the repository's root, and run.py as a module."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"house_{name}", ROOT / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """run.py, as if it lay in an empty folder: no test may touch the environment it runs in."""
    module = load("run")
    venv = tmp_path / ".venv"
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", venv)
    monkeypatch.setattr(module, "BOOTSTRAP", tmp_path / ".venv-bootstrap")
    monkeypatch.setattr(module, "BIN", venv / module.BIN.name)
    monkeypatch.setattr(module, "VENV_PYTHON", venv / module.BIN.name / module.VENV_PYTHON.name)
    monkeypatch.setattr(module, "STAMP", venv / module.STAMP.name)
    return module


@pytest.fixture(scope="session")
def noxfile() -> ModuleType:
    pytest.importorskip("nox", reason="nox is not installed in this environment")
    return load("noxfile")
