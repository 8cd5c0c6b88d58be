"""The day an entry gives: the first or last of some facts, or when all have ended."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from grunnmodell.flow.conditions import holds
from grunnmodell.flow.facts import dated_at
from grunnmodell.flow.paths import holder_of, path_fault, steps_of
from grunnmodell.forlop import Barn, Forlop, Index, Record, fields_of
from grunnmodell.katalog import AllEnded, Condition, Entry, First, Fristregel, Last

__all__ = [
    "condition_faults",
    "days_of",
    "earliest",
    "ended_days",
    "entry_faults",
    "entry_paths",
    "last_that_meets",
    "paths_of",
    "tells_birth",
]


def earliest(entries: Iterable[Entry], top: Record, index: Index) -> dt.date | None:
    """Return the earliest day that any of the entries gives, read from a record."""
    days = [day for entry in entries if (day := _day_of(entry, top, index)) is not None]
    return min(days, default=None)


def _day_of(entry: Entry, top: Record, index: Index) -> dt.date | None:
    match entry:
        case First():
            return min(days_of(entry, top, index), default=None)
        case Last():
            return last_that_meets(entry, top, index, lambda day: True)
        case AllEnded():
            return max(ended_days(entry, index, lambda day: True), default=None)


def days_of(entry: First, top: Record, index: Index) -> Iterator[dt.date]:
    """Yield each day that an entry gives, read from a record."""
    for path in entry.paths:
        for each in dated_at(top, path, index):
            if _meets(each.record, entry.where, index, each.day):
                yield each.day


def _meets(record: Record, where: Condition | None, index: Index, day: dt.date) -> bool:
    return where is None or holds(where, record, index, on=day, due=None) is True


def ended_days(
    entry: AllEnded, index: Index, within: Callable[[dt.date], bool]
) -> Iterator[dt.date]:
    """Yield the days on which all of an entry's records that started within some days had ended.

    There is more than one where the entry asks for each time; the last is that of them all.
    """
    started = [
        (start, record)
        for record in getattr(index.forlop, entry.part) or ()
        if (start := getattr(record, entry.start)) is not None and within(start)
    ]
    started.sort(key=lambda each: each[0])
    last: tuple[dt.date, Record] | None = None
    for i, (_, record) in enumerate(started):
        end: dt.date | None = getattr(record, entry.end)
        if end is None:
            return
        if last is None or end >= last[0]:
            last = end, record
        is_last = i + 1 == len(started)
        is_gap = entry.each_time and not is_last and started[i + 1][0] > last[0]
        if (is_last or is_gap) and _meets(last[1], entry.where, index, last[0]):
            yield last[0]


def last_that_meets(
    entry: Last, top: Record, index: Index, within: Callable[[dt.date], bool]
) -> dt.date | None:
    """Return the latest day at an entry's path within some days, if its record meets ``where``."""
    found = [each for each in dated_at(top, entry.path, index) if within(each.day)]
    last = max(found, key=lambda each: each.day, default=None)
    return last.day if last and _meets(last.record, entry.where, index, last.day) else None


def entry_paths(entry: Entry) -> tuple[str, ...]:
    """Return the paths an entry reads."""
    match entry:
        case First(paths=paths):
            return paths
        case Last(path=path):
            return (path,)
        case AllEnded(part=part, end=end):
            return (f"/{part}.{end}",)


def entry_faults(entry: Entry, on: type[Record] = Forlop) -> Iterator[str]:
    """Yield what is wrong with the paths of an entry, and with that of its condition.

    Parameters: ``entry``; ``on``: the kind of record it is read from.
    """
    paths = entry_paths(entry)
    if isinstance(entry, AllEnded):
        paths = (f"/{entry.part}.{entry.start}", *paths)
    for path in paths:
        fault = path_fault(on, path)
        if fault is not None:
            yield f"the path {path}: {fault}"
            continue
        holder = holder_of(on, path)
        if entry.where is not None and holder is not None:
            yield from condition_faults(holder, entry.where)


def condition_faults(on: type[Record], condition: Condition) -> Iterator[str]:
    """Yield what is wrong with the path a condition reads from a kind of record."""
    path = getattr(condition, "path", None)
    fault = None if path is None else path_fault(on, path)
    if fault is not None:
        yield f"the path {path}: {fault}"


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
