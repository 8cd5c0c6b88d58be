"""The child or youth a course is about."""

import datetime as dt

from grunnmodell.forlop.record import Record, fact, record

__all__ = ["BARN", "Barn", "Tillitsperson", "is_unborn"]

# The id by which any reference names the child.
BARN = "barn"


@record
class Barn(Record):
    """The child (*barn*) or youth: no name and no identity number, ever."""

    fodt: dt.date | None = fact("Day of birth.", default=None, sensitive=True)
    termin: dt.date | None = fact(
        "Due date of an unborn child, in place of fodt.",
        default=None,
        sensitive=True,
        planned=True,
    )
    sprak: str | None = fact("Language the child speaks best, as an ISO 639 code.", default=None)
    samisk: bool | None = fact("Whether the child is Sami.", default=None, sensitive=True)
    part: bool | None = fact(
        "Whether the tribunal has granted a child under 15 party rights (bvl. § 12-3).",
        default=None,
    )


def is_unborn(barn: Barn | None, day: dt.date) -> bool:
    """Say whether a child is known not to be born on a day."""
    if barn is None:
        return False
    return barn.termin is not None if barn.fodt is None else day < barn.fodt


@record
class Tillitsperson(Record):
    """The child's person of trust (*tillitsperson*), bvl. § 1-4."""

    informert: dt.date | None = fact("Day the child was told it may have one.", default=None)
    onsket: bool | None = fact("Whether the child wants one.", default=None)
    person: str | None = fact("The person chosen.", default=None, ref="Person")
