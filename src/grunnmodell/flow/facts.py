"""Read facts at a path, following references to other records."""

import datetime as dt
from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any

from attrs import frozen

from grunnmodell.flow.paths import OUTER, ROOT, SELF, Step, steps_of
from grunnmodell.forlop import Index, Record

__all__ = ["Dated", "code_of", "dated_at", "days_at", "records_named", "values_at"]


def values_at(top: Record, path: str, index: Index) -> list[Any]:
    """Return every value recorded at a dotted path; a reference leads on to what it names."""
    if path == SELF:
        return [top]
    return _values(top, path, steps_of(path), index)


def records_named(top: Record, path: str, index: Index) -> list[Record]:
    """Return the records at a dotted path, those its last step names by id among them."""
    return _targets(values_at(top, path, index), index)


def _values(top: Record, path: str, steps: tuple[Step, ...], index: Index) -> list[Any]:
    records: list[Record] = [index.forlop if path.startswith(ROOT) else top]
    found: list[Any] = list(records)
    for step in steps:
        found = [v for r in records for v in _step(r, step, top, index)]
        records = _targets(found, index)
    return found


def _targets(values: Iterable[Any], index: Index) -> list[Record]:
    found = (index.by_id.get(v) if isinstance(v, str) else v for v in values)
    return [record for record in found if isinstance(record, Record)]


def _step(record: Record, step: Step, top: Record, index: Index) -> list[Any]:
    if step.name == OUTER:
        outer = index.outer(record)
        return [] if outer is None else [outer]
    if step.naming is not None:
        return _naming(record, step.name, step.naming, index, last=step.last)
    value = getattr(record, step.name)
    if value is None:
        return []
    found = list(value) if isinstance(value, tuple) else [value]
    return found if step.field is None else _filtered(found, step, top)


def _naming(record: Record, part: str, field: str, index: Index, *, last: bool) -> list[Record]:
    """Return the items of a top-level part that name this record in a field."""
    own = getattr(record, "id", None)
    if own is None:
        return []
    items: Iterable[Record] = getattr(index.forlop, part) or ()
    return [item for item in items if _names(item, field, own, index, last=last)]


def _names(item: Record, field: str, own: str, index: Index, *, last: bool) -> bool:
    value = getattr(item, field)
    refs = value if isinstance(value, tuple) else (value,)
    if own not in refs:
        return False
    return not last or own == max((ref for ref in refs if ref in index.by_id), key=_day_in(index))


def _day_in(index: Index) -> Callable[[str], dt.date]:
    # Of two of one day the later in the list would be as good; ``max`` keeps the first.
    return lambda ref: getattr(index.by_id[ref], "dato", dt.date.min)


def _filtered(found: list[Any], step: Step, top: Record) -> list[Any]:
    wanted = step.value if step.own_field is None else code_of(getattr(top, step.own_field))
    return [item for item in found if code_of(getattr(item, step.field or "")) == wanted]


def code_of(value: Any) -> Any:
    """Return a code list's value as it is written, and anything else as it is."""
    return value.value if isinstance(value, Enum) else value


@frozen
class Dated:
    """A day, the record it stands in, and in which field."""

    day: dt.date
    record: Record
    field: str


def days_at(top: Record, path: str, index: Index) -> list[dt.date]:
    """Return the days recorded at a path."""
    return [each.day for each in dated_at(top, path, index)]


def _dated_in(record: Record, name: str) -> list[Dated]:
    """Return the days of one field: by far the most paths lead no further."""
    value = getattr(record, name)
    if isinstance(value, dt.date):
        return [Dated(value, record, name)]
    if not isinstance(value, tuple):
        return []
    return [Dated(day, record, name) for day in value if isinstance(day, dt.date)]


def dated_at(top: Record, path: str, index: Index) -> list[Dated]:
    """Return each day at a path, with the record that holds it."""
    if path.isidentifier():
        return _dated_in(top, path)
    *parents, last = steps_of(path)
    if parents or path.startswith(ROOT):
        holders = _targets(_values(top, path, tuple(parents), index), index)
    else:
        holders = [top]
    return [
        Dated(day, record, last.name)
        for record in holders
        for day in _step(record, last, top, index)
        if isinstance(day, dt.date)
    ]
