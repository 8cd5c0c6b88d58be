"""What a rule yields: where on the record something is wrong, and the values for its message."""

from collections.abc import Mapping

from attrs import field, frozen

from grunnmodell.text import Param

__all__ = ["Problem"]


@frozen
class Problem:
    """One fault on a record.

    Parameters: ``steps``: field names and indexes from the record to the place, empty for the
    record itself; ``params``: values for the rule's message.
    """

    steps: tuple[str | int, ...] = ()
    params: Mapping[str, Param] = field(factory=dict)
