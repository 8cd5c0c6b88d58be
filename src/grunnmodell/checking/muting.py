"""Items with broken references or ids: one finding each, and no rule looks at them."""

from attrs import frozen

from grunnmodell.checking.make import diagnostic
from grunnmodell.checking.references import dangling, double_ids, references
from grunnmodell.findings import Finding
from grunnmodell.forlop import Index, Path
from grunnmodell.text import Text

__all__ = ["Broken", "broken_items"]


@frozen
class Broken:
    """The broken items of a document.

    Parameters: ``items``: the paths of the items of top-level parts, such as one measure, that no
    rule should look at; ``parts``: the parts that hold a broken id or reference; ``findings``.
    """

    items: frozenset[Path]
    parts: frozenset[str]
    findings: tuple[Finding, ...]


def broken_items(index: Index, dropped: frozenset[str]) -> Broken:
    """Return the items with broken ids or references.

    No rule looks at items that hang on a record ``dropped`` because it lies after the day
    checked for, either; but the parts they stand in are whole.
    """
    items: set[Path] = set()
    findings = []
    for record, path, was_taken in double_ids(index):
        items.add(_item(path))
        if was_taken:
            findings.append(diagnostic("DOK-021", index.forlop, record, (*path, "id")))
    for record, path, field, place in dangling(index):
        items.add(_item(path))
        key = Text.same(field.name)
        where = (*path, *place)
        findings.append(diagnostic("DOK-020", index.forlop, record, where, key=key))
    parts = frozenset(str(path[0]) for path in items)
    later = _referring_to(dropped, index) if dropped else set()
    return Broken(frozenset(items | later), parts, tuple(findings))


def _item(path: Path) -> Path:
    """Return the path of the item a record stands in: of a list's item, or of the whole part."""
    return path[:2] if len(path) > 1 and isinstance(path[1], int) else path[:1]


def _referring_to(ids: frozenset[str], index: Index) -> set[Path]:
    """Return the items that hang on a record left out: a list that names others too does not."""
    found = set()
    for record, path in index.nodes:
        by_field: dict[str, list[bool]] = {}
        for field, ref, _ in references(record):
            by_field.setdefault(field.name, []).append(ref in ids)
        if path and any(all(left_out) for left_out in by_field.values()):
            found.add(_item(path))
    return found
