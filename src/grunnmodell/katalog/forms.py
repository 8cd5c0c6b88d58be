"""The declarative forms a requirement, a condition and a phase's entry are written in.

They are data, so that a YAML plugin can write them, a diff compare them and a picture draw them.
A path is steps joined by dots, read from the record in question:

- ``mottatt``: a field; a field that names other records by id leads on to them
  (``meldinger.mottatt`` from an investigation)
- ``hendelser(type=stoppunkt)``: those records of a field whose own field holds this code;
  ``klager(person={person})``: or what a field of the record in question holds
- ``^``: the record this one stands in (``^.tiltak.ref`` from an evaluation: its plan's measures)
- ``.`` alone: the record in question itself
- ``/`` before the first step: read from the course (``/barn.fodt`` from a measure)
- ``tiltak[vedtak]``: the records of a top-level part that name this one in a field;
  ``tiltak[last vedtak]``: those where it is the latest they name
"""

from attrs import frozen

from grunnmodell.law import Hjemmel

__all__ = [
    "Absent",
    "AllEnded",
    "Cites",
    "Condition",
    "Entry",
    "First",
    "KravForm",
    "Last",
    "NoneOf",
    "NoneWithin",
    "OneOf",
    "Present",
    "RunningOnDue",
    "TookPart",
    "UnderAgeOnDue",
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
    """The value at the path is one of these codes; it is unknown where nothing is recorded."""

    path: str
    codes: tuple[str, ...]


@frozen
class NoneOf:
    """No value at the path is one of these codes; nothing recorded there will do."""

    path: str
    codes: tuple[str, ...]


@frozen
class Cites:
    """The citation written at the path names one of these sections.

    Parameters: ``path``; ``paragrafer``: the sections; ``ledd``: its paragraph, where that decides;
    ``among``: the paragraphs that can decide it: a citation of none of them leaves it unknown.
    """

    path: str
    paragrafer: tuple[Hjemmel, ...]
    ledd: int | None = None
    among: tuple[int, ...] = ()


@frozen
class NoneWithin:
    """No day at the path lies after the start day and not after the last one.

    Where one does, another deadline runs from it, and asks in this one's place.
    """

    path: str


@frozen
class UnderAgeOnDue:
    """The youth is under an age, in whole years, on the day the deadline ends."""

    years: int


@frozen
class RunningOnDue:
    """A record at the path, such as a measure, is running on the day the deadline ends."""

    path: str


Condition = Present | Absent | OneOf | NoneOf | NoneWithin | Cites | UnderAgeOnDue | RunningOnDue


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
