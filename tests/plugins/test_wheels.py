"""The plugins built and installed, in one order and in the other: the same output to the byte.

Builds without a network: in an environment that has what builds wheels (``nox -s plugins``).
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import attrs
import pytest

WHY = "hatchling is not installed in this environment: nox -s plugins has it"
pytest.importorskip("hatchling", reason=WHY)
pytest.importorskip("pip", reason="pip is not installed in this environment")
pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
OURS = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
# Two more, before and after ours by name, that have something to say of every course.
MADE = ("aa", "zz")
PYPROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "grunnmodell-{name}"
version = "1.0"
[project.entry-points.grunnmodell]
{name} = "grunnmodell_{name}:Plugin"
[tool.hatch.build.targets.wheel]
packages = ["grunnmodell_{name}"]
"""
PLUGIN = '''\
import datetime as dt

import grunnmodell as gm

WORD = gm.Text.same("{name}")


@gm.rule(
    "{name}/alltid", on=gm.Tiltak, anchor=None, norm=gm.Norm.BOR, title=WORD, message=WORD,
    mend=WORD, hjemmel=gm.read_citation("bvl. § 3-1", on=dt.date(2026, 5, 1)),
)
def always(tiltak, context):
    """Tell of every measure."""
    yield context.problem("type")


class Plugin(gm.HookSpecs):
    name = "{name}"
    api = 1
    gjelder = gm.ALLE

    @gm.hookimpl
    def rules(self):
        return (always,)

    @gm.hookimpl
    def tiltakstyper(self):
        return (gm.Tiltakstype(kode="{name}/tiltak", navn=WORD, kategori="KATEGORI"),)
'''
COMMANDS = (
    ("check", "forlop", "--format", "json"),
    ("check", "forlop", "--format", "text", "--lang", "nb"),
    ("check", "forlop", "--format", "sarif"),
    ("rules", "--format", "json"),
    ("catalogue", "measures", "--on", "2026-05-01", "--format", "json"),
    ("export", "forlop", "--to", "csv-forlop", "--lang", "nn"),
    ("export", "forlop", "--to", "csv-tiltak", "--lang", "nb"),
    ("export", "forlop", "--to", "csv-frister", "--lang", "en"),
)
DAY = ("--as-of", "2026-05-01")


def pip(*args: object) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *args]
    subprocess.run([str(each) for each in command], check=True)


def make(folder: Path, name: str) -> Path:
    from grunnmodell.api import Plugins

    kategori = next(iter(Plugins.national().whole_book().katalog.tiltakskategorier))
    package = folder / f"grunnmodell_{name}"
    package.mkdir(parents=True)
    (folder / "pyproject.toml").write_text(PYPROJECT.format(name=name), encoding="utf-8")
    source = PLUGIN.format(name=name).replace("KATEGORI", kategori)
    (package / "__init__.py").write_text(source, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheel of the library and of every plugin, by distribution."""
    work = tmp_path_factory.mktemp("wheels")
    made = [make(work / name, name) for name in MADE]
    found = {}
    for folder in (ROOT, *OURS, *made):
        target = work / "dist" / folder.name
        options = ("--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", target)
        pip("wheel", *options, folder)
        (wheel,) = target.glob("*.whl")
        found[wheel.name.partition("-")[0].replace("_", "-")] = wheel
    return found


def environment(folder: Path, wheels: list[Path]) -> Path:
    """Make an environment with these wheels, installed one after the other."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    bin_ = folder / ("Scripts" if os.name == "nt" else "bin")
    python = bin_ / Path(sys.executable).name
    for wheel in wheels:
        pip("--python", python, "install", "--no-deps", "--no-index", wheel)
    (site,) = folder.rglob("site-packages")
    # What the library needs lies where these tests run; the library there comes after ours.
    needed = Path(attrs.__file__).parents[1]
    (site / "needed.pth").write_text(f"{needed}\n", encoding="utf-8")
    return python


def run(python: Path, folder: Path, *args: str) -> tuple[int, bytes, bytes]:
    """Run the command line, without a word of this run's environment about where code lies."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [str(python), "-m", "grunnmodell", *args],
        cwd=folder,
        env=kept,
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="module")
def environments(
    wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    library = wheels["grunnmodell"]
    plugins = [wheels[name] for name in sorted(wheels) if name != "grunnmodell"]
    folder = tmp_path_factory.mktemp("environments")
    one = environment(folder / "one", [library, *plugins])
    other = environment(folder / "other", [library, *reversed(plugins)])
    return one, other


@pytest.fixture(scope="module")
def courses(environments: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("courses")
    assert run(environments[0], folder, "examples", "forlop")[0] == 0
    return folder


def test_the_library_ships_no_plugin(wheels: dict[str, Path]) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheels["grunnmodell"]).namelist()}
    assert {top.partition("-")[0] for top in tops} == {"grunnmodell"}


@pytest.mark.parametrize("folder", OURS, ids=lambda folder: folder.name)
def test_each_plugin_ships_itself_only(wheels: dict[str, Path], folder: Path) -> None:
    names = zipfile.ZipFile(wheels[folder.name]).namelist()
    package = folder.name.replace("-", "_")
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {package}
    assert f"{package}/py.typed" in names


def test_every_plugin_takes_part(environments: tuple[Path, Path], courses: Path) -> None:
    for python in environments:
        told = run(python, courses, "check", "forlop", "--format", "json", *DAY)[1]
        for name in MADE:
            assert f"{name}/alltid".encode() in told


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_order_of_installation_changes_nothing(
    environments: tuple[Path, Path], courses: Path, command: tuple[str, ...]
) -> None:
    day = () if command[0] in ("rules", "catalogue") else DAY
    one, other = (run(python, courses, *command, *day) for python in environments)
    assert one == other
    assert one[0] in (0, 1), one[2].decode()
    assert one[1]
