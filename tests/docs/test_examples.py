"""Every example in the README and the docs runs, and prints what it says it prints."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
# A file that a page shows: its name stands in the comment it begins with.
NAMED = re.compile(r"# (?P<name>[\w./-]+\.(?:toml|yaml))\n")


def blocks(kind: str) -> list:
    """Return the blocks of a kind, each with the files that its page has shown before it."""
    found = []
    for page in PAGES:
        name = page.relative_to(ROOT).as_posix()
        files: dict[str, str] = {}
        number = 0
        for block in BLOCK.finditer(page.read_text("utf-8")):
            shown = NAMED.match(block["body"]) if block["kind"] in ("toml", "yaml") else None
            if shown is not None:
                files = files | {shown["name"]: block["body"]}
            elif block["kind"] == kind:
                number += 1
                found.append(pytest.param(block["body"], files, id=f"{name}-{number}"))
    return found


def write(files: dict[str, str]) -> None:
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with the shipped examples, as ``grunnmodell examples`` leaves them."""
    monkeypatch.chdir(tmp_path)
    run("grunnmodell examples forlop")
    return tmp_path


def run(command: str) -> str:
    program, *arguments = shlex.split(command)
    assert program == "grunnmodell"
    done = subprocess.run(
        [sys.executable, "-m", "grunnmodell", *arguments],
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "utf-8", "LANG": "C", "NO_COLOR": "1"},
    )
    return (done.stdout + done.stderr).decode().replace("\r\n", "\n")


@pytest.mark.parametrize(("body", "files"), blocks("python"))
def test_python_runs(body, files, folder, capsys):
    write(files)
    exec(compile(body, "example", "exec"), {})  # our own examples
    printed = capsys.readouterr().out.splitlines()
    told = [line.removeprefix("# -> ") for line in body.splitlines() if line.startswith("# -> ")]
    assert printed == told


@pytest.mark.parametrize(("body", "files"), blocks("console"))
def test_console_prints_what_it_says(body, files, folder):
    write(files)
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, told = part.partition("\n")
        printed = run(command)
        # A line of three dots stands for what is left out.
        pieces = re.split(r"^\.\.\.\n", told, flags=re.MULTILINE)
        pattern = r"(?:.*\n)*?".join(re.escape(piece) for piece in pieces)
        assert re.fullmatch(pattern, printed), printed
