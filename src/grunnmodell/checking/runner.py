"""Check one course: what a run knows, and the report it makes."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

import attrs

from grunnmodell.checking.exceptions import sift
from grunnmodell.checking.from_document import document_findings
from grunnmodell.checking.from_duties import deadline_findings, krav_findings, rule_findings
from grunnmodell.checking.given import Given, Locate
from grunnmodell.checking.report import Report
from grunnmodell.checking.rulebook import RuleBook
from grunnmodell.checking.run import Run
from grunnmodell.checking.settings import Settings
from grunnmodell.findings import Finding, pointer
from grunnmodell.forlop import Forlop, fields_of
from grunnmodell.katalog import Duty

__all__ = ["check_course", "report_of"]


def check_course(
    forlop: Forlop,
    *,
    as_of: dt.date,
    book: RuleBook,
    settings: Settings,
    file: str | None = None,
    locate: Locate | None = None,
    exceptions: Sequence[Given] = (),
) -> Report:
    """Check a course as it was known on a day.

    Parameters: ``forlop``; ``as_of``; ``book``: what to check against; ``settings``; ``file``,
    ``locate``: the name it was read from, and what finds a pointer's place in it;
    ``exceptions``: those the caller gives beside the document's own.
    Returns the report. Content never makes it raise: a rule that crashes becomes a finding.
    """
    run = Run(forlop, as_of=as_of, book=book, settings=settings, exceptions=exceptions)
    return report_of(run, file=file, locate=locate)


def report_of(run: Run, *, file: str | None, locate: Locate | None) -> Report:
    """Return the report of one run over a course. Parameters as above."""
    found = [
        *document_findings(run),
        *rule_findings(run),
        *krav_findings(run),
        *deadline_findings(run),
    ]
    sifted = sift(run, found, locate)
    findings = _placed([*sifted.findings, *sifted.told], run, locate)
    return Report(
        as_of=run.as_of,
        forlop=run.forlop.id,
        modell=run.forlop.modell,
        file=file,
        findings=(*findings, *sifted.told_of_caller),
        excepted=tuple(_placed(sifted.excepted, run, locate)),
        assessed=tuple(sorted({duty.id for duty in run.active})),
        not_assessed=tuple(run.not_assessed),
        left_out=_ids(run.plan.left_out, run.forlop.modell),
        previews=_ids(run.plan.previews, run.forlop.modell),
        edition=run.plan.edition,
        plugins=run.book.plugins,
    )


def _ids(duties: Iterable[Duty], modell: str) -> tuple[str, ...]:
    return tuple(sorted({duty.id for duty in duties if duty.is_for(modell)}))


def _placed(findings: list[Finding], run: Run, locate: Locate | None) -> list[Finding]:
    """Give each finding its place in the file, and put them in document order."""
    if locate is not None:
        findings = [attrs.evolve(f, location=locate(f.pointer)) for f in findings]
    # Only a run with findings needs to know the order of things.
    return sorted(findings, key=_rank(run)) if findings else findings


def _rank(run: Run) -> Callable[[Finding], tuple[int, int, str, str]]:
    parts = {f"/{field.name}": i for i, field in enumerate(fields_of(Forlop))}
    nodes = {pointer(path): i for i, (_, path) in enumerate(run.whole.nodes)}

    def rank(finding: Finding) -> tuple[int, int, str, str]:
        where, place = finding.location, finding.pointer
        if where is not None:
            return where.line or 0, where.column or 0, place, finding.rule
        part = parts.get("/" + place[1:].partition("/")[0], -1)
        while place not in nodes:
            place = place.rpartition("/")[0]
        return part, nodes[place], finding.pointer, finding.rule

    return rank
