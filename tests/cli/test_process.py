"""As a process of its own: what terminals, pipes and signals do to it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

posix_only = pytest.mark.skipif(os.name == "nt", reason="uses POSIX pipes and signals")


def test_a_terminal_that_knows_ascii_only(folder: Path, spawn) -> None:
    env = {"PYTHONIOENCODING": "ascii", "LANG": "C", "PYTHONUTF8": "0"}
    done = spawn("check", "faulty.yaml", "--lang", "nb", env=env)
    assert done.returncode == 1, done.stderr
    text = done.stdout.decode("ascii")
    assert "bvl. par. 2-1 foerste ledd" in text
    assert 'registrer "konkludert"' in text
    assert done.stderr == b""


def test_machine_formats_are_utf_8_all_the_same(folder: Path, spawn) -> None:
    env = {"PYTHONIOENCODING": "ascii", "LANG": "C", "PYTHONUTF8": "0"}
    done = spawn("check", "faulty.yaml", "--format", "json", env=env)
    assert "gjennomgått" in done.stdout.decode("utf-8")
    assert b"\r" not in done.stdout


def test_windows_code_page(folder: Path, spawn) -> None:
    done = spawn("check", "faulty.yaml", "--lang", "nb", env={"PYTHONIOENCODING": "cp850"})
    assert "gjennomgått" in done.stdout.decode("cp850")


@pytest.mark.parametrize("seed", ["0", "1", "42"])
def test_no_hash_seed_changes_a_byte(folder: Path, spawn, seed: str) -> None:
    plain = spawn("check", ".", "--format", "sarif", env={"PYTHONHASHSEED": "7"})
    other = spawn(
        "check", ".", "--format", "sarif", env={"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"}
    )
    assert plain.stdout == other.stdout


@posix_only
@pytest.mark.parametrize("form", ["text", "json"])
def test_somebody_who_stops_reading(folder: Path, form: str) -> None:
    # Together more than a pipe takes in.
    many = "".join(
        f"  - {{id: m{i}, mottatt: 2026-01-08, konkludert: 2026-01-22}}\n" for i in range(500)
    )
    text = f"grunnmodell: 1\nid: k\nmodell: hjelpetiltak\nper: 2026-05-01\nmeldinger:\n{many}"
    (folder / "many.yaml").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "grunnmodell", "check", "many.yaml", "--format", form]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 1


@posix_only
def test_ctrl_c(folder: Path) -> None:
    command = [sys.executable, "-m", "grunnmodell", "check", "-"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A shell's background job ignores the signal, and its children after it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads
    ) as process:
        # More than a pipe holds: when all is written, it reads, however slow the machine.
        assert process.stdin is not None
        process.stdin.write(b"#" * 1_000_000)
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate()
    assert process.returncode == 130
    assert stderr.decode().strip() == "Interrupted."


def test_the_entry_point(spawn) -> None:
    done = spawn("--version")
    assert done.returncode == 0
    assert done.stdout.startswith(b"grunnmodell ")
