"""The deadlines of some courses, and which of them are asked for."""

from collections.abc import Iterable, Iterator

from attrs import evolve, field, frozen

from grunnmodell._version import __version__
from grunnmodell.checking import PluginInfo
from grunnmodell.documents import Source
from grunnmodell.findings import Finding, Location, Pointer, birthday_text, pointer
from grunnmodell.flow import Deadline, DeadlineState
from grunnmodell.reporting.outcome import Dated
from grunnmodell.reporting.safe import shown
from grunnmodell.text import Text

__all__ = ["CURRENT", "Listed", "Listing", "due_text", "item_of", "only_due_by", "place_of"]

# What somebody has to look at now; the rest is history, or does not apply.
CURRENT = (DeadlineState.OVERDUE, DeadlineState.OPEN, DeadlineState.NOT_COMPUTABLE)
# For a day that would tell the birth date, and is no birthday.
_HIDDEN = Text(nb="(vises ikke)", nn="(blir ikkje vist)", en="(not shown)")


@frozen(kw_only=True)
class Listed(Dated):
    """The deadlines of one document.

    Parameters, beside those of a dated document: ``deadlines``; ``source``: its text, for
    positions; ``findings``: what is wrong with a document that could not be read.
    """

    deadlines: tuple[Deadline, ...] = ()
    source: Source | None = field(default=None, repr=False)
    findings: tuple[Finding, ...] = ()


@frozen(kw_only=True)
class Listing:
    """A run that lists the deadlines of some documents.

    Parameters: ``documents``; ``plugins``: those active; ``show_values``: tell also the days that
    tell a birth date; ``version``: of grunnmodell.
    """

    documents: tuple[Listed, ...]
    plugins: tuple[PluginInfo, ...] = ()
    show_values: bool = False
    version: str = __version__

    @property
    def findings(self) -> Iterator[Finding]:
        """What is wrong with the documents that could not be read."""
        return (f for document in self.documents for f in document.findings)

    def hides(self, deadline: Deadline) -> bool:
        """Say whether a deadline's days are not told, because they would tell a birth date."""
        return deadline.from_birth and not self.show_values


def only_due_by(listing: Listing, days: int) -> Listing:
    """Return what is overdue, and what is due within so many days of its document's day."""

    def kept(deadlines: Iterable[Deadline]) -> tuple[Deadline, ...]:
        return tuple(d for d in deadlines if _is_due_by(d, days))

    documents = (evolve(each, deadlines=kept(each.deadlines)) for each in listing.documents)
    return evolve(listing, documents=tuple(documents))


def _is_due_by(deadline: Deadline, days: int) -> bool:
    if deadline.state is DeadlineState.OVERDUE:
        return True
    left = deadline.days_left
    return deadline.state is DeadlineState.OPEN and left is not None and left <= days


def due_text(deadline: Deadline) -> Text:
    """Return what stands for a last day that is not told: the birthday, where it is one."""
    return _HIDDEN if deadline.birthday is None else birthday_text(deadline.birthday)


def item_of(deadline: Deadline) -> str:
    """Return what tells the record a deadline is about from others: its own id, or its kind."""
    record = deadline.record
    own = getattr(record, "id", None)
    if isinstance(own, str):
        return shown(own)
    # A notice has no id of its own; whom it is to tells it from the others.
    person = getattr(record, "person", None)
    kind = type(record).__name__.lower()
    return f"{kind} {shown(person)}" if isinstance(person, str) else kind


def place_of(deadline: Deadline, document: Listed) -> tuple[Pointer, Location | None]:
    """Return the JSON pointer of what a deadline is about, and its place in the file."""
    where = pointer(deadline.path)
    source = document.source
    return where, None if source is None else source.locate(where)
