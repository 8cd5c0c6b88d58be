"""Text without quotes that other readers of YAML take for something else.

YAML 1.1 reads 0301 as 193, NO as false and 12:30 as 750; YAML 1.2 reads 0301 as 301 and 1.10 as
1.1. We keep such a value as it stands, and refuse it where text is wanted: a document must mean
the same to whoever reads it. Where a day or a code is wanted, it can be nothing else.
"""

import re

__all__ = ["Unquoted", "is_retyped"]

_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "y", "n"})
_FIRST = frozenset("0123456789+-.")
_RETYPED = re.compile(
    r"""
    [-+]?[0-9][0-9_]*                                   # a number, however it is written
    | [-+]?0[xob][0-9a-fA-F_]+
    | [-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9_]+|[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?
    | [-+]?\.(?:inf|nan)
    | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?  # 12:30, in base sixty
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?        # a day, perhaps with the time of day
    """,
    re.VERBOSE | re.IGNORECASE,
).fullmatch


class Unquoted(str):
    """A text that stood without quotes, and that another reader would take for something else."""

    __slots__ = ()


def is_retyped(plain: str) -> bool:
    """Say whether some reader of YAML 1.1 or 1.2 takes a value without quotes for no text."""
    if plain[:1] in _FIRST:
        return _RETYPED(plain) is not None
    return len(plain) < 6 and plain.casefold() in _WORDS
