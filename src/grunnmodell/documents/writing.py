"""Courses to plain values, JSON and YAML."""

import datetime as dt
import json
from enum import Enum
from typing import Any

from grunnmodell.documents.source import Format
from grunnmodell.documents.yaml_writing import write_yaml
from grunnmodell.forlop import Forlop, Record, fields_of

__all__ = ["dumps", "to_dict"]


def to_dict(forlop: Forlop) -> dict[str, Any]:
    """Return a course as plain values, as JSON knows them.

    Keys stand in the order of the fields. What is absent is left out; a top-level part that is
    empty is kept as ``[]``, since that says there is none.

    Parameters: ``forlop``.
    """
    return _record(forlop, days_as_text=True)


def dumps(forlop: Forlop, format: Format = "yaml") -> str:
    """Write a course as a document that ``loads`` reads back to an equal one.

    In YAML, text that some reader could take for a number, a day or a yes is in quotes.

    Parameters: ``forlop``; ``format``: "yaml" or "json".
    """
    if format == "json":
        return json.dumps(to_dict(forlop), ensure_ascii=False, indent=2) + "\n"
    return write_yaml(_record(forlop, days_as_text=False))


def _record(record: Record, *, days_as_text: bool) -> dict[str, Any]:
    values = ((f, getattr(record, f.name)) for f in fields_of(type(record)))
    return {
        f.name: _value(value, days_as_text=days_as_text)
        for f, value in values
        if value is not None and not (value == () and f.default == ())
    }


def _value(value: Any, *, days_as_text: bool) -> Any:
    match value:
        case Record():
            return _record(value, days_as_text=days_as_text)
        case Enum():
            return value.value
        case dt.date():
            return value.isoformat() if days_as_text else value
        case tuple() | list():
            return [_value(item, days_as_text=days_as_text) for item in value]
        case dict():
            return {key: _value(v, days_as_text=days_as_text) for key, v in value.items()}
        case _:
            return value
