"""The JSON Schema of a course document, made from the records.

``tools/make_schema.py`` writes it beside this module; what ships is that file.
"""

import datetime as dt
import json
from collections.abc import Iterator
from enum import Enum
from typing import Any

from grunnmodell.documents.course import FORMAT_VERSION
from grunnmodell.documents.values import MAX_INTEGER, MAX_PLAIN_KEY
from grunnmodell.forlop import Field, Forlop, Record, fields_of

__all__ = ["make_schema", "make_schema_text"]

Schema = dict[str, Any]

_REFS = "#/$defs/"
_DAY = "^(19(0[1-9]|[1-9][0-9])|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_SHARED: Schema = {
    "dato": {
        "description": "A day, YYYY-MM-DD.",
        "type": "string",
        "format": "date",
        "pattern": _DAY,
    },
    "lokalt": {
        "description": "Fields of plugins: text, whole numbers, true, false, lists and objects.",
        "type": "object",
        "propertyNames": {"maxLength": MAX_PLAIN_KEY},
        "additionalProperties": {"$ref": f"{_REFS}lokal_verdi"},
    },
    "lokal_verdi": {
        "anyOf": [
            {"type": ["string", "boolean"]},
            {"type": "integer", "minimum": -MAX_INTEGER, "maximum": MAX_INTEGER},
            {"type": "array", "items": {"$ref": f"{_REFS}lokal_verdi"}},
            {"$ref": f"{_REFS}lokalt"},
        ]
    },
}
_PRIMITIVES: dict[type, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    dt.date: {"$ref": f"{_REFS}dato"},
    dict: {"$ref": f"{_REFS}lokalt"},
}


def make_schema() -> Schema:
    """Return the schema, draft 2020-12: closed everywhere but in ``lokalt``."""
    top = _record(Forlop)
    top["properties"]["grunnmodell"]["const"] = FORMAT_VERSION
    named = {kind.__name__: _definition(kind) for kind in _reachable(Forlop)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:grunnmodell:forlop:{FORMAT_VERSION}",
        "title": "grunnmodell: forløp",
        **top,
        "$defs": {**_SHARED, **dict(sorted(named.items()))},
    }


def make_schema_text() -> str:
    """Return the schema as the text that is shipped."""
    return json.dumps(make_schema(), ensure_ascii=False, indent=2) + "\n"


def _reachable(top: type[Record]) -> set[type]:
    found: set[type] = set()
    open_ends = list(_named_types(top))
    while open_ends:
        kind = open_ends.pop()
        if kind not in found:
            found.add(kind)
            open_ends.extend(_named_types(kind))
    return found


def _named_types(kind: type) -> Iterator[type]:
    if issubclass(kind, Record):
        yield from (f.type for f in fields_of(kind) if issubclass(f.type, (Record, Enum)))


def _definition(kind: type) -> Schema:
    if issubclass(kind, Record):
        return _record(kind)
    members: list[Any] = list(kind)  # type: ignore[call-overload]
    return {
        "description": _first_line(kind),
        "type": "string",
        "enum": [member.value for member in members],
    }


def _record(cls: type[Record]) -> Schema:
    schema: Schema = {
        "description": _first_line(cls),
        "type": "object",
        "properties": {f.name: _field(f) for f in fields_of(cls)},
        "required": [f.name for f in fields_of(cls) if f.required],
        "additionalProperties": False,
    }
    if not schema["required"]:
        del schema["required"]
    return schema


def _field(field: Field) -> Schema:
    one = _PRIMITIVES.get(field.type) or {"$ref": _REFS + field.type.__name__}
    schema: Schema = {"type": "array", "items": one} if field.many else dict(one)
    schema["description"] = field.doc
    # attrs marks a required field by a value that is an Enum too.
    if isinstance(field.default, Enum) and not field.required:
        schema["default"] = field.default.value
    return schema


def _first_line(kind: type) -> str:
    return (kind.__doc__ or "").strip().partition("\n")[0]
