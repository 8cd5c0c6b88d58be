"""YAML to plain values, straight from the parser's events.

Only what YAML and JSON mean alike is read: plain ``true``, ``false`` and whole numbers; everything
else is text, so that 0301, NO, 1.10 and 12:30 stay what was written. Building from events is
faster than PyYAML's own loaders, gives positions, and stops at the depth limit, where the C
composer runs out of stack and takes the process with it.
"""

import re
from collections.abc import Callable
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from grunnmodell.documents import yaml_words as words
from grunnmodell.documents.faults import Fault, Unreadable
from grunnmodell.documents.limits import DEFAULT_LIMITS
from grunnmodell.documents.places import Places
from grunnmodell.documents.tree_marks import BROKEN, MISSING, too_deep
from grunnmodell.documents.unquoted import Unquoted, is_retyped
from grunnmodell.documents.yaml_syntax import syntax_fault
from grunnmodell.findings import Path

__all__ = ["read_yaml"]

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)").fullmatch
_NULLS = frozenset({"", "null", "Null", "NULL", "~"})
_TOO_LONG = 20
_HUGE = 10**18


class PureParser(Reader, Scanner, Parser):
    """The same events without libyaml, several times slower."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def _events(text: str) -> Callable[[], Any]:
    # CLoader is there only when PyYAML was built with libyaml; of it, only the parser is used.
    parser = getattr(yaml, "CLoader", PureParser)(text)
    get_event: Callable[[], Any] = parser.get_event
    return get_event


def read_yaml(
    text: str, *, max_depth: int = DEFAULT_LIMITS.max_depth, places: Places | None = None
) -> Any:
    """Return the plain values of a YAML text.

    Parameters: ``text``; ``max_depth``: lists and objects inside each other; ``places``: filled
    with positions where given. Then every fault is collected, else the first one ends it.

    Raises: Unreadable, with all faults found.
    """
    reader = _YamlReader(text, max_depth, places)
    try:
        tree = reader.document()
    except yaml.YAMLError as error:
        reader.faults.append(syntax_fault(error, text))
        tree = None
    except Unreadable as error:
        reader.faults.extend(error.faults)
        tree = None
    if reader.faults:
        raise Unreadable(*reader.faults, tree=tree)
    return tree


class _YamlReader:
    def __init__(self, text: str, max_depth: int, places: Places | None) -> None:
        self.faults: list[Fault] = []
        self._max_depth = max_depth
        self._places = places
        self._text = text
        self._next: Callable[[], Any]

    def document(self) -> Any:
        # Not before here: PyYAML's own reader looks for control characters as soon as it is made.
        self._next = _events(self._text)
        self._next()
        start = self._next()
        if type(start) is StreamEndEvent:
            return MISSING
        if start.version is not None or start.tags:
            self._refuse(words.DIRECTIVE, start, ())
        tree = self._node(self._next(), (), 0)
        self._next()
        after = self._next()
        if type(after) is DocumentStartEvent:
            self._refuse(words.SECOND_DOCUMENT, after, ())
        return tree

    def _node(self, event: Any, path: Path, depth: int) -> Any:
        kind = type(event)
        if kind is AliasEvent:
            return self._refuse(words.ALIAS, event, path)
        if event.anchor is not None:
            self._refuse(words.ANCHOR, event, path)
        if event.tag is not None:
            self._refuse(words.TAG, event, path)
        if kind is ScalarEvent:
            return self._scalar(event, path)
        if depth >= self._max_depth:
            raise Unreadable(too_deep(event.start_mark.index))
        if self._places is not None:
            self._places.openings[path] = event.start_mark.index
        if kind is MappingStartEvent:
            return self._mapping(path, depth)
        return self._sequence(path, depth)

    def _mapping(self, path: Path, depth: int) -> dict[str, Any]:
        values: dict[str, Any] = {}
        event = self._next()
        while type(event) is not MappingEndEvent:
            if self._is_new_key(event, values, path, depth):
                key = event.value
                if not event.style and is_retyped(key):
                    key = Unquoted(key)
                inner = self._key_place(event, path) if self._places is not None else path
                values[key] = self._node(self._next(), inner, depth + 1)
            event = self._next()
        return values

    def _sequence(self, path: Path, depth: int) -> list[Any]:
        items: list[Any] = []
        event = self._next()
        while type(event) is not SequenceEndEvent:
            inner = (*path, len(items)) if self._places is not None else path
            items.append(self._node(event, inner, depth + 1))
            event = self._next()
        return items

    def _scalar(self, event: Any, path: Path) -> Any:
        value: str = event.value
        if self._places is not None:
            self._places.values[path] = (event.start_mark.index, event.end_mark.index)
        if event.style:
            return value
        first = value[:1]
        if first in "-0123456789" and _INTEGER(value):
            return int(value) if len(value) < _TOO_LONG else _HUGE
        if value == "true":
            return True
        if value == "false":
            return False
        if value in _NULLS:
            return self._refuse(words.NOTHING, event, path)
        if first in words.CURLY:
            return self._curly(event, path)
        return Unquoted(value) if is_retyped(value) else value

    def _is_new_key(self, event: Any, values: dict[str, Any], path: Path, depth: int) -> bool:
        if type(event) is ScalarEvent and not self._refuses_key(event, path):
            if event.value not in values:
                return True
            self._twice(event, path)
        elif type(event) is not ScalarEvent:
            self._refuse(words.COMPLEX_KEY, event, path, on_key=True)
            self._skip(event, path, depth)
        self._skip(self._next(), path, depth)
        return False

    def _refuses_key(self, event: Any, path: Path) -> bool:
        if event.anchor is not None:
            self._refuse(words.ANCHOR, event, path, on_key=True)
        elif event.tag is not None:
            self._refuse(words.TAG, event, path, on_key=True)
        elif event.style:
            return False
        elif event.value == "<<":
            self._refuse(words.MERGE, event, path, on_key=True)
        elif event.value == "":
            self._refuse(words.NOTHING, event, path, on_key=True)
        elif event.value[0] in words.CURLY:
            self._curly(event, path)
        else:
            return False
        return True

    def _key_place(self, event: Any, path: Path) -> Path:
        inner = (*path, event.value)
        if self._places is not None:
            self._places.keys[inner] = (event.start_mark.index, event.end_mark.index)
        return inner

    def _skip(self, event: Any, path: Path, depth: int) -> None:
        # What stands under a key given twice is read past: where it stands would be told twice.
        kept, self._places = self._places, Places() if self._places is not None else None
        if type(event) in (MappingStartEvent, SequenceStartEvent, ScalarEvent):
            before = len(self.faults)
            self._node(event, path, depth + 1)
            del self.faults[before:]
        self._places = kept

    def _twice(self, event: Any, path: Path) -> None:
        inner = (*path, event.value)
        first = self._places.keys[inner][0] if self._places is not None else None
        self._report(Fault(rule="DOK-005", path=inner, offset=event.start_mark.index, first=first))

    def _curly(self, event: Any, path: Path) -> Any:
        params = {"reason": words.CURLY_QUOTES, "mend": words.STRAIGHT_QUOTES}
        offset = event.start_mark.index
        return self._report(Fault(rule="DOK-004", path=path, params=params, offset=offset))

    def _refuse(
        self, what: words.NotAllowed, event: Any, path: Path, *, on_key: bool = False
    ) -> Any:
        return self._report(
            Fault(
                rule="DOK-006",
                path=path,
                params={"reason": what.reason, "mend": what.mend},
                on_key=on_key,
                offset=event.start_mark.index,
            )
        )

    def _report(self, fault: Fault) -> Any:
        if self._places is None:
            raise Unreadable(fault)
        self.faults.append(fault)
        return BROKEN
