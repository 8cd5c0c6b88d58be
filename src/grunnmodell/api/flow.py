"""Where a course stands: its phases, what bars the next one, and what comes next."""

import datetime as dt

from attrs import evolve, frozen

from grunnmodell.api.check import content_of, insist_day, insist_sound
from grunnmodell.api.plugins import Plugins
from grunnmodell.checking import Report, RuleBook, Run, Settings, report_of
from grunnmodell.documents import Document
from grunnmodell.errors import UnknownCodeError
from grunnmodell.flow import (
    Deadline,
    DeadlineState,
    NextPhase,
    Obstacle,
    PhaseStatus,
    Standing,
    Step,
    deadlines_of,
    next_steps as steps_of,
)
from grunnmodell.forlop import Forlop
from grunnmodell.katalog import Forlopsmodell

__all__ = ["Assessment", "assess", "history", "next_phases", "next_steps", "phase", "why_not"]

# A duty further off than a year, such as what is due at 18, is no next step.
_HORIZON = 365


@frozen(kw_only=True)
class Assessment:
    """Everything there is to say of a course on a day, from one walk.

    Parameters: ``report``: what is wrong; ``deadlines``: what is due when, those that do not apply
    left out; ``history``: the phases it has been in, and what was asked of each; ``next_phases``:
    where it can go, and what bars that; ``next_steps``: what comes next, the most urgent first.
    """

    report: Report
    deadlines: tuple[Deadline, ...]
    history: tuple[PhaseStatus, ...]
    next_phases: tuple[NextPhase, ...]
    next_steps: tuple[Step, ...]

    @property
    def phase(self) -> str | None:
        """The code of the phase the course is in, None where it has not begun."""
        return self.history[-1].span.fase.kode if self.history else None


def assess(
    subject: Forlop | Document,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    settings: Settings | None = None,
    within: int = _HORIZON,
) -> Assessment:
    """Assess a course as it was known on a day: report, deadlines, phases and next steps.

    Parameters: ``subject``; ``as_of``; ``plugins``: None for the national content only;
    ``settings``; ``within``: leave out steps that are due only after so many days.
    A course whose model nobody defines, or that holds on another day, has a report and deadlines
    only. Raises DateRangeError where ``as_of`` is no plain date, PluginError for a deadline of a
    plugin's that cannot be computed.
    """
    walk = _Walk(subject, as_of, plugins, settings)
    found = walk.standing
    return Assessment(
        report=walk.report,
        deadlines=tuple(sorted(walk.deadlines, key=_by_due)),
        history=() if found is None else found.history,
        next_phases=() if found is None else found.next_phases,
        next_steps=() if found is None else steps_of(found, within=within),
    )


def phase(
    subject: Forlop | Document, *, as_of: dt.date, plugins: Plugins | None = None
) -> str | None:
    """Return the code of the phase (*fase*) a course is in on a day.

    None where its model is not known, or it has not begun. Raises DateRangeError where ``as_of``
    is no plain date.
    """
    insist_day(as_of)
    forlop = content_of(subject)
    book = (plugins or Plugins.national()).book_for(forlop)
    run = Run(forlop, as_of=as_of, book=book, settings=Settings())
    spans = run.context.phases
    return spans[-1].fase.kode if spans else None


def history(
    subject: Forlop | Document, *, as_of: dt.date, plugins: Plugins | None = None
) -> tuple[PhaseStatus, ...]:
    """Return each phase a course has been in, in order of days, and what was asked of it.

    A phase may come again: a course that was shelved and taken up, or ended and opened anew.
    Raises DateRangeError where ``as_of`` is no plain date.
    """
    return assess(subject, as_of=as_of, plugins=plugins).history


def next_phases(
    subject: Forlop | Document, *, as_of: dt.date, plugins: Plugins | None = None
) -> tuple[NextPhase, ...]:
    """Return the phases a way leads to from where a course is, and what bars each.

    Raises DateRangeError where ``as_of`` is no plain date.
    """
    return assess(subject, as_of=as_of, plugins=plugins).next_phases


def next_steps(
    subject: Forlop | Document,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    within: int = _HORIZON,
) -> tuple[Step, ...]:
    """Return what comes next: what must be before what should be, the first due first.

    Parameters: ``subject``; ``as_of``; ``plugins``; ``within``: leave out what is due only after
    so many days. Raises DateRangeError where ``as_of`` is no plain date.
    """
    return assess(subject, as_of=as_of, plugins=plugins, within=within).next_steps


def why_not(
    subject: Forlop | Document,
    fase: str,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
) -> tuple[Obstacle, ...]:
    """Return everything that bars a course from a phase: nothing where it can enter it now.

    Parameters: ``subject``; ``fase``: code of the phase; ``as_of``; ``plugins``.
    Raises UnknownCodeError where the course's model is not known or has no such phase, and
    DateRangeError where ``as_of`` is no plain date. What is *should* or *may* never bars a phase.
    """
    walk = _Walk(subject, as_of, plugins, None)
    standing = walk.standing
    if standing is None:
        known = ", ".join(sorted(walk.book.katalog.modellversjoner))
        raise UnknownCodeError(f"no course model of that name holds on the day; known are: {known}")
    til = standing.modell.fase(fase)
    if til is None:
        known = ", ".join(f.kode for f in standing.modell.faser)
        raise UnknownCodeError(
            f"the course model {standing.modell.kode} has no such phase; its phases are: {known}"
        )
    return standing.why_not(til)


class _Walk:
    """One walk over a course: its run, its report, and where it stands."""

    def __init__(
        self,
        subject: Forlop | Document,
        as_of: dt.date,
        plugins: Plugins | None,
        settings: Settings | None,
    ) -> None:
        insist_day(as_of)
        forlop = content_of(subject)
        self.book: RuleBook = (plugins or Plugins.national()).book_for(forlop)
        self.run = Run(forlop, as_of=as_of, book=self.book, settings=settings or Settings())
        source = subject.source if isinstance(subject, Document) else None
        self.report = report_of(
            self.run,
            file=None if source is None else source.name,
            locate=None if source is None else source.locate,
        )
        found = self._deadlines()
        self.deadlines = [d for d in found if d.state is not DeadlineState.NOT_APPLICABLE]
        self.standing = self._standing(self.run.context.modell)

    def _deadlines(self) -> list[Deadline]:
        run = self.run
        regler = [r for r in self.book.katalog.fristregler if r.is_for(run.forlop.modell)]
        found = deadlines_of(regler, run.index, run.as_of, on_crash=insist_sound(self.book))
        return [evolve(d, path=run.known.original(d.path)) for d in found]

    def _standing(self, modell: Forlopsmodell | None) -> Standing | None:
        if modell is None:
            return None
        of_rules = {rule.id for rule in self.book.rules}
        return Standing(
            self.run.index,
            as_of=self.run.as_of,
            modell=modell,
            katalog=self.book.katalog,
            deadlines=self.deadlines,
            findings=[f for f in self.report.findings if f.rule in of_rules],
        )


def _by_due(deadline: Deadline) -> tuple[dt.date, str]:
    return deadline.due.date if deadline.due is not None else dt.date.max, deadline.regel.id
