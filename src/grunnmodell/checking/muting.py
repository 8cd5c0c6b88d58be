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

    No rule looks at items that refer to a record ``dropped`` because it lies after the day
    checked for, either; but the parts they stand in are whole.
    """
    items: set[Path] = set()
    findings = []
    for record, path, was_taken in double_ids(index):
        items.add(path[:2])
        if was_taken:
            findings.append(diagnostic("DOK-021", index.forlop, record, (*path, "id")))
    for record, field, path in dangling(index):
        items.add(path[:2])
        key = Text.same(field.name)
        findings.append(diagnostic("DOK-020", index.forlop, record, path, key=key))
    parts = frozenset(str(path[0]) for path in items)
    later = _referring_to(dropped, index) if dropped else set()
    return Broken(frozenset(items | later), parts, tuple(findings))


def _referring_to(ids: frozenset[str], index: Index) -> set[Path]:
    return {
        path[:2]
        for record, path in index.nodes
        if path and any(ref in ids for _, ref, _ in references(record))
    }
