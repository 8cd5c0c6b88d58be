"""Where the keys of a TOML file stand: Python's reader does not say."""

from collections.abc import Iterator
from typing import Any

__all__ = ["KeyPath", "Lines", "key_lines", "line_of"]

KeyPath = tuple[str, ...]
# The first and the last line of what a key is given.
Lines = tuple[int, int]

# A value that goes on for longer is not looked for: each line of it is read once more.
_MOST_LINES = 200
# No key of ours lies deeper: tool.grunnmodell.per-path.PATTERN.severity.NAME.
_DEEPEST = 6


def key_lines(text: str) -> dict[KeyPath, Lines]:
    """Return the lines each key stands on, of a text that is whole TOML.

    The text is read statement by statement: one ends where what has come of it can be read by
    itself. Behind a value that is too long for that, no key is found.
    """
    found: dict[KeyPath, Lines] = {}
    table: KeyPath = ()
    begun, statement = 1, ""
    for number, line in enumerate(text.split("\n"), 1):
        statement += f"{line}\n"
        tree = _read(statement)
        if tree is None:
            if number - begun >= _MOST_LINES:
                break
            continue
        paths = list(_paths(tree))
        if statement.lstrip().startswith("["):
            table = paths[-1]
        else:
            paths = [(*table, *path) for path in paths]
        for path in paths:
            found.setdefault(path, (begun, number))
        begun, statement = number + 1, ""
    return found


def _read(statement: str) -> dict[str, Any] | None:
    import tomllib

    try:
        return tomllib.loads(statement)
    except (tomllib.TOMLDecodeError, RecursionError):
        return None


def _paths(tree: dict[str, Any], above: KeyPath = ()) -> Iterator[KeyPath]:
    for name, value in tree.items():
        yield (*above, name)
        inner = value[-1] if isinstance(value, list) and value else value
        if isinstance(inner, dict) and len(above) < _DEEPEST:
            yield from _paths(inner, (*above, name))


def line_of(text: str, lines: Lines, name: str) -> int:
    """Return the line a name of a list stands on; the first of the list's where it is not clear."""
    first, last = lines
    rows = text.split("\n")[first - 1 : last]
    quoted = (f'"{name}"', f"'{name}'")
    hits = [n for n, row in enumerate(rows, first) if any(q in row for q in quoted)]
    return hits[0] if len(hits) == 1 else first
