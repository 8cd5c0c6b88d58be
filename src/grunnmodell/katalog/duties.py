"""Duties that are data: what must exist in a phase, and what must be done by a day."""

from enum import Enum

from attrs import field, frozen

from grunnmodell.dates import Frist
from grunnmodell.findings import Severity
from grunnmodell.forlop import Record
from grunnmodell.katalog.forms import Condition, Entry, First, KravForm
from grunnmodell.law import ALWAYS, Hjemmel, Norm, Validity
from grunnmodell.text import Text

__all__ = ["Duty", "Fristregel", "Fristtype", "Krav"]


@frozen(kw_only=True)
class Duty:
    """What every duty states once: its id, its source, how strongly it binds, and its words.

    Parameters: ``id``: three letters and three digits, or ``plugin/slug``; ``title``: the duty;
    ``message``: what is wrong when it is broken; ``why``: why that matters, in one clause;
    ``mend``: what mends it; ``hjemmel``: sources, the main one first; ``norm``; ``validity``: the
    days it holds; ``modeller``: the course models it is for, empty for all; ``severity``: only
    where it differs from what norm and ground say; ``needs``: the parts of the document that must
    be supplied; ``docs``: why, and what it sees; ``since``: the edition it came with.
    """

    id: str
    title: Text
    message: Text
    mend: Text
    hjemmel: tuple[Hjemmel, ...]
    norm: Norm
    why: Text | None = None
    validity: Validity = ALWAYS
    modeller: tuple[str, ...] = ()
    severity: Severity | None = None
    needs: tuple[str, ...] = ()
    docs: str = ""
    since: str = "2026"

    def severity_in(self, modell: str) -> Severity:
        """Return how much a breach weighs in a course of this model.

        A *skal* of an act or regulation is an error; a *skal* of a guideline only in the model it
        describes, else a warning; *bør* is a warning, *kan* a note.
        """
        if self.severity is not None:
            return self.severity
        if self.norm is Norm.BOR:
            return Severity.WARNING
        if self.norm is Norm.KAN:
            return Severity.NOTE
        binds = any(h.is_law or modell in h.lov.describes for h in self.hjemmel)
        return Severity.ERROR if binds else Severity.WARNING

    def is_for(self, modell: str) -> bool:
        """Say whether the duty is one of this course model."""
        return not self.modeller or modell in self.modeller


@frozen(kw_only=True)
class Krav(Duty):
    """A requirement (*krav*): something must exist before a phase is left.

    Parameters, beside those of a duty: ``faser``: codes of the phases; ``form``: what must exist;
    ``actor``: who has to see to it; ``when``: conditions on the course, all of which must hold;
    ``aldersmodul``: code of the age module that asks it, None where the model does;
    ``skjerper``: id of the requirement it tightens, which asks no more than this one does.
    Its validity is tested against the day the phase was entered.
    """

    faser: tuple[str, ...]
    form: KravForm
    actor: Text
    when: tuple[Condition, ...] = ()
    aldersmodul: str | None = None
    skjerper: str | None = None

    @property
    def blocks(self) -> bool:
        """Say whether a phase cannot be left without it: what only should or may be never does."""
        return self.norm is Norm.SKAL


class Fristtype(Enum):
    """What a deadline is (*fristtype*): a duty, a right or a limit.

    ``PLIKT``: something must be done by its last day. ``RETT``: something may be done up to its
    last day, and nothing is wrong when nobody does. ``GRENSE``: something must have ended by then.
    """

    PLIKT = "plikt"
    RETT = "rett"
    GRENSE = "grense"


def _as_entries(start: str | tuple[Entry, ...]) -> tuple[Entry, ...]:
    return (First((start,)),) if isinstance(start, str) else start


def _as_paths(done: str | tuple[str, ...]) -> tuple[str, ...]:
    return (done,) if isinstance(done, str) else done


@frozen(kw_only=True)
class Fristregel(Duty):
    """A deadline rule (*fristregel*): from one fact to another within a length of time.

    Parameters, beside those of a duty: ``on``: the kind of record it is computed for; ``start``:
    the path of the day it runs from, or entries of which the earliest counts; ``done``: the paths
    of the days it is met by, from that record, empty where nothing records it; ``frist``: the
    length, or None where the start day is itself the due day; ``type``: duty, right or limit;
    ``when``: conditions, all of which must hold; ``actor``: who has to act, or may;
    ``repeats``: every day it is met starts it anew; ``excused``: the field that, on the record
    which meets it, says that coming late has a recorded reason; ``runs``: the path of what it
    is for: a limit is broken when that runs on (None for the record itself), and a duty is overdue
    only while it runs (None for always); ``pending``: the day
    it runs from may not have come, so that nothing is amiss while it is not recorded;
    ``anchored_in_due``: test its validity against the due day and not the start day, for what runs
    from a birth date; ``faser``: codes of the phases that pictures show it in, ``model/phase``
    where it is one model's only; ``ordlyd``: the words of the source, as they stand there;
    ``skjerper``: id of the deadline rule it tightens, which gives no less time than this one does.
    """

    on: type[Record]
    start: tuple[Entry, ...] = field(converter=_as_entries)
    done: tuple[str, ...] = field(converter=_as_paths)
    actor: Text
    frist: Frist | None = None
    type: Fristtype = Fristtype.PLIKT
    when: tuple[Condition, ...] = ()
    repeats: bool = False
    excused: str | None = None
    runs: str | None = None
    pending: bool = False
    anchored_in_due: bool = False
    faser: tuple[str, ...] = ()
    ordlyd: str = ""
    skjerper: str | None = None
