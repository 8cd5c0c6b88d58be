"""Read courses: from files, lines, bytes, text and dictionaries."""

import os
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from attrs import evolve

from grunnmodell.documents import words
from grunnmodell.documents.course import course, course_in_detail
from grunnmodell.documents.decoding import is_utf_16
from grunnmodell.documents.document import Document
from grunnmodell.documents.faults import Fault, Unreadable
from grunnmodell.documents.files import lines_of, whole_file
from grunnmodell.documents.limits import DEFAULT_LIMITS, Limits
from grunnmodell.documents.refusal import refusal
from grunnmodell.documents.source import Format, Source
from grunnmodell.documents.tree import empty, every_reading_fault, parse, source_of
from grunnmodell.documents.tree_marks import MISSING
from grunnmodell.findings import DocumentError
from grunnmodell.forlop import Forlop
from grunnmodell.privacy import holds_identity_number

__all__ = ["from_dict", "load", "loads", "loads_document", "read", "read_all", "read_bytes"]

_FORMATS: dict[str, Format] = {".yaml": "yaml", ".yml": "yaml", ".json": "json"}
_LINES = frozenset({".jsonl", ".ndjson"})

AnyPath = str | os.PathLike[str]


def read(path: AnyPath, *, limits: Limits = DEFAULT_LIMITS) -> Document:
    """Read the course in a file.

    Parameters: ``path``: YAML or JSON, told apart by the name's ending and otherwise by how the
    text begins; JSON Lines with a single line; ``limits``.

    Returns: the course with its source.

    Raises: DocumentError, with a finding for each thing that is wrong.
    """
    found = list(islice(read_all(path, limits=limits), 2))
    if len(found) > 1:
        fault = Fault(rule="DOK-002", params={"reason": words.SEVERAL_LINES}, whole_file=True)
        raise refusal([fault], Source(os.fspath(path), "", "json"))
    if isinstance(found[0], DocumentError):
        raise found[0]
    return found[0]


def read_all(
    path: AnyPath, *, limits: Limits = DEFAULT_LIMITS
) -> Iterator[Document | DocumentError]:
    """Read every course in a file, one at a time.

    Parameters: ``path``: as for ``read``; each line of JSON Lines (.jsonl, .ndjson) that is not
    blank is a course; ``limits``.

    Yields: each course with its source, or the error that tells what is wrong with it. At least
    one.
    """
    file = Path(path)
    name = os.fspath(path)
    if file.suffix.lower() in _LINES:
        yield from _lines(file, name, limits)
    else:
        yield _result(file, name, limits)


def read_bytes(
    data: bytes, *, name: str, format: Format | None = None, limits: Limits = DEFAULT_LIMITS
) -> Document:
    """Read the course in some bytes, such as from standard input.

    Parameters: ``data``; ``name``: what messages call it; ``format``: "yaml" or "json", told from
    how the text begins where None; ``limits``.

    Raises: DocumentError, with a finding for each thing that is wrong.
    """
    return _document(source_of(data, name=name, format=format, limits=limits), limits)


def read_all_bytes(
    data: bytes, *, name: str, limits: Limits = DEFAULT_LIMITS
) -> Iterator[Document | DocumentError]:
    """Read every course in some bytes: one document, or JSON Lines, told from how they look.

    Parameters: as for ``read_bytes``.

    Yields: each course with its source, or the error that tells what is wrong with it.
    """
    lines = [(n, line) for n, line in enumerate(data.splitlines(), 1) if line.strip()]
    if len(lines) > 1 and all(_is_one_object(line) for _, line in lines):
        yield from (_line(line, n, name, limits) for n, line in lines)
        return
    try:
        yield read_bytes(data, name=name, limits=limits)
    except DocumentError as error:
        yield error


def _is_one_object(line: bytes) -> bool:
    line = line.strip()
    return line.startswith(b"{") and line.endswith(b"}")


def load(path: AnyPath, *, limits: Limits = DEFAULT_LIMITS) -> Forlop:
    """Return the course in a file, without its source. Raises as ``read``."""
    return read(path, limits=limits).content


def loads_document(
    data: str | bytes,
    *,
    format: Format = "yaml",
    name: str = "<string>",
    limits: Limits = DEFAULT_LIMITS,
) -> Document:
    """Read the course in a text.

    Parameters: ``data``; ``format``: "yaml" or "json"; ``name``: what messages call it;
    ``limits``.

    Raises: DocumentError, with a finding for each thing that is wrong.
    """
    return _document(source_of(data, name=name, format=format, limits=limits), limits)


def loads(
    data: str | bytes,
    *,
    format: Format = "yaml",
    name: str = "<string>",
    limits: Limits = DEFAULT_LIMITS,
) -> Forlop:
    """Return the course in a text, without its source. Raises as ``loads_document``."""
    return loads_document(data, format=format, name=name, limits=limits).content


def from_dict(mapping: Mapping[str, Any]) -> Forlop:
    """Return the course a dictionary describes, as ``to_dict`` or a JSON reader makes it.

    Parameters: ``mapping``: plain values only; days as text, ``YYYY-MM-DD``.

    Raises: DocumentError, with a finding for each thing that is wrong.
    """
    tree = mapping if isinstance(mapping, dict) else _opened(mapping)
    forlop = course(tree)
    if forlop is None:
        forlop, faults = course_in_detail(tree)
        if forlop is None:
            raise refusal(faults, None)
    return forlop


def _opened(mapping: object) -> object:
    return dict(mapping) if isinstance(mapping, Mapping) else mapping


def _document(source: Source, limits: Limits) -> Document:
    tree = parse(source, limits)
    forlop = None if tree is MISSING else course(tree)
    if forlop is None or holds_identity_number(source.name):
        forlop = _thoroughly(source, limits)
    return Document(forlop, evolve(source, structured=True))


def _thoroughly(source: Source, limits: Limits) -> Forlop:
    reading_faults, tree = every_reading_fault(source, limits)
    if holds_identity_number(source.name):
        reading_faults.append(Fault(rule="DOK-015", whole_file=True))
    forlop, faults = course_in_detail(tree, reading_faults)
    if forlop is None:
        raise refusal(faults, source)
    return forlop


def _result(file: Path, name: str, limits: Limits) -> Document | DocumentError:
    try:
        data = whole_file(file, limits.max_bytes)
        form = _FORMATS.get(file.suffix.lower())
        return read_bytes(data, name=name, format=form, limits=limits)
    except DocumentError as error:
        return error
    except Unreadable as error:
        faults = error.faults
    return refusal(faults, Source(name, "", "yaml"))


def _lines(file: Path, name: str, limits: Limits) -> Iterator[Document | DocumentError]:
    nothing = True
    try:
        for number, line in lines_of(file, limits.max_bytes):
            if line.strip():
                nothing = False
                yield _line(line, number, name, limits)
            # Every further line would be refused for the same reason.
            if number == 1 and is_utf_16(line):
                break
    except Unreadable as error:
        faults = list(error.faults)
    else:
        faults = [empty()] if nothing else []
    for fault in faults:
        yield refusal([fault], Source(name, "", "json"))


def _line(line: bytes, number: int, name: str, limits: Limits) -> Document | DocumentError:
    try:
        source = source_of(
            line.rstrip(b"\r\n"), name=name, format="json", limits=limits, first_line=number
        )
        return _document(source, limits)
    except DocumentError as error:
        return error
