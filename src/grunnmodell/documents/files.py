"""Bytes from files, with a reason in words when there are none."""

from collections.abc import Iterator
from pathlib import Path

from grunnmodell.documents.faults import Fault, Unreadable
from grunnmodell.text import Text

__all__ = ["lines_of", "start_of", "whole_file"]

_NOT_FOUND = Text(nb="den finnes ikke", nn="ho finst ikkje", en="it does not exist")
_DIRECTORY = Text(nb="det er en mappe", nn="det er ei mappe", en="it is a folder")
_PERMISSION = Text(
    nb="du har ikke lesetilgang", nn="du har ikkje lesetilgang", en="you may not read it"
)
_OTHER = Text(nb="systemet ga en feil", nn="systemet gav ein feil", en="the system gave an error")
_REST = 64 * 1024


def whole_file(path: Path, max_bytes: int) -> bytes:
    """Return a file's bytes, one more than allowed where it is too large.

    Raises: Unreadable, with the reason.
    """
    try:
        with path.open("rb") as file:
            return file.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        fault = _fault(error, path)
    raise Unreadable(fault)


def lines_of(path: Path, max_bytes: int) -> Iterator[tuple[int, bytes]]:
    """Yield each line with its number, one byte more than allowed where it is too long.

    Raises: Unreadable, with the reason.
    """
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(max_bytes + 1):
                number += 1
                rest = line
                while rest and not rest.endswith(b"\n"):
                    rest = file.readline(_REST)
                yield number, line
            return
    except (OSError, ValueError) as error:
        fault = _fault(error, path)
    raise Unreadable(fault)


def start_of(path: Path, size: int) -> bytes:
    """Return the first bytes of a file, none where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(size)
    except (OSError, ValueError):
        return b""


def _fault(error: Exception, path: Path) -> Fault:
    return Fault(rule="DOK-001", params={"reason": _reason(error, path)}, whole_file=True)


def _reason(error: Exception, path: Path) -> Text:
    # Windows calls a folder a file one may not read; a name with a zero byte is a ValueError.
    if isinstance(error, (FileNotFoundError, NotADirectoryError, ValueError)):
        return _NOT_FOUND
    if path.is_dir():
        return _DIRECTORY
    return _PERMISSION if isinstance(error, PermissionError) else _OTHER
