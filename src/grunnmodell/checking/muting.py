"""Items whose references or ids are broken: they get one finding each, and no rule looks at them."""

from grunnmodell.checking.make import diagnostic
from grunnmodell.checking.references import dangling, double_ids, references
from grunnmodell.findings import Finding
from grunnmodell.forlop import Index, Path
from grunnmodell.text import Text

__all__ = ["broken_items"]


def broken_items(index: Index, dropped: frozenset[str]) -> tuple[set[Path], list[Finding]]:
    """Return the items no rule should look at, and a finding for each broken id or reference.

    An item is a record of a top-level part, such as one measure. Also muted are items that refer
    to a record ``dropped`` because it lies after the day checked for.
    """
    muted: set[Path] = set()
    findings = []
    for record, path in double_ids(index):
        muted.add(path[:2])
        findings.append(diagnostic("DOK-021", index.forlop, record, (*path, "id")))
    for record, field, path in dangling(index):
        muted.add(path[:2])
        key = Text.same(field.name)
        findings.append(diagnostic("DOK-020", index.forlop, record, path, key=key))
    if dropped:
        muted |= _referring_to(dropped, index)
    return muted, findings


def _referring_to(ids: frozenset[str], index: Index) -> set[Path]:
    return {
        path[:2]
        for record, path in index.nodes
        if path and any(ref in ids for _, ref, _ in references(record))
    }
