"""From a tree to a course by cattrs, with everything that is wrong and not only the first fault.

Loaded for faulty documents only: importing cattrs costs more than reading fifty right ones.
"""

from collections.abc import Callable, Iterator
from functools import cache
from types import GenericAlias
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn

from grunnmodell.documents import words
from grunnmodell.documents.course_paths import near_key, owner_name
from grunnmodell.documents.faults import Fault, ValueFault
from grunnmodell.documents.values import leaf
from grunnmodell.findings import Path
from grunnmodell.forlop import Forlop, Forlopsunntak, Record, fields_of
from grunnmodell.text import Text

__all__ = ["exceptions_in_detail", "structure_in_detail"]


def structure_in_detail(tree: object) -> tuple[Forlop | None, list[Fault]]:
    """Return the course a tree describes, or everything that is wrong with it.

    Parameters: ``tree``: dicts, lists, text, numbers, true and false.

    Returns: the course and no faults, or None and the faults.
    """
    return _in_detail(tree, Forlop, Forlop)


def exceptions_in_detail(tree: object) -> tuple[tuple[Forlopsunntak, ...] | None, list[Fault]]:
    """Return the exceptions a list describes, or everything that is wrong with them."""
    return _in_detail(tree, tuple[Forlopsunntak, ...], Forlopsunntak)


def _in_detail(tree: object, kind: Any, top: type[Record]) -> tuple[Any, list[Fault]]:
    try:
        return _converter().structure(tree, kind), []
    except BaseValidationError as error:
        faults = list(_faults(error, (), top))
    except ValueFault as error:
        faults = [_value_fault(error, (), top)]
    return None, faults


@cache
def _converter() -> Converter:
    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    converter.register_structure_hook_factory(_is_leaf, _leaf_hook)
    # cattrs looks up its own readers of text, numbers and, in some releases, code lists before it
    # asks any factory: each type is registered by itself.
    for kind in _leaf_kinds(Forlop, set()):
        converter.register_structure_hook(kind, _leaf_hook(kind))
    converter.register_structure_hook_factory(
        _is_optional, lambda kind: _as_hook(converter, get_args(kind)[0])
    )
    converter.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_hook(converter, kind))
    converter.register_structure_hook_factory(attrs.has, lambda kind: _record_hook(converter, kind))
    return converter


Hook = Callable[[Any, Any], Any]


def _leaf_kinds(cls: type[Record], seen: set[type]) -> set[type]:
    """Return the types of single values a record and those below it hold."""
    for field in fields_of(cls):
        if field.is_record:
            _leaf_kinds(field.type, seen)
        elif field.type is not dict:
            seen.add(field.type)
    return seen


def _is_leaf(kind: Any) -> bool:
    kind = get_origin(kind) or kind
    return isinstance(kind, type) and not issubclass(kind, (tuple, list, Record))


def _is_tuple(kind: Any) -> bool:
    return bool(get_origin(kind) is tuple)


def _is_optional(kind: Any) -> bool:
    return type(None) in get_args(kind)


def _leaf_hook(kind: Any) -> Hook:
    read = leaf(get_origin(kind) or kind)
    return lambda value, _: read(value)


def _as_hook(converter: Converter, kind: Any) -> Hook:
    # Stock cattrs reads null as absent; here the key is left out instead.
    inner = converter.get_structure_hook(kind)
    return lambda value, _: inner(value, kind)


def _tuple_hook(converter: Converter, kind: Any) -> Hook:
    many = GenericAlias(list, (get_args(kind)[0],))
    inner = converter.get_structure_hook(many)

    def read(value: Any, _: Any) -> tuple[Any, ...]:
        # Stock cattrs takes a text apart into its letters.
        _insist(isinstance(value, list), value, words.LIST, words.AS_LIST)
        return tuple(inner(value, many))

    return read


def _record_hook(converter: Converter, kind: Any) -> Hook:
    inner = make_dict_structure_fn(
        kind, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True
    )

    def read(value: Any, _: Any) -> Any:
        _insist(isinstance(value, dict), value, words.OBJECT, words.AS_OBJECT)
        return inner(value, kind)

    return read


def _insist(holds: bool, value: object, expected: Text, mend: Text) -> None:
    if not holds:
        mend = words.LEAVE_OUT if value is None else mend
        raise ValueFault("DOK-008", expected=expected, found=words.found(value), mend=mend)


def _faults(error: BaseException, path: Path, top: type[Record]) -> Iterator[Fault]:
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _faults(inner, (*path, *_step(inner)), top)
    elif isinstance(error, ForbiddenExtraKeysError):
        yield from (_unknown_key(key, error.cl, path, top) for key in error.extra_fields)
    elif isinstance(error, ValueFault):
        yield _value_fault(error, path, top)
    elif isinstance(error, KeyError):
        yield _missing_key(path, top)
    else:
        # Our readers raise one of these; any other might hold a value, so it goes no further.
        raise TypeError(f"unexpected {type(error).__name__} while structuring") from None


def _step(error: BaseException) -> Path:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return (note.name,)
        if isinstance(note, IterableValidationNote):
            return (note.index,)
    return ()


def _value_fault(fault: ValueFault, path: Path, top: type[Record]) -> Fault:
    owner = owner_name(path, top)
    params = fault.params if fault.rule == "DOK-015" else {"key": owner, **fault.params}
    return Fault(rule=fault.rule, path=path, params=params)


def _missing_key(path: Path, top: type[Record]) -> Fault:
    params = {"kind": owner_name(path[:-1], top), "key": Text.same(str(path[-1]))}
    return Fault(rule="DOK-011", path=path, params=params)


def _unknown_key(key: str, cls: Any, path: Path, top: type[Record]) -> Fault:
    names = [f.name for f in fields_of(cls)]
    near = near_key(key, names)
    mend = words.did_you_mean(near) if near else words.keys_allowed(names)
    params = {"kind": owner_name(path, top), "mend": mend}
    return Fault(rule="DOK-007", path=(*path, key), params=params, on_key=True)
