"""What the checker says of a course on a day."""

import datetime as dt
from collections.abc import Iterator

from attrs import evolve, field, frozen

from grunnmodell.checking.settings import EDITION
from grunnmodell.findings import Baseline, Finding, Severity, Subject, Tally

__all__ = ["NotAssessed", "PluginInfo", "Report"]


@frozen
class PluginInfo:
    """A plugin that took part in a run: its name and version."""

    name: str
    version: str


@frozen
class NotAssessed:
    """A duty that could not be assessed, and what was missing.

    Parameters: ``rule``: its id; ``missing``: parts that were not supplied, or the field whose
    day decides which law holds; ``subject``: the item, where it is one item only.
    """

    rule: str
    missing: tuple[str, ...]
    subject: Subject | None = None


@frozen(kw_only=True)
class Report:
    """What the checker says of one course on one day (*report*).

    Parameters: ``as_of``: the day it was checked for; ``forlop``, ``modell``: the course's id and
    model, None when the document could not be read; ``file``: the name it was read from;
    ``findings``: in document order; ``excepted``: findings that an exception covers, of the
    document's or of the caller's; ``known``: findings that a baseline knows;
    ``assessed``: ids of the duties that were assessed; ``not_assessed``: those that could not be;
    ``left_out``: ids of those that the settings left out; ``previews``: ids of those that count
    only from a later edition, and were not run; ``plugins``: whose content took part; ``edition``.
    """

    as_of: dt.date
    findings: tuple[Finding, ...]
    forlop: str | None = None
    modell: str | None = None
    file: str | None = None
    excepted: tuple[Finding, ...] = ()
    known: tuple[Finding, ...] = ()
    assessed: tuple[str, ...] = ()
    not_assessed: tuple[NotAssessed, ...] = ()
    left_out: tuple[str, ...] = ()
    previews: tuple[str, ...] = ()
    plugins: tuple[PluginInfo, ...] = field(default=())
    edition: str = EDITION

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are errors."""
        return tuple(self.at_least(Severity.ERROR))

    @property
    def broke(self) -> bool:
        """Whether the document could not be read, or a rule crashed."""
        return any(f.breaks_run for f in self.findings)

    def without(self, baseline: Baseline | Tally) -> "Report":
        """Return the report without the findings that a baseline knows, which it has in ``known``.

        Parameters: ``baseline``; for several reports of one run, its ``tally()``. What breaks a run
        is never left out.
        """
        tally = baseline.tally() if isinstance(baseline, Baseline) else baseline
        known = [f for f in self.findings if tally.knows(f)]
        # Equal findings may stand on both sides: told apart by what they are, not by what they say.
        gone = {id(f) for f in known}
        left = tuple(f for f in self.findings if id(f) not in gone)
        return evolve(self, findings=left, known=(*self.known, *known))

    def at_least(self, severity: Severity) -> Iterator[Finding]:
        """Yield the findings that weigh as much as ``severity``, or more."""
        return (f for f in self.findings if f.severity.at_least(severity))
