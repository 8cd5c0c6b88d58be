"""The public names are typed: mypy --strict accepts a user's script, and not a wrong one."""

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("mypy", reason="mypy is not installed: nox -s types runs it")

SCRIPT = Path(__file__).parent / "user_script.py"


@pytest.mark.slow
def test_mypy_strict_accepts_a_users_script(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--warn-unused-ignores"]
    command += ["--cache-dir", str(tmp_path), "--config-file", "", str(SCRIPT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
