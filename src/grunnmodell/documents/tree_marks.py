"""Marks in a tree for what is not there, and the limit both readers share."""

from typing import Final

from grunnmodell.documents import words
from grunnmodell.documents.faults import Fault

__all__ = ["BROKEN", "MISSING", "too_deep"]


class _Mark:
    __slots__ = ()


# A value whose own fault is already known: it fits no field, and is not told of twice.
BROKEN: Final = _Mark()
# No tree at all: the text is empty, or ended too early.
MISSING: Final = _Mark()


def too_deep(offset: int) -> Fault:
    """Return the fault of lists and objects inside each other beyond the limit."""
    return Fault(rule="DOK-012", params={"reason": words.TOO_NESTED}, offset=offset)
