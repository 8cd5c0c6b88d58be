"""JSON to plain values, with keys given twice refused."""

import json
from collections.abc import Iterable
from typing import Any

from grunnmodell.documents.faults import Fault, Unreadable
from grunnmodell.documents.json_places import depth_fault, scan
from grunnmodell.documents.json_syntax import syntax_fault
from grunnmodell.documents.limits import DEFAULT_LIMITS
from grunnmodell.documents.places import Places
from grunnmodell.documents.tree_marks import MISSING, too_deep

__all__ = ["read_json"]

_TOO_LONG = 20
_HUGE = 10**18


class _Twice(Exception):  # noqa: N818 - never leaves this module
    pass


def read_json(
    text: str, *, max_depth: int = DEFAULT_LIMITS.max_depth, places: Places | None = None
) -> Any:
    """Return the plain values of a JSON text.

    Parameters: ``text``; ``max_depth``: lists and objects inside each other; ``places``: filled
    with positions where given. Then every fault is collected, else the first one ends it.

    Raises: Unreadable, with all faults found.
    """
    if places is None:
        return _quickly(text, max_depth)
    deep = depth_fault(text, max_depth)
    if deep is not None:
        raise Unreadable(deep)
    tree, fault = _loads(text)
    twice = scan(text, places)
    faults = [*twice, fault] if fault is not None else twice
    if faults:
        raise Unreadable(*faults, tree=tree)
    return tree


def _quickly(text: str, max_depth: int) -> Any:
    try:
        tree = json.loads(text, object_pairs_hook=_once, parse_int=_integer)
    except (ValueError, RecursionError, _Twice):
        tree = MISSING
    # Raised outside the handler: the error that is handled there knows the text.
    if tree is MISSING or _deeper_than(tree, max_depth):
        raise Unreadable
    return tree


def _deeper_than(tree: object, levels: int) -> bool:
    if isinstance(tree, dict):
        items: Iterable[object] = tree.values()
    elif isinstance(tree, list):
        items = tree
    else:
        return False
    return levels == 0 or any(_deeper_than(item, levels - 1) for item in items)


def _loads(text: str) -> tuple[Any, Fault | None]:
    try:
        return json.loads(text, parse_int=_integer), None
    except json.JSONDecodeError as error:
        return None, syntax_fault(error.msg, text, error.pos)
    except RecursionError:
        return None, too_deep(0)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise _Twice
    return values


def _integer(digits: str) -> int:
    # Python refuses to read the longest numbers at all; what is too long is refused later, kindly.
    return int(digits) if len(digits) < _TOO_LONG else _HUGE
