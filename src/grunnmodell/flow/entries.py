"""The day an entry gives: the first or last of some facts, or when all have ended."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cache

from grunnmodell.flow.conditions import holds
from grunnmodell.flow.facts import dated_at
from grunnmodell.flow.paths import steps_of
from grunnmodell.forlop import Barn, Index, Record, fields_of
from grunnmodell.katalog import AllEnded, Entry, First, Fristregel, Last, OneOf

__all__ = ["earliest", "entry_paths", "paths_of", "tells_birth"]


def earliest(entries: Iterable[Entry], top: Record, index: Index) -> dt.date | None:
    """Return the earliest day that any of the entries gives, read from a record."""
    days = [day for entry in entries if (day := _day_of(entry, top, index)) is not None]
    return min(days, default=None)


def _day_of(entry: Entry, top: Record, index: Index) -> dt.date | None:
    match entry:
        case First(paths=paths, where=where):
            days = [
                each.day
                for path in paths
                for each in dated_at(top, path, index)
                if _meets(each.record, where, index)
            ]
            return min(days, default=None)
        case Last(path=path, where=where):
            found = max(dated_at(top, path, index), key=lambda each: each.day, default=None)
            return found.day if found and _meets(found.record, where, index) else None
        case AllEnded(part=part):
            return _all_ended(part, index)


def _meets(record: Record, where: OneOf | None, index: Index) -> bool:
    return where is None or holds(where, record, index, on=None, due=None) is True


def _all_ended(part: str, index: Index) -> dt.date | None:
    started = [r for r in getattr(index.forlop, part) or () if r.startet is not None]
    ends = [r.avsluttet for r in started]
    return None if not ends or None in ends else max(ends)


def entry_paths(entry: Entry) -> tuple[str, ...]:
    """Return the paths an entry reads."""
    match entry:
        case First(paths=paths):
            return paths
        case Last(path=path):
            return (path,)
        case AllEnded(part=part):
            return (f"/{part}.avsluttet",)


def paths_of(regel: Fristregel) -> Iterator[str]:
    """Yield every path a deadline rule reads, from the record it is about."""
    for entry in regel.start:
        yield from entry_paths(entry)
    yield from regel.done
    yield from (condition.path for condition in regel.when if hasattr(condition, "path"))
    if regel.runs is not None:
        yield regel.runs


def tells_birth(entries: Iterable[Entry]) -> bool:
    """Say whether a day that the entries give would tell the child's birth date.

    By the name of the field they end in: a day of birth must not be told whatever leads to it.
    """
    return any(
        steps_of(path)[-1].name in _days_of_birth() for e in entries for path in entry_paths(e)
    )


@cache
def _days_of_birth() -> frozenset[str]:
    return frozenset(
        field.name for field in fields_of(Barn) if field.sensitive and field.type is dt.date
    )
