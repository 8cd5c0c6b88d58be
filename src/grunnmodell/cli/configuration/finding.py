"""Find the configuration file of a run: the nearest one above what is checked."""

import glob
from pathlib import Path

from grunnmodell.cli.places import absolute

__all__ = ["NAMES", "find_file"]

_OWN = "grunnmodell.toml"
_SHARED = "pyproject.toml"
NAMES = (_OWN, _SHARED)
_STDIN = "-"


def find_file(paths: tuple[str, ...]) -> Path | None:
    """Return the configuration file that holds for what was named, None where there is none.

    It is looked for from the folder of the first path upwards, to the root of a repository (a
    folder with ``.git``) or of the file system.
    """
    start = _folder_of(paths[0]) if paths else Path.cwd()
    for folder in (start, *start.parents):
        own, shared = folder / _OWN, folder / _SHARED
        # A link that leads nowhere is there too: what is wrong is told when it is read.
        if own.is_file() or own.is_symlink():
            return own
        if shared.is_file() and _is_ours(shared):
            return shared
        if (folder / ".git").exists():
            return None
    return None


def _folder_of(name: str) -> Path:
    if name == _STDIN:
        return Path.cwd()
    path = Path(absolute(name))
    if path.is_dir():
        return path
    folder = path.parent
    while glob.has_magic(str(folder)) and not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return folder


def _is_ours(file: Path) -> bool:
    """Say whether a project's file has a table of ours; one that cannot be read may have."""
    try:
        data = file.read_bytes()
    except OSError:
        return False
    if b"grunnmodell" not in data:
        return False
    # Loaded only where there is TOML to read: few runs have any.
    import tomllib

    try:
        tool = tomllib.loads(data.decode("utf-8-sig")).get("tool")
    except (ValueError, RecursionError):
        # What is wrong with it is told when it is read.
        return b"tool.grunnmodell" in data
    return isinstance(tool, dict) and "grunnmodell" in tool
