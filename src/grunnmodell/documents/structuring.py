"""From a tree to a course, quickly: the first fault ends it.

Almost every document is right, so this small reader runs first. Only when it gives up is cattrs
loaded to say everything that is wrong (``every_fault``); loading it takes as long as reading fifty
documents. Both read single values by ``values``; a test holds that they accept the same trees.
"""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from grunnmodell.documents.faults import ValueFault
from grunnmodell.documents.values import leaf
from grunnmodell.forlop import Field, Record, fields_of

__all__ = ["structure"]

R = TypeVar("R", bound=Record)
Reader = Callable[[object], Any]


def structure(cls: type[R], tree: object) -> R | None:
    """Return the record a tree of plain values describes.

    Parameters: ``cls``: the record class; ``tree``: dicts, lists, text, numbers, true and false.

    Returns: the record, or None when anything at all is wrong with the tree.
    """
    try:
        return cast(R, _reader(cls)(tree))
    except ValueFault:
        return None


_READERS: dict[type, Reader] = {}


def _reader(cls: type[Record]) -> Reader:
    if cls not in _READERS:
        _READERS[cls] = _new_reader(cls)
    return _READERS[cls]


def _new_reader(cls: type[Record]) -> Reader:
    readers: dict[object, Reader] = {}
    required = frozenset(f.name for f in fields_of(cls) if f.required)

    def read(tree: object) -> Record:
        if not isinstance(tree, dict):
            raise ValueFault("DOK-008")
        given = {}
        for key, value in tree.items():
            reader = readers.get(key)
            if reader is None:
                raise ValueFault("DOK-007")
            given[key] = reader(value)
        if not required <= given.keys():
            raise ValueFault("DOK-011")
        return cls(**given)

    readers.update((f.name, _field_reader(f)) for f in fields_of(cls))
    return read


def _field_reader(field: Field) -> Reader:
    one = _reader(field.type) if field.is_record else leaf(field.type)
    return _many(one) if field.many else one


def _many(one: Reader) -> Reader:
    def read(tree: object) -> tuple[Any, ...]:
        if not isinstance(tree, list):
            raise ValueFault("DOK-008")
        return tuple([one(item) for item in tree])

    return read
