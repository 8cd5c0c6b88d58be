"""What each command imports: the start is most of the time of a short run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "cattrs", "yaml", "pluggy", "msgspec", "rich", "holidays", "dateutil", "importlib.metadata",
    "grunnmodell.national", "grunnmodell.forlop", "grunnmodell.checking", "grunnmodell.api",
}  # fmt: skip
SCRIPT = """
import json, sys
from grunnmodell.cli import main
sys.argv = ["grunnmodell", *json.loads(sys.argv[1])]
try:
    main()
except SystemExit as end:
    print(json.dumps([end.code, sorted(sys.modules)]), file=sys.stderr)
"""


def imported(*args: str, cwd: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, json.dumps(args)], cwd=cwd, capture_output=True, check=True
    )
    code, modules = json.loads(done.stderr.decode().splitlines()[-1])
    assert code in (0, 1, None), done.stderr
    return set(modules)


@pytest.mark.parametrize(
    "args",
    [("--version",), ("--help",), ("check", "--help"), ("schema",), ("schema", "report")],
    ids=" ".join,
)
def test_what_needs_no_rules_loads_none(args: tuple[str, ...], folder: Path) -> None:
    assert imported(*args, cwd=folder) & HEAVY == set()


@pytest.mark.parametrize("args", [("schema",), ("schema", "report")], ids=" ".join)
def test_a_schema_needs_no_classes(args: tuple[str, ...], folder: Path) -> None:
    assert "attrs" not in imported(*args, cwd=folder)


def test_check_loads_only_what_it_needs(folder: Path) -> None:
    found = imported("check", "faulty.yaml", cwd=folder)
    assert found & {"cattrs", "msgspec", "rich", "holidays", "jsonschema", "zoneinfo"} == set()
    assert "tomllib" not in found
    assert {"yaml", "grunnmodell.national"} <= found
    assert "grunnmodell.reporting.explaining" not in found
    assert "grunnmodell.reporting.as_sarif" not in found


def test_json_needs_no_yaml(folder: Path) -> None:
    text = '{"grunnmodell": 1, "id": "a", "modell": "hjelpetiltak"}'
    (folder / "a.json").write_text(text)
    found = imported("check", "a.json", "--as-of", "2026-05-01", "--no-plugins", cwd=folder)
    assert "yaml" not in found
    assert "importlib.metadata" not in found
