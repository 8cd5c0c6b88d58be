"""Duties that are data: what must exist in a phase, and what must be done by a day."""

from attrs import frozen

from grunnmodell.dates import Frist
from grunnmodell.findings import Severity
from grunnmodell.forlop import Record
from grunnmodell.katalog.forms import Condition, KravForm
from grunnmodell.law import ALWAYS, Hjemmel, Norm, Validity
from grunnmodell.text import Text

__all__ = ["Duty", "Fristregel", "Krav"]


@frozen(kw_only=True)
class Duty:
    """What every duty states once: its id, its source, how strongly it binds, and its words.

    Parameters: ``id``: three letters and three digits, or ``plugin/slug``; ``title``: the duty;
    ``message``: what is wrong when it is broken; ``mend``: what mends it; ``hjemmel``: sources,
    the main one first; ``norm``; ``validity``: the days it holds; ``modeller``: the course models
    it is for, empty for all; ``severity``: only where it differs from what norm and ground say;
    ``needs``: the parts of the document that must be supplied; ``docs``: why, and what it sees;
    ``since``: the edition it came with.
    """

    id: str
    title: Text
    message: Text
    mend: Text
    hjemmel: tuple[Hjemmel, ...]
    norm: Norm
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

    Parameters, beside those of a duty: ``faser``: codes of the phases; ``form``: what must exist.
    Its validity is tested against the day the phase was entered.
    """

    faser: tuple[str, ...]
    form: KravForm


@frozen(kw_only=True)
class Fristregel(Duty):
    """A deadline rule (*fristregel*): from one fact to another within a length of time.

    Parameters, beside those of a duty: ``on``: the kind of record it is computed for; ``start``,
    ``done``: paths from that record to the day it runs from and the day it is met; ``frist``: the
    length, or None where the start day is itself the due day; ``when``: conditions, all of which
    must hold; ``actor``: who has to act; ``anchored_in_due``: test its validity against the due
    day and not the start day, for what runs from a birth date.
    """

    on: type[Record]
    start: str
    done: str
    actor: Text
    frist: Frist | None = None
    when: tuple[Condition, ...] = ()
    anchored_in_due: bool = False
