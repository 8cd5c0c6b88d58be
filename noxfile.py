"""One session per question that a change has to answer: ``nox -l`` lists them.

``python3 run.py test`` runs the ones that every change must pass. The ``lint``, ``types`` and
``layers`` sessions also run without an environment of their own, in the one run.py has made.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import nox

nox.needs_version = ">=2025.5.1"
nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["tests", "types", "layers", "lint", "docs"]

ROOT = Path(__file__).parent
PYPROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
SHARED = Path(os.environ.get("GRUNNMODELL_SHARED", ROOT.parent / "shared"))


def install(session: nox.Session, *groups: str, constraints: list[str] | None = None) -> None:
    """Install the project, editable, with dependency groups."""
    args = ["--editable", ".", *nox.project.dependency_groups(PYPROJECT, *groups)]
    if constraints:
        file = Path(session.create_tmp()) / "constraints.txt"
        file.write_text("\n".join(constraints) + "\n", encoding="utf-8")
        args += ["--constraint", str(file)]
    session.install(*args)


def lowest_pins(requirements: list[str]) -> list[str]:
    """Pin each requirement to its lower bound: ``a>=1.2,<3; m`` becomes ``a==1.2; m``."""
    pins = []
    for requirement in requirements:
        bounds, semicolon, marker = requirement.partition(";")
        found = re.fullmatch(r"\s*([\w.-]+)\s*>=\s*([\w.]+)\s*(?:,.*)?", bounds)
        if found is None:
            raise ValueError(f"no lower bound in {requirement!r}")
        pins.append(f"{found[1]}=={found[2]}{semicolon}{marker}")
    return pins


@nox.session(python=["3.11", "3.12", "3.13"])
def tests(session: nox.Session) -> None:
    """Do the tests pass on every Python version we promise?"""
    install(session, "test")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Are the library, the plugins and their users' code typed right?"""
    install(session, "types")
    paths = [Path("src"), *sorted(Path("plugins").glob("*/src")), Path("tests/typing")]
    present = [str(path) for path in paths if path.is_dir()]
    session.run("python", "-m", "mypy", *present, *session.posargs)


@nox.session
def layers(session: nox.Session) -> None:
    """Does each layer import only what lies below it?"""
    install(session, "layers")
    session.run("lint-imports", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Is the code formatted, and free of what the linter knows to be wrong?"""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("python", "-m", "ruff", "check", ".")
    session.run("python", "-m", "ruff", "format", "--check", ".")


@nox.session
def docs(session: nox.Session) -> None:
    """Does every example in the README and the docs run, and print what it claims?"""
    install(session, "test")
    session.run("python", "-m", "pytest", "tests/docs", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Which lines and branches does no test reach?"""
    install(session, "test")
    session.run("python", "-m", "pytest", "--cov", "--cov-report=term-missing", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Is it as fast as we say, beside the nearest other tool?"""
    install(session, "bench")
    session.run("python", "bench/run.py", *session.posargs)
    session.run("python", "bench/rules.py", *session.posargs)
    session.run("python", "bench/dates.py", *session.posargs)


@nox.session
def oracles(session: nox.Session) -> None:
    """Do others' implementations and data agree with ours?"""
    if not SHARED.is_dir():
        session.log("without GRUNNMODELL_SHARED the tests that read its data are skipped")
    install(session, "test", "calendars")
    session.run("python", "-m", "pytest", "-m", "oracle", *session.posargs)


@nox.session(python="3.11")
def lowest(session: nox.Session) -> None:
    """Do the tests pass with the lowest release of every dependency we allow?"""
    project = PYPROJECT["project"]
    extras = project["optional-dependencies"].values()
    declared = [*project["dependencies"], *(item for extra in extras for item in extra)]
    install(session, "test", constraints=lowest_pins(declared))
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def newest(session: nox.Session) -> None:
    """Do the tests pass with the newest release of every dependency?"""
    install(session, "test")
    session.install("--upgrade", *PYPROJECT["project"]["dependencies"])
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def plugins(session: nox.Session) -> None:
    """Do the plugins' wheels work together, in whichever order they are installed?"""
    install(session, "test", "wheels")
    session.run("python", "-m", "pytest", "-rs", "tests/plugins", *session.posargs)


@nox.session(name="holiday-table")
def holiday_table(session: nox.Session) -> None:
    """Are the committed holidays what the package «holidays» gives, once written anew?"""
    install(session, "test")
    session.run("python", "tools/make_holiday_table.py", *session.posargs)


@nox.session
def reference(session: nox.Session) -> None:
    """Are the reference pages what the rules and the statutes give, once written anew?"""
    install(session, "test")
    session.run("python", "tools/make_reference.py", *session.posargs)


@nox.session
def schema(session: nox.Session) -> None:
    """Is the shipped JSON Schema what the classes give, once written anew?"""
    install(session, "test")
    session.run("python", "tools/make_schema.py", *session.posargs)
