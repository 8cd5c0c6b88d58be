"""Where each part of a JSON text stands, found by going through its signs and words once."""

import json
import re
from collections.abc import Iterator

from grunnmodell.documents.faults import Fault
from grunnmodell.documents.places import Places, Span
from grunnmodell.documents.tree_marks import too_deep
from grunnmodell.findings import Path

__all__ = ["depth_fault", "scan"]

_TOKEN = re.compile(r'[ \t\r\n]*("[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+)', re.DOTALL)


def depth_fault(text: str, max_depth: int) -> Fault | None:
    """Return the fault of the first list or object beyond the depth limit, if there is one."""
    if text.count("[") + text.count("{") <= max_depth:
        return None
    depth = 0
    for hit in _BRACKET.finditer(text):
        sign = text[hit.start()]
        depth += (sign in "[{") - (sign in "]}")
        if depth > max_depth:
            return too_deep(hit.start())
    return None


# A text is passed over as one hit, so that brackets inside it do not count.
_BRACKET = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]', re.DOTALL)


def scan(text: str, places: Places) -> list[Fault]:
    """Fill in where everything stands, as far as the text can be followed.

    Parameters: ``text``; ``places``: filled in.

    Returns: a fault for each key that stands twice in its object.
    """
    scanner = _Scanner(places)
    for span in _tokens(text):
        scanner.take(text[slice(*span)], span)
    return scanner.faults


def _tokens(text: str) -> Iterator[Span]:
    hit = _TOKEN.match(text)
    while hit is not None:
        yield hit.span(1)
        hit = _TOKEN.match(text, hit.end())


class _Scanner:
    """Follows the text sign by sign; ``_stack`` holds an index for a list, None for an object."""

    def __init__(self, places: Places) -> None:
        self.faults: list[Fault] = []
        self._places = places
        self._path: Path = ()
        self._stack: list[tuple[Path, int | None]] = []
        self._at_key = False

    def take(self, sign: str, span: Span) -> None:
        if sign in ("{", "["):
            self._open(span[0], is_object=sign == "{")
        elif sign in ("}", "]"):
            self._close()
        elif sign == ",":
            self._next_item()
        elif sign == ":":
            self._at_key = False
        elif self._at_key:
            self._key(sign, span)
        else:
            self._places.values[self._path] = span

    def _open(self, offset: int, *, is_object: bool) -> None:
        self._places.openings[self._path] = offset
        self._at_key = is_object
        self._stack.append((self._path, None if is_object else 0))
        if not is_object:
            self._path = (*self._path, 0)

    def _close(self) -> None:
        if self._stack:
            self._path, _ = self._stack.pop()
        self._at_key = False

    def _next_item(self) -> None:
        if not self._stack:
            return
        outer, index = self._stack[-1]
        self._at_key = index is None
        if index is not None:
            self._stack[-1] = (outer, index + 1)
            self._path = (*outer, index + 1)

    def _key(self, token: str, span: Span) -> None:
        self._path = (*self._stack[-1][0], _plain(token))
        first = self._places.keys.get(self._path)
        if first is not None:
            self.faults.append(
                Fault(rule="DOK-005", path=self._path, offset=span[0], first=first[0])
            )
        self._places.keys[self._path] = span


def _plain(token: str) -> str:
    if "\\" not in token:
        return token.strip('"')
    try:
        return str(json.loads(token))
    except ValueError:
        return token
