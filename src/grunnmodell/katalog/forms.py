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
    "BornByStart",
    "Cites",
    "Condition",
    "Consented",
    "CoversPoints",
    "EachHas",
    "Entry",
    "Exists",
    "First",
    "HasRoles",
    "Held",
    "KravForm",
    "Last",
    "NoneOf",
    "NoneWithin",
    "Noted",
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


@frozen
class BornByStart:
    """The child is born by the start day; an unborn child has a due date in its place."""


Condition = (
    Present
    | Absent
    | OneOf
    | NoneOf
    | NoneWithin
    | Cites
    | UnderAgeOnDue
    | RunningOnDue
    | BornByStart
)


@frozen
class First:
    """Entered on a day found at any of the paths, of records that meet ``where``.

    A deadline runs from the earliest of them; a phase may be entered anew on each.
    """

    paths: tuple[str, ...]
    where: Condition | None = None


@frozen
class Last:
    """Entered on the latest day at the path, if that latest record meets ``where``."""

    path: str
    where: Condition | None = None


@frozen
class AllEnded:
    """Entered on the last day of the part's records, once every one of them has ended.

    Parameters: ``part``; ``start``, ``end``: the fields of its first and last day; ``where``: what
    the one that ended last must meet; ``each_time``: also where more of them came later.
    """

    part: str
    start: str = "startet"
    end: str = "avsluttet"
    where: Condition | None = None
    each_time: bool = False


Entry = First | Last | AllEnded


@frozen
class TookPart:
    """Somebody took part in the phase, or it is recorded why not.

    Parameters: ``who``: ``barn``, or the role of a person.
    """

    who: str


@frozen
class Exists:
    """Something is recorded at every path, read from the course.

    A day counts when it has come by the end of the phase; *no* is recorded where ``answered`` says
    that any answer will do.
    """

    paths: tuple[str, ...]
    answered: bool = False


@frozen
class Noted:
    """A day at the path, read from the course, lies in the phase."""

    path: str


@frozen
class EachHas:
    """Every record of the phase at a path has something at each of some paths of its own.

    Parameters: ``path``: of the records, from the course; ``day``: the field whose day tells that
    a record is of the phase; ``fields``: the paths, from the record; ``at_least``: how many such
    records there must be.
    """

    path: str
    day: str
    fields: tuple[str, ...]
    at_least: int = 0


@frozen
class Held:
    """An activity took place in the phase, or before it where ``earlier`` says so.

    Parameters: ``aktivitet``: its code; ``after``: the code of an activity that each of them has
    to follow, with none of its own kind between.
    """

    aktivitet: str
    after: str | None = None
    earlier: bool = False


@frozen
class CoversPoints:
    """Every meeting of the phase that has a template covers its points, and informs of its others.

    A point may be marked as outside the assignment. Parameters: ``motemaler``: codes.
    """

    motemaler: tuple[str, ...]


@frozen
class Consented:
    """Everybody whom the measures are aimed at has consented, and has not withdrawn it.

    Parameters: ``gjelder``: what the consent is about, as a code; ``age``: from which age the
    child's own consent is asked for; ``always``: whose consent is asked for whatever the measures
    are aimed at, as ids of persons or ``barn``.
    """

    gjelder: str
    age: int
    always: tuple[str, ...] = ()


@frozen
class HasRoles:
    """Somebody has each of these roles."""

    roller: tuple[str, ...]


KravForm = TookPart | Exists | Noted | EachHas | Held | CoversPoints | Consented | HasRoles
