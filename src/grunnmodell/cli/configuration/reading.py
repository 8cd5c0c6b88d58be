"""Find the configuration file, and read it and those it extends; every fault is told at once."""

import os
import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import field, frozen

from grunnmodell.cli.configuration.keys import is_path, wrongs
from grunnmodell.cli.configuration.lines import KeyPath, key_lines, line_of
from grunnmodell.cli.places import absolute
from grunnmodell.reporting import shown

__all__ = ["ConfigFile", "Fault", "read_files"]

_PYPROJECT = "pyproject.toml"
# So many files may lie below the one that is found.
_DEEPEST = 10
# A configuration is a page or two; what is longer is something else.
_MOST_BYTES = 1_000_000
_AT_LINE = re.compile(r"\(at line (\d+)")


@frozen
class Fault:
    """Something wrong with the configuration, and where: a file with its line, or an option."""

    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


# Not slotted, so that the lines are looked for once.
@frozen(kw_only=True, slots=False, eq=False)
class ConfigFile:
    """A configuration file.

    Parameters: ``path``; ``text``; ``tree``: what it holds of ours; ``prefix``: the table that
    stands in.
    """

    path: Path
    text: str = field(repr=False)
    tree: Mapping[str, Any] = field(repr=False)
    prefix: KeyPath = ()

    @property
    def folder(self) -> Path:
        """The folder its paths count from."""
        return self.path.parent

    @property
    def name(self) -> str:
        """Its name as it may be printed, from the folder the command runs in."""
        return _named(self.path)

    @cached_property
    def _lines(self) -> dict[KeyPath, tuple[int, int]]:
        return key_lines(self.text)

    def place(self, path: KeyPath, name: str | None = None) -> str:
        """Return the file and line a key stands on, or the name in its list; see ``Fault``."""
        lines = self._lines.get((*self.prefix, *path))
        if lines is None:
            return f"{self.name} (line not found)"
        line = lines[0] if name is None else line_of(self.text, lines, name)
        return f"{self.name}:{line}"


def read_files(path: Path) -> tuple[tuple[ConfigFile, ...], list[Fault]]:
    """Return a configuration file and those it extends, the undermost first, and every fault."""
    files: list[ConfigFile] = []
    faults: list[Fault] = []
    seen: set[str] = set()
    asked = _named(path)
    while True:
        seen.add(os.path.realpath(path))
        file = _read(path, asked, faults)
        if file is None:
            break
        files.append(file)
        faults += [
            Fault(file.place(keys, name), f"{shown('.'.join(keys))}: {what}")
            for keys, name, what in wrongs(file.tree)
        ]
        under = file.tree.get("extends")
        if not is_path(under):
            break
        asked = file.place(("extends",))
        path = Path(absolute(file.folder / under))
        fault = _chain_fault(path, seen)
        if fault is not None:
            faults.append(Fault(asked, f"extends: {fault}"))
            break
    return tuple(reversed(files)), faults


def _chain_fault(path: Path, seen: set[str]) -> str | None:
    if os.path.realpath(path) in seen:
        return "the files extend each other in a ring"
    if len(seen) > _DEEPEST:
        return f"the files extend each other more than {_DEEPEST} deep"
    return None


def _read(path: Path, asked: str, faults: list[Fault]) -> ConfigFile | None:
    """Read one file; ``asked``: where it is named."""
    text = _text(path, asked, faults)
    tree = None if text is None else _tree(path, text, faults)
    if text is None or tree is None:
        return None
    prefix = ("tool", "grunnmodell") if path.name == _PYPROJECT else ()
    own = _table(tree, prefix)
    if own is None:
        faults.append(Fault(_named(path), "it has no table [tool.grunnmodell]"))
        return None
    return ConfigFile(path=path, text=text, tree=own, prefix=prefix)


def _tree(path: Path, text: str, faults: list[Fault]) -> dict[str, Any] | None:
    # Loaded only where there is TOML to read: few runs have any.
    import tomllib

    place = _named(path)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _AT_LINE.search(str(error))
        place = f"{place}:{line[1]}" if line is not None else place
        told = f"it is not TOML: {error}"
    except ValueError:
        # Python reads no number of more than some thousand digits.
        told = "a number in it is too long"
    except RecursionError:
        told = "its tables and lists lie too deep in each other"
    faults.append(Fault(place, told))
    return None


def _text(path: Path, asked: str, faults: list[Fault]) -> str | None:
    try:
        # A pipe or a device would keep us waiting.
        if not path.is_file():
            faults.append(Fault(asked, "there is no such configuration file"))
            return None
        if path.stat().st_size > _MOST_BYTES:
            faults.append(Fault(_named(path), "it is too large for a configuration file"))
            return None
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        faults.append(Fault(_named(path), "it is not UTF-8"))
    except (OSError, ValueError) as error:
        faults.append(Fault(asked, f"the file cannot be read ({type(error).__name__})"))
    return None


def _table(tree: Mapping[str, Any], prefix: KeyPath) -> Mapping[str, Any] | None:
    here: Any = tree
    for key in prefix:
        here = here.get(key) if isinstance(here, dict) else None
    return here if isinstance(here, dict) else None


def _named(path: Path) -> str:
    try:
        name = os.path.relpath(path)
    except ValueError:
        # On another drive.
        name = str(path)
    return shown(name.replace(os.sep, "/"))
