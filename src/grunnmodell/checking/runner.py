"""Check one course: what a run knows, and the report it makes."""

import datetime as dt
from collections.abc import Callable, Iterator

import attrs

from grunnmodell.checking.exceptions import has_exception
from grunnmodell.checking.from_document import document_findings
from grunnmodell.checking.from_duties import deadline_findings, krav_findings, rule_findings
from grunnmodell.checking.report import Report
from grunnmodell.checking.rulebook import RuleBook
from grunnmodell.checking.run import Run
from grunnmodell.checking.settings import Settings
from grunnmodell.findings import Finding, Location, Pointer, pointer
from grunnmodell.forlop import Forlop

__all__ = ["check_course"]

Locate = Callable[[Pointer], Location | None]


def check_course(
    forlop: Forlop,
    *,
    as_of: dt.date,
    book: RuleBook,
    settings: Settings,
    file: str | None = None,
    locate: Locate | None = None,
) -> Report:
    """Check a course as it was known on a day.

    Parameters: ``forlop``; ``as_of``; ``book``: what to check against; ``settings``; ``file``,
    ``locate``: the name it was read from, and what finds a pointer's place in it.
    Returns the report. Content never makes it raise: a rule that crashes becomes a finding.
    """
    run = Run(forlop, as_of=as_of, book=book, settings=settings)
    found = [
        *document_findings(run),
        *rule_findings(run),
        *krav_findings(run),
        *deadline_findings(run),
    ]
    placed = list(_placed(found, run, locate))
    unntak = forlop.unntak or ()
    excepted = [f for f in placed if has_exception(f, unntak, as_of)]
    return Report(
        as_of=as_of,
        forlop=forlop.id,
        modell=forlop.modell,
        file=file,
        findings=tuple(f for f in placed if f not in excepted),
        excepted=tuple(excepted),
        assessed=tuple(sorted(run.active)),
        not_assessed=tuple(run.not_assessed),
        plugins=book.plugins,
    )


def _placed(findings: list[Finding], run: Run, locate: Locate | None) -> Iterator[Finding]:
    """Put findings in document order, and give each its place in the file."""
    if not findings:
        return
    order = {pointer(path): i for i, (_, path) in enumerate(run.whole.nodes)}

    def rank(finding: Finding) -> tuple[int, str, str]:
        place = finding.pointer
        while place not in order:
            place = place.rpartition("/")[0]
        return order[place], finding.pointer, finding.rule

    for finding in sorted(findings, key=rank):
        where = locate(finding.pointer) if locate is not None else None
        yield attrs.evolve(finding, location=where) if where is not None else finding
