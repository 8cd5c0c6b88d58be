"""noxfile.py: one session per question."""

from __future__ import annotations

import ast
from pathlib import Path
from types import ModuleType

import pytest


def sessions() -> list[ast.FunctionDef]:
    source = (Path(__file__).parents[2] / "noxfile.py").read_text(encoding="utf-8")
    return [
        node
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef)
        and any("session" in ast.unparse(decorator) for decorator in node.decorator_list)
    ]


def test_there_are_sessions() -> None:
    assert {"tests", "types", "layers", "lint", "lowest", "plugins"} <= {
        each.name for each in sessions()
    }


@pytest.mark.parametrize("session", sessions(), ids=lambda session: session.name)
def test_each_session_is_one_question(session: ast.FunctionDef) -> None:
    docstring = ast.get_docstring(session)
    assert docstring is not None
    assert docstring.splitlines() == [docstring]
    assert docstring.endswith("?")


def test_lowest_pins(noxfile: ModuleType) -> None:
    declared = ["a>=1.2", "b-c >= 3,<5", "d>=6.0.1.post0; platform_system == 'Windows'"]
    assert noxfile.lowest_pins(declared) == [
        "a==1.2",
        "b-c==3",
        "d==6.0.1.post0; platform_system == 'Windows'",
    ]


def test_a_dependency_without_a_lower_bound_is_refused(noxfile: ModuleType) -> None:
    with pytest.raises(ValueError, match="no lower bound in 'a<2'"):
        noxfile.lowest_pins(["a<2"])
