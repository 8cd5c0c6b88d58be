"""Only documents and cli touch files: the rest takes what it is given, and keeps nothing.

ruff holds the same for the clock and for print, but does not see ``open`` and its relatives.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ALLOWED = {"documents", "cli"}
# Reads which entry points are declared, and nothing else (design §4, clock and I/O).
ENTRY_POINTS = Path("hooks/installed.py")
READING = {"open", "read_bytes", "read_text", "write_bytes", "write_text"}


def file_calls(source: str) -> list[str]:
    """The calls in a module that open, read or write a file."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [
        f"line {call.lineno}: {ast.unparse(call.func)}"
        for call in calls
        if ast.unparse(call.func).split(".")[-1] in READING
    ]


@pytest.mark.parametrize(
    "statement",
    ["open('x')", "io.open('x')", "Path('x').open()", "files('grunnmodell').read_text()"],
)
def test_a_planted_call_is_caught(statement: str) -> None:
    assert file_calls(f"import io\n\ndef f():\n    {statement}\n") != []


def test_only_documents_and_cli_touch_files(root: Path) -> None:
    package = root / "src/grunnmodell"
    found = {
        str(file.relative_to(package)): calls
        for file in sorted(package.rglob("*.py"))
        if file.relative_to(package).parts[0] not in ALLOWED
        and file.relative_to(package) != ENTRY_POINTS
        and (calls := file_calls(file.read_text(encoding="utf-8")))
    }
    assert found == {}
