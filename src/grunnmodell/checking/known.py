"""Keep what was known on a day: facts dated later are found, and count for nothing else."""

import datetime as dt
from typing import Any

import attrs

from grunnmodell.forlop import Barn, Field, Forlop, Index, Path, Record, fields_of

__all__ = ["Known", "known_on"]


@attrs.frozen
class Known:
    """A course as it was known on a day.

    Parameters: ``forlop``: the course without later facts; ``later``: the path of each date left
    out; ``dropped``: ids of records left out whole; ``moved``: where an item of a list stood in
    the document, for lists that have become shorter.
    """

    forlop: Forlop
    later: tuple[Path, ...] = ()
    dropped: frozenset[str] = frozenset()
    moved: dict[Path, tuple[int, ...]] = attrs.field(factory=dict)

    def original(self, path: Path) -> Path:
        """Return the path in the document of a place in the shortened course."""
        found: Path = ()
        for step in path:
            shortened = self.moved.get(found)
            stood = shortened[step] if shortened and isinstance(step, int) else step
            found = (*found, stood)
        return found


def known_on(index: Index, day: dt.date) -> Known:
    """Return a course as it was known on a day; planned dates may lie ahead."""
    # Few courses hold a later fact, and looking for one is faster than rebuilding them all.
    if index.span is None or index.span[1] <= day:
        return Known(index.forlop)
    pruning = _Pruning(day)
    kept = pruning.prune(index.forlop, ())
    assert isinstance(kept, Forlop)  # noqa: S101  # a course has no day of its own to drop it by
    return Known(kept, tuple(pruning.later), frozenset(pruning.dropped), pruning.moved)


class _Pruning:
    def __init__(self, day: dt.date) -> None:
        self.day = day
        self.later: list[Path] = []
        self.dropped: set[str] = set()
        self.moved: dict[Path, tuple[int, ...]] = {}

    def prune(self, record: Record, path: Path) -> Record | None:
        """Return the record without later facts, or None when its own day lies later."""
        changes: dict[str, Any] = {}
        for field in fields_of(type(record)):
            value = getattr(record, field.name)
            kept = self._keep(field, value, (*path, field.name))
            if kept is not value:
                if kept is None and not field.optional:
                    self._drop(record)
                    return None
                changes[field.name] = kept
        if isinstance(record, Barn) and "fodt" in changes:
            # Not born on that day: an unborn child has a due date in its place.
            changes["termin"] = record.termin or record.fodt
        return _evolved(record, changes) if changes else record

    def _drop(self, record: Record) -> None:
        own = getattr(record, "id", None)
        if own is not None:
            self.dropped.add(own)

    def _keep(self, field: Field, value: Any, path: Path) -> Any:
        if value is None or field.planned:
            return value
        if isinstance(value, dt.date):
            return self._keep_day(value, path)
        if isinstance(value, Record):
            return self.prune(value, path)
        if field.many and (field.is_record or field.type is dt.date):
            return self._keep_many(field, value, path)
        return value

    def _keep_day(self, day: dt.date, path: Path) -> dt.date | None:
        if day <= self.day:
            return day
        self.later.append(path)
        return None

    def _keep_many(self, field: Field, values: tuple[Any, ...], path: Path) -> tuple[Any, ...]:
        keep = self.prune if field.is_record else self._keep_day
        pairs: list[tuple[int, Any]] = [(i, keep(v, (*path, i))) for i, v in enumerate(values)]
        kept = [(i, v) for i, v in pairs if v is not None]
        if len(kept) < len(values):
            self.moved[path] = tuple(i for i, _ in kept)
        same = len(kept) == len(values) and all(v is values[i] for i, v in kept)
        return values if same else tuple(v for _, v in kept)


def _evolved(record: Record, changes: dict[str, Any]) -> Record:
    # A record is an instance of an attrs class; the type checker cannot see it.
    evolve: Any = attrs.evolve
    changed: Record = evolve(record, **changes)
    return changed
