"""References between items: an id that names nothing, and an id that names two things."""

from collections.abc import Iterator

from grunnmodell.forlop import ANY, BARN, Field, Forlop, Index, Path, Record, shape_of

__all__ = ["dangling", "double_ids", "references"]


def double_ids(index: Index) -> Iterator[tuple[Record, Path, bool]]:
    """Yield each item whose id another item has too, or that is the child's: record and path.

    The third value says whether the id was taken before: one of the two is the fault, not both.
    """
    first: dict[str, tuple[Record, Path]] = {}
    for own, record, path in _own_ids(index):
        if own == BARN:
            yield record, path, True
        elif own in first:
            yield *first[own], False
            yield record, path, True
        first.setdefault(own, (record, path))


def _own_ids(index: Index) -> Iterator[tuple[str, Record, Path]]:
    for record, path in index.nodes:
        own = getattr(record, "id", None) if path else None
        if own is not None:
            yield own, record, path


def references(record: Record) -> Iterator[tuple[Field, str, Path]]:
    """Yield each reference a record makes: the field, the id it names, and where it stands."""
    for field in shape_of(type(record)).references:
        value = getattr(record, field.name)
        if isinstance(value, str):
            yield field, value, (field.name,)
        elif value is not None:
            yield from ((field, ref, (field.name, i)) for i, ref in enumerate(value))


def dangling(index: Index) -> Iterator[tuple[Record, Path, Field, Path]]:
    """Yield each reference that names no item of the kind it should.

    Each comes as the record and its path, the field, and the place of the reference in the record.

    What a part that was not supplied would hold cannot be known, so a reference into it is let be.
    """
    for record, path in index.nodes:
        for field, ref, place in references(record):
            if not _found(field, ref, index) and _is_supplied(field, index.forlop):
                yield record, path, field, place


def _found(field: Field, ref: str, index: Index) -> bool:
    if ref == BARN:
        return field.ref in ("Person", ANY)
    target = index.by_id.get(ref)
    return target is not None and field.ref in (type(target).__name__, ANY)


def _is_supplied(field: Field, forlop: Forlop) -> bool:
    parts = shape_of(Forlop).children
    named = [p.name for p in parts if field.ref == ANY or p.type.__name__ == field.ref]
    return all(getattr(forlop, name) is not None for name in named)
