"""Patterns for paths: ``arkiv/**``, ``*.json``. The same on every system."""

import os
import re
from functools import lru_cache
from pathlib import Path

from grunnmodell.cli.places import absolute

__all__ = ["fits", "pattern_fault"]

_WILD = re.compile(r"\*\*/|\*\*|\*|\?")
_MEANS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def fits(pattern: str, name: str, folder: Path) -> bool:
    """Say whether a file's name, as it was given, fits a pattern that counts from a folder.

    ``*`` and ``?`` stand for signs within one name, ``**`` also for folders; a pattern that ends in
    ``/`` is about everything in a folder. A pattern without ``/`` is about the folder's own files.
    """
    try:
        inside = os.path.relpath(absolute(name), folder)
    except ValueError:
        # On another drive.
        return False
    inside = inside.replace(os.sep, "/")
    outside = inside == ".." or inside.startswith("../")
    return not outside and _compiled(pattern).fullmatch(inside) is not None


def pattern_fault(pattern: str) -> str | None:
    """Say what is wrong with a pattern, None where nothing is."""
    if not pattern:
        return "an empty pattern is about no file"
    if "\\" in pattern:
        return "write the pattern with forward slashes, on Windows too"
    if pattern.startswith("/") or ":" in pattern.partition("/")[0] or ".." in pattern.split("/"):
        return "a pattern counts from the folder of this file, and stays inside it"
    return None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    whole = f"{pattern}**" if pattern.endswith("/") else pattern
    parts, at = [], 0
    for found in _WILD.finditer(whole):
        parts += [re.escape(whole[at : found.start()]), _MEANS[found[0]]]
        at = found.end()
    parts.append(re.escape(whole[at:]))
    # Windows does not tell capitals apart in names.
    flags = re.IGNORECASE if os.path.normcase("A") == "a" else 0
    return re.compile("".join(parts), flags | re.DOTALL)
