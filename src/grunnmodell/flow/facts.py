"""Read facts at a path, following references to other records."""

import datetime as dt
from enum import Enum
from typing import Any

from grunnmodell.forlop import Index, Record
from grunnmodell.forlop.shape import fields_of
from grunnmodell.katalog import Absent, OneOf, Present

__all__ = ["days_at", "holds", "reads_sensitive", "records_at", "records_named", "values_at"]


def values_at(top: Record, path: str, index: Index) -> list[Any]:
    """Return every value recorded at a dotted path; a reference leads on to what it names."""
    return _values([top], path.split("."), index)


def records_named(top: Record, path: str, index: Index) -> list[Record]:
    """Return the records at a dotted path, those its last step names by id among them."""
    return _targets(values_at(top, path, index), index)


def _values(records: list[Record], steps: list[str], index: Index) -> list[Any]:
    step, *rest = steps
    found = [v for r in records for v in _step(r, step, index)]
    return _values(_targets(found, index), rest, index) if rest else found


def _targets(values: list[Any], index: Index) -> list[Record]:
    found = (v if isinstance(v, Record) else index.by_id.get(v) for v in values)
    return [record for record in found if record is not None]


def _step(record: Record, name: str, index: Index) -> list[Any]:
    if name == "^":
        outer = index.outer(record)
        return [] if outer is None else [outer]
    value = getattr(record, name)
    if value is None:
        return []
    return list(value) if isinstance(value, tuple) else [value]


def days_at(top: Record, path: str, index: Index) -> list[dt.date]:
    """Return the days recorded at a path."""
    return [v for v in values_at(top, path, index) if isinstance(v, dt.date)]


def records_at(top: Record, path: str, index: Index) -> list[tuple[Record, dt.date]]:
    """Return each record whose last step of the path holds a day, with that day."""
    *parents, last = path.split(".")
    records = _values([top], parents, index) if parents else [top]
    pairs = ((r, getattr(r, last)) for r in records if isinstance(r, Record))
    return [(r, day) for r, day in pairs if isinstance(day, dt.date)]


def holds(condition: Present | Absent | OneOf, record: Record, index: Index) -> bool:
    """Say whether a condition that needs no day holds for a record."""
    values = values_at(record, condition.path, index)
    match condition:
        case Present():
            return any(v not in (False, ()) for v in values)
        case Absent():
            return not any(v not in (False, ()) for v in values)
        case OneOf(codes=codes):
            return any((v.value if isinstance(v, Enum) else v) in codes for v in values)


def reads_sensitive(top: Record, path: str, index: Index) -> bool:
    """Say whether a path ends in a sensitive field, such as the day of birth."""
    *parents, last = path.split(".")
    records = _targets(_values([top], parents, index), index) if parents else [top]
    return any(f.name == last and f.sensitive for r in records for f in fields_of(type(r)))
