"""The JSON Schema that comes with the package."""

from pathlib import Path

__all__ = ["SCHEMA_FILE", "schema_text"]

SCHEMA_FILE = "forlop-1.schema.json"


def schema_text() -> str:
    """Return the JSON Schema (draft 2020-12) of a course document, as text."""
    # Not by importlib.resources, which takes longer to load than everything else here.
    return Path(__file__).with_name(SCHEMA_FILE).read_text(encoding="utf-8")
