"""Exceptions (*unntak*) that are kept outside the courses, in a file for many of them."""

import os
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from attrs import field, frozen

from grunnmodell.documents import words
from grunnmodell.documents.course import not_told_yet
from grunnmodell.documents.faults import Fault
from grunnmodell.documents.limits import DEFAULT_LIMITS, Limits
from grunnmodell.documents.refusal import bytes_or_refusal, refusal
from grunnmodell.documents.source import Source
from grunnmodell.documents.structuring import structure
from grunnmodell.documents.tree import every_reading_fault, parse, source_of
from grunnmodell.documents.tree_marks import MISSING
from grunnmodell.forlop import Forlopsunntak
from grunnmodell.privacy import holds_identity_number

__all__ = ["ExceptionFile", "read_exceptions"]


# Not slotted, so that what is worked out on demand can be kept.
@frozen(slots=False)
class ExceptionFile:
    """The exceptions in a file, and where each stands.

    Parameters: ``content``: in file order; ``source``: the text, for positions.
    """

    content: tuple[Forlopsunntak, ...] = field(repr=False)
    source: Source

    def of(self, forlop: str) -> tuple[tuple[int, Forlopsunntak], ...]:
        """Return the exceptions for a course, each with its number in the file, from 0."""
        return self._by_course.get(forlop, ())

    @cached_property
    def _by_course(self) -> Mapping[str, tuple[tuple[int, Forlopsunntak], ...]]:
        found: dict[str, list[tuple[int, Forlopsunntak]]] = {}
        for number, unntak in enumerate(self.content):
            found.setdefault(unntak.forlop, []).append((number, unntak))
        return {forlop: tuple(each) for forlop, each in found.items()}


def read_exceptions(
    path: str | os.PathLike[str], *, limits: Limits = DEFAULT_LIMITS
) -> ExceptionFile:
    """Read a file of exceptions: a list in YAML or JSON, with the keys of a course's ``unntak``.

    Parameters: ``path``; ``limits``. Each exception names its course in ``forlop``.

    Raises: DocumentError, with a finding for each thing that is wrong.
    """
    name = os.fspath(path)
    source = source_of(
        bytes_or_refusal(name, format="yaml", max_bytes=limits.max_bytes), name=name, limits=limits
    )
    content = None if holds_identity_number(name) else _quickly(parse(source, limits))
    return ExceptionFile(_thoroughly(source, limits) if content is None else content, source)


def _quickly(tree: Any) -> tuple[Forlopsunntak, ...] | None:
    """Return the exceptions, or None when anything at all is wrong."""
    if not isinstance(tree, list):
        return None
    found = [structure(Forlopsunntak, item) for item in tree]
    right = tuple(unntak for unntak in found if unntak is not None)
    return right if len(right) == len(found) else None


def _thoroughly(source: Source, limits: Limits) -> tuple[Forlopsunntak, ...]:
    faults, tree = every_reading_fault(source, limits)
    if holds_identity_number(source.name):
        faults.append(Fault(rule="DOK-015", whole_file=True))
    content: tuple[Forlopsunntak, ...] | None = None
    # Where the text could not be read to its end, there is nothing more to say of it.
    if tree is not None or not faults:
        content, found = _in_detail(tree)
        faults += found
    if content is None or faults:
        raise refusal(faults, source, Forlopsunntak)
    return content


def _in_detail(tree: Any) -> tuple[tuple[Forlopsunntak, ...] | None, list[Fault]]:
    # Only here, since the one loads cattrs and both are for faulty files.
    from grunnmodell.documents.every_fault import exceptions_in_detail
    from grunnmodell.documents.identity_numbers import in_tree

    if not isinstance(tree, list):
        return None, [_no_list(tree)]
    content, found = exceptions_in_detail(tree)
    numbers = list(in_tree(tree))
    return content, [*not_told_yet(found, numbers, tree), *numbers]


def _no_list(tree: object) -> Fault:
    found = words.NULL if tree is MISSING else words.found(tree)
    params = {
        "key": words.THE_FILE,
        "expected": words.LIST,
        "found": found,
        "mend": words.AS_EXCEPTIONS,
    }
    return Fault(rule="DOK-008", params=params, whole_file=True)
