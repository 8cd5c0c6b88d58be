"""Go through every record of a course, each with its path."""

from collections.abc import Iterator
from functools import cache

from grunnmodell.forlop.record import Record
from grunnmodell.forlop.shape import fields_of

__all__ = ["walk"]

Path = tuple[str | int, ...]


@cache
def _children(cls: type[Record]) -> tuple[tuple[str, bool], ...]:
    return tuple((f.name, f.many) for f in fields_of(cls) if f.is_record)


def walk(top: Record, path: Path = ()) -> Iterator[tuple[Record, Path]]:
    """Yield the record and every record below it, outer before inner, in document order."""
    yield top, path
    for name, many in _children(type(top)):
        value = getattr(top, name)
        if value is None:
            continue
        if many:
            for index, item in enumerate(value):
                yield from walk(item, (*path, name, index))
        else:
            yield from walk(value, (*path, name))
