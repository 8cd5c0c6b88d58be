"""Text to plain values of any kind of document, with the source they stand in."""

import re
from typing import Any

from attrs import field, frozen

from grunnmodell.documents import words
from grunnmodell.documents.decoding import decode, fitting
from grunnmodell.documents.faults import Fault, Unreadable
from grunnmodell.documents.identity_numbers import in_comments
from grunnmodell.documents.limits import DEFAULT_LIMITS, Limits
from grunnmodell.documents.places import Places
from grunnmodell.documents.refusal import refusal
from grunnmodell.documents.source import Format, Source
from grunnmodell.documents.tree_marks import MISSING

__all__ = ["Tree", "empty", "every_reading_fault", "parse", "read_tree", "source_of"]

# A brace alone may also be YAML: ``{grunnmodell: 1}``.
_JSON_START = re.compile(r'\s*\{\s*["}]')


@frozen
class Tree:
    """The plain values of a document of any kind (*dokument*).

    Parameters: ``value``: dicts, lists, text, whole numbers, true and false; ``source``.
    """

    value: Any = field(repr=False)
    source: Source


def read_tree(
    data: bytes | str, *, name: str, format: Format | None = None, limits: Limits = DEFAULT_LIMITS
) -> Tree:
    """Read a document of any kind, such as a plugin in YAML, without asking what it says.

    Parameters: ``data``; ``name``: for messages; ``format``: guessed from the text where None;
    ``limits``.

    Raises: DocumentError with every fault of form. What the values mean is not looked at, but an
    empty text is refused.
    """
    source = source_of(data, name=name, format=format, limits=limits)
    value = parse(source, limits)
    if value is MISSING:
        faults, value = every_reading_fault(source, limits)
        if value is MISSING:
            faults.append(empty())
        if faults:
            raise refusal(faults, source)
    return Tree(value, source)


def source_of(
    data: bytes | str,
    *,
    name: str,
    format: Format | None = None,
    limits: Limits = DEFAULT_LIMITS,
    first_line: int = 1,
) -> Source:
    """Return the text of a document as a source.

    Parameters: as for ``read_tree``; ``first_line``: the line it begins on.

    Raises: DocumentError for what is no UTF-8 or too large.
    """
    text, fault = fitting(data, limits) if isinstance(data, str) else decode(data, limits)
    source = Source(name, text, format or _guess(text), first_line)
    if fault is not None:
        raise refusal([fault], source)
    return source


def empty() -> Fault:
    """Return the fault of a document in which nothing stands."""
    return Fault(rule="DOK-002", params={"reason": words.EMPTY}, whole_file=True)


def parse(source: Source, limits: Limits) -> Any:
    """Return the plain values of a source, or MISSING when anything is wrong with its form."""
    try:
        value = _read(source, limits, None)
    except Unreadable:
        return MISSING
    if source.format == "yaml" and "#" in source.text and any(in_comments(source.text)):
        return MISSING
    return value


def every_reading_fault(source: Source, limits: Limits) -> tuple[list[Fault], Any]:
    """Read again, slowly, for everything that is wrong with the form.

    Returns: the faults, and the values as far as they could be read, or None.
    """
    faults: list[Fault] = []
    try:
        value = _read(source, limits, Places())
    except Unreadable as error:
        faults, value = list(error.faults), error.tree
    if source.format == "yaml":
        faults.extend(in_comments(source.text))
    return faults, value


def _read(source: Source, limits: Limits, places: Places | None) -> Any:
    if not source.text.strip():
        return MISSING
    if source.format == "json":
        from grunnmodell.documents.json_reading import read_json

        return read_json(source.text, max_depth=limits.max_depth, places=places)
    from grunnmodell.documents.yaml_reading import read_yaml

    return read_yaml(source.text, max_depth=limits.max_depth, places=places)


def _guess(text: str) -> Format:
    return "json" if _JSON_START.match(text) else "yaml"
