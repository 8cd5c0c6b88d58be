"""Make what others wrote safe to show: names of files, ids, names of plugins."""

import re

from grunnmodell.documents import Source
from grunnmodell.privacy import holds_identity_number, printable

__all__ = ["shown", "without_numbers"]

_NUMBERED = re.compile(r"\d")


def without_numbers(text: str) -> str:
    """Return the text, its digits hidden where it holds an identity number."""
    name = Source(text, "", "yaml").shown_name
    # A separator may stand inside a number that is not part of a path.
    return _NUMBERED.sub("#", name) if holds_identity_number(name) else name


def shown(text: str) -> str:
    """Return the text as it may be printed: nothing that steers a terminal, no identity number."""
    return printable(without_numbers(text))
