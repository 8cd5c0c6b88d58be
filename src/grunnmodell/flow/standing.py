"""Where a course stands on a day: what its phases ask, what bars the next one."""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cached_property

from attrs import field, frozen

from grunnmodell.findings import Finding
from grunnmodell.flow.deadlines import Deadline
from grunnmodell.flow.phases import PhaseSpan, phase_spans, way_between
from grunnmodell.flow.requirements import UnmetKrav, asked_in, unmet_in
from grunnmodell.flow.settling import DeadlineState
from grunnmodell.forlop import Index
from grunnmodell.katalog import (
    Fase,
    Faseovergang,
    Forlopsmodell,
    Katalog,
    Krav,
    Modellovergang,
)
from grunnmodell.law import Hjemmel
from grunnmodell.text import Text

__all__ = ["NextPhase", "Obstacle", "ObstacleKind", "PhaseStatus", "Standing"]

_PENDING = (DeadlineState.OPEN, DeadlineState.OVERDUE)
_HERE = Text(
    nb="forløpet er alt i fasen {fase}",
    nn="forløpet er alt i fasen {fase}",
    en="the course is already in the phase {fase}",
)
_NO_WAY = Text(
    nb="ingen vei fører fra fasen {her} til {fase}",
    nn="ingen veg fører frå fasen {her} til {fase}",
    en="no way leads from the phase {her} to {fase}",
)
_FIRST = Text(
    nb="fasen {fase} må komme først",
    nn="fasen {fase} må kome først",
    en="the phase {fase} must come first",
)
_NOTHING = Text(nb="ingenting å gjøre", nn="ingenting å gjere", en="nothing to do")
_OTHER_WAY = Text(
    nb="se hvilke faser som kan komme nå",
    nn="sjå kva fasar som kan kome no",
    en="see which phases can come now",
)
_BEGIN = Text(
    nb="registrer det som starter forløpet",
    nn="registrer det som startar forløpet",
    en="record what begins the course",
)


class ObstacleKind(Enum):
    """What bars a phase."""

    # A requirement of the phase the course is in, a rule that is broken, a deadline not met.
    KRAV = "requirement"
    REGEL = "rule"
    FRIST = "deadline"
    # Another phase has to come first.
    FASE = "phase"
    INGEN_VEI = "no-way"
    HER = "here"


@frozen(kw_only=True)
class Obstacle:
    """One thing that bars a course from a phase.

    Parameters: ``kind``; ``fase``: the phase that asks it; ``rule``: id of the requirement, rule or
    deadline, None where it is none; ``what``: what is missing; ``mend``: what would meet it;
    ``hjemmel``: its sources; ``missing``: paths of the document, or codes, that are missing;
    ``deadline``: the deadline, where it is one.
    """

    kind: ObstacleKind
    fase: Fase
    what: Text
    mend: Text
    hjemmel: tuple[Hjemmel, ...] = ()
    rule: str | None = None
    missing: tuple[str, ...] = ()
    # A day may tell the child's birth date: it is not shown in repr.
    deadline: Deadline | None = field(default=None, repr=False)


@frozen(kw_only=True)
class NextPhase:
    """A phase that a way leads to from where the course is.

    Parameters: ``fase``; ``overgang``: the way; ``obstacles``: what bars it, empty where it can be
    entered.
    """

    fase: Fase
    overgang: Faseovergang
    obstacles: tuple[Obstacle, ...]

    @property
    def can_enter(self) -> bool:
        """Say whether nothing bars the phase."""
        return not self.obstacles


@frozen(kw_only=True)
class PhaseStatus:
    """A phase a course has been in, and what was asked of it.

    Parameters: ``span``: the phase and its days; ``met``, ``unmet``: its requirements;
    ``not_assessed``: those whose parts of the document are not supplied.
    """

    span: PhaseSpan
    met: tuple[Krav, ...]
    unmet: tuple[UnmetKrav, ...]
    not_assessed: tuple[Krav, ...]

    @property
    def asked(self) -> int:
        """How many requirements could be assessed."""
        return len(self.met) + len(self.unmet)


