"""One fault in a document, before it is known where in the text it stands."""

from collections.abc import Mapping

from attrs import field, frozen

from grunnmodell.findings import Path
from grunnmodell.text import Param

__all__ = ["Fault", "Unreadable", "ValueFault"]


@frozen(kw_only=True)
class Fault:
    """One fault.

    Parameters: ``rule``: the DOK id; ``path``: the way to it as it stands in the document, unknown
    keys included, so it must never be shown; ``params``: what fills in the message; ``on_key``:
    whether the key is at fault and not its value; ``offset``: the place in the text where the
    path cannot tell; ``first``: the place of what came before it, for a key given twice;
    ``whole_file``: whether no place in the text can be told.
    """

    rule: str
    path: Path = ()
    params: Mapping[str, Param] = field(factory=dict)
    on_key: bool = False
    offset: int | None = None
    first: int | None = None
    whole_file: bool = False


class ValueFault(ValueError):  # noqa: N818 - never leaves this layer
    """A value does not fit its field. Holds the kind of fault and words, never the value.

    Parameters: ``rule``: the DOK id; ``params``: what fills in the message.
    """

    def __init__(self, rule: str, **params: Param) -> None:
        self.rule = rule
        self.params: dict[str, Param] = params
        super().__init__(rule)


class Unreadable(Exception):  # noqa: N818 - never leaves this layer
    """A text could not be read to its end.

    Parameters: ``faults``: what was found; ``tree``: what could be read all the same, None where
    reading stopped.
    """

    def __init__(self, *faults: Fault, tree: object = None) -> None:
        self.faults = faults
        self.tree = tree
        super().__init__(*(fault.rule for fault in faults))
