"""The invented courses that come with the package."""

import json
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from grunnmodell.cli.exits import Refused

__all__ = ["example_files", "expected_findings"]

# What the demonstration must find; no course itself.
_EXPECTED = "expected.json"


def _folder() -> Traversable:
    return files("grunnmodell") / "examples"


def example_files() -> list[Traversable]:
    """Return the examples, by name.

    Raises Refused where the installation lacks them.
    """
    folder = _folder()
    found = [f for f in folder.iterdir() if _is_example(f)] if folder.is_dir() else []
    if not found:
        raise Refused("this installation holds no examples; install grunnmodell again")
    return sorted(found, key=lambda f: f.name)


def _is_example(file: Traversable) -> bool:
    return file.is_file() and file.name != _EXPECTED and not file.name.startswith((".", "__"))


def expected_findings() -> dict[str, dict[str, Any]]:
    """Return, for each example by name, its day and the rules and pointers of its findings."""
    found: dict[str, dict[str, Any]] = json.loads((_folder() / _EXPECTED).read_text("utf-8"))
    return found
