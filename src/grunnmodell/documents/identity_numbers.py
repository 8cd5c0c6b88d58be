"""Identity numbers anywhere in a document that is being refused, comments included."""

from collections.abc import Iterator

from grunnmodell.documents.faults import Fault
from grunnmodell.findings import Path
from grunnmodell.privacy import holds_identity_number

__all__ = ["in_comments", "in_tree"]

_RULE = "DOK-015"


def in_tree(tree: object, path: Path = (), *, levels: int = 64) -> Iterator[Fault]:
    """Yield a fault for each key or value that holds an identity number.

    Parameters: ``tree``; ``path``: where it stands; ``levels``: how deep to go, since a tree made
    in code may hold itself.
    """
    if isinstance(tree, (dict, list)):
        pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
        for step, item in pairs if levels else ():
            inner = (*path, step)
            if isinstance(step, str) and holds_identity_number(step):
                yield Fault(rule=_RULE, path=inner, on_key=True)
            yield from in_tree(item, inner, levels=levels - 1)
    elif _is_number_or_text(tree) and holds_identity_number(str(tree)):
        yield Fault(rule=_RULE, path=path)


def in_comments(text: str) -> Iterator[Fault]:
    """Yield a fault for each line of YAML that holds an identity number after a ``#``."""
    start = 0
    for line in text.splitlines(keepends=True):
        sign = line.find("#")
        if sign >= 0 and holds_identity_number(line[sign:]):
            yield Fault(rule=_RULE, offset=start + sign)
        start += len(line)


def _is_number_or_text(value: object) -> bool:
    # Python refuses to write out the longest numbers.
    return isinstance(value, str) or (type(value) is int and abs(value) < 10**18)
