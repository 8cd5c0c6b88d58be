"""From plain values to a course: quickly when they are right, thoroughly when they are not."""

from collections.abc import Iterable

from grunnmodell.documents import words
from grunnmodell.documents.faults import Fault
from grunnmodell.documents.structuring import structure
from grunnmodell.documents.tree import empty
from grunnmodell.documents.tree_marks import BROKEN, MISSING
from grunnmodell.findings import Path
from grunnmodell.forlop import Dokumenttype, Forlop
from grunnmodell.text import Text

__all__ = ["FORMAT_VERSION", "course", "course_in_detail", "not_told_yet"]

FORMAT_VERSION = 1


def course(tree: object) -> Forlop | None:
    """Return the course plain values describe, or None when anything is wrong with them."""
    forlop = structure(Forlop, tree)
    return forlop if forlop is not None and forlop.grunnmodell == FORMAT_VERSION else None


def course_in_detail(
    tree: object, reading_faults: Iterable[Fault] = ()
) -> tuple[Forlop | None, list[Fault]]:
    """Return the course plain values describe, or everything that is wrong with them.

    Parameters: ``tree``: the values, None where they could not be read; ``reading_faults``: what
    is wrong with the form.

    Returns: the course and no faults, or None and the faults.
    """
    from grunnmodell.documents.identity_numbers import in_tree

    faults = list(reading_faults)
    if tree is None and faults:
        return None, faults
    header = _header_fault(tree)
    if header is not None:
        return None, [*faults, header, *in_tree(tree)]
    # Only here, since this loads cattrs.
    from grunnmodell.documents.every_fault import structure_in_detail

    forlop, found = structure_in_detail(tree)
    numbers = list(in_tree(tree))
    faults += [*not_told_yet(found, numbers, tree), *numbers]
    return (None if faults else forlop), faults


def not_told_yet(found: list[Fault], numbers: list[Fault], tree: object) -> Iterable[Fault]:
    """Yield the faults found in a tree that no other fault tells of."""
    # Identity numbers are told of by ``numbers``, which knows their place inside ``lokalt`` too.
    told = {fault.path for fault in numbers}
    for fault in found:
        known = fault.rule == "DOK-015" or fault.path in told
        if not known and _at(tree, fault.path) is not BROKEN:
            yield fault


def _at(tree: object, path: Path) -> object:
    for step in path:
        if isinstance(tree, dict):
            tree = tree.get(step)
        elif isinstance(tree, list) and isinstance(step, int):
            tree = tree[step]
    return tree


def _header_fault(tree: object) -> Fault | None:
    if tree is MISSING:
        return empty()
    if not isinstance(tree, dict):
        reason = words.TOP_IS_LIST if isinstance(tree, list) else words.TOP_IS_VALUE
        return Fault(rule="DOK-002", params={"reason": reason}, whole_file=True)
    if "grunnmodell" not in tree:
        return Fault(rule="DOK-002", params={"reason": words.NO_HEADER}, whole_file=True)
    version = tree["grunnmodell"]
    if type(version) is int and version != FORMAT_VERSION:
        return Fault(rule="DOK-013", path=("grunnmodell",))
    return _kind_fault(tree.get("dokument"))


def _kind_fault(kind: object) -> Fault | None:
    kinds = [known.value for known in Dokumenttype]
    # A document of another kind has other keys: to list them all as unknown would help nobody.
    if not isinstance(kind, str) or kind in kinds:
        return None
    params = {"key": Text.same("dokument"), "allowed": words.allowed(kinds)}
    return Fault(rule="DOK-010", path=("dokument",), params=params)
