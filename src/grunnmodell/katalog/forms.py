"""The declarative forms a requirement, a condition and a phase's entry are written in.

They are data, so that a YAML plugin can write them, a diff compare them and a picture draw them.
Paths are field names joined by dots, read from the record in question; a field that names other
records by id leads on to them (``meldinger.mottatt`` from an investigation), and ``^`` leads to the
record this one stands in (``^.tiltak.ref`` from an evaluation: the measures of its plan).
"""

from attrs import frozen

__all__ = [
    "Absent",
    "AllEnded",
    "Condition",
    "Entry",
    "First",
    "KravForm",
    "Last",
    "OneOf",
    "Present",
    "RunningOnDue",
    "TookPart",
]


@frozen
class Present:
    """Something is recorded at the path."""

    path: str


@frozen
class Absent:
    """Nothing is recorded at the path."""

    path: str


@frozen
class OneOf:
    """The value at the path is one of these codes."""

    path: str
    codes: tuple[str, ...]


@frozen
class RunningOnDue:
    """A record at the path, such as a measure, is running on the day the deadline ends."""

    path: str


Condition = Present | Absent | OneOf | RunningOnDue


@frozen
class First:
    """Entered on the earliest day found at any of the paths, of records that meet ``where``."""

    paths: tuple[str, ...]
    where: OneOf | None = None


@frozen
class Last:
    """Entered on the latest day at the path, if that latest record meets ``where``."""

    path: str
    where: OneOf | None = None


@frozen
class AllEnded:
    """Entered on the last day of the part's records, once every one of them has ended."""

    part: str


Entry = First | Last | AllEnded


@frozen
class TookPart:
    """Somebody took part in the phase, or it is recorded why not.

    Parameters: ``who``: ``barn``, or the role of a person.
    """

    who: str


KravForm = TookPart
