"""The keys of a configuration file, and what is wrong with what they are given."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeGuard

from grunnmodell.checking import EDITIONS
from grunnmodell.checking.selectors import is_of_document
from grunnmodell.cli.configuration.lines import KeyPath
from grunnmodell.cli.configuration.patterns import pattern_fault
from grunnmodell.cli.suggesting import meant
from grunnmodell.findings import Severity
from grunnmodell.forlop import Forlop, fields_of
from grunnmodell.text import LANGS

__all__ = [
    "FAIL_ON",
    "LEVELS",
    "PER_PATH",
    "PLUGINS",
    "TOP",
    "Wrong",
    "is_path",
    "parts",
    "wrongs",
]

LEVELS = tuple(severity.value for severity in Severity)
FAIL_ON = (*LEVELS, "never")

# Where something is wrong: the keys on the way, the name in a list where it is one, and what.
Wrong = tuple[KeyPath, str | None, str]
Look = Callable[[Any, KeyPath], Iterator[Wrong]]

_DOCUMENT = "faults of the document itself (DOK) always count, and cannot be named"


def wrongs(tree: Mapping[str, Any]) -> Iterator[Wrong]:
    """Yield everything that is wrong with the content of a configuration file."""
    yield from _look_at_table(tree, TOP, ())


def parts() -> list[str]:
    """Return the parts of a document that may be left out, and so may be required."""
    return [field.name for field in fields_of(Forlop) if field.optional]


def _look_at_table(value: Any, keys: Mapping[str, Look], path: KeyPath) -> Iterator[Wrong]:
    if not isinstance(value, dict):
        yield path, None, f"must be a table with the keys {', '.join(keys)}"
        return
    for name, given in value.items():
        look = keys.get(name)
        if look is None:
            yield (*path, name), None, f"there is no such key.{meant(name, keys)}"
        else:
            yield from look(given, (*path, name))


def _texts(value: Any, path: KeyPath, example: str) -> Iterator[Wrong]:
    if not isinstance(value, list):
        yield path, None, f"must be a list, such as {example}"
        return
    for number, each in enumerate(value, 1):
        if not isinstance(each, str):
            yield path, None, f"name {number} is no text; write it such as {example}"
        elif not each:
            yield path, None, f"name {number} is empty"


def _names(value: Any, path: KeyPath) -> Iterator[Wrong]:
    yield from _texts(value, path, '["MEL-001", "EVA"]')
    yield from ((path, name, _DOCUMENT) for name in _strings(value) if is_of_document(name))


def _strings(value: Any) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _select(value: Any, path: KeyPath) -> Iterator[Wrong]:
    yield from _names(value, path)
    if value == []:
        yield path, None, "an empty list would run nothing; leave the key out to run everything"


def _severity(value: Any, path: KeyPath) -> Iterator[Wrong]:
    if not isinstance(value, dict):
        yield path, None, 'must be a table, such as {"EVA-005" = "note"}'
        return
    for name, level in value.items():
        if is_of_document(name):
            yield (*path, name), None, _DOCUMENT
        yield from _one_of(LEVELS)(level, (*path, name))


def _one_of(known: Iterable[str]) -> Look:
    def look(value: Any, path: KeyPath) -> Iterator[Wrong]:
        if value not in tuple(known):
            hint = meant(value, known) if isinstance(value, str) else ""
            quoted = "" if isinstance(value, str) else ", in quotes"
            yield path, None, f"must be one of {', '.join(known)}{quoted}.{hint}"

    return look


def _flag(value: Any, path: KeyPath) -> Iterator[Wrong]:
    if not isinstance(value, bool):
        yield path, None, "must be true or false, without quotes"


def is_path(value: object) -> TypeGuard[str]:
    """Say whether a value can be the path of a file."""
    return isinstance(value, str) and value != "" and "\0" not in value


def _path(value: Any, path: KeyPath) -> Iterator[Wrong]:
    if not is_path(value):
        yield path, None, 'must be the path of a file, such as "../klynge.toml"'


def _require(value: Any, path: KeyPath) -> Iterator[Wrong]:
    yield from _texts(value, path, '["samtykker"]')
    known = parts()
    for number, name in enumerate(value if isinstance(value, list) else (), 1):
        if isinstance(name, str) and name and name not in known:
            told = f"name {number} is no part of a document.{meant(name, known)}"
            yield path, name, told


def _plugin_names(value: Any, path: KeyPath) -> Iterator[Wrong]:
    yield from _texts(value, path, '["telemark"]')


def _plugins(value: Any, path: KeyPath) -> Iterator[Wrong]:
    yield from _look_at_table(value, PLUGINS, path)


def _per_path(value: Any, path: KeyPath) -> Iterator[Wrong]:
    if not isinstance(value, dict):
        yield path, None, 'must be a table of patterns, such as {"arkiv/**" = {ignore = ["EVA"]}}'
        return
    for pattern, table in value.items():
        fault = pattern_fault(pattern)
        if fault is not None:
            yield (*path, pattern), None, fault
        yield from _look_at_table(table, PER_PATH, (*path, pattern))


PER_PATH: dict[str, Look] = {
    "select": _select,
    "ignore": _names,
    "severity": _severity,
    "require": _require,
}
PLUGINS: dict[str, Look] = {"allow": _plugin_names, "without": _plugin_names}
TOP: dict[str, Look] = {
    "extends": _path,
    "select": _select,
    "ignore": _names,
    "severity": _severity,
    "mandatory": _names,
    "edition": _one_of(EDITIONS),
    "preview": _flag,
    "require": _require,
    "fail-on": _one_of(FAIL_ON),
    "lang": _one_of(LANGS),
    "plugins": _plugins,
    "per-path": _per_path,
}
