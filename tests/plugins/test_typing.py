"""A type checker sees what a plugin does wrong, before anybody runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("mypy", reason="mypy is not installed in this environment")
pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
PLUGIN = """\
import grunnmodell as gm
from typing_extensions import override


class Klyngen(gm.HookSpecs):
    name = "klyngen"
    gjelder = gm.ALLE

    @override
    @gm.hookimpl
    def {hook}(self) -> tuple[gm.{returned}, ...]:
        return ()
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What mypy says of each plugin: one run for all of them, as it reads the library first."""
    plugins = {
        "sound": PLUGIN.format(hook="exporters", returned="Exporter"),
        "wrong": PLUGIN.format(hook="exporters", returned="Rule"),
        "misspelt": PLUGIN.format(hook="exporter", returned="Exporter"),
    }
    folder = tmp_path_factory.mktemp("plugins")
    for name, source in plugins.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *(f"{folder / name}.py" for name in plugins)],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.splitlines()
    assert lines, done.stderr
    return {name: "\n".join(x for x in lines if f"{name}.py:" in x) for name in plugins}


def test_a_sound_plugin_passes(told: dict[str, str]) -> None:
    assert told["sound"] == ""


def test_a_wrong_return_type_is_told(told: dict[str, str]) -> None:
    assert '"exporters"' in told["wrong"]
    assert "[override]" in told["wrong"]


def test_a_misspelt_hook_is_told(told: dict[str, str]) -> None:
    assert 'Method "exporter" is marked as an override' in told["misspelt"]
