"""What a run knows beforehand: exceptions beside the courses, and a baseline of findings."""

from pathlib import Path

import click
from attrs import evolve, field, frozen

from grunnmodell.cli.exits import Refused
from grunnmodell.cli.outputs import insist_writable
from grunnmodell.cli.terminal import fitted
from grunnmodell.cli.writing import write_whole
from grunnmodell.documents import ExceptionFile, baseline_text, read_baseline, read_exceptions
from grunnmodell.findings import Baseline, DocumentError, Location
from grunnmodell.reporting import Outcome, shown
from grunnmodell.reporting.words import MEND
from grunnmodell.text import Lang, Text

__all__ = ["Known", "read_known"]

_LEFT = Text(
    nb="Referanselisten er uendret: noe kunne ikke leses eller sjekkes.",
    nn="Referanselista er uendra: noko kunne ikkje lesast eller sjekkast.",
    en="The baseline is left as it was: something could not be read or checked.",
)
_WRITTEN = Text(
    nb="Referanselisten er skrevet: {known} kjente funn, {new} nye og {gone} borte.",
    nn="Referanselista er skriven: {known} kjende funn, {new} nye og {gone} borte.",
    en="Baseline written: {known} known findings, {new} new and {gone} gone.",
)


@frozen
class Known:
    """What a run knows beforehand.

    Parameters: ``exceptions``: those of ``--exceptions``; ``file``: that of ``--baseline``;
    ``baseline``: what stands in it; ``update``: whether to write it.
    """

    exceptions: ExceptionFile | None = None
    file: Path | None = None
    baseline: Baseline | None = field(default=None, repr=False)
    update: bool = False

    def applied(self, outcome: Outcome, lang: Lang) -> Outcome:
        """Return a run without what the baseline knows; it is written first where asked for.

        ``lang``: to say so in.
        """
        outcome = evolve(outcome, unmet_exceptions=self._unmet(outcome))
        baseline = self.baseline
        if self.update and self.file is not None:
            baseline = self._written(self.file, outcome, lang)
        if baseline is None:
            return outcome
        tally = baseline.tally()
        checked = tuple(evolve(c, report=c.report.without(tally)) for c in outcome.checked)
        return evolve(outcome, checked=checked, gone=tally.gone)

    def _unmet(self, outcome: Outcome) -> tuple[Location, ...]:
        if self.exceptions is None:
            return ()
        met = {report.forlop for report in outcome.reports}
        left = (n for n, u in enumerate(self.exceptions.content) if u.forlop not in met)
        places = (self.exceptions.source.locate(f"/{number}") for number in left)
        return tuple(place for place in places if place is not None)

    def _written(self, file: Path, outcome: Outcome, lang: Lang) -> Baseline | None:
        """Write the baseline of a run, and return it; of half a run none is written."""
        if outcome.broke:
            click.echo(fitted(_LEFT.in_lang(lang)), err=True)
            return self.baseline
        new, old = Baseline.of(outcome.findings), self.baseline or Baseline()
        write_whole([(file.resolve(), baseline_text(new).encode("utf-8"))])
        tally = old.tally()
        kept = sum(tally.knows(finding) for finding in outcome.findings)
        told = {"known": len(new), "new": len(new) - kept, "gone": tally.gone}
        click.echo(fitted(_WRITTEN.fill(lang, told)), err=True)
        return new


def read_known(
    *, exceptions: Path | None, baseline: Path | None, update: bool, lang: Lang
) -> Known:
    """Read the files named.

    Parameters: ``lang``: to say in what is wrong with exceptions; the others as above.

    Raises: Refused with everything that is wrong with the exceptions, and how to mend it, and where
    there is no baseline yet; DocumentError and BaselineError with everything that is wrong in a
    baseline, click.UsageError where none may be written there.
    """
    return Known(
        exceptions=None if exceptions is None else _read_exceptions(exceptions, lang),
        file=baseline,
        baseline=None if baseline is None else _read_baseline(baseline, update=update),
        update=update,
    )


def _read_exceptions(file: Path, lang: Lang) -> ExceptionFile:
    try:
        return read_exceptions(file)
    except DocumentError as error:
        findings = error.findings
    mend = MEND.in_lang(lang)
    told = (f"{f.one_line(lang)}\n    = {mend}: {f.mend(lang)}" for f in findings)
    raise Refused("\n".join(told))


def _read_baseline(file: Path, *, update: bool) -> Baseline | None:
    # What is no baseline is not replaced by one, either.
    if update:
        insist_writable(file)
    if file.exists():
        return read_baseline(file)
    if update:
        return None
    raise Refused(f"{shown(str(file))}: there is no such baseline; --update-baseline makes it")
