"""What the user named: files, folders, patterns, standard input."""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import define, field, frozen

from grunnmodell.cli.places import absolute
from grunnmodell.documents import is_document

__all__ = ["STDIN", "EmptyFolder", "Inputs", "Missing", "find_inputs"]

STDIN = "-"


@frozen
class EmptyFolder:
    """A folder without documents; ``others``: how many other files it has."""

    name: str
    others: int


@frozen
class Missing:
    """A folder that may not be read."""

    name: str


@define
class Inputs:
    """What there is to read.

    Parameters: ``items``: names of files (and ``-``), and folders nothing can be read from, in the
    order in which they were named; ``passed_over``: files in the folders that are no documents.
    """

    items: list[str | EmptyFolder | Missing] = field(factory=list)
    passed_over: int = 0


def find_inputs(names: Iterable[str]) -> Inputs:
    """Return what to read, each file once.

    A folder is searched to its bottom, hidden folders and links to folders left out. A pattern
    that the shell has left as it is, as on Windows, is expanded here.
    """
    found = Inputs()
    seen: set[str] = set()
    for name in names:
        for path in _expanded(name):
            _add(path, found, seen)
    return found


def _expanded(name: str) -> list[str]:
    if name == STDIN or os.path.lexists(name) or not glob.has_magic(name):
        return [name]
    # Path.glob takes no absolute pattern.
    return sorted(glob.glob(name, recursive=True)) or [name]  # noqa: PTH207  # see above


def _add(name: str, found: Inputs, seen: set[str]) -> None:
    if name != STDIN and os.path.isdir(name):  # noqa: PTH112  # a name with a zero byte is no path
        _add_folder(name, found, seen)
    elif _is_new(name, seen):
        found.items.append(name)


def _is_new(name: str, seen: set[str]) -> bool:
    key = os.path.normcase(absolute(name)) if name != STDIN else STDIN
    if key in seen:
        return False
    seen.add(key)
    return True


def _add_folder(name: str, found: Inputs, seen: set[str]) -> None:
    barred: list[str] = []
    documents = 0
    others = 0
    for path in _files(name, barred):
        # A pipe or a device would keep us waiting.
        if path.is_file() and is_document(path):
            documents += 1
            if _is_new(str(path), seen):
                found.items.append(str(path))
        else:
            others += 1
    found.passed_over += others
    found.items += [Missing(each) for each in barred]
    if not documents and not barred:
        found.items.append(EmptyFolder(name, others))


def _files(folder: str, barred: list[str]) -> Iterator[Path]:
    def bar(error: OSError) -> None:
        barred.append(str(error.filename))

    for here, folders, files in os.walk(folder, onerror=bar):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for file in sorted(files):
            yield Path(here) / file
