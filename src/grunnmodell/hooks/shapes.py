"""Whether each field of a plugin's items holds what its type says: nothing else looks."""

import datetime as dt
from collections.abc import Callable, Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from grunnmodell.hooks.items import Fault
from grunnmodell.hooks.problems import ProblemKind
from grunnmodell.law import Validity

__all__ = ["shape_faults"]


def shape_faults(item: Any, prefix: str = "") -> Iterator[Fault]:
    """Yield each field of a value object that holds what it must not, those below it too."""
    for each in attrs.fields(type(item)):
        value, name = getattr(item, each.name), f"{prefix}{each.name}"
        if isinstance(value, Validity):
            yield from _of_validity(value, name)
        elif each.init and not _fits(value, each.type):
            kind = ProblemKind.INVALID_VALIDITY if each.type is Validity else _WRONG
            yield Fault(kind, f"its {name} must be {_words(each.type)}, not {_given(value)}")
        elif isinstance(value, tuple):
            for place, below in enumerate(value):
                yield from _below(below, f"{name}[{place}].")
        else:
            yield from _below(value, f"{name}.")


_WRONG = ProblemKind.WRONG_FIELD


def _below(value: Any, prefix: str) -> Iterator[Fault]:
    # What law and dates make of values they look at themselves.
    if attrs.has(type(value)) and type(value).__module__.startswith("grunnmodell.katalog."):
        yield from shape_faults(value, prefix)


def _of_validity(value: Validity, name: str) -> Iterator[Fault]:
    for day in (value.start, value.end):
        if day is not None and type(day) is not dt.date:
            told = f"its {name} begins and ends on plain dates, not {_given(day)}"
            yield Fault(ProblemKind.INVALID_VALIDITY, told)


def _fits(value: Any, kind: Any) -> bool:
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple:
        of_one_kind = inner[1:] == (Ellipsis,)
        return isinstance(value, tuple) and (
            not of_one_kind or all(_fits(each, inner[0]) for each in value)
        )
    if origin in (Union, UnionType):
        return any(_fits(value, each) for each in inner)
    if origin is Callable:
        return callable(value)
    plain = origin or kind
    if plain is Any or not isinstance(plain, type):
        return True
    return isinstance(value, plain)


def _words(kind: Any) -> str:
    inner = [_words(each) for each in get_args(kind) if each is not Ellipsis]
    if get_origin(kind) is tuple:
        return f"a tuple of {inner[0]}"
    if get_origin(kind) in (Union, UnionType):
        return " or ".join(dict.fromkeys(inner))
    if get_origin(kind) is type:
        return f"a class of {inner[0]}"
    if kind is type(None):
        return "None"
    return str(getattr(kind, "__name__", kind)) if isinstance(kind, type) else "a function"


def _given(value: Any) -> str:
    if isinstance(value, tuple):
        kinds = sorted({type(each).__name__ for each in value})
        return f"a tuple of {', '.join(kinds)}"
    return type(value).__name__
