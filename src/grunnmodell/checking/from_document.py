"""What is wrong with a document that could be read."""

from collections.abc import Iterator

from grunnmodell.checking.make import diagnostic, field_name
from grunnmodell.checking.run import Run
from grunnmodell.findings import Finding
from grunnmodell.forlop import Path
from grunnmodell.text import Param, Text

__all__ = ["document_findings"]


def document_findings(run: Run) -> Iterator[Finding]:
    """Yield broken ids and references, an unknown model, later dates and required parts."""
    yield from run.broken.findings
    if run.context.modell is None:
        known = ", ".join(sorted(run.book.katalog.forlopsmodeller))
        yield _diagnostic(run, "DOK-022", ("modell",), allowed=Text.same(known))
    for path in run.known.later:
        key = Text.same(field_name(path))
        yield _diagnostic(run, "DOK-023", path, key=key, as_of=run.as_of)
    for part in run.plan.require:
        if getattr(run.forlop, part) is None:
            yield _diagnostic(run, "DOK-024", (part,), key=Text.same(part))


def _diagnostic(run: Run, rule: str, path: Path, /, **params: Param) -> Finding:
    return diagnostic(rule, run.forlop, run.record_at(path), path, **params)
