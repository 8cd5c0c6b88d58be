"""What a whole run came to: the reports, and where their day came from."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from attrs import field, frozen

from grunnmodell._version import __version__
from grunnmodell.checking import EDITION, PluginInfo, Report
from grunnmodell.documents import Source
from grunnmodell.findings import Finding, Location, Severity

__all__ = ["Checked", "Dated", "DayFrom", "Outcome"]

# Who said which day to check for: the caller, the document's own «per», or the calendar.
DayFrom = Literal["option", "document", "today"]


@frozen(kw_only=True)
class Dated:
    """One document, and the day it is told of.

    Parameters: ``file``; ``forlop``, ``modell``: the course's id and model; ``as_of``,
    ``day_from``: the day, and who said so: None where it could not be read.
    """

    file: str
    forlop: str | None = None
    modell: str | None = None
    as_of: dt.date | None = None
    day_from: DayFrom | None = None


@frozen(kw_only=True)
class Checked:
    """One document of a run.

    Parameters: ``report``; ``day_from``: where its day came from, None when it could not be read
    and so was checked for no day; ``source``: its text, for excerpts.
    """

    report: Report
    day_from: DayFrom | None = None
    source: Source | None = field(default=None, repr=False)

    @property
    def as_of(self) -> dt.date | None:
        """The day it was checked for, None when it could not be read."""
        return None if self.day_from is None else self.report.as_of


# Not slotted, so that what is counted once is kept.
@frozen(kw_only=True, slots=False)
class Outcome:
    """A run over some documents.

    Parameters: ``checked``: in the order they were named; ``plugins``: those active in the run;
    ``passed_over``: files in the folders that are no documents; ``config``: the configuration files
    that set it up; ``edition``: whose duties count; ``version``: of grunnmodell;
    ``unmet_exceptions``: where the caller's exceptions for courses that were not met stand;
    ``gone``: how many findings of the baseline were not met, None without a baseline.
    """

    checked: tuple[Checked, ...]
    plugins: tuple[PluginInfo, ...] = ()
    passed_over: int = 0
    config: tuple[str, ...] = ()
    edition: str = EDITION
    version: str = __version__
    unmet_exceptions: tuple[Location, ...] = ()
    gone: int | None = None

    @property
    def reports(self) -> Iterator[Report]:
        """The reports, in order."""
        return (c.report for c in self.checked)

    @property
    def findings(self) -> Iterator[Finding]:
        """Every finding, in order."""
        return (f for report in self.reports for f in report.findings)

    @property
    def broke(self) -> bool:
        """Whether a document could not be read, or a rule crashed."""
        return any(report.broke for report in self.reports)

    @property
    def courses(self) -> int:
        """How many courses were checked."""
        return sum(c.day_from is not None for c in self.checked)

    @property
    def unreadable(self) -> int:
        """How many documents could not be read as a course."""
        return len(self.checked) - self.courses

    @property
    def days(self) -> Counter[tuple[dt.date, DayFrom]]:
        """How many courses were checked for which day, and where it came from."""
        return Counter((c.report.as_of, c.day_from) for c in self.checked if c.day_from)

    @property
    def by_severity(self) -> dict[Severity, int]:
        """How many findings there are of each severity, the heaviest first."""
        counts = Counter(f.severity for f in self.findings)
        return {severity: counts[severity] for severity in Severity}

    @property
    def excepted(self) -> tuple[Finding, ...]:
        """The findings that an exception covers."""
        return tuple(f for report in self.reports for f in report.excepted)

    @property
    def known(self) -> int:
        """How many findings the baseline knows."""
        return sum(len(report.known) for report in self.reports)

    @property
    def lowered(self) -> int:
        """How many findings weigh less, because their data were migrated."""
        return sum(f.lowered_from is not None for f in self.findings)

    @property
    def assessed(self) -> int:
        """How many duties were assessed, added up over the courses."""
        return sum(len(report.assessed) for report in self.reports)

    @property
    def not_assessed(self) -> int:
        """How many duties were not assessed, added up over the courses."""
        return sum(n.subject is None for report in self.reports for n in report.not_assessed)

    @property
    def left_out(self) -> int:
        """How many duties the settings left out, added up over the courses."""
        return sum(len(report.left_out) for report in self.reports)

    @property
    def previews(self) -> int:
        """How many duties of a later edition were not run, added up over the courses."""
        return sum(len(report.previews) for report in self.reports)

    @property
    def missing_parts(self) -> dict[str, int]:
        """How many duties each missing part kept from being assessed, the most first."""
        counts = Counter(
            part
            for report in self.reports
            for n in report.not_assessed
            if n.subject is None
            for part in n.missing
        )
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    @property
    def items_not_assessed(self) -> dict[str, int]:
        """On how many single items each duty was not assessed, because a day is not recorded."""
        rules = [n.rule for r in self.reports for n in r.not_assessed if n.subject is not None]
        return dict(sorted(Counter(rules).items()))
