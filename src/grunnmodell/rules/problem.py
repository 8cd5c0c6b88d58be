"""What a rule says of a record: where something is wrong, or that it cannot know."""

from collections.abc import Mapping

from attrs import field, frozen

from grunnmodell.text import Param

__all__ = ["NotRecorded", "Problem"]


@frozen
class Problem:
    """One fault on a record.

    Parameters: ``steps``: field names and indexes from the record to the place, empty for the
    record itself; ``params``: values for the rule's message.
    """

    steps: tuple[str | int, ...] = ()
    params: Mapping[str, Param] = field(factory=dict)


class NotRecorded(Exception):  # noqa: N818  # says what is the case, and is no error
    """Raised by a rule that cannot say anything of a record, because a fact is not recorded.

    Parameters: ``facts``: the fields that are missing, such as ``barn.fodt``. The rule is then
    listed as not assessed for that record.
    """

    def __init__(self, *facts: str) -> None:
        self.facts = facts
        super().__init__(*facts)
