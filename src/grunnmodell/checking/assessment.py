"""Everything there is to say of a course on a day, from one walk over it."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import cached_property

from attrs import evolve, frozen

from grunnmodell.checking.given import Given, Locate
from grunnmodell.checking.report import Report
from grunnmodell.checking.rulebook import RuleBook
from grunnmodell.checking.run import Run
from grunnmodell.checking.runner import report_of
from grunnmodell.checking.settings import Settings
from grunnmodell.errors import PluginError
from grunnmodell.flow import (
    Deadline,
    DeadlineState,
    NextPhase,
    PhaseStatus,
    Standing,
    Step,
    deadlines_of,
    next_steps,
)
from grunnmodell.forlop import Forlop
from grunnmodell.katalog import Fristregel, Katalog, Modellovergang

__all__ = ["Assessment", "Walk", "by_due", "insist_sound"]


@frozen(kw_only=True)
class Assessment:
    """Everything there is to say of a course on a day.

    Parameters: ``report``: what is wrong; ``deadlines``: what is due when, those that do not apply
    left out; ``history``: the phases it has been in, and what was asked of each; ``next_phases``:
    where it can go, and what bars that; ``next_steps``: what comes next, the most urgent first;
    ``other_models``: the ways from here to other course models.
    """

    report: Report
    deadlines: tuple[Deadline, ...]
    history: tuple[PhaseStatus, ...]
    next_phases: tuple[NextPhase, ...]
    next_steps: tuple[Step, ...]
    other_models: tuple[Modellovergang, ...] = ()

    @property
    def phase(self) -> str | None:
        """The code of the phase the course is in, None where it has not begun."""
        return self.history[-1].span.fase.kode if self.history else None


class Walk:
    """One walk over a course: its report, its deadlines and where it stands.

    Parameters: ``forlop``; ``as_of``; ``book``: what to check against; ``settings``; ``file``,
    ``locate``: the name it was read from, and what finds a pointer's place in it; ``exceptions``:
    those the caller gives.
    """

    def __init__(
        self,
        forlop: Forlop,
        *,
        as_of: dt.date,
        book: RuleBook,
        settings: Settings,
        file: str | None = None,
        locate: Locate | None = None,
        exceptions: Sequence[Given] = (),
    ) -> None:
        self.book = book
        self.run = Run(forlop, as_of=as_of, book=book, settings=settings, exceptions=exceptions)
        self._file = file
        self._locate = locate

    @cached_property
    def _katalog(self) -> Katalog:
        """The catalogue without the duties that the settings leave out."""
        return self.run.plan.narrowed(self.book.katalog)

    @cached_property
    def report(self) -> Report:
        """What is wrong."""
        return report_of(self.run, file=self._file, locate=self._locate)

    @cached_property
    def deadlines(self) -> tuple[Deadline, ...]:
        """The deadlines that apply, the first due first.

        Raises PluginError for one of a plugin's that cannot be computed.
        """
        run = self.run
        regler = [r for r in self._katalog.fristregler if r.is_for(run.forlop.modell)]
        states = [s for s in DeadlineState if s is not DeadlineState.NOT_APPLICABLE]
        crash = insist_sound(self.book)
        found = deadlines_of(regler, run.index, run.as_of, states=states, on_crash=crash)
        placed = (evolve(d, path=run.known.original(d.path)) for d in found)
        return tuple(sorted(placed, key=by_due))

    @cached_property
    def standing(self) -> Standing | None:
        """Where the course stands; None where no model of its name holds on the day."""
        modell = self.run.context.modell
        if modell is None:
            return None
        of_rules = {rule.id for rule in self.book.rules}
        return Standing(
            self.run.index,
            as_of=self.run.as_of,
            modell=modell,
            katalog=self._katalog,
            deadlines=self.deadlines,
            findings=[f for f in self.report.findings if f.rule in of_rules],
        )

    def assessment(self, *, within: int) -> Assessment:
        """Return all of it; ``within``: leave out steps due only after so many days."""
        found = self.standing
        return Assessment(
            report=self.report,
            deadlines=self.deadlines,
            history=() if found is None else found.history,
            next_phases=() if found is None else found.next_phases,
            next_steps=() if found is None else next_steps(found, within=within),
            other_models=() if found is None else found.other_models,
        )


def by_due(deadline: Deadline) -> tuple[dt.date, str]:
    """Return what deadlines are sorted by: the first due first, those without a day last."""
    return deadline.due.date if deadline.due is not None else dt.date.max, deadline.regel.id


def insist_sound(book: RuleBook) -> Callable[[Fristregel, Exception], None]:
    """Return what raises PluginError, naming the plugin, for a deadline that crashes."""

    def refuse(regel: Fristregel, error: Exception) -> None:
        owner = book.owners.get(regel.id, "grunnmodell")
        kind = type(error).__name__
        raise PluginError(f"{owner}: {regel.id} cannot be computed ({kind})") from None

    return refuse
