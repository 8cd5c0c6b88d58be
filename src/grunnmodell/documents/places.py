"""Where in a text each part of a document stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from attrs import field, frozen

from grunnmodell.findings import Path

__all__ = ["Lines", "Places", "Span"]

# Start and end in code points from the start of the text.
Span = tuple[int, int]

_LINE_END = re.compile(r"\r\n|\r|\n")


@frozen
class Places:
    """Spans by path.

    Parameters: ``keys``: of each key; ``values``: of each single value; ``openings``: where each
    list, object or item begins.
    """

    keys: dict[Path, Span] = field(factory=dict)
    values: dict[Path, Span] = field(factory=dict)
    openings: dict[Path, int] = field(factory=dict)

    def find(self, path: Path) -> Span | None:
        """Return the span to point at: of a single value itself, of a list or object its key."""
        span = self.values.get(path)
        if span is not None and span[0] < span[1]:
            return span
        if path in self.keys:
            return self.keys[path]
        start = self.openings.get(path)
        return None if start is None else (start, start + 1)

    def near(self, path: Path) -> Span | None:
        """Return the span of a path, or of the nearest thing around it."""
        for length in range(len(path), -1, -1):
            span = self.find(path[:length])
            if span is not None:
                return span
        return None

    def resolve(self, tokens: list[str]) -> Path:
        """Return the path that the tokens of a JSON pointer stand for, as far as it exists."""
        path: Path = ()
        for token in tokens:
            step = self._step(path, token)
            if step is None:
                break
            path = (*path, step)
        return path

    def _step(self, path: Path, token: str) -> str | int | None:
        if (*path, token) in self.keys:
            return token
        # Of a number with more digits there is no item, and int() would refuse the longest.
        if token.isdecimal() and len(token) < 10 and self._holds((*path, int(token))):
            return int(token)
        return None

    def _holds(self, path: Path) -> bool:
        return path in self.values or path in self.openings

    def scalars(self) -> Iterator[tuple[Path, Span]]:
        """Yield every key and single value with its span."""
        yield from self.keys.items()
        yield from self.values.items()


class Lines:
    """The lines of a text, to turn a place into line and column.

    Parameters: ``text``; ``first``: the number of its first line.
    """

    def __init__(self, text: str, first: int = 1) -> None:
        self._text = text
        self._first = first
        self._starts = [0, *(hit.end() for hit in _LINE_END.finditer(text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, columns in code points."""
        index = bisect_right(self._starts, offset) - 1
        return self._first + index, offset - self._starts[index] + 1

    def starts_of(self, span: Span) -> list[int]:
        """Return where each line that a span touches starts; an empty span touches its own."""
        first = bisect_right(self._starts, span[0]) - 1
        last = bisect_right(self._starts, max(span[0], span[1] - 1)) - 1
        return self._starts[first : last + 1]

    def bounds(self, offset: int) -> Span:
        """Return where the line around a place starts and ends, its line break left out."""
        index = bisect_right(self._starts, offset) - 1
        start = self._starts[index]
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self._text)
        return start, start + len(self._text[start:end].rstrip("\r\n"))
