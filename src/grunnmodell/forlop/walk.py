"""Go through every record of a course, each with its path."""

from collections.abc import Iterator

from grunnmodell.forlop.record import Record
from grunnmodell.forlop.shape import shape_of

__all__ = ["Path", "walk"]

# The steps from the document's top to a place: keys and list indexes.
Path = tuple[str | int, ...]


def walk(top: Record, path: Path = ()) -> Iterator[tuple[Record, Path]]:
    """Yield the record and every record below it, outer before inner, in document order."""
    yield top, path
    for child in shape_of(type(top)).children:
        value = getattr(top, child.name)
        if value is None:
            continue
        if child.many:
            for index, item in enumerate(value):
                yield from walk(item, (*path, child.name, index))
        else:
            yield from walk(value, (*path, child.name))
