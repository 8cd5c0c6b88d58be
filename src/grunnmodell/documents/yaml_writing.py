"""Plain values to YAML that every reader takes for the same values.

YAML 1.1 reads 0301 as 193, NO as false and 12:30 as 750; YAML 1.2 reads 0301 as 301 and 1.10 as
1.1. So text stands without quotes only when it begins with a letter, is plain words, and is no
word that any reader knows.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

__all__ = ["write_yaml"]

_PLAIN = re.compile(
    r"[A-Za-zÆØÅæøå][0-9A-Za-zÆØÅæøåéÉ_./-]*(?: [0-9A-Za-zÆØÅæøåéÉ_./-]+)*"
).fullmatch
# What some reader of YAML 1.1 or 1.2 takes for null, a truth value or a number.
_TAKEN = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"})
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


def write_yaml(tree: dict[str, Any]) -> str:
    """Return plain values as YAML in block style, two spaces in, ending with a line break.

    Parameters: ``tree``: dicts, lists, text, whole numbers, true, false and days.
    """
    return "".join(f"{line}\n" for line in _mapping(tree))


def _mapping(tree: dict[str, Any]) -> Iterator[str]:
    for key, value in tree.items():
        written = _text(key)
        if _is_block(value):
            yield f"{written}:"
            yield from _indented(value)
        else:
            yield f"{written}: {_single(value)}"


def _indented(value: Any) -> Iterator[str]:
    lines = _mapping(value) if isinstance(value, dict) else _sequence(value)
    return (f"  {line}" for line in lines)


def _sequence(items: list[Any]) -> Iterator[str]:
    for item in items:
        if not _is_block(item):
            yield f"- {_single(item)}"
            continue
        lines = _indented(item)
        yield f"- {next(lines)[2:]}"
        yield from lines


def _is_block(value: Any) -> bool:
    if isinstance(value, list):
        return any(isinstance(item, (dict, list)) for item in value)
    return isinstance(value, dict) and bool(value)


def _single(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case dt.date():
            return value.isoformat()
        case dict():
            return "{}"
        case list():
            return f"[{', '.join(_single(item) for item in value)}]"
        case _:
            return _text(value)


def _text(value: str) -> str:
    if _PLAIN(value) and value.casefold() not in _TAKEN:
        return value
    return f'"{"".join(_escaped(ch) for ch in value)}"'


def _escaped(ch: str) -> str:
    if ch in _ESCAPES:
        return _ESCAPES[ch]
    if ch.isprintable():
        return ch
    return f"\\u{ord(ch):04x}" if ord(ch) <= 0xFFFF else f"\\U{ord(ch):08x}"
