"""The JSON Schema that comes with the package."""

from importlib.resources import files

__all__ = ["SCHEMA_FILE", "schema_text"]

SCHEMA_FILE = "forlop-1.schema.json"


def schema_text() -> str:
    """Return the JSON Schema (draft 2020-12) of a course document, as text."""
    return (files(__package__) / SCHEMA_FILE).read_text(encoding="utf-8")
