"""Colour, in the plain codes every terminal knows."""

from collections.abc import Callable

from grunnmodell.findings import Severity

__all__ = ["Paint", "paint"]

# Puts a text in a style, or leaves it as it is.
Paint = Callable[[str, str], str]

_CODES = {
    "bold": "1",
    "faint": "2",
    "mend": "32",
    Severity.ERROR.value: "1;31",
    Severity.WARNING.value: "1;33",
    Severity.NOTE.value: "1;36",
}


def paint(*, colour: bool) -> Paint:
    """Return what puts a text in a style: ``bold``, ``faint``, ``mend`` or a severity's value."""
    if not colour:
        return lambda text, style: text
    return lambda text, style: f"\x1b[{_CODES[style]}m{text}\x1b[0m" if text else text
