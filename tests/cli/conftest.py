"""Invented courses in a folder of their own, and the command line run on them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from grunnmodell.cli.app import grunnmodell

FAULTY = """\
grunnmodell: 1
id: k7
modell: hjelpetiltak
per: 2026-05-01
meldinger:
  - {id: m, mottatt: 2026-01-08, konkludert: 2026-01-22, konklusjon: undersøkelse, melder: anonym,
     innhold: ["2.1.02"], umiddelbar_oppfolging: {vurdert: 2026-01-08}}
"""
CLEAN = """\
grunnmodell: 1
id: k8
modell: hjelpetiltak
per: 2026-05-01
meldinger:
  - {id: m, mottatt: 2026-01-08, konkludert: 2026-01-12, konklusjon: henlagt-grunnløs,
     melder: anonym, innhold: ["2.1.02"], umiddelbar_oppfolging: {vurdert: 2026-01-08}}
"""
BROKEN = "grunnmodell: 1\nid: k9\nmodell: hjelpetiltak\nhemmelig_navn: {}\n"
LANGUAGE = ("LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "FORCE_COLOR", "GRUNNMODELL_DEBUG")


@dataclass(frozen=True)
class Ended:
    """How a command ended. Versions of click differ in what they call its output."""

    exit_code: int
    stdout_bytes: bytes
    stderr: str
    exception: BaseException | None

    @property
    def stdout(self) -> str:
        return self.stdout_bytes.decode("utf-8")

    @property
    def output(self) -> str:
        return self.stdout + self.stderr


def runner() -> CliRunner:
    try:
        return CliRunner(mix_stderr=False)
    except TypeError:
        return CliRunner()


Invoke = Callable[..., Ended]
Spawn = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(autouse=True)
def _a_plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in LANGUAGE:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder the commands run in: a faulty and a clean course, and a broken document."""
    monkeypatch.chdir(tmp_path)
    for name, text in {"faulty": FAULTY, "clean": CLEAN, "broken": BROKEN}.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def invoke() -> Invoke:
    def run(*args: str, stdin: bytes | None = None) -> Ended:
        result = runner().invoke(grunnmodell, args, input=stdin)
        return Ended(result.exit_code, result.stdout_bytes, result.stderr, result.exception)

    return run


@pytest.fixture
def spawn() -> Spawn:
    """Run the command line as a process of its own."""

    def run(*args: str, **kwargs: object) -> subprocess.CompletedProcess[bytes]:
        env = {k: v for k, v in os.environ.items() if k not in LANGUAGE}
        env |= kwargs.pop("env", {})  # type: ignore[arg-type]
        command = [sys.executable, "-m", "grunnmodell", *args]
        return subprocess.run(command, env=env, capture_output=True, check=False, **kwargs)

    return run