class Standing:
    """Where a course stands on a day; everything is worked out when it is asked for.

    Parameters: ``index``: the course as it was known on the day; ``as_of``; ``modell``: its course
    model; ``katalog``; ``deadlines``: its deadlines; ``findings``: what its rules find.
    """

    def __init__(
        self,
        index: Index,
        *,
        as_of: dt.date,
        modell: Forlopsmodell,
        katalog: Katalog,
        deadlines: Iterable[Deadline],
        findings: Iterable[Finding],
    ) -> None:
        self.index = index
        self.as_of = as_of
        self.modell = modell
        self.katalog = katalog
        self.deadlines = tuple(deadlines)
        self.findings = tuple(findings)

    @cached_property
    def spans(self) -> tuple[PhaseSpan, ...]:
        """The phases the course has been in, in order of days."""
        return phase_spans(self.modell, self.index)

    @property
    def current(self) -> PhaseSpan | None:
        """The phase the course is in, None where it has not begun."""
        return self.spans[-1] if self.spans else None

    @cached_property
    def history(self) -> tuple[PhaseStatus, ...]:
        """Each phase the course has been in, and what was asked of it."""
        return tuple(self._status(span) for span in self.spans)

    def _status(self, span: PhaseSpan) -> PhaseStatus:
        asked = list(asked_in(self.katalog.krav, span, self.index, self.katalog))
        unknown = [k for k in asked if not self._is_supplied(k)]
        known = [k for k in asked if k not in unknown]
        unmet = tuple(unmet_in(known, span, self.index, self.katalog))
        failed = [each.krav for each in unmet]
        met = tuple(k for k in known if k not in failed)
        return PhaseStatus(span=span, met=met, unmet=unmet, not_assessed=tuple(unknown))

    def _is_supplied(self, krav: Krav) -> bool:
        return all(getattr(self.index.forlop, part) is not None for part in krav.needs)

    @cached_property
    def unmet_here(self) -> tuple[UnmetKrav, ...]:
        """The requirements of the phase the course is in that are not met yet."""
        return self.history[-1].unmet if self.spans else ()

    @cached_property
    def next_phases(self) -> tuple[NextPhase, ...]:
        """The phases a way leads to from here, in the model's order of ways."""
        here = self.current
        if here is None:
            return ()
        return tuple(
            NextPhase(fase=fase, overgang=way, obstacles=tuple(self._bars(here.fase, way)))
            for way in self.modell.overganger_fra(here.fase.kode)
            if (fase := self.modell.fase(way.til)) is not None
        )

    @property
    def other_models(self) -> tuple[Modellovergang, ...]:
        """The ways that lead from here to other course models."""
        here = self.current
        ways = self.modell.modelloverganger
        return () if here is None else tuple(w for w in ways if here.fase.kode in w.fra)

    def why_not(self, til: Fase) -> tuple[Obstacle, ...]:
        """Return everything that bars a phase; nothing where the course can enter it now."""
        here = self.current
        if here is None:
            return tuple(self._bars_the_start(til))
        if here.fase.kode == til.kode:
            text = _HERE.with_values(fase=til.navn)
            return (_obstacle(ObstacleKind.HER, til, text, _NOTHING),)
        direct = self.modell.overgang(here.fase.kode, til.kode)
        ways = [direct] if direct else way_between(self.modell, here.fase.kode, til.kode)
        if not ways:
            text = _NO_WAY.with_values(her=here.fase.navn, fase=til.navn)
            return (_obstacle(ObstacleKind.INGEN_VEI, til, text, _OTHER_WAY),)
        return (*self._bars(here.fase, ways[0]), *self._phases_first(ways[:-1]))

    def _bars_the_start(self, til: Fase) -> Iterator[Obstacle]:
        first = self.modell.faser[0]
        if til.kode != first.kode:
            text = _FIRST.with_values(fase=first.navn)
            yield _obstacle(ObstacleKind.FASE, first, text, _BEGIN)

    def _phases_first(self, ways: Iterable[Faseovergang]) -> Iterator[Obstacle]:
        for way in ways:
            fase = self.modell.fase(way.til)
            if fase is not None:
                what = _FIRST.with_values(fase=fase.navn)
                yield Obstacle(
                    kind=ObstacleKind.FASE,
                    fase=fase,
                    what=what,
                    mend=way.handling,
                    hjemmel=way.hjemmel,
                )

    def _bars(self, here: Fase, way: Faseovergang) -> Iterator[Obstacle]:
        """Yield what the phase the course is in asks before a way out of it is taken."""
        if way.avbryter:
            return
        for unmet in self.unmet_here:
            if unmet.krav.blocks:
                yield _from_krav(unmet)
        for finding in self.findings:
            if finding.rule in here.krever:
                yield _from_finding(finding, here)
        for deadline in self.deadlines:
            if deadline.regel.id in here.krever and deadline.state in _PENDING:
                yield _from_deadline(deadline, here)


def _obstacle(kind: ObstacleKind, fase: Fase, what: Text, mend: Text) -> Obstacle:
    return Obstacle(kind=kind, fase=fase, what=what, mend=mend, hjemmel=fase.hjemmel)


def _from_krav(unmet: UnmetKrav) -> Obstacle:
    krav, fase = unmet.krav, unmet.span.fase
    return Obstacle(
        kind=ObstacleKind.KRAV,
        fase=fase,
        rule=krav.id,
        what=krav.title,
        mend=krav.mend.with_values(fase=fase.navn),
        hjemmel=krav.hjemmel,
        missing=unmet.missing,
    )


def _from_finding(finding: Finding, fase: Fase) -> Obstacle:
    return Obstacle(
        kind=ObstacleKind.REGEL,
        fase=fase,
        rule=finding.rule,
        what=finding.what.text.with_values(**finding.what.params),
        mend=finding.how_to_mend.text.with_values(**finding.how_to_mend.params),
        hjemmel=finding.hjemmel,
        missing=(finding.pointer,),
    )


def _from_deadline(deadline: Deadline, fase: Fase) -> Obstacle:
    regel = deadline.regel
    return Obstacle(
        kind=ObstacleKind.FRIST,
        fase=fase,
        rule=regel.id,
        what=regel.title,
        mend=mend_of(deadline),
        hjemmel=regel.hjemmel,
        missing=regel.done[:1],
        deadline=deadline,
    )


_THE_DAY = Text(nb="siste dag", nn="siste dag", en="the last day")


def mend_of(deadline: Deadline) -> Text:
    """Return what meets a deadline, without a day that would tell the birth date."""
    due = deadline.due
    told = _THE_DAY if due is None or deadline.from_birth else due.date
    return deadline.regel.mend.with_values(due=told)
